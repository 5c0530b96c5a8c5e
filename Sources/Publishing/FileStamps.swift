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

    init() {}

    /// A line a file: size, time and number of the published file, the same of its source or zeros, path.
    func bytes() -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(entries.count * 160)
        text += Self.heading.utf8
        text.append(UInt8(ascii: "\n"))
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            entry.published.write(into: &text)
            (entry.source ?? .none).write(into: &text)
            text += path.text.utf8
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    /// Reads as far as it makes sense.
    init(bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { text in
            var reader = FieldReader(text)
            guard let first = reader.line(), first.elementsEqual(Self.heading.utf8) else { return }
            entries.reserveCapacity(text.count / 96)
            while let published = Stamp(&reader), let source = Stamp(&reader), let path = reader.line() {
                entries[OutputPath(String(decoding: path, as: UTF8.self))] = Entry(
                    published: published, source: source == .none ? nil : source
                )
            }
        }
    }
}

extension FileStamps.Stamp {
    fileprivate static let none = Self(size: 0, modified: 0, inode: 0)

    fileprivate init?(_ reader: inout FieldReader) {
        guard let size = reader.word().flatMap({ decimal($0) }),
              let modified = reader.word().flatMap({ decimal($0) }),
              let inode = reader.word().flatMap({ decimal($0) })
        else { return nil }
        self.init(size: Int(size), modified: modified, inode: UInt64(inode))
    }

    fileprivate func write(into text: inout [UInt8]) {
        for number in [Int64(size), modified, Int64(truncatingIfNeeded: inode)] {
            text.append(decimal: number)
            text.append(UInt8(ascii: " "))
        }
    }
}
