import Limits

/// A pack of Unix, `.tar`, `.gz` or one in the other: it is looked into, but not written anew, so that what would be taken out of a file
/// in it is told, and a photo with a place keeps the whole back.
struct TapeArchive {
    private let bytes: [UInt8]
    private var traces = FileTraces()
    private var room: ArchiveFile.Room

    static func traces(_ source: some ByteSource, _ found: FileContent) throws -> FileTraces {
        guard source.count <= Limits.documentFile.value else { return FileTraces(obstacle: .packed) }
        var room = ArchiveFile.Room()
        return traces(try source.bytes(at: 0, count: source.count), found, &room)
    }

    static func traces(_ bytes: [UInt8], _ found: FileContent, _ room: inout ArchiveFile.Room) -> FileTraces {
        guard found == .gzip else { return traces(ofTape: bytes, &room) }
        guard let content = Deflate.unpack(bytes, .gzip, most: min(room.unpacked, Limits.documentFile.value)) else {
            return FileTraces(obstacle: .packed)
        }
        room.unpacked -= content.count
        let head = Array(content.prefix(Limits.fileHead.value))
        if FileContent(head: head, count: content.count) == .tar { return traces(ofTape: content, &room) }
        var file = TapeArchive(bytes: content, room: room)
        file.look(at: content, name: "")
        room = file.room
        return file.traces
    }

    private static func traces(ofTape bytes: [UInt8], _ room: inout ArchiveFile.Room) -> FileTraces {
        var tape = TapeArchive(bytes: bytes, room: room)
        tape.read()
        room = tape.room
        return tape.traces
    }

    private init(bytes: [UInt8], room: ArchiveFile.Room) {
        self.bytes = bytes
        self.room = room
    }

    /// Each file stands behind a head of 512 bytes, in as many blocks of 512.
    private mutating func read() {
        var at = 0
        while at + Self.block <= bytes.count, bytes[at] != 0 {
            guard bytes.has("ustar", at: at + 257), let size = number(at + 124, 12), size <= bytes.count - at - Self.block else {
                traces.obstacle = .packed
                return
            }
            let owner = text(at + 265, 32)
            if !Self.nobody.contains(owner.lowercased()) { traces.add(person: owner) }
            let name = text(at, 100)
            if let path = HomePaths.first(in: Array("/\(text(at + 345, 155))/\(name)".utf8)) { traces.add(path: path) }
            let start = at + Self.block
            // Plain files alone; longer names stand in entries of their own.
            if bytes[at + 156] == 0 || bytes[at + 156] == UInt8(ascii: "0") { look(at: Array(bytes[start..<(start + size)]), name: name) }
            at = start + (size + Self.block - 1) / Self.block * Self.block
        }
    }

    private static let block = 512
    /// Of systems, and of programs that give no name.
    private static let nobody: Set<String> = ["", "root", "nobody", "user", "users", "staff", "runner", "ubuntu", "pi", "0"]

    private func text(_ start: Int, _ count: Int) -> String {
        String(decoding: bytes[start..<(start + count)].prefix { $0 != 0 }, as: UTF8.self)
    }

    /// In octal digits.
    private func number(_ start: Int, _ count: Int) -> Int? {
        Int(text(start, count).filter { $0 != " " }, radix: 8).flatMap { $0 >= 0 ? $0 : nil }
    }

    /// What would be done to a file that is packed: it can't be done here.
    private mutating func look(at content: [UInt8], name: String) {
        guard let file = PackedFile(name, Array(content.prefix(Limits.fileHead.value)), count: content.count) else { return }
        let cleaned = file.cleaned(content, &room)
        traces.take(cleaned.traces)
        if cleaned.bytes == content { return }
        traces.obstacle = traces.obstacle ?? .packed
        if PhotoPosition.isIn(content) { traces.keepsPosition = true }
    }
}
