/// Entries of a ZIP file written anew in their own places, so that nothing else moves: what is smaller is followed by room.
struct ZipEdits {
    let archive: ZipArchive
    private(set) var edits: FileEdits

    init(_ archive: ZipArchive) {
        self.archive = archive
        edits = FileEdits(count: archive.source.count)
    }

    /// False where the new content is no smaller than the old.
    mutating func replace(_ index: Int, with content: [UInt8]) -> Bool {
        let entry = archive.entries[index]
        let room = entry.data.count
        guard let (method, bytes) = entry.method == 0 && content.count <= room ? (0, content) : Self.smallest(content, room) else {
            return false
        }
        // Room stands before the bytes, in the field for extensions; what doesn't fit there stands behind them.
        let free = room - bytes.count
        let before = free >= Self.leastField && entry.extra <= 0xFFFF - Self.leastField ? min(free, 0xFFFF - entry.extra) : 0
        // The sum and sizes stand in the head now, no longer behind the bytes.
        let flags = Self.number(entry.flags & ~8, 2)
        let numbers = Self.number(Int(Deflate.sum(content)), 4) + Self.number(bytes.count, 4) + Self.number(content.count, 4)
        edits.put(flags + Self.number(method, 2), at: entry.header + 6)
        edits.put(numbers, at: entry.header + 14)
        edits.put(Self.number(entry.extra + before, 2), at: entry.header + 28)
        edits.put(flags + Self.number(method, 2), at: entry.line + 8)
        edits.put(numbers, at: entry.line + 16)
        let start = entry.data.lowerBound
        edits.blank(start..<behind(index))
        if before > 0 { edits.put(Self.number(0xA220, 2) + Self.number(before - 4, 2) + [0x28, 0xA0], at: start) }
        edits.replace(at: start + before, with: bytes)
        return true
    }

    /// Blanks what stands between the entries: earlier ones that a program has left there.
    mutating func blankGaps() {
        if let first = archive.entries.first, first.header > 4 { edits.blank(4..<first.header) }
        for (index, entry) in archive.entries.enumerated() {
            let next = behind(index)
            // Sum and sizes of one that was packed while it was written.
            let end = entry.data.upperBound + (entry.flags & 8 != 0 ? 16 : 0)
            if end < next { edits.blank(end..<next) }
        }
        edits.blank(archive.comment)
    }

    /// Blanks words about single entries, and what programs add to them that readers don't need.
    mutating func blankNotes() throws {
        for entry in archive.entries {
            edits.blank(entry.comment)
            try blankFields(entry.lineExtra, entry)
            try blankFields((entry.data.lowerBound - entry.extra)..<entry.data.lowerBound, entry)
        }
    }

    /// Each field has a number of two bytes and a length.
    private mutating func blankFields(_ range: Range<Int>, _ entry: ZipArchive.Entry) throws {
        if range.isEmpty { return }
        let bytes = try archive.source.bytes(at: range.lowerBound, count: range.count)
        var at = 0
        while at + 4 <= bytes.count {
            let end = at + 4 + bytes.le16(at + 2)
            guard end <= bytes.count else { break }
            let needed = Self.needed(bytes[at..<end], entry)
            edits.blank((range.lowerBound + at + 4 + needed)..<(range.lowerBound + end))
            at = end
        }
        edits.blank((range.lowerBound + at)..<range.upperBound)
    }

    /// How many bytes of a field's content readers may need.
    private static func needed(_ field: ArraySlice<UInt8>, _ entry: ZipArchive.Entry) -> Int {
        let bytes = Array(field)
        let count = bytes.count - 4
        let number = bytes.le16(0)
        // The name in UTF-8 counts while the sum of the other one is right.
        if number == 0x7075 { return bytes.count >= 9 && bytes.le32(5) == Int(Deflate.sum(entry.nameBytes)) ? count : 0 }
        return min(count, fieldLengths[number] ?? 0)
    }

    /// Sizes beyond four gigabytes, times, numbers of users, the mark of a room, that of Java's archives.
    private static let fieldLengths = [
        0x0001: 28, 0x000A: 32, 0x5455: 13, 0x5855: 12, 0x7855: 4, 0x7875: 11, 0xA220: 4, 0xCAFE: 0,
    ]

    /// Where the next entry begins, or the directory.
    private func behind(_ index: Int) -> Int {
        index + 1 < archive.entries.count ? archive.entries[index + 1].header : archive.directory
    }

    /// What Office calls a growth hint: an extension that readers skip.
    private static let leastField = 8

    private static func smallest(_ content: [UInt8], _ room: Int) -> (method: Int, bytes: [UInt8])? {
        if let packed = Deflate.pack(content, .raw), packed.count <= room, packed.count < content.count { return (8, packed) }
        return content.count <= room ? (0, content) : nil
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
