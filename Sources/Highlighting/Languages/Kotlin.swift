extension Language {
    static let kotlin = Language(
        "kotlin", aliases: ["kt", "kts"],
        Grammar(
            dialect: .kotlin,
            traits: [.calls, .members, .decorators],
            words: [
                WordList(.keyword, """
                    abstract actual annotation as break by catch companion const constructor continue
                    crossinline data do dynamic else enum expect external final finally for get if in infix
                    init inline inner internal is lateinit noinline open operator out override private
                    protected public reified return sealed set super suspend tailrec this throw try
                    typeof vararg when where while
                    """),
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
