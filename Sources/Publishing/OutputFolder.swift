import Synchronization

/// The folder that is published, opened once: whatever is done in it goes through open folders, so that no link
/// inside it can lead a path out of it.
final class OutputFolder: Sendable {
    /// From the root, for messages.
    let path: String
    let root: Descriptor
    private let opened = Mutex<[String: Descriptor]>([:])
    /// Folders that were looked for in vain; in a first build that is every one, for every file in it.
    private let missing = Mutex<Set<String>>([])
    /// Well below the number of files that a process may have open.
    private static let limit = 256

    init(path: String, root: Descriptor) {
        self.path = path
        self.root = root
    }

    /// Where a file stands, for a message.
    func fullPath(_ path: OutputPath) -> String { self.path + "/" + path.text }

    /// A folder below the output, empty for the output itself.
    func folder(_ path: String) throws(SystemFailure) -> Descriptor {
        if path.isEmpty { return root }
        if let known = opened.withLock({ $0[path] }) { return known }
        if missing.withLock({ $0.contains(path) }) { throw .missing }
        let place = OutputPath(path)
        do {
            return remember(path, try folder(place.folder).folder(place.name))
        } catch {
            if error.isMissing { missing.withLock { _ = $0.insert(path) } }
            throw error
        }
    }

    /// A folder below the output, made with those above it where it does not exist.
    func madeFolder(_ path: String) throws(SystemFailure) -> Descriptor {
        do {
            return try folder(path)
        } catch {
            guard error.isMissing else { throw error }
            let place = OutputPath(path)
            let parent = try madeFolder(place.folder)
            do { try parent.makeFolder(place.name) } catch { if !error.exists { throw error } }
            missing.withLock { _ = $0.remove(path) }
            return remember(path, try parent.folder(place.name))
        }
    }

    private func remember(_ path: String, _ folder: Descriptor) -> Descriptor {
        opened.withLock { opened in
            if opened.count >= Self.limit { opened.removeAll(keepingCapacity: true) }
            opened[path] = folder
        }
        return folder
    }

    func status(_ path: OutputPath) throws(SystemFailure) -> FileStatus {
        try folder(path.folder).status(path.name)
    }

    func remove(_ path: OutputPath) throws(SystemFailure) {
        try folder(path.folder).remove(path.name)
    }

    /// Removes the folders above the paths that are empty now.
    func removeEmptyFolders(above paths: some Sequence<OutputPath>) {
        opened.withLock { $0.removeAll() }
        var folders = Set<OutputPath>()
        for path in paths where folders.insert(OutputPath(path.folder)).inserted {
            folders.formUnion(path.ancestors)
        }
        // A folder sorts before what it holds, so that backwards the inner ones go first.
        for folder in folders.sorted(by: >) where !folder.text.isEmpty {
            // What still holds something is meant to stay.
            try? self.folder(folder.folder).removeFolder(folder.name)
            opened.withLock { $0[folder.text] = nil }
        }
    }

    /// Reads a file and hashes it.
    func hash(_ path: OutputPath) throws(SystemFailure) -> ContentHash {
        var hasher = ContentHasher()
        try folder(path.folder).file(path.name).readAll { hasher.update($0) }
        return hasher.finish()
    }
}
