import Diagnostics
import Limits

extension Diagnostic {
    /// A word that must never appear. The message says where, and never which: terminals have windows behind them, and logs are kept.
    static func privateWord(at place: SourcePlace) -> Diagnostic {
        var place = place
        place.excerpt = ""
        return Diagnostic(
            ContentDiagnostics.privateWord, at: place,
            Words(
                zh: place.line > 0 ? "这里有一个不能公开的词（在 content/privacy.yml 里），没有发布。" : "文件或文件夹的名字里有一个不能公开的词（在 content/privacy.yml 里），没有发布。",
                en: place.line > 0
                    ? "Here stands a word that must never appear (by content/privacy.yml); this is not published."
                    : "The name of the file, or of its folder, holds a word that must never appear (by content/privacy.yml); this is not published."
            ),
            cure: place.line > 0
                ? Words(
                    zh: "打开文件看这一处，改成化名或删掉，再运行 lathe build。",
                    en: "Open the file at this place, write a pseudonym or take the word out, and run lathe build again.")
                : Words(
                    zh: "给文件或文件夹换一个没有人名的名字，提到它的地方也一起改。",
                    en: "Give the file or folder a name without a person's, and change what names it."))
    }

    /// The same in a document, of which nobody can say where.
    static func privateWord(inDocument path: String) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.privateWord, at: .file(path),
            Words(
                zh: "这个文档里有一个不能公开的词（在 content/privacy.yml 里），没有发布。",
                en: "The document says a word that must never appear (by content/privacy.yml); it is not published."),
            cure: Words(
                zh: "用制作它的软件打开，查找并改成化名或删掉，保存后再运行 lathe build。",
                en: "Open it with the program that made it, write a pseudonym or take the word out, save it, and run lathe build again."))
    }

    /// A file that readers open and that is too large to be looked through.
    static func privateWordsNotSought(_ path: String) -> Diagnostic {
        let most = Limits.searchedFile.value >> 20
        return Diagnostic(
            ContentDiagnostics.privateWordsNotSought, at: .file(path),
            Words(
                zh: "「\(path)」超过 \(most) MB，没法逐字查有没有不能公开的词（在 content/privacy.yml 里），没有发布。",
                en: "“\(path)” has more than \(most) MB and can't be looked through for words that must never appear; it is not published."),
            cure: Words(
                zh: "把文件分成几个小一点的，或者打包成 zip 再放上来（自己先查一遍）。",
                en: "Split the file into smaller ones, or look through it yourself and put it there as a zip."))
    }

    /// `privacy.yml` is there, and what it holds is not known.
    static func privateWordsUnreadable(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.privateWordsUnreadable, at: place,
            Words(
                zh: "privacy.yml 读不出来，不知道哪些词不能公开，所以什么都不发布。",
                en: "privacy.yml can't be read: which words must never appear is not known, so nothing is published."),
            cure: Words(
                zh: "换回没有改动过的 privacy.yml；没有备份，就把它移走，用 lathe privacy add 重新写入名单。",
                en:
                    "Put back the privacy.yml that nobody has changed; without a copy, move it away and enter the list again with lathe privacy add."
            ))
    }

    /// The list lies there under a name by which it isn't found.
    static func privateWordsMisnamed(_ name: String) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.privateWordsMisnamed, at: .file(name),
            Words(
                zh: "「\(name)」要叫 privacy.yml 才算数；名单读不到，所以什么都不发布。",
                en: "“\(name)” counts only as privacy.yml; as the list isn't read, nothing is published."),
            cure: Words(zh: "把文件改名为 privacy.yml。", en: "Rename the file privacy.yml."))
    }
}
