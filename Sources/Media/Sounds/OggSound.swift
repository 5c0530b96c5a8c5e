import Limits

/// An Ogg file with one stream of Vorbis or Opus: the packet of its tags becomes an empty one of the same size.
struct OggSound {
    private let source: any ByteSource
    private var edits: FileEdits
    /// Where the bytes of the second packet lie, page by page.
    private var parts: [Range<Int>] = []
    /// The pages that hold some of them.
    private var pages: [Range<Int>] = []

    static func edits(_ source: some ByteSource) throws -> FileEdits {
        var sound = OggSound(source: source, edits: FileEdits(count: source.count))
        try sound.clean()
        return sound.edits.settled()
    }

    private struct Page {
        var range: Range<Int>
        var body: Int
        var segments: [UInt8]
        var isFirst: Bool
    }

    private func page(at offset: Int) throws -> Page? {
        let head = try source.bytes(at: offset, count: 27 + 255)
        guard head.has("OggS"), head.count >= 27, head.count >= 27 + Int(head[26]) else { return nil }
        let segments = Array(head[27..<(27 + Int(head[26]))])
        let body = offset + 27 + segments.count
        let end = body + segments.reduce(0) { $0 + Int($1) }
        return end <= source.count ? Page(range: offset..<end, body: body, segments: segments, isFirst: head[5] & 2 != 0) : nil
    }

    private mutating func clean() throws {
        guard let first = try page(at: 0), first.isFirst else { throw FilmFailure.broken }
        let head = try source.bytes(at: first.body, count: 8)
        let isOpus = head.has("OpusHead")
        guard isOpus || head.has("\u{1}vorbis") else { throw FilmFailure.broken }
        var offset = first.range.upperBound
        var count = 0
        var isDone = false
        while offset < source.count, let page = try page(at: offset) {
            count += 1
            // Another stream has tags of its own.
            guard !page.isFirst, count <= Limits.filmParts.value else { throw FilmFailure.broken }
            if !isDone { isDone = take(page) }
            offset = page.range.upperBound
        }
        guard isDone else { throw FilmFailure.broken }
        try empty(isOpus ? "OpusTags" : "\u{3}vorbis", mark: isOpus ? [] : [1])
        edits.cut(to: 0..<offset)
    }

    /// Adds a page's part of the packet; whether the packet ends there.
    private mutating func take(_ page: Page) -> Bool {
        var end = page.body
        var isDone = false
        for segment in page.segments {
            end += Int(segment)
            isDone = segment < 255
            if isDone { break }
        }
        parts.append(page.body..<end)
        pages.append(page.range)
        return isDone
    }

    /// Empty room where the name of the coding program stood, no tags, and the mark of the end.
    private mutating func empty(_ name: StaticString, mark: [UInt8]) throws {
        let nameSize = name.utf8CodeUnitCount
        let size = parts.reduce(0) { $0 + $1.count }
        let room = size - nameSize - 8 - mark.count
        guard room >= 0, size <= Limits.filmIndex.value, try source.bytes(at: parts[0].lowerBound, count: nameSize).has(name)
        else { throw FilmFailure.broken }
        var packet = try source.bytes(at: parts[0].lowerBound, count: nameSize)
        packet += (0..<4).map { UInt8(truncatingIfNeeded: room >> (8 * $0)) }
        packet += [UInt8](repeating: 0, count: room + 4) + mark
        var start = 0
        for (part, range) in zip(parts, pages) {
            let bytes = packet[start..<(start + part.count)]
            start += part.count
            edits.blank(part)
            for (place, byte) in zip(part, bytes) where byte != 0 { edits.put([byte], at: place) }
            var page = try source.bytes(at: range.lowerBound, count: range.count)
            guard page.count == range.count else { throw FilmFailure.broken }
            page.replaceSubrange((part.lowerBound - range.lowerBound)..<(part.upperBound - range.lowerBound), with: bytes)
            page.replaceSubrange(22..<26, with: [0, 0, 0, 0])
            let sum = Self.sum(page)
            edits.put((0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) }, at: range.lowerBound + 22)
        }
    }

    /// Ogg's check sum over a page with zeros in its place.
    static func sum(_ page: [UInt8]) -> UInt32 {
        let table = (0..<256).map { number in
            (0..<8).reduce(UInt32(number) << 24) { sum, _ in sum & 0x8000_0000 == 0 ? sum << 1 : sum << 1 ^ 0x04C1_1DB7 }
        }
        return page.reduce(0) { $0 << 8 ^ table[Int($0 >> 24 ^ UInt32($1))] }
    }
}
