import Diagnostics

extension Diagnostic {
    /// The first heading is a numbered part of the text, and nothing says what the whole is called.
    static func titleMissing(_ name: String, hasFrontMatter: Bool, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.titleMissing, at: place,
            Words(
                zh: "全文没有标题：第一个小标题是带编号的一部分，所以文件名「\(name)」成了标题。",
                en: "The text has no title: its first heading is a numbered part, so the file's name “\(name)” stands for it."),
            cure: hasFrontMatter
                ? Words(zh: "在开头两条 --- 之间加一行：title: 标题", en: "Between the two lines --- at the top add: title: The title")
                : Words(zh: "在最前面加一行：# 标题，下面空一行。", en: "Add a line at the very top, with a blank line below it: # The title"))
    }
}
