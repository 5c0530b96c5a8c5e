import Diagnostics

extension Diagnostic {
    static func noSuchEntry(_ wanted: String, among ids: [String]) -> Diagnostic {
        let guess = Guess(wanted, among: NearMissIndex(ids))
        return Diagnostic(
            AuthoringDiagnostics.noSuchEntry, at: .file(wanted),
            Words(zh: "没有「\(wanted)」这个条目，什么也没有改。", en: "There is no entry “\(wanted)”; nothing was changed."),
            cure: guess.names.first.map {
                Words(zh: "是不是「\($0)」？", en: "Was “\($0)” meant?")
            }
                ?? Words(
                    zh: "写条目的文件，如 projects/lamp.md，或网页的地址，如 projects/lamp.html。",
                    en: "Give the entry's file, such as projects/lamp.md, or its page's address, such as projects/lamp.html."))
    }

    static func severalEntries(_ wanted: String, _ ids: [String]) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.severalEntries, at: .file(wanted),
            Words(
                zh: "「\(wanted)」可以是好几个条目，什么也没有改。", en: "“\(wanted)” may be one of several entries; nothing was changed."),
            cure: Words(
                zh: "写全：" + ids.prefix(5).joined(separator: "、"), en: "Give the whole id: " + ids.prefix(5).joined(separator: ", ")))
    }

    static func noSuchMember(_ person: String, of path: String, members: [String]) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.noSuchMember, at: .file(path),
            Words(
                zh: "「\(path)」的团队里没有「\(person)」，什么也没有改。", en: "The team of “\(path)” has no member “\(person)”; nothing was changed."),
            cure: members.isEmpty
                ? Words(zh: "要撤下整个页面，就不写名字。", en: "To withdraw the whole page, give no name.")
                : Words(
                    zh: "团队里有：" + members.joined(separator: "、"), en: "The members are: " + members.joined(separator: ", ")))
    }

    static func withdrawalNotWritten(_ path: String, _ reason: String? = nil) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.withdrawalNotWritten, at: .file(path),
            Words(
                zh: "「\(path)」没有改成" + (reason.map { "：\(SystemReason.words($0).zh)。" } ?? "，看不懂它的页首。"),
                en: "“\(path)” could not be changed" + (reason.map { ": \($0)." } ?? ": its head can't be read.")),
            cure: Words(
                zh: "打开它，在页首写一行 status: withdrawn，再运行 lathe build。",
                en: "Open it, write the line status: withdrawn in its head, and run lathe build."))
    }

    static func photoNotDeleted(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.photoNotDeleted, at: .file(path),
            Words(zh: "照片「\(path)」没有删掉：\(SystemReason.words(reason).zh)。", en: "The photo “\(path)” could not be deleted: \(reason)."),
            cure: Words(zh: "自己删掉它。", en: "Delete it yourself."))
    }
}
