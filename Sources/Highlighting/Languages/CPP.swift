extension Language {
    static let cpp = Language(
        "cpp", aliases: ["c++", "cc", "cxx", "hpp", "hxx", "h++", "hh", "cuda"],
        Grammar(
            dialect: .cpp,
            traits: CFamily.traits,
            words: CFamily.words + CFamily.cppWords,
            nameBytes: "_$",
            comments: CFamily.comments,
            strings: CFamily.strings,
            operators: CFamily.operators,
            special: "#"
        ))
}
