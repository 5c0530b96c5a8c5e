/// Reads code of the languages that consist of words, numbers, strings, comments and operators.
///
/// One pass from left to right; every look ahead is bounded, or what it saw is consumed or
/// remembered, so that time is linear on any input. Strings inside interpolations are kept on a
/// stack of limited depth instead of by recursion.
struct CodeEngine {
    /// What came before, as far as the meaning of the next token hangs on it.
    enum Previous: UInt8 { case nothing, value, dot, keyword }

    struct Frame {
        var rule: StringRule
        var depth = 0
        /// What opens and closes inside the interpolation.
        var open: UInt8
        var close: UInt8
    }

    static let deepestInterpolation = 32

    let p: UnsafePointer<UInt8>
    let start: Int
    let n: Int
    let dialect: Dialect
    let traits: Traits
    let kinds: UnsafePointer<ByteKind>
    let continuesName: UnsafePointer<Bool>
    let isOperator: UnsafePointer<Bool>
    let isEscapable: UnsafePointer<Bool>
    let lookup: WordLookup
    let comments: UnsafeBufferPointer<PackedComment>
    let strings: UnsafeBufferPointer<StringRule>

    var writer: SpanWriter
    var i: Int
    var previous = Previous.nothing
    var effect = WordEffect.none
    var frames: [Frame] = []
    /// Quick answer to `!frames.isEmpty`.
    var isInterpolating = false
    /// No regular expression closes before this place on its line.
    var noRegexBefore = 0
    /// Names of heredocs whose text begins at the next line.
    var heredocs: [Heredoc] = []

    mutating func run() {
        while i < n {
            let byte = p[i]
            switch kinds[Int(byte)] {
            case .space:
                readSpace(byte)
            case .name:
                readWord()
            case .digit:
                readNumber()
            case .dot:
                readDot()
            case .comment:
                if !readComment() { readSign(byte) }
            case .quote:
                if !readQuote(byte) { readSign(byte) }
            case .operator:
                readSign(byte)
            case .punctuation:
                i &+= 1
                writer.put(.punctuation, upTo: i)
                previous = .nothing
                effect = .none
            case .opening:
                if isInterpolating { openInside(byte) }
                i &+= 1
                writer.put(isOperator[Int(byte)] ? .operator : .punctuation, upTo: i)
                previous = .nothing
                effect = .none
            case .closing:
                if isInterpolating, closeInside(byte) { continue }
                i &+= 1
                writer.put(isOperator[Int(byte)] ? .operator : .punctuation, upTo: i)
                previous = .value
                effect = .none
            case .special:
                if !readSpecial(byte) { readSign(byte) }
            }
        }
    }

    /// The byte at a place, zero past the end.
    @inline(__always)
    func byte(_ at: Int) -> UInt8 { at < n ? p[at] : 0 }

    @inline(__always)
    mutating func readSpace(_ first: UInt8) {
        if first == 0x0A, !heredocs.isEmpty { return readHeredocs() }
        i &+= 1
        while i < n, p[i] <= 0x20, kinds[Int(p[i])] == .space {
            if p[i] == 0x0A, !heredocs.isEmpty { break }
            i &+= 1
        }
        writer.put(.plain, upTo: i)
    }

    @inline(__always)
    mutating func readSign(_ byte: UInt8) {
        i &+= 1
        if kinds[Int(byte)] == .opening || kinds[Int(byte)] == .closing {
            writer.put(.punctuation, upTo: i)
        } else {
            writer.put(isOperator[Int(byte)] ? .operator : .punctuation, upTo: i)
        }
        previous = .nothing
        effect = .none
    }

    @inline(__always)
    mutating func readDot() {
        let next = byte(i &+ 1)
        if next &- 0x30 < 10, previous != .value {
            return readNumber()
        }
        i &+= 1
        if next == 0x2E {
            // A range or an ellipsis: what follows is not a member.
            while i < n, p[i] == 0x2E { i &+= 1 }
            writer.put(.operator, upTo: i)
            previous = .nothing
        } else {
            writer.put(isOperator[0x2E] ? .operator : .punctuation, upTo: i)
            previous = .dot
        }
        if effect != .namesModule, effect != .namesFunction { effect = .none }
    }

    /// True where nothing but spaces stands before `i` on its line.
    func isLineStart() -> Bool {
        var at = i &- 1
        while at >= start, p[at] == 0x20 || p[at] == 0x09 || p[at] == 0x0D { at &-= 1 }
        return at < start || p[at] == 0x0A
    }

    /// The end of the line that holds `at`: its newline, or the end.
    @inline(__always)
    func lineEnd(_ at: Int) -> Int {
        var end = at
        while end < n, p[end] != 0x0A { end &+= 1 }
        return end
    }

    @inline(__always)
    func endOfName(_ at: Int) -> Int {
        var end = at
        while end < n, continuesName[Int(p[end])] { end &+= 1 }
        return end
    }
}
