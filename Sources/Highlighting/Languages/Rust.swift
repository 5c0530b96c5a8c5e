extension Language {
    static let rust = Language(
        "rust", aliases: ["rs"],
        Grammar(
            dialect: .rust,
            words: [
                WordList(
                    .keyword,
                    """
                    abstract as async await become box break const continue crate do dyn else extern final
                    for if impl in let loop macro match move mut override priv pub ref return static super
                    trait try typeof unsafe unsized use virtual where while yield
                    """),
                WordList(.keyword, "fn", then: .namesFunction),
                WordList(.keyword, "struct enum type union", then: .namesType),
                WordList(.keyword, "mod", then: .namesModule),
                WordList(.builtin, "true false self Self"),
                WordList(.type, "u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 usize isize f32 f64 char str bool"),
                WordList(
                    .builtin,
                    """
                    AsMut AsRef Box Clone Copy Default DoubleEndedIterator Drop Eq Err ExactSizeIterator
                    Extend Fn FnMut FnOnce From Into IntoIterator Iterator None Ok Option Ord PartialEq
                    PartialOrd Result Send Sized Some String Sync ToOwned ToString Unpin Vec drop
                    """),
                WordList(.string, "b c", then: .prefix),
                WordList(.string, "r br cr", then: .delimitedPrefix),
            ],
            comments: [.line("//"), .block("/*", "*/", nests: true)],
            strings: [StringRule("\"", spansLines: true)],
            operators: "+-*/%&|<>^!~@=:?",
            special: "#':-"
        ))
}
