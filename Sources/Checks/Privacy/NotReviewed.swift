import Content
import Diagnostics

/// A pupil's work that is published without a word on who has read it, in a portal whose staff has pages.
enum NotReviewed: Rule {
    static let name = "not-reviewed"
    static let isAdvice = true
    static let help = Words(
        zh: "没有写谁审核过的学生项目（people/ 里有教职工时）。", en: "A student's project that names no reviewer, where people/ has staff.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        guard !context.makerspace.staff.isEmpty else { return [] }
        return context.portal.groups.compactMap { $0.entries.first.map { context.portal.entries[$0] } }.filter {
            context.portal.type(of: $0).isByStudents && context.isByStudents($0) && $0["reviewed_by"] == nil
        }.map { .notReviewed(at: .file($0.source.path)) }
    }
}

extension Diagnostic {
    fileprivate static func notReviewed(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            NotReviewed.kind, at: place,
            Words(zh: "学生的项目没有写谁审核过。", en: "A student's project doesn't say who has reviewed it."),
            cure: Words(
                zh: "请一位老师看过，在页首写 reviewed_by: 和这位老师在 people/ 里的条目，如 reviewed_by: lin-hao（不会公开）。",
                en:
                    "Have a teacher read it, and write reviewed_by: with the teacher's entry in people/ into the head, such as reviewed_by: lin-hao (it is not published)."
            ))
    }
}
