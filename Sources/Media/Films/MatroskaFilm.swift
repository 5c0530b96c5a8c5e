import Limits

/// The elements of a WebM or Matroska file, as far as they tell about people: titles, dates, programs, tags and attachments
/// become free room of the same size.
struct MatroskaFilm {
    private let source: any ByteSource
    private var edits: FileEdits
    private var parts = 0
    private var hasSegment = false
    private var hasFrames = false

    private var facts = FilmFacts()
    /// Of the track that is read.
    private var heads = TrackHeads()
    /// What looks at the frames of tracks that can carry more than pictures, by the tracks' numbers.
    private var cleaners: [Int: FrameCleaner] = [:]

    /// How a track is coded, and whether its frames are packed once more.
    private struct TrackHeads {
        var number = 0
        var coding: [UInt8] = []
        var setup = 0..<0
        var isPacked = false
    }

    static func prepared(_ source: some ByteSource) throws -> (edits: FileEdits, facts: FilmFacts) {
        var film = MatroskaFilm(source: source)
        try film.walk(0..<source.count, in: 0)
        guard film.hasSegment else { throw FilmFailure.broken }
        return (film.edits.settled(), film.facts)
    }

    private init(source: any ByteSource) {
        self.source = source
        edits = FileEdits(count: source.count)
    }

    private struct Element {
        var id: Int
        var start: Int
        var body: Int
        /// nil where only what follows tells the end, as in films that browsers record.
        var end: Int?
    }

    private enum ID {
        static let header = 0x1A45_DFA3, segment = 0x1853_8067, cluster = 0x1F43_B675
        static let track = 0xAE, trackNumber = 0xD7, setup = 0x63A2, packing = 0x6D80, block = 0xA1, simpleBlock = 0xA3
        static let trackType = 0x83, coding = 0x86, pictures = 0xE0, kind = 0x4282, void = 0xEC
    }

    private mutating func walk(_ range: Range<Int>, in parent: Int) throws {
        var offset = range.lowerBound
        while offset < range.upperBound {
            parts += 1
            guard parts <= Limits.filmParts.value else { throw FilmFailure.tooLarge(Limits.filmParts) }
            guard let element = try element(at: offset, before: range.upperBound) else {
                // What stands behind the last element.
                if parent == 0 || parent == ID.segment { edits.cut(to: 0..<offset) } else { edits.blank(offset..<range.upperBound) }
                return
            }
            offset = try take(element, in: parent, before: range.upperBound)
        }
    }

    /// Gives the place where the next element stands.
    private mutating func take(_ element: Element, in parent: Int, before limit: Int) throws -> Int {
        guard let end = element.end else {
            // Its elements follow as if they were its parent's.
            guard element.id == ID.segment || element.id == ID.cluster else { throw FilmFailure.broken }
            hasSegment = hasSegment || element.id == ID.segment
            return element.body
        }
        if element.id == ID.segment, parent == 0 { hasSegment = true }
        switch MatroskaElements.form(of: element.id, in: parent, hasSegment: hasSegment) {
        case .parts?:
            if element.id == ID.track { heads = TrackHeads() }
            try walk(element.body..<end, in: element.id)
            if element.id == ID.track { try takeTrack() }
        case .bytes? where element.id == ID.block || element.id == ID.simpleBlock: try cleanBlock(element.body..<end)
        case .number? where end - element.body <= 8, .bytes?: break
        case .text(let most)?:
            let text = try source.bytes(at: element.body, count: end - element.body <= most ? end - element.body : 0)
            // Zeros may fill the room that was left for it.
            let words = text.prefix { $0 != 0 }
            if words.isEmpty || !words.allSatisfy(MatroskaElements.isPlain) || text[words.endIndex...].contains(where: { $0 != 0 }) {
                blank(element, end)
            }
        default: blank(element, end)
        }
        try note(element, end, in: parent)
        return end
    }

    /// What the film is like; what can't be cleaned of it breaks it.
    private mutating func note(_ element: Element, _ end: Int, in parent: Int) throws {
        guard parent == ID.header || parent == ID.track else { return }
        let head = try source.bytes(at: element.body, count: min(16, end - element.body))
        switch (parent, element.id) {
        case (ID.header, ID.kind):
            guard head.has("webm") || head.has("matroska") else { throw FilmFailure.broken }
        case (ID.track, ID.trackType):
            let type = head.prefix(8).reduce(0) { $0 << 8 | Int($1) }
            // Subtitles and what devices note beside the pictures can't be taken out.
            if type != 1 && type != 2 { throw FilmFailure.broken }
            if type == 2 { facts.hasSound = true }
        case (ID.track, ID.coding):
            heads.coding = try source.bytes(at: element.body, count: min(32, end - element.body))
            if head.has("V_MPEGH") { facts.isHEVC = true }
        case (ID.track, ID.trackNumber): heads.number = head.prefix(8).reduce(0) { $0 << 8 | Int($1) }
        case (ID.track, ID.setup): heads.setup = element.body..<end
        case (ID.track, ID.packing): heads.isPacked = true
        case (ID.track, ID.pictures): if facts.size == nil { facts.size = try size(in: element.body..<end) }
        default: break
        }
    }

