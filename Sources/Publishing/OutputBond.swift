/// Which output folder some records are about, as they say themselves.
struct OutputIdentity: Equatable, Sendable {
    var path: String
    var device: UInt64
    var inode: UInt64

    init(path: String, _ status: FileStatus) {
        self.path = path
        device = status.device
        inode = status.inode
    }

    private static let heading = "lathe output 1"

    /// The path comes last, since it may hold anything.
    var bytes: [UInt8] { Array("\(Self.heading)\ndevice \(device)\ninode \(inode)\npath \(path)\n".utf8) }

    init?(bytes: [UInt8]) {
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\n", maxSplits: 3)
        guard parts.count == 4, parts[0] == Self.heading, parts[1].hasPrefix("device "), parts[2].hasPrefix("inode "),
            parts[3].hasPrefix("path "), parts[3].hasSuffix("\n"),
            let device = UInt64(parts[1].dropFirst(7)), let inode = UInt64(parts[2].dropFirst(6))
        else { return nil }
        self.device = device
        self.inode = inode
        path = String(parts[3].dropFirst(5).dropLast())
    }
}

/// Whether records are about an output, lest files of one site be replaced or removed by another's list.
struct OutputBond {
    /// Where the output really is.
    var path: String
    /// Nil where the output does not exist.
    var root: Descriptor?
    /// Whether the records stand beside it under its name.
    var isBeside: Bool

    func isForeign(_ records: Descriptor) throws(SystemFailure) -> Bool {
        guard let recorded = try records.content(StateFile.identity).flatMap({ OutputIdentity(bytes: $0) }) else {
            // Records that somebody moved there by hand.
            return isBeside ? false : try holdsAnything(records)
        }
        guard try holdsAnything(records) else { return false }
        guard let root else { return recorded.path != path }
        let now = OutputIdentity(path: path, try root.status())
        if recorded.inode == now.inode, recorded.device == now.device || recorded.path == path, try !isMounted(root) {
            return false
        }
        guard isBeside || recorded.path == path else { return true }
        return try !agrees(records, root)
    }

    private func holdsAnything(_ records: Descriptor) throws(SystemFailure) -> Bool {
        try records.names().contains { $0.hasPrefix(StateFile.manifest) || $0.hasPrefix("kept.") }
    }

    /// The top of a disk has the same number on every disk, so another stick in the same place looks the same.
    private func isMounted(_ root: Descriptor) throws(SystemFailure) -> Bool {
        guard let above = try? root.status("..") else { return true }
        return try above.device != root.status().device
    }

    /// A folder that was put back from a copy has other numbers and the same files; half of those that stand there
    /// are enough, since somebody may have edited some, and a build may have been stopped in the middle.
    private func agrees(_ records: Descriptor, _ root: Descriptor) throws(SystemFailure) -> Bool {
        var sizes: [OutputPath: Set<Int>] = [:]
        for name in [StateFile.manifest, StateFile.adding, StateFile.replacing, StateFile.keeping] {
            guard let manifest = try records.content(name).flatMap({ Manifest(bytes: $0) }) else { continue }
            for (path, entry) in manifest.entries { sizes[path, default: []].insert(entry.size) }
        }
        let folder = OutputFolder(path: path, root: root)
        var (same, other) = (0, 0)
        for (path, sizes) in sizes {
            guard let status = try? folder.status(path) else { continue }
            if status.kind == .file, sizes.contains(status.size) { same += 1 } else { other += 1 }
        }
        return same >= other
    }
}
