import Limits

/// Takes out of the frames of a film what isn't picture, without any of it moving.
struct FrameCleaner {
    let source: any ByteSource
    let coding: FrameCoding
    /// How many parts of frames may still be looked at, and how many bytes: an index may name the same place a million times.
    private var left = Limits.filmParts.value
    private var bytesLeft: Int

    init(_ source: any ByteSource, _ coding: FrameCoding) throws(FilmFailure) {
        if coding == .closed { throw .broken }
        self.source = source
        self.coding = coding
        bytesLeft = 4 * source.count
    }

    /// Whether frames have to be looked at one by one.
    var isNeeded: Bool { coding != .plain }

    mutating func clean(_ frame: Range<Int>, _ edits: inout FileEdits) throws {
        try count()
        switch coding {
        case .avc(let size): try cleanUnits(frame, size, VideoUnit.avc, &edits)
        case .hevc(let size): try cleanUnits(frame, size, VideoUnit.hevc, &edits)
        case .av1: try cleanOpenUnits(frame, &edits)
        case .mpeg: UserData.blank(in: try whole(frame), at: frame.lowerBound, &edits)
        case .jpeg: try cleanPhotos(frame, &edits)
        case .plain, .closed: break
        }
    }

    private mutating func count(bytes: Int = 0) throws(FilmFailure) {
        left -= 1
        bytesLeft -= bytes
        if left < 0 || bytesLeft < 0 { throw .tooLarge(Limits.filmParts) }
    }

    private mutating func whole(_ frame: Range<Int>) throws -> [UInt8] {
        guard frame.count <= Limits.filmFrame.value else { throw FilmFailure.tooLarge(Limits.filmFrame) }
        try count(bytes: frame.count)
        let bytes = try source.bytes(at: frame.lowerBound, count: frame.count)
        guard bytes.count == frame.count else { throw FilmFailure.broken }
        return bytes
    }

    /// Units that begin with their length.
    private mutating func cleanUnits(_ frame: Range<Int>, _ size: Int, _ kind: VideoUnit, _ edits: inout FileEdits) throws {
        var offset = frame.lowerBound
        while offset < frame.upperBound {
            try count()
            let head = try source.bytes(at: offset, count: min(size + 1, frame.upperBound - offset))
            // Some programs fill up with zeros.
            guard head.count == size + 1 else { return edits.blank(offset..<frame.upperBound) }
            let length = head[..<size].reduce(0) { $0 << 8 | Int($1) }
            let body = offset + size
            guard length <= frame.upperBound - body else { throw FilmFailure.broken }
            offset = body + length
            guard length > 0 else { continue }
            switch kind.use(head[size]) {
            case .picture: break
            case .notes:
                try count(bytes: length)
                try SupplementalInformation.clean(body..<offset, kind, source, &edits)
            case .unknown: edits.blank(min(body + kind.head, offset)..<offset)
            }
        }
    }

    /// AV1's units, which begin with their kind.
    private mutating func cleanOpenUnits(_ frame: Range<Int>, _ edits: inout FileEdits) throws {
        var offset = frame.lowerBound
        while offset < frame.upperBound {
            try count()
            let head = try source.bytes(at: offset, count: min(24, frame.upperBound - offset))
            guard let unit = OpenBitstreamUnit(head, at: offset, before: frame.upperBound) else { throw FilmFailure.broken }
            unit.clean(head, &edits)
            offset = unit.body.upperBound
        }
    }

    /// One picture, or two of every other line.
    private mutating func cleanPhotos(_ frame: Range<Int>, _ edits: inout FileEdits) throws {
        let bytes = try whole(frame)
        var rest = 0..<bytes.count
        while !rest.isEmpty {
            try count()
            guard rest.count >= 4, bytes[rest.lowerBound] == 0xFF, bytes[rest.lowerBound + 1] == 0xD8,
                case (let notes, let end?) = JPEGFile.notesAndEnd(in: bytes, rest)
            else { throw FilmFailure.broken }
            for range in notes { edits.blank((frame.lowerBound + range.lowerBound)..<(frame.lowerBound + range.upperBound)) }
            // Between two fields zeros fill up; what else stands there is none of a picture.
            let next = bytes[end..<rest.upperBound].firstIndex { $0 != 0 } ?? rest.upperBound
            if next + 1 < rest.upperBound, bytes[next] == 0xFF, bytes[next + 1] == 0xD8 {
                rest = next..<rest.upperBound
            } else {
                edits.blank((frame.lowerBound + end)..<frame.upperBound)
                return
            }
        }
    }
}
