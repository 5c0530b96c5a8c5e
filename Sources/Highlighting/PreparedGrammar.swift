/// What the code engine does at a byte.
enum ByteKind: UInt8, Sendable {
    case space, name, digit, quote, comment, `operator`, punctuation, dot, opening, closing, special
}

/// A comment's delimiters packed for comparison with four bytes of source.
struct PackedComment: Sendable {
    var open: UInt32 = 0
    var openMask: UInt32 = 0
    var openCount = 0
    var close: UInt32 = 0
    var closeMask: UInt32 = 0
    var closeCount = 0
    var nests = false

    init(_ rule: CommentRule) {
        (open, openMask, openCount) = Self.pack(rule.open)
        (close, closeMask, closeCount) = Self.pack(rule.close ?? "")
        nests = rule.nests
    }

    private static func pack(_ text: String) -> (UInt32, UInt32, Int) {
        var word: UInt32 = 0
        var mask: UInt32 = 0
        var count = 0
        for byte in text.utf8.prefix(4) {
            word |= UInt32(byte) << UInt32(8 * count)
            mask |= 0xFF << UInt32(8 * count)
            count += 1
        }
        return (word, mask, count)
    }
}

/// A grammar made ready for reading: tables by byte, words by hash.
struct PreparedGrammar: Sendable {
    let dialect: Dialect
    let traits: Traits
    let words: KeywordTable
    let kinds: [ByteKind]
    /// True where a byte may continue a name.
    let continuesName: [Bool]
    let isOperator: [Bool]
    let isEscapable: [Bool]
    let comments: [PackedComment]
    let strings: [StringRule]

    /// Long, since what comes later in it overrules what came before, so that the order has to be seen.
    init(_ grammar: Grammar) {
        dialect = grammar.dialect
        traits = grammar.traits
        words = KeywordTable(grammar.words, foldsCase: grammar.foldsCase)
        comments = grammar.comments.map(PackedComment.init)
        strings = grammar.strings

        var kinds = [ByteKind](repeating: .punctuation, count: 256)
        var continues = [Bool](repeating: false, count: 256)
        var operators = [Bool](repeating: false, count: 256)
        var escapable = [Bool](repeating: false, count: 256)
        for byte in 0...255 {
            switch UInt8(byte) {
            case 0...0x20, 0x7F: kinds[byte] = .space
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                kinds[byte] = .digit
                continues[byte] = true
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
                kinds[byte] = .name
                continues[byte] = true
            default: break
            }
        }
        for byte in grammar.operators.utf8 {
            kinds[Int(byte)] = .operator
            operators[Int(byte)] = true
        }
        for byte in "([{".utf8 { kinds[Int(byte)] = .opening }
        for byte in ")]}".utf8 { kinds[Int(byte)] = .closing }
        kinds[0x2E] = .dot
        for byte in grammar.nameBytes.utf8 {
            kinds[Int(byte)] = .name
            continues[Int(byte)] = true
        }
        for rule in grammar.strings { kinds[Int(rule.quote)] = .quote }
        for rule in grammar.comments { rule.open.utf8.first.map { kinds[Int($0)] = .comment } }
        for byte in grammar.special.utf8 { kinds[Int(byte)] = .special }
        for byte in grammar.escapable.utf8 { escapable[Int(byte)] = true }
        self.kinds = kinds
        continuesName = continues
        isOperator = operators
        isEscapable = escapable
    }
}
