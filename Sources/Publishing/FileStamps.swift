/// What the file system said of the published files, and of the files they were copied from, when their bytes
/// were last known: while it still says so, nobody has to read them again.
///
/// Only a help to speed: it may be missing, old or wrong in any line, and then the bytes are read.
struct FileStamps: Equatable, Sendable {
    /// A file's size, its times and its number on the disk.
    struct Stamp: Hashable, Sendable {
        var size: Int
        var modified: FileTime
        /// The system's own time of a writer's file; no part of a published file's stamp, since its rename sets it.
        var changed: FileTime?
        var inode: UInt64

        /// A published file's stamp.
        init(published status: FileStatus) {
            size = status.size
            modified = status.modified
            inode = status.inode
        }

        /// A writer's file's stamp.
        init(source status: FileStatus) {
            self.init(published: status)
            changed = status.changed
        }

        /// The stamp, if a later change of the file can't leave it as it is.
        func settled(at now: FileTime) -> Stamp? {
            modified.isSettled(at: now) && changed?.isSettled(at: now) != false ? self : nil
        }
    }

    struct Entry: Equatable, Sendable {
        /// Nil where nothing is known.
        var published: Stamp?
        /// The file it was copied from.
        var source: Stamp?
    }

    var entries: [OutputPath: Entry] = [:]

    private static let heading = "lathe stamps 2"

    init() {}

    /// A line a file: the fields of the published file's stamp, those of its source's, `-` for what is unknown, path.
    ///
    /// - Parameter order: the paths, sorted, where somebody has sorted them already.
    func bytes(in order: [OutputPath]? = nil) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(entries.count * 160)
        text += Self.heading.utf8
        text.append(UInt8(ascii: "\n"))
        for path in order ?? entries.keys.sorted() {
            guard let entry = entries[path] else { continue }
            Stamp.write(entry.published, into: &text)
            Stamp.write(entry.source, into: &text)
            text += path.text.utf8
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    /// Reads as far as it makes sense.
    init(bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { text in
            var reader = LineFields(text)
            guard let first = reader.line(), first.elementsEqual(Self.heading.utf8) else { return }
            entries.reserveCapacity(text.count / 96)
            while let published = Stamp.read(&reader), let source = Stamp.read(&reader), let path = reader.line() {
                entries[OutputPath(String(decoding: path, as: UTF8.self))] = Entry(published: published, source: source)
            }
        }
    }
}

extension FileStamps.Stamp {
    /// Nil where the text makes no sense; a nil inside where it says that nothing is known.
    fileprivate static func read(_ reader: inout LineFields) -> FileStamps.Stamp?? {
        guard let first = reader.word() else { return nil }
        if first.elementsEqual("-".utf8) { return .some(nil) }
        guard let size = decimal(first), let inode = reader.word().flatMap({ decimal($0) }),
            case let modified?? = time(&reader), let changed = time(&reader)
        else { return nil }
        return Self(size: Int(clamping: size), modified: modified, changed: changed, inode: UInt64(clamping: inode))
    }

    private static func time(_ reader: inout LineFields) -> FileTime?? {
        guard let first = reader.word() else { return nil }
        if first.elementsEqual("-".utf8) { return .some(nil) }
        guard let seconds = decimal(first), let nanoseconds = reader.word().flatMap({ decimal($0) }) else { return nil }
        return FileTime(seconds: seconds, nanoseconds: nanoseconds)
    }

    init(size: Int, modified: FileTime, changed: FileTime?, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    /// What the text has no way to say, a time before 1970 or a very high number on the disk, is unknown.
    private var isWritable: Bool {
        size >= 0 && inode <= UInt64(Int64.max) && [modified, changed ?? modified].allSatisfy { $0.seconds >= 0 && $0.nanoseconds >= 0 }
    }

    fileprivate static func write(_ stamp: FileStamps.Stamp?, into text: inout [UInt8]) {
        guard let stamp, stamp.isWritable else {
            text += "- ".utf8
            return
        }
        var numbers = [Int64(stamp.size), Int64(clamping: stamp.inode), stamp.modified.seconds, stamp.modified.nanoseconds]
        if let changed = stamp.changed { numbers += [changed.seconds, changed.nanoseconds] }
        for number in numbers {
            text.append(decimal: number)
            text.append(UInt8(ascii: " "))
        }
        if stamp.changed == nil { text += "- ".utf8 }
    }
}