    /// A track whose heads were read.
    private mutating func takeTrack() throws {
        guard heads.setup.count <= Limits.filmFrame.value else { throw FilmFailure.tooLarge(Limits.filmFrame) }
        let setup = try source.bytes(at: heads.setup.lowerBound, count: heads.setup.count)
        let cleaner = try FrameCleaner(source, FrameCoding(ofMatroska: heads.coding, setup: setup))
        guard cleaner.isNeeded else { return }
        // Frames that came before their track was known weren't looked at.
        if hasFrames { throw FilmFailure.broken }
        // Two tracks of one number, and frames that are packed, can't be looked into.
        if heads.isPacked || cleaners[heads.number] != nil { throw FilmFailure.broken }
        CodingSetup.clean(setup, at: heads.setup.lowerBound, cleaner.coding, &edits)
        cleaners[heads.number] = cleaner
    }

    /// A frame behind the number of its track, its time and how it is laced.
    private mutating func cleanBlock(_ block: Range<Int>) throws {
        hasFrames = true
        guard !cleaners.isEmpty else { return }
        let head = try source.bytes(at: block.lowerBound, count: min(12, block.count))
        guard let first = head.first, first != 0 else { throw FilmFailure.broken }
        let width = first.leadingZeroBitCount + 1
        guard head.count > width + 2 else { throw FilmFailure.broken }
        let number = head[1..<width].reduce(Int(first) & 0xFF >> width) { $0 << 8 | Int($1) }
        guard var cleaner = cleaners[number] else { return }
        // Several frames in one block are for sounds.
        if head[width + 2] & 6 != 0 { throw FilmFailure.broken }
        cleaners[number] = nil
        try cleaner.clean((block.lowerBound + width + 3)..<block.upperBound, &edits)
        cleaners[number] = cleaner
    }

    /// The size of the pictures of a track, as it is shown where that is another.
    private func size(in range: Range<Int>) throws -> PictureSize? {
        var numbers: [Int: Int] = [:]
        var offset = range.lowerBound
        while offset < range.upperBound, numbers.count < 50, let element = try element(at: offset, before: range.upperBound),
            let end = element.end
        {
            numbers[element.id] = try source.bytes(at: element.body, count: min(4, end - element.body)).reduce(0) { $0 << 8 | Int($1) }
            offset = end
        }
        // Of a unit other than pixels, sizes to be shown are proportions.
        let isInPixels = numbers[0x54B2] ?? 0 == 0
        let shown = isInPixels ? PictureSize(ofFilm: numbers[0x54B0] ?? 0, numbers[0x54BA] ?? 0) : nil
        return shown ?? PictureSize(ofFilm: numbers[0xB0] ?? 0, numbers[0xBA] ?? 0)
    }

    private mutating func blank(_ element: Element, _ end: Int) {
        let size = end - element.start - 1
        // One byte for the name, as many for the length as are left over from the head.
        let width = element.body - element.start - 1
        if width >= 1, width <= 8 {
            let length = end - element.body
            var bytes = (0..<width).reversed().map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
            bytes[0] |= 0x80 >> UInt8(width - 1)
            edits.put([UInt8(ID.void)] + bytes, at: element.start)
        } else {
            // A name of several bytes before a length of eight: part of the length goes into the room.
            let bytes = (0..<8).reversed().map { UInt8(truncatingIfNeeded: (size - 8) >> (8 * $0)) }
            edits.put([UInt8(ID.void), 0x01] + bytes.dropFirst(), at: element.start)
            edits.blank((element.start + 9)..<element.body)
        }
        edits.blank(element.body..<end)
    }

    private func element(at offset: Int, before limit: Int) throws -> Element? {
        let head = try source.bytes(at: offset, count: min(12, limit - offset))
        guard let first = head.first, first.leadingZeroBitCount < 4 else { return nil }
        let width = first.leadingZeroBitCount + 1
        guard head.count > width else { return nil }
        let id = head[..<width].reduce(0) { $0 << 8 | Int($1) }
        let sizeFirst = head[width]
        guard sizeFirst != 0 else { return nil }
        let sizeWidth = sizeFirst.leadingZeroBitCount + 1
        guard head.count >= width + sizeWidth else { return nil }
        let mask = sizeWidth == 8 ? 0 : 0xFF >> sizeWidth
        let size = head[(width + 1)..<(width + sizeWidth)].reduce(Int(sizeFirst) & mask) { $0 << 8 | Int($1) }
        let body = offset + width + sizeWidth
        if size == 1 << (7 * sizeWidth) - 1 { return Element(id: id, start: offset, body: body, end: nil) }
        guard size <= limit - body else { return nil }
        return Element(id: id, start: offset, body: body, end: body + size)
    }
}
