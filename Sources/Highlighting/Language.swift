/// A language that code can be highlighted as.
public final class Language: Sendable {
    /// The name by which the language is called in a code block: `python`.
    public let name: String
    let aliases: [String]
    let reader: Reader

    /// The engine that reads the language, with its data.
    enum Reader: Sendable {
        case code(PreparedGrammar)
    }

    init(_ name: String, aliases: [String] = [], _ grammar: Grammar) {
        self.name = name
        self.aliases = aliases
        reader = .code(PreparedGrammar(grammar))
    }
}
