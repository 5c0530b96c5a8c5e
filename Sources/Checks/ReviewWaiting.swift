import Content
import Diagnostics

/// An entry that has waited for its review for more than a month: a pupil waits to see their work published.
enum ReviewWaiting: Rule {
    static let name = "review-waiting"
    static let isAdvice = true
    static let help = Words(zh: "等审核超过 30 天的内容。", en: "An entry that has waited for its review for more than 30 days.")

    static let mostDays = 30

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.waiting.compactMap { entry in
            guard let since = entry.lastChange else { return nil }
            let days = context.portal.today.daysSince1970 - since.daysSince1970
            guard days > mostDays else { return nil }
            return .reviewWaiting(
                entry.title, days: days, at: entry["status"].map { entry.place(of: "status", $0) } ?? .file(entry.source.path))
        }
    }
}

extension Diagnostic {
    fileprivate static func reviewWaiting(_ title: String, days: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ReviewWaiting.kind, at: place,
            Words(
                zh: "「\(title)」等审核已经 \(days) 天，还没有人看：作者在等它发布。",
                en: "“\(title)” has waited for its review for \(days) days: whoever wrote it waits to see it published."),
            cure: Words(
                zh: "看一遍，改成 status: published；要作者再改，就改成 draft 并告诉作者。",
                en: "Read it and write status: published; if it needs more work, make it a draft and tell the author."))
    }
}
