extension Language {
    static let typescript = Language(
        "typescript", aliases: ["ts", "tsx", "mts", "cts"],
        Grammar(
            dialect: .javascript,
            traits: [.calls, .members, .regexes, .decorators],
            words: [WordList(.keyword, "interface type enum", then: .namesType)] + ECMAScript.words + [
                WordList(
                    .keyword,
                    """
                    abstract asserts declare final implements infer is keyof module namespace override package
                    private protected public readonly satisfies throws
                    """),
                WordList(.type, "string boolean number any unknown never object symbol bigint"),
            ],
            nameBytes: "_$",
            comments: ECMAScript.comments,
            strings: ECMAScript.strings,
            operators: ECMAScript.operators,
            special: "/@"
        ))
}
