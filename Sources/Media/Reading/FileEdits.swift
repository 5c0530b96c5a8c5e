/// What of a file is published in place of its own bytes, without any of it moving: so a film can be cleaned while it is copied.
public struct FileEdits: Sendable, Equatable {
    /// What is published at all.
    public private(set) var range: Range<Int>
    /// Apart and ascending once `settled`.
    private var blanks: [Range<Int>] = []
    private var patches: [Patch] = []
    private var replacements: [Replacement] = []

    /// Many bytes at once, put over blanks and patches.
    private struct Replacement: Sendable, Equatable {
        var offset: Int
        var bytes: [UInt8]
    }

    /// Up to eight bytes, kept small: a hostile film has millions of boxes.
    private struct Patch: Sendable, Equatable {
        var offset: Int
        var value: UInt64
        var count: UInt8

        subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: value >> (8 * index)) }
    }

    init(count: Int) { range = 0..<count }

    public var count: Int { range.count }
    public var changesNothing: Bool { blanks.isEmpty && patches.isEmpty && replacements.isEmpty }

    mutating func cut(to range: Range<Int>) { self.range = range.clamped(to: self.range) }

    mutating func blank(_ range: Range<Int>) {
        let range = range.clamped(to: self.range)
        if !range.isEmpty { blanks.append(range) }
    }

    mutating func put(_ bytes: [UInt8], at offset: Int) {
        for start in stride(from: 0, to: bytes.count, by: 8) {
            let part = bytes[start..<Swift.min(start + 8, bytes.count)]
            let value = part.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            patches.append(Patch(offset: offset + start, value: value, count: UInt8(part.count)))
        }
    }

    /// For more than a few bytes; where two overlap, they say the same.
    mutating func replace(at offset: Int, with bytes: [UInt8]) {
        if !bytes.isEmpty { replacements.append(Replacement(offset: offset, bytes: bytes)) }
    }

    /// Blanks in order, those that touch made one.
    func settled() -> FileEdits {
        var edits = self
        edits.blanks = blanks.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        edits.patches.sort { $0.offset < $1.offset }
        edits.replacements.sort { $0.offset < $1.offset }
        return edits
    }

    /// Hands on the published bytes in pieces.
    public func stream(_ source: some ByteSource, _ sink: (UnsafeRawBufferPointer) throws -> Void) throws {
        var offset = range.lowerBound
        var blank = 0
        var patch = 0
        var replacement = 0
        while offset < range.upperBound {
            var piece = try source.bytes(at: offset, count: min(256 << 10, range.upperBound - offset))
            if piece.isEmpty { throw ReadFailure(reason: "it has become shorter") }
            let end = offset + piece.count
            while blank < blanks.count, blanks[blank].lowerBound < end {
                for position in blanks[blank].clamped(to: offset..<end) { piece[position - offset] = 0 }
                if blanks[blank].upperBound > end { break }
                blank += 1
            }
            while patch < patches.count, patches[patch].offset < end {
                let (place, count) = (patches[patch].offset, Int(patches[patch].count))
                for index in 0..<count where (offset..<end).contains(place + index) {
                    piece[place + index - offset] = patches[patch][index]
                }
                if place + count > end { break }
                patch += 1
            }
            while replacement < replacements.count, replacements[replacement].offset < end {
                let (place, bytes) = (replacements[replacement].offset, replacements[replacement].bytes)
                let part = (place..<(place + bytes.count)).clamped(to: offset..<end)
                if !part.isEmpty {
                    piece.replaceSubrange(
                        (part.lowerBound - offset)..<(part.upperBound - offset),
                        with: bytes[(part.lowerBound - place)..<(part.upperBound - place)])
                }
                if place + bytes.count > end { break }
                replacement += 1
            }
            try piece.withUnsafeBytes(sink)
            offset = end
        }
    }

    /// The published bytes at once, for small files.
    public func applied(to source: some ByteSource) throws -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(count)
        try stream(source) { output += $0 }
        return output
    }
}
