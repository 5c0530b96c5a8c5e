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
        let file = try newFile(way, mode: 0o600)
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
    /// The state folder.
    var records: Descriptor

    /// Whether there was anything to mend. Stopped itself, it can begin again.
    func mend() throws(SystemFailure) -> Bool {
        if try records.content(StateFile.keeping) != nil {
            try records.finishKeeping()
            try removeDrafts()
            return true
        }
        try removeDrafts()
        if let bytes = try records.content(StateFile.replacing) {
            try settle(Manifest(bytes: bytes) ?? Manifest())
            try records.remove(StateFile.replacing)
            return true
        }
        if let bytes = try records.content(StateFile.adding) {
            try takeBack(Manifest(bytes: bytes) ?? Manifest())
            try records.remove(StateFile.adding)
            return true
        }
        return false
    }

    private func removeDrafts() throws(SystemFailure) {
        for name in try records.names() where name.hasSuffix(".new") || name.hasSuffix(".part") {
            try records.remove(name)
        }
    }

    private func previous() throws(SystemFailure) -> Manifest {
        try records.content(StateFile.manifest).flatMap { Manifest(bytes: $0) } ?? Manifest()
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
        try records.writeWhole(settled.bytes(), to: StateFile.manifest, by: StateFile.draft)
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
