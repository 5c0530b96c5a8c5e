import Limits

/// The frames of MP3 and AAC: each says how long it is, and the next one follows. What stands between and behind them no player
/// plays, so that programs and people write there.
struct MPEGFrames {
    private let source: any ByteSource
    private let end: Int
    /// A piece of the file, and where it begins.
    private var piece: [UInt8] = []
    private var pieceStart = 0

    private struct Frame {
        var length: Int
        /// What all frames of a file have in common.
        var kind: Int
    }

    /// Blanks what stands between the frames of a part of a file, and gives where the first one begins and the last one ends; nil
    /// where they can't be told, as in a file whose frames don't say their length.
    static func cleaned(_ source: some ByteSource, _ range: Range<Int>, _ edits: inout FileEdits) throws -> Range<Int>? {
        var frames = MPEGFrames(source: source, end: range.upperBound)
        guard let start = try frames.next(from: range.lowerBound) else { return nil }
        var at = start
        var gaps = 0
        while at < range.upperBound {
            if let frame = try frames.frame(at: at, moves: true) {
                at = min(at + frame.length, range.upperBound)
                continue
            }
            guard let next = try frames.next(from: at) else { break }
            gaps += 1
            guard gaps <= mostGaps else { throw FilmFailure.broken }
            edits.blank(at..<next)
            at = next
        }
        return start..<at
    }

    /// Streams of radio stations have one a second or two.
    private static let mostGaps = 100_000

    /// Whether a file begins with three of them.
    static func begin(_ head: [UInt8]) -> Bool {
        var at = 0
        for _ in 0..<3 {
            guard let frame = frame(head, at: at) else { return false }
            at += frame.length
        }
        return true
    }

    private init(source: some ByteSource, end: Int) {
        self.source = source
        self.end = end
    }

    /// The next place at which one frame follows another, or the end.
    private mutating func next(from start: Int) throws -> Int? {
        var at = start
        while at < end {
            try load(at)
            guard let found = piece[(at - pieceStart)...].firstIndex(of: 0xFF) else {
                at = pieceStart + piece.count
                if piece.isEmpty { return nil }
                continue
            }
            at = pieceStart + found
            if let frame = try frame(at: at, moves: true), at + frame.length <= end {
                if at + frame.length == end { return at }
                if let other = try self.frame(at: at + frame.length, moves: false), other.kind == frame.kind { return at }
            }
            at += 1
        }
        return nil
    }

    private mutating func load(_ at: Int) throws {
        if at >= pieceStart, at < pieceStart + piece.count { return }
        piece = try source.bytes(at: at, count: min(256 << 10, end - at))
        pieceStart = at
    }

    /// - Parameter moves: whether the piece is read anew where the frame's head isn't in it.
    private mutating func frame(at offset: Int, moves: Bool) throws -> Frame? {
        if offset >= pieceStart, offset + 6 <= pieceStart + piece.count { return Self.frame(piece, at: offset - pieceStart) }
        guard moves else { return Self.frame(try source.bytes(at: offset, count: min(6, end - offset)), at: 0) }
        piece = try source.bytes(at: offset, count: min(256 << 10, end - offset))
        pieceStart = offset
        return Self.frame(piece, at: 0)
    }

    private static func frame(_ bytes: [UInt8], at: Int) -> Frame? {
        guard at >= 0, bytes.count - at >= 4, bytes[at] == 0xFF, bytes[at + 1] & 0xE0 == 0xE0 else { return nil }
        let (second, third) = (Int(bytes[at + 1]), Int(bytes[at + 2]))
        if second & 0xF6 == 0xF0 {
            guard bytes.count - at >= 6 else { return nil }
            let length = Int(bytes[at + 3] & 3) << 11 | Int(bytes[at + 4]) << 3 | Int(bytes[at + 5]) >> 5
            return length >= 7 ? Frame(length: length, kind: second << 8 | third & 0x3C) : nil
        }
        let (version, layer) = (second >> 3 & 3, 4 - (second >> 1 & 3))
        let (rate, sampling) = (third >> 4, third >> 2 & 3)
        guard version != 1, layer < 4, rate != 0, rate != 15, sampling != 3 else { return nil }
        let isFirst = version == 3
        let bits = (isFirst ? firstRates[layer - 1] : laterRates[layer - 1])[rate - 1] * 1000
        let samples = [44_100, 48_000, 32_000][sampling] >> (isFirst ? 0 : version == 2 ? 1 : 2)
        let room = third >> 1 & 1
        let length = layer == 1 ? (12 * bits / samples + room) * 4 : (layer == 3 && !isFirst ? 72 : 144) * bits / samples + room
        return Frame(length: length, kind: (second & 0xFE) << 8 | third & 0x0C)
    }

    /// Thousands of bits a second, by layer.
    private static let firstRates = [
        (1...14).map { $0 * 32 }, [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
        [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    ]
    private static let laterRates = [
        [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256], slowRates, slowRates,
    ]
    private static let slowRates = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
}
