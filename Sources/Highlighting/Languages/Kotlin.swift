extension Language {
    static let kotlin = Language(
        "kotlin", aliases: ["kt", "kts"],
        Grammar(
            dialect: .kotlin,
            traits: [.calls, .members, .decorators],
            words: [
                WordList(
                    .keyword,
                    """
                    as break by catch constructor continue do dynamic else finally for get if in init is out
                    reified return set super this throw try typeof vararg when where while
                    """),
                WordList(
                    .keyword,
                    """
                    abstract actual annotation companion const crossinline data enum expect external final
                    infix inline inner internal lateinit noinline open operator override private protected
                    public sealed suspend tailrec value
                    """, then: .modifier),
                WordList(.keyword, "fun", then: .namesFunction),
                WordList(.keyword, "class interface object typealias", then: .namesType),
                WordList(.keyword, "val var", then: .namesVariable),
                WordList(.keyword, "import package", then: .namesModule),
                WordList(.builtin, "true false null it"),
                WordList(.type, "Any Boolean Byte Char Double Float Int Long Nothing Short String Unit"),
            ],
            nameBytes: "_`",
            comments: [.line("//"), .block("/*", "*/", nests: true)],
            strings: [
                StringRule("\"", count: 3, escapes: .none, spansLines: true, interpolation: .dollarName),
                StringRule("\"", interpolation: .dollarName),
                StringRule("'"),
            ],
            operators: "~^*!%&[]<>|+=/?-",
            special: "@"
        ))
}
