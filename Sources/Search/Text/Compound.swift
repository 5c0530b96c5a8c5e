/// A word being read, with what is joined to it by a hyphen, point, colon, apostrophe or underscore.
struct Compound {
    /// Longer words are cut to this many characters; so does the client.
    private static let greatestLength = 40
    /// A chain of more parts is not one word.
    private static let mostParts = 6

    /// The folded parts in UTF-8, with the joiners that stay: those between digits (`3.5`, `16:30`).
    private var bytes: [UInt8] = []
    /// Where the parts before the last one end in `bytes`, and where those after the first begin.
    private var ends: [Int] = []
    private var starts: [Int] = []
    /// Where a letter meets a digit, or a lower-case letter an upper-case one.
    private var seams: [Int] = []
    private var characters = 0
    private var joiner: UInt8 = 0
    private var suffix = Suffix.none
    private var last = Kind.none
    private var onlyLetters = true

    /// Is told of each word, and by the tokenizer of what stands between.
    var measures = MeasureScanner()

    private enum Kind { case none, lower, upper, digit, letter }

    /// What may follow the name of a programming language.
    private enum Suffix { case none, plus, plusPlus, sharp }

    var isEmpty: Bool { bytes.isEmpty }

    @inline(__always)
    mutating func append<Sink: TermSink>(_ scalar: UInt32, wasUpper: Bool, into sink: inout Sink) {
        if suffix != .none { finish(into: &sink) }
        let kind: Kind =
            switch scalar {
            case 0x30...0x39: .digit
            case 0x61...0x7A: wasUpper ? .upper : .lower
            default: .letter
            }
        if joiner != 0 { join(kind, into: &sink) }
        guard characters < Self.greatestLength else { return }
        characters += 1
        if last != .none, (last == .digit) != (kind == .digit) || last == .lower && kind == .upper { seams.append(bytes.count) }
        last = kind
        if kind == .digit { onlyLetters = false }
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        } else if let scalar = Unicode.Scalar(scalar) {
            bytes += UTF8.encode(scalar).map(Array.init) ?? []
        }
    }

    /// Begins another part, or another word where there are too many.
    private mutating func join<Sink: TermSink>(_ kind: Kind, into sink: inout Sink) {
        guard starts.count + 1 < Self.mostParts else { return finish(into: &sink) }
        ends.append(bytes.count)
        // The joiner stays between digits, where leaving it out would make another number.
        if kind == .digit, let before = bytes.last, before >= 0x30, before <= 0x39 { bytes.append(joiner) }
        starts.append(bytes.count)
        joiner = 0
        characters = 0
        last = .none
    }

    /// A character that is neither letter nor digit, after some that are.
    mutating func take<Sink: TermSink>(other scalar: UInt32, into sink: inout Sink) {
        switch scalar {
        case 0x2D, 0x2E, 0x3A, 0x27, 0x5F, 0x2010, 0x2019:
            guard joiner == 0, suffix == .none else { return finish(into: &sink) }
            joiner = scalar == 0x2019 ? 0x27 : scalar == 0x2010 ? 0x2D : UInt8(scalar)
        case 0x2B, 0x23:
            guard joiner == 0, starts.isEmpty, onlyLetters else { return finish(into: &sink) }
            switch (suffix, scalar) {
            case (.none, 0x2B): suffix = .plus
            case (.plus, 0x2B): suffix = .plusPlus
            case (.none, _): suffix = .sharp
            default: finish(into: &sink)
            }
        default: finish(into: &sink)
        }
    }

    /// Hands over the word, its parts and its pieces.
    mutating func finish<Sink: TermSink>(into sink: inout Sink) {
        if measures.takes(bytes) { measures.word(String(decoding: bytes, as: UTF8.self), into: &sink) }
        if starts.isEmpty {
            bytes.withUnsafeBufferPointer { sink.word($0) }
            sink.advance(2)
        } else {
            emitParts(into: &sink)
        }
        if !seams.isEmpty { emitPieces(into: &sink) }
        if suffix == .plusPlus || suffix == .sharp {
            (bytes + (suffix == .sharp ? [0x23] : [0x2B, 0x2B])).withUnsafeBufferPointer { sink.word($0) }
        }
        bytes.removeAll(keepingCapacity: true)
        characters = 0
        joiner = 0
        suffix = .none
        last = .none
        onlyLetters = true
    }

    private mutating func emitParts<Sink: TermSink>(into sink: inout Sink) {
        ends.append(bytes.count)
        starts.insert(0, at: 0)
        bytes.withUnsafeBufferPointer { all in
            for (start, end) in zip(starts, ends) {
                sink.word(UnsafeBufferPointer(rebasing: all[start..<end]))
                sink.advance(2)
            }
            sink.word(all)
        }
        starts.removeAll(keepingCapacity: true)
        if seams.isEmpty { ends.removeAll(keepingCapacity: true) }
    }

    /// The pieces of at least two characters between seams: `digital` and `write` of `digitalWrite`.
    private mutating func emitPieces<Sink: TermSink>(into sink: inout Sink) {
        if ends.isEmpty { ends.append(bytes.count) }
        bytes.withUnsafeBufferPointer { all in
            var seam = 0
            var start = 0
            for end in ends {
                var from = start
                while seam < seams.count, seams[seam] < end {
                    if seams[seam] - from >= 2 { sink.word(UnsafeBufferPointer(rebasing: all[from..<seams[seam]])) }
                    from = seams[seam]
                    seam += 1
                }
                if from > start, end - from >= 2 { sink.word(UnsafeBufferPointer(rebasing: all[from..<end])) }
                // Past the joiner, where it stayed.
                start = end < all.count && !Self.isWordByte(all[end]) ? end + 1 : end
            }
        }
        ends.removeAll(keepingCapacity: true)
        seams.removeAll(keepingCapacity: true)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
