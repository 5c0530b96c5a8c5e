extension Language {
    static let java = Language(
        "java",
        Grammar(
            dialect: .java,
            traits: [.calls, .members, .decorators],
            words: [
                WordList(
                    .keyword,
                    """
                    abstract assert break case catch const continue default do else enum exports extends
                    final finally for goto if implements instanceof module native new open opens package
                    permits private protected provides public requires return sealed static strictfp super
                    switch synchronized this throw throws to transient transitive try uses var volatile
                    while with yield
                    """),
                WordList(.keyword, "class interface record", then: .namesType),
                WordList(.keyword, "import package", then: .namesModule),
                WordList(.type, "boolean byte char double float int long short void"),
                WordList(.builtin, "true false null"),
            ],
            nameBytes: "_$",
            comments: [.line("//"), .block("/*", "*/")],
            strings: [StringRule("\"", count: 3, spansLines: true), StringRule("\""), StringRule("'")],
            operators: "~^*!%&[]<>|+=/?-",
            special: "@"
        ))
}
