/// A word being read, with what is joined to it by a hyphen, point, colon, apostrophe or underscore.
struct Compound {
    /// Longer words are cut to this many characters; so does the client.
    static let greatestLength = 40
    /// A chain of more parts is not one word.
    static let mostParts = 6

    /// The folded parts in UTF-8, with the joiners that stay: those between digits (`3.5`, `16:30`).
    private var bytes: [UInt8] = []
    /// Where each part ends in `bytes`.
    private var ends: [Int] = []
    private var starts: [Int] = []
    private var characters = 0
    private var joiner: UInt8 = 0
    private var pluses = 0
    /// Within the part being read: where a letter meets a digit, or a lower-case letter an upper-case one.
    private var seams: [Int] = []
    private var last: Kind = .none
    private var onlyLetters = true

    private enum Kind { case none, lower, upper, digit, letter }

    var isEmpty: Bool { bytes.isEmpty }

    mutating func append<Sink: TermSink>(_ scalar: UInt32, wasUpper: Bool, into sink: inout Sink) {
        if pluses > 0 { finish(into: &sink) }
        let kind: Kind = switch scalar {
        case 0x30...0x39: .digit
        case 0x61...0x7A: wasUpper ? .upper : .lower
        default: .letter
        }
        if joiner != 0 {
            if starts.count >= Self.mostParts {
                finish(into: &sink)
            } else {
                // The joiner stays between digits, where leaving it out would make another number.
                if let before = bytes.last, before >= 0x30, before <= 0x39, kind == .digit { bytes.append(joiner) }
                starts.append(bytes.count)
                joiner = 0
                characters = 0
                last = .none
            }
        }
        if starts.isEmpty { starts.append(0) }
        guard characters < Self.greatestLength else { return }
        characters += 1
        if (last == .digit) != (kind == .digit) && last != .none || last == .lower && kind == .upper { seams.append(bytes.count) }
        last = kind
        if kind == .digit { onlyLetters = false }
        if scalar < 0x80 {
            bytes.append(UInt8(scalar))
        } else if let scalar = Unicode.Scalar(scalar) {
            bytes += UTF8.encode(scalar).map(Array.init) ?? []
        }
    }

    /// A character that is neither letter nor digit, after some that are.
    @inline(__always)
    mutating func take<Sink: TermSink>(other scalar: UInt32, into sink: inout Sink) {
        switch scalar {
        case 0x2D, 0x2E, 0x3A, 0x27, 0x5F, 0x2010, 0x2019:
            if joiner != 0 || pluses > 0 { finish(into: &sink) } else { closePart(); joiner = scalar == 0x2019 ? 0x27 : scalar == 0x2010 ? 0x2D : UInt8(scalar) }
        case 0x2B, 0x23:
            if joiner == 0, starts.count == 1, onlyLetters, pluses < 2, scalar == 0x2B || pluses == 0 {
                pluses += scalar == 0x23 ? 2 : 1
                if scalar == 0x23 { isSharp = true }
            } else {
                finish(into: &sink)
            }
        default: finish(into: &sink)
        }
    }

    private var isSharp = false

    private mutating func closePart() {
        if ends.count < starts.count { ends.append(bytes.count) }
    }

    mutating func finish<Sink: TermSink>(into sink: inout Sink) {
        closePart()
        bytes.withUnsafeBufferPointer { all in
            for (start, end) in zip(starts, ends) {
                sink.word(UnsafeBufferPointer(rebasing: all[start..<end]))
                sink.advance(2)
            }
            if starts.count > 1 { sink.word(all) }
        }
        emitPieces(into: &sink)
        if pluses == 2, starts.count == 1 {
            let name = bytes + (isSharp ? [0x23] : [0x2B, 0x2B])
            name.withUnsafeBufferPointer { sink.word($0) }
        }
        bytes.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        seams.removeAll(keepingCapacity: true)
        characters = 0
        joiner = 0
        pluses = 0
        last = .none
        onlyLetters = true
        isSharp = false
    }

    /// The pieces of at least two characters between seams: `digital` and `write` of `digitalWrite`.
    private func emitPieces<Sink: TermSink>(into sink: inout Sink) {
        guard !seams.isEmpty else { return }
        bytes.withUnsafeBufferPointer { all in
            var seam = 0
            for (start, end) in zip(starts, ends) {
                var from = start
                while seam < seams.count, seams[seam] < end {
                    if seams[seam] - from >= 2 { sink.word(UnsafeBufferPointer(rebasing: all[from..<seams[seam]])) }
                    from = seams[seam]
                    seam += 1
                }
                if from > start, end - from >= 2 { sink.word(UnsafeBufferPointer(rebasing: all[from..<end])) }
            }
        }
    }
}
