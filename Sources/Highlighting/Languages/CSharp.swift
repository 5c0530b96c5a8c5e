extension Language {
    static let csharp = Language(
        "csharp", aliases: ["cs", "c#", "dotnet"],
        Grammar(
            dialect: .csharp,
            traits: [.calls, .members, .directives],
            words: [
                WordList(
                    .keyword,
                    """
                    abstract add alias and as ascending async await base break by case catch checked const
                    continue default delegate descending do else enum equals event explicit extern finally
                    fixed for foreach from get goto group if implicit in init internal into is join let lock
                    managed nameof new nint not notnull nuint on operator or orderby out override params
                    partial private protected public readonly ref remove required return scoped sealed select
                    set sizeof stackalloc static switch this throw try typeof unchecked unmanaged unsafe
                    value virtual void when where while with yield
                    """),
                WordList(.keyword, "class struct interface record", then: .namesType),
                WordList(.keyword, "namespace using", then: .namesModule),
                WordList(.builtin, "true false null"),
                WordList(
                    .type,
                    """
                    bool byte char decimal double dynamic float int long object sbyte short string uint ulong
                    ushort var
                    """),
            ],
            comments: [.line("//"), .block("/*", "*/")],
            strings: [
                StringRule("\"", count: 3, escapes: .none, spansLines: true), StringRule("\""), StringRule("'"),
            ],
            special: "#@$["
        ))
}
