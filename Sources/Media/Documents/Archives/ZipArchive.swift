import Limits

/// The entries of a ZIP file, as its directory lists them.
struct ZipArchive {
    struct Entry {
        var name: String
        /// As it is written, in whatever encoding.
        var nameBytes: [UInt8]
        var flags: Int
        var method: Int
        var packed: Int
        var unpacked: Int
        /// Where its own head stands.
        var header: Int
        /// Where its line in the directory stands.
        var line: Int
        /// Where its bytes stand, packed or not.
        var data: Range<Int>
        /// How long the field is that stands between its name and its bytes.
        var extra: Int
        /// The same field in the directory.
        var lineExtra: Range<Int>
        /// The writer's words about the entry.
        var comment: Range<Int>

        var isEncrypted: Bool { flags & 1 != 0 }
    }

    enum Failure: Error {
        /// Not as the rules of ZIP say, or of the form for more than four gigabytes.
        case notRead
    }

    let source: any ByteSource
    /// In the order in which they lie in the file, apart from each other.
    private(set) var entries: [Entry] = []
    /// Where the directory begins.
    private(set) var directory: Int
    /// The writer's words about the whole file.
    private(set) var comment: Range<Int>

    init(_ source: some ByteSource) throws {
        self.source = source
        let tailStart = max(0, source.count - 65_557)
        let tail = try source.bytes(at: tailStart, count: source.count - tailStart)
        guard let end = Self.end(in: tail) else { throw Failure.notRead }
        let count = tail.le16(end + 10)
        let size = tail.le32(end + 12)
        directory = tail.le32(end + 16)
        comment = (tailStart + end + 22)..<source.count
        guard count < 0xFFFF, size <= Limits.archiveDirectory.value, directory + size <= tailStart + end else { throw Failure.notRead }
        let lines = try source.bytes(at: directory, count: size)
        guard lines.count == size else { throw Failure.notRead }
        try read(lines, count)
    }

    /// The last part of the file, which says where the directory is.
    private static func end(in tail: [UInt8]) -> Int? {
        guard tail.count >= 22 else { return nil }
        return stride(from: tail.count - 22, through: 0, by: -1).first { at in
            tail[at] == 0x50 && tail.has("PK\u{5}\u{6}", at: at) && at + 22 + tail.le16(at + 20) == tail.count
        }
    }

    private mutating func read(_ lines: [UInt8], _ count: Int) throws {
        var at = 0
        for _ in 0..<count {
            guard lines.has("PK\u{1}\u{2}", at: at), lines.count - at >= 46 else { throw Failure.notRead }
            let length = lines.le16(at + 28)
            let extra = at + 46 + length
            let comment = extra + lines.le16(at + 30)
            let next = comment + lines.le16(at + 32)
            guard next <= lines.count else { throw Failure.notRead }
            let header = lines.le32(at + 42)
            let packed = lines.le32(at + 20)
            let head = try source.bytes(at: header, count: 30)
            guard head.count == 30, head.has("PK\u{3}\u{4}") else { throw Failure.notRead }
            let start = header + 30 + head.le16(26) + head.le16(28)
            guard start <= directory, packed <= directory - start else { throw Failure.notRead }
            let name = Array(lines[(at + 46)..<(at + 46 + length)])
            entries.append(
                Entry(
                    name: String(decoding: name, as: UTF8.self), nameBytes: name, flags: lines.le16(at + 8),
                    method: lines.le16(at + 10), packed: packed, unpacked: lines.le32(at + 24), header: header, line: directory + at,
                    data: start..<(start + packed), extra: head.le16(28),
                    lineExtra: (directory + extra)..<(directory + comment), comment: (directory + comment)..<(directory + next)))
            at = next
        }
        entries.sort { $0.header < $1.header }
        // Entries that share bytes are made to unpack to more than any disk holds.
        for (a, b) in zip(entries, entries.dropFirst()) where a.data.upperBound > b.header { throw Failure.notRead }
    }

    /// The beginning of what an entry holds; nil where it is packed in a way that isn't read.
    func head(of entry: Entry) -> [UInt8]? {
        let most = Limits.fileHead.value
        guard !entry.isEncrypted, let bytes = try? source.bytes(at: entry.data.lowerBound, count: min(entry.packed, most)) else {
            return nil
        }
        switch entry.method {
        case 0: return bytes
        case 8: return Deflate.head(bytes, most: most)
        default: return nil
        }
    }

    /// What an entry holds; nil where it is too much, or broken.
    func content(of entry: Entry, most: Int) -> [UInt8]? {
        guard !entry.isEncrypted, entry.unpacked <= most, entry.packed <= most,
            let bytes = try? source.bytes(at: entry.data.lowerBound, count: entry.packed), bytes.count == entry.packed
        else { return nil }
        switch entry.method {
        case 0: return bytes
        case 8: return Deflate.unpack(bytes, .raw, most: min(most, entry.unpacked))
        default: return nil
        }
    }
}
