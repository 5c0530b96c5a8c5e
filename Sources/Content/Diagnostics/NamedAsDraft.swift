import Diagnostics

extension Diagnostic {
    /// An entry that is held back for its file's name alone.
    ///
    /// Long, since each sign has a message of its own.
    static func namedAsDraft(_ path: String, _ sign: DraftPath.Sign) -> Diagnostic? {
        let name = SitePath(path).name
        let (reason, meant): (Words, String) =
            switch sign {
            // Whoever puts a file into a folder for drafts needs no explanation.
            case .folder: (Words(zh: "", en: ""), "")
            case .place(let word), .name(let word), .leading(let word), .audience(let word): (Words(zh: word, en: word), "")
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
        switch sign {
        case .place(let word):
            return heldBack(
                by: word, at: .file(path),
                Words(
                    zh: "要发布就把文件移出「\(word)」这个文件夹；不发布就写 status: draft，这条提示就没有了。",
                    en:
                        "Move the file out of the folder “\(word)” to publish it; write status: draft if it is to stay back, and this note goes."
                ))
        case .audience(let word):
            return heldBack(
                by: word, at: .file(path),
                Words(
                    zh: "要发布就写 status: published，或把文件移出「\(word)」这个文件夹；不发布就写 status: draft，这条提示就没有了。",
                    en:
                        "Write status: published to publish it, or move the file out of the folder “\(word)”; write status: draft if it is to stay back, and this note goes."
                ))
        case .name(let word), .leading(let word):
            return heldBack(
                by: word, at: .file(path),
                Words(
                    zh: "要发布就把「\(word)」从文件名里去掉，或写 status: published；不发布就写 status: draft，这条提示就没有了。",
                    en:
                        "Take “\(word)” out of the file's name, or write status: published, to publish it; write status: draft if it is to stay back, and this note goes."
                ))
        default: break
        }
        guard !meant.isEmpty else { return nil }
        return Diagnostic(
            ContentDiagnostics.namedAsDraft, at: .file(path),
            Words(zh: "\(reason.zh)，这一页没有发布。", en: "The page is not published: \(reason.en)."),
            cure: Words(
                zh: "要发布就把文件改名为 \(meant)；不发布就写 status: draft，这条提示就没有了。",
                en: "Name the file \(meant) to publish it; write status: draft if it is to stay back, and this note goes."))
    }

    /// An entry that is held back for a word in the title, or in a line below the heading.
    static func heldBack(byWord word: String, at place: SourcePlace) -> Diagnostic {
        heldBack(
            by: word, at: place,
            Words(
                zh: "要发布就把「\(word)」删掉；不发布就在页首写 status: draft，这条提示就没有了。",
                en: "Take “\(word)” out to publish it; write status: draft in the head if it is to stay back, and this note goes."))
    }

    /// An entry that is held back for a line of a head in the middle of its text.
    static func heldBackByStrayHead(_ line: String, at place: SourcePlace) -> Diagnostic {
        let shown = String(line.prefix(80))
        return Diagnostic(
            ContentDiagnostics.publicationUnclear, at: place,
            Words(
                zh: "正文里的「\(shown)」看来是页首信息，写在这里读不到；它说现在不公开，所以这一页没有发布。",
                en:
                    "“\(shown)” in the text looks like part of a head, which isn't read there; it says not to publish now, so the page is withheld."
            ),
            cure: Words(
                zh: "要照它办，就把这一行移到文件最上面的两行 --- 之间（没有就先写这两行）；现在就要发布，删掉这一行；只是举例，就放进代码块。",
                en:
                    "If it is meant, move the line between two lines --- at the very top of the file, and write those if there are none; to publish now, take it out; if it is an example, put it into a code block."
            ))
    }

    private static func heldBack(by word: String, at place: SourcePlace, _ cure: Words) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.namedAsDraft, at: place,
            Words(zh: "「\(word)」表示还不公开，这一页没有发布。", en: "The page is not published: “\(word)” says that it isn't public yet."), cure: cure)
    }
}
