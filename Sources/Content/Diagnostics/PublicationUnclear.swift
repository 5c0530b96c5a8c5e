import Diagnostics

extension Diagnostic {
    /// A value that decides about publication and can't be read: the entry is withheld.
    ///
    /// - Parameter text: as written; nil where it is no word at all, or better not shown.
    ///
    /// Long, since it is one message with its five cures.
    static func publicationUnclear(_ key: String, _ text: String?, isDay: Bool, at place: SourcePlace) -> Diagnostic {
        let shown = text.map { String($0.prefix(80)) }
        let isPassword = PublicationWords.meaning(of: key) == .password
        let names = Term.statuses.flatMap { [$0.id, $0.label.zh] + $0.aliases }
        let near = key.lowercased() == "status" || key == "状态" ? shown.map { NearMiss.best(for: $0, among: names) } ?? [] : []
        let day = isDay ? DayToWrite(text ?? "", key: key, isLast: PublicationWords.meaning(of: key) == .expires) : nil
        return Diagnostic(
            ContentDiagnostics.publicationUnclear, at: place,
            isPassword
                ? Words(zh: "Lathe 的网页没法用密码保护，这一页没有发布。", en: "No page of Lathe's can ask for a password; the page is withheld.")
                : text == ""
                    ? Words(
                        zh: "「\(key)」后面什么也没写，不知道要不要发布，这一页没有发布。",
                        en: "Nothing stands behind “\(key)”; whether to publish is not clear, so the page is withheld.")
                    : Words(
                        zh: shown.map { "「\(key)」写的「\($0)」看不懂，不知道要不要发布，这一页没有发布。" } ?? "「\(key)」的值看不懂，不知道要不要发布，这一页没有发布。",
                        en: shown.map {
                            "“\(key)” says “\($0)”, which can't be read; whether to publish is not clear, so the page is withheld."
                        }
                            ?? "What “\(key)” says can't be read; whether to publish is not clear, so the page is withheld."),
            cure: isOff(text)
                ? Words(
                    zh: "活动取消或改期，页面照样要让人看到：删掉这一行，在标题和正文开头写明，如 title: （已取消）…；不要页面了才写 status: draft。",
                    en:
                        "Readers still look for what is called off or put off: take this line out and say so in the title, such as title: Cancelled: …; write status: draft only to keep the page back."
                )
                : isPassword
                    ? Words(
                        zh: "谁都可以看就删掉这一行；不要公开就写 status: draft。",
                        en: "Take the line out if everybody may read the page; else write status: draft.")
                    : day.map {
                        Words(
                            zh: "\($0.cure.zh)；不要日期就删掉这一行，先不发布就写 status: draft。",
                            en: "\($0.cure.en); take the line out if no day is meant, or write status: draft to keep the page back.")
                    }
                        ?? Words(
                            zh: "把这一行改成 status: published 就发布；先不发布写 status: draft，等审核写 status: review。",
                            en:
                                "Write status: published in its place to publish the page, status: draft to keep it back, status: review while it waits."
                        ),
            suggestions: (day?.days ?? near).map { Suggestion($0) })
    }

    /// Whether a word says that something doesn't take place, or at another time.
    private static func isOff(_ text: String?) -> Bool {
        [
            "取消", "已取消", "活动取消", "延期", "已延期", "推迟", "改期", "停办", "暂停", "cancelled", "canceled", "postponed", "called off",
        ].contains(text?.trimmingSpaces.lowercased())
    }

    /// `status:` with nothing behind it.
    static func statusEmpty(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.statusEmpty, at: place,
            Words(zh: "「\(key)」后面什么也没写，这一页照样发布。", en: "Nothing stands behind “\(key)”; the page is published."),
            cure: Words(
                zh: "先不发布就写 status: draft；要发布就删掉这一行。", en: "Write status: draft to keep the page back, or take the line out to publish it.")
        )
    }

    /// A machine's condition in the place of the page's status.
    static func conditionAsStatus(_ key: String, _ text: String, _ condition: Term, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.publicationUnclear, at: place,
            Words(
                zh: "「\(key)」说的是这一页要不要发布，「\(text)」说的是机器的状况，所以这一页没有发布。",
                en: "“\(key)” says whether to publish the page, and “\(text)” how a machine is; so the page is withheld."),
            cure: Words(
                zh:
                    "删掉这一行，在 units 里那一台的下面写 condition: \(condition.label.zh)；还没有 units，就改成 units: [{condition: \(condition.label.zh)}]",
                en:
                    "Take this line out, and write condition: \(condition.id) under that machine in units; without any, write units: [{condition: \(condition.id)}] in its place."
            ))
    }

    /// A key that is none and would keep the entry back if it were spelt right.
    static func publicationKeyMisspelt(_ key: String, meant: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.publicationUnclear, at: place,
            Words(
                zh: "没有「\(key)」这个字段，看来是「\(meant)」：这一页像是不要发布，没有发布。",
                en: "There is no field “\(key)”; it looks like “\(meant)”, which would keep the page back, so it is withheld."),
            cure: Words(
                zh: "不发布就写 status: draft；要发布就删掉这一行。", en: "Write status: draft to keep the page back, or take the line out to publish it."))
    }
}
