/// The files in `.lathe/` that say how far a publication is.
enum Journal {
    static let manifest = "manifest"
    static let stamps = "stamps"
    /// A manifest being written; it says nothing yet.
    static let draft = "manifest.new"
    static let stampsDraft = "stamps.new"
    /// The coming manifest while new files get their places: no page of the site points at them yet.
    static let adding = "manifest.adding"
    /// The coming manifest while files are replaced and then removed: every new file has its place.
    static let replacing = "manifest.replacing"
}

extension Descriptor {
    func content(_ name: String) throws(SystemFailure) -> [UInt8]? {
        var bytes: [UInt8] = []
        do {
            try file(name).readAll { bytes += $0 }
        } catch {
            if error.isMissing { return nil }
            throw error
        }
        return bytes
    }

    /// Puts the bytes under a name, whole or not at all.
    func writeWhole(_ bytes: [UInt8], to name: String, by way: String) throws(SystemFailure) {
        do { try remove(way) } catch { if !error.isMissing { throw error } }
        let file = try newFile(way)
        do {
            try file.write(bytes)
        } catch {
            try? remove(way)
            throw error
        }
        try rename(way, to: self, name)
    }
}

/// Brings an output folder into a state that its manifest describes, after a publication was stopped in the middle.
struct Recovery {
    var output: OutputFolder
    var lathe: Descriptor

    /// Whether there was anything to mend. Stopped itself, it can begin again.
    func mend() throws(SystemFailure) -> Bool {
        for draft in [Journal.draft, Journal.stampsDraft] {
            do { try lathe.remove(draft) } catch { if !error.isMissing { throw error } }
        }
        if let bytes = try lathe.content(Journal.replacing) {
            try settle(Manifest(bytes: bytes) ?? Manifest())
            try lathe.remove(Journal.replacing)
            return true
        }
        if let bytes = try lathe.content(Journal.adding) {
            try takeBack(Manifest(bytes: bytes) ?? Manifest())
            try lathe.remove(Journal.adding)
            return true
        }
        return false
    }

    private func previous() throws(SystemFailure) -> Manifest {
        try lathe.content(Journal.manifest).flatMap { Manifest(bytes: $0) } ?? Manifest()
    }

    /// While files were being added nothing pointed at them, so they can go, and the earlier site stands.
    private func takeBack(_ next: Manifest) throws(SystemFailure) {
        let previous = try previous()
        var added: [OutputPath] = []
        for (path, entry) in next.entries where previous.entries[path] == nil {
            added.append(path)
            if try hashOnDisk(path) == entry.hash { try output.remove(path) }
        }
        output.removeEmptyFolders(above: added)
    }

    /// From then on pages may point at anything new and at what is not yet removed, so all of it stays, and
    /// the manifest becomes what the disk holds.
    private func settle(_ next: Manifest) throws(SystemFailure) {
        let previous = try previous()
        var settled = Manifest()
        var missing: [OutputPath] = []
        for path in Set(previous.entries.keys).union(next.entries.keys) {
            let old = previous.entries[path]
            let new = next.entries[path]
            if let old, old == new {
                settled.entries[path] = old
            } else if let hash = try hashOnDisk(path) {
                // A file that is neither was changed by hand: as ours, it is replaced but not removed.
                settled.entries[path] = hash == new?.hash ? new : old ?? new
            } else {
                missing.append(path)
            }
        }
        output.removeEmptyFolders(above: missing)
        try lathe.writeWhole(settled.bytes(), to: Journal.manifest, by: Journal.draft)
    }

    private func hashOnDisk(_ path: OutputPath) throws(SystemFailure) -> ContentHash? {
        do {
            guard try output.status(path).kind == .file else { return nil }
            return try output.hash(path)
        } catch {
            if error.isMissing || error.isNotFolder { return nil }
            throw error
        }
    }
}
