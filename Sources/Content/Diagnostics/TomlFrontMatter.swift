import Diagnostics

extension Diagnostic {
    /// The front matter stands between `+++`, which means TOML.
    static func tomlFrontMatter(in source: SourceText, fence: Range<Int>) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.tomlFrontMatter, at: source.place(fence),
            Words(
                zh: "+++ 之间的页首信息是 TOML 格式，Lathe 只读 YAML，这一段被忽略了。",
                en: "Front matter between +++ is TOML; Lathe reads YAML only, and has left it out."),
            cure: Words(
                zh: "把 +++ 换成 ---，把「键 = \"值\"」换成「键: 值」。",
                en: "Write --- for +++ and key: value for key = \"value\"."))
    }
}
