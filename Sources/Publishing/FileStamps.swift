/// What the file system said of the published files, and of the files they were copied from, when their bytes
/// were last known: while it still says so, nobody has to read them again.
///
/// Only a help to speed: it may be missing, old or wrong in any line, and then the bytes are read.
struct FileStamps: Equatable, Sendable {
    /// A file's last change and its number on the disk.
    struct Stamp: Hashable, Sendable {
        var size: Int
        var modified: Int64
        var inode: UInt64

        init(size: Int, modified: Int64, inode: UInt64) {
            self.size = size
            self.modified = modified
            self.inode = inode
        }

        init(_ status: FileStatus) {
            self.init(size: status.size, modified: status.modified, inode: status.inode)
        }
    }

    struct Entry: Equatable, Sendable {
        var published: Stamp
        /// The file it was copied from.
        var source: Stamp?
    }

    var entries: [OutputPath: Entry] = [:]

    private static let heading = "lathe stamps 1"

    func bytes() -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(entries.count * 128)
        text += Self.heading.utf8
        text.append(UInt8(ascii: "\n"))
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            for stamp in [entry.published, entry.source] {
                text += (stamp.map { "\($0.size) \($0.modified) \($0.inode) " } ?? "- - - ").utf8
            }
            text += path.text.utf8
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    init() {}

    init(bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first, first.elementsEqual(Self.heading.utf8) else { return }
        entries.reserveCapacity(lines.count)
        for line in lines.dropFirst() {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 6, omittingEmptySubsequences: false)
            guard parts.count == 7, let published = Self.stamp(parts[0..<3]) else { continue }
            entries[OutputPath(String(decoding: parts[6], as: UTF8.self))] = Entry(
                published: published, source: Self.stamp(parts[3..<6])
            )
        }
    }

    private static func stamp(_ parts: ArraySlice<ArraySlice<UInt8>>) -> Stamp? {
        let numbers = parts.compactMap { decimal($0) }
        guard numbers.count == 3 else { return nil }
        return Stamp(size: Int(numbers[0]), modified: numbers[1], inode: UInt64(numbers[2]))
    }
}
