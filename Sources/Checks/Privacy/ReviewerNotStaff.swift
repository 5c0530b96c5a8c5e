import Content
import Diagnostics

/// A pupil's work that is published on the word of somebody who is not of the staff.
enum ReviewerNotStaff: Rule {
    static let name = "reviewer-not-staff"
    static let isAdvice = false
    static let help = Words(zh: "审核人不是教职工的学生项目。", en: "A student's project whose reviewer is not of the staff.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let portal = context.portal
        return portal.entries.indices.compactMap { id in
            let entry = portal.entries[id]
            guard context.isByStudents(entry), !entry.inherited.contains("reviewed_by"), let value = entry["reviewed_by"],
                let reviewer = portal.target(of: id, "reviewed_by"),
                let by = context.entry(reviewer)["by"]?.term, by.id != "staff"
            else { return nil }
            return .reviewerNotStaff(context.title(reviewer), at: entry.place(of: "reviewed_by", value))
        }
    }
}

extension Diagnostic {
    fileprivate static func reviewerNotStaff(_ reviewer: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ReviewerNotStaff.kind, at: place,
            Words(
                zh: "审核人「\(reviewer.zh)」不是教职工，学生的项目要由教职工审核。",
                en: "The reviewer “\(reviewer.en)” is not of the staff; a student's project needs one who is."),
            cure: Words(
                zh: "请一位老师看过，在 reviewed_by 里写这位老师的条目。",
                en: "Have a teacher read it, and name the teacher's entry under reviewed_by."))
    }
}
