extension Language {
    static let json = Language(
        "json", aliases: ["jsonc", "json5", "jsonl", "webmanifest", "geojson"],
        Grammar(
            traits: [.keys],
            words: [WordList(.builtin, "true false null")],
            comments: [.line("//"), .block("/*", "*/")],
            strings: [StringRule("\"")],
            operators: "",
            special: "-"
        ))
}
