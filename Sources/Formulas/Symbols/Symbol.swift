/// What a command stands for that takes nothing after it.
struct Symbol: Sendable {
    enum Kind: Sendable {
        /// A slanted letter.
        case letter
        /// An upright letter or a sign that is a value.
        case value
        /// An operator that has no room around it: `!`, `/`.
        case sign
        case binary, relation, arrow, punctuation, dots
        /// `∑`: what stands under and over it in a line of its own stands beside it in text.
        case large
        case integral
        /// A bracket of one side, by its form.
        case open, close
        /// `sin`
        case function
        /// `lim`
        case functionWithLimits
    }

    let kind: Kind
    let text: String

    /// By the command without its backslash.
    static let named: [String: Symbol] = {
        var table: [String: Symbol] = [:]
        for (kind, list) in [
            (Kind.letter, letters), (.value, values), (.binary, binaries), (.relation, relations), (.relation, negations), (.arrow, arrows),
            (.punctuation, "colon : ldotp . cdotp ⋅"), (.dots, dots), (.large, largeOperators), (.integral, integrals), (.open, openings),
            (.close, closings),
        ] {
            for (name, text) in pairs(list) { table[name] = Symbol(kind: kind, text: text) }
        }
        for name in words(functions) { table[name] = Symbol(kind: .function, text: name) }
        for (name, text) in pairs(functionsWithLimits) {
            table[name] = Symbol(kind: .functionWithLimits, text: text.replacing("_", with: "\u{2009}"))
        }
        return table
    }()

    /// The words of a list.
    static func words(_ list: String) -> [String] { list.split(whereSeparator: \.isWhitespace).map(String.init) }

    /// A list of names, each followed by what it stands for.
    static func pairs(_ list: String) -> [(String, String)] {
        let words = words(list)
        return stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
    }
}
