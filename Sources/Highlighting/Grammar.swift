/// A comment's delimiters, of one to four bytes each.
struct CommentRule: Sendable {
    var open: String
    /// Nil for a comment that ends with its line.
    var close: String?
    var nests = false

    static func line(_ open: String) -> CommentRule { CommentRule(open: open, close: nil) }
    static func block(_ open: String, _ close: String, nests: Bool = false) -> CommentRule {
        CommentRule(open: open, close: close, nests: nests)
    }
}

/// A string literal's delimiters and what counts inside.
struct StringRule: Sendable {
    enum Escapes: UInt8, Sendable {
        case none
        /// A backslash and what `Grammar.escapable` allows after it.
        case backslash
        /// The quote, twice.
        case doubled
        /// `backslash` and `doubled`, as SQL has it.
        case either
        /// A backslash keeps the quote after it from closing, but both stand for themselves.
        case raw
    }

    enum Interpolation: UInt8, Sendable {
        case none
        /// `{expression}`; `{{` is a brace.
        case braces
        /// `${expression}`
        case dollarBrace
        /// `$name` and `${expression}`
        case dollarName
        /// `$name`, `{$expression}` and `${name}`
        case php
        /// `#{expression}`
        case hashBrace
        /// `\(expression)`
        case backslashParen
    }

    var quote: UInt8
    /// 3 for `"""`.
    var count = 1
    var escapes = Escapes.backslash
    var spansLines = false
    var interpolation = Interpolation.none
    /// `%d` and `{0}` are marked.
    var formats = false
    /// How many `#` follow the closing quote and stand after the backslash of an escape.
    var hashes = 0
    var tokenClass = TokenClass.string

    init(
        _ quote: Unicode.Scalar, count: Int = 1, escapes: Escapes = .backslash, spansLines: Bool = false,
        interpolation: Interpolation = .none, formats: Bool = false, tokenClass: TokenClass = .string
    ) {
        self.quote = UInt8(ascii: quote)
        self.count = count
        self.escapes = escapes
        self.spansLines = spansLines
        self.interpolation = interpolation
        self.formats = formats
        self.tokenClass = tokenClass
    }
}

/// Properties of a language that the code engine asks for.
struct Traits: OptionSet, Sendable {
    let rawValue: UInt32

    /// `#` at the start of a line begins a directive that lasts as long as the line.
    static let directives = Traits(rawValue: 1 << 0)
    /// `@name` is a decorator or an annotation.
    static let decorators = Traits(rawValue: 1 << 1)
    /// A name before `(` is a function's.
    static let calls = Traits(rawValue: 1 << 2)
    /// A `/` where a value may begin opens a regular expression.
    static let regexes = Traits(rawValue: 1 << 3)
    /// `$name` is a variable.
    static let dollarVariables = Traits(rawValue: 1 << 4)
    /// A name after a dot is a member's, even where it looks like a word of the language.
    static let members = Traits(rawValue: 1 << 5)
    /// A quoted text before a colon is a key.
    static let keys = Traits(rawValue: 1 << 6)
    /// `'` separates digits.
    static let quotedDigits = Traits(rawValue: 1 << 7)
}

/// The language that the code engine's special code is for.
enum Dialect: UInt8, Sendable {
    case common, c, cpp, csharp, rust, swift, kotlin, python, javascript, php, ruby, sql, openscad, java, go
}

/// One language as data for the code engine.
struct Grammar: Sendable {
    var dialect = Dialect.common
    var traits: Traits = [.calls, .members]
    var words: [WordList] = []
    /// Words are found in any case; they are listed in small letters.
    var foldsCase = false
    /// What a name may hold besides ASCII letters, digits, and everything beyond ASCII.
    var nameBytes = "_"
    var comments: [CommentRule] = []
    /// In the order in which they are tried.
    var strings: [StringRule] = []
    /// ASCII signs that are operators; all others are punctuation.
    var operators = "+-*/%=<>!&|^~?"
    /// Signs that the dialect's special code looks at first.
    var special = ""
    /// What may follow a backslash in a string.
    var escapable = "abefnrtv0123456789xuU\\\"'`?$/\n"
}
