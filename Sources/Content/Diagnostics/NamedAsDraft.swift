import Diagnostics

extension Diagnostic {
    /// An entry that is held back for its file's name alone.
    static func namedAsDraft(_ path: String, _ sign: DraftPath.Sign) -> Diagnostic? {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
        let (reason, meant): (Words, String) =
            switch sign {
            // Whoever puts a file into a folder for drafts needs no explanation.
            case .folder: (Words(zh: "", en: ""), "")
            case .underscore:
                (
                    Words(
                        zh: "文件名以下划线开头，别的网站生成器不把这样的文件当网页",
                        en: "its name begins with an underscore, and other generators make no page of such a file"),
                    String(name.drop { $0 == "_" })
                )
            case .suffix:
                (
                    Words(zh: "文件名里有 .draft，在别的网站生成器里表示草稿", en: "its name says .draft, by which other generators know a draft"),
                    name.split(separator: ".").filter { $0.lowercased() != "draft" }.joined(separator: ".")
                )
            }
        guard !meant.isEmpty else { return nil }
        return Diagnostic(
            "named-as-draft", .warning, at: .file(path),
            Words(zh: "\(reason.zh)，这一页没有发布。", en: "The page is not published: \(reason.en)."),
            cure: Words(
                zh: "要发布就把文件改名为 \(meant)；不发布就写 status: draft，这条提示就没有了。",
                en: "Name the file \(meant) to publish it; write status: draft if it is to stay back, and this note goes."))
    }
}
