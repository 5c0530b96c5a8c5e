extension Language {
    static let go = Language(
        "go", aliases: ["golang"],
        Grammar(
            dialect: .go,
            words: [
                WordList(
                    .keyword,
                    """
                    break case chan const continue default defer else fallthrough for func go goto if
                    import interface map package range return select struct switch type var
                    """),
                WordList(.builtin, "true false iota nil"),
                WordList(
                    .builtin,
                    """
                    append cap clear close complex copy delete imag len make max min new panic print
                    println real recover
                    """, then: .onlyCalled),
                WordList(
                    .type,
                    """
                    any bool byte comparable complex64 complex128 error float float32 float64 int int8
                    int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr
                    """),
            ],
            comments: [.line("//"), .block("/*", "*/")],
            strings: [StringRule("`", escapes: .none, spansLines: true), StringRule("\""), StringRule("'")],
            operators: "+-*/%&|^<>=!~",
            special: ":"
        ))
}
