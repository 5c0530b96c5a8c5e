extension Language {
    static let c = Language(
        "c", aliases: ["h"],
        Grammar(
            dialect: .c,
            traits: CFamily.traits,
            words: CFamily.words + [
                WordList(
                    .keyword,
                    """
                    _Alignas _Alignof _Noreturn _Generic _Thread_local _Static_assert _Imaginary noreturn
                    imaginary complex
                    """),
                WordList(.type, "_Bool _Complex _Atomic _Decimal32 _Decimal64 _Decimal128"),
            ],
            nameBytes: "_$",
            comments: CFamily.comments,
            strings: CFamily.strings,
            operators: CFamily.operators,
            special: "#"
        ))
}
