extension Publisher {
    /// What stands at a file's address before it is published.
    enum Place {
        case unchanged(FileStamps.Entry)
        case adopted(FileStamps.Entry)
        case new(Obstacle?)
        case changed
        /// Something that Lathe did not write stands there, or where one of its folders should.
        case stranger(OutputPath)
    }

    /// Compares a file with the manifest and with the disk.
    func standing(_ path: OutputPath, _ entry: Manifest.Entry) throws(TakingFailure) -> Place {
        do throws(SystemFailure) {
            if let known = manifest?.entries[path] {
                return try standing(path, entry, known)
            }
            return try standingOfUnknown(path, entry)
        } catch { throw .output(error) }
    }

    private func standing(
        _ path: OutputPath, _ entry: Manifest.Entry, _ known: Manifest.Entry
    ) throws(SystemFailure) -> Place {
        guard let status = try statusIfPresent(path) else {
            // Its folder may have been replaced by something else.
            return try standingOfUnknown(path, entry)
        }
        switch status.kind {
        case .folder:
            return try standingOfUnknown(path, entry)
        case .other:
            return .changed
        case .file:
            guard known.hash == entry.hash, known.size == entry.size,
                try isIntact(path, known, status)
            else { return .changed }
            return .unchanged(.init(published: .init(published: status), source: stamps.entries[path]?.source))
        }
    }

    private func standingOfUnknown(
        _ path: OutputPath, _ entry: Manifest.Entry
    ) throws(SystemFailure) -> Place {
        do {
            let status = try output.status(path)
            if status.kind == .file, found != nil || status.size == entry.size {
                let hash = try read(path, status.size)
                if hash == entry.hash { return .adopted(.init(published: .init(published: status))) }
                if found != nil {
                    takeOver(path, .init(hash: hash, size: status.size, isAsset: entry.isAsset))
                    return .changed
                }
            }
            if status.kind == .folder, manifestFolders.contains(path) { return .new(.folder) }
            return .stranger(path)
        } catch {
            if error.isMissing { return .new(nil) }
            guard error.isNotFolder else { throw error }
            // Something that is no folder stands where a folder is needed.
            for ancestor in path.ancestors.reversed() {
                guard let status = try statusIfPresent(ancestor), status.kind != .folder else { continue }
                if manifest?.entries[ancestor] != nil { return .new(.file(ancestor)) }
                return .stranger(ancestor)
            }
            return .new(nil)
        }
    }

    func statusIfPresent(_ path: OutputPath) throws(SystemFailure) -> FileStatus? {
        do {
            return try output.status(path)
        } catch {
            if error.isMissing || error.isNotFolder { return nil }
            throw error
        }
    }

    /// Whether a file's content is still what the manifest says; it is read only if its stamp has changed.
    func isIntact(
        _ path: OutputPath, _ known: Manifest.Entry, _ status: FileStatus
    ) throws(SystemFailure) -> Bool {
        guard status.kind == .file, status.size == known.size else { return false }
        if stamps.entries[path]?.published == FileStamps.Stamp(published: status) { return true }
        return try read(path, status.size) == known.hash
    }

    private func read(_ path: OutputPath, _ size: Int) throws(SystemFailure) -> ContentHash {
        state.withLock { $0.reread.add(size) }
        return try output.hash(path)
    }
}
