import Diagnostics
import Portal

/// Notes for teachers stand on the page, where pupils read them, too; whoever writes the first should know.
enum TeacherNotesPublic: Rule {
    static let name = "teacher-notes-public"
    static let isAdvice = true
    static let help = Words(
        zh: "教程里写了 teacher_notes：提醒一次，读者都看得到。", en: "Tutorials with teacher_notes: says once that every reader sees them.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let groups = context.makerspace.works.filter { $0.isTutorial && context.entry($0.group)["teacher_notes"] != nil }.map(\.group)
        let places = groups.map { context.place($0, "teacher_notes") }
        let first = places.min { ($0.path, $0.line) < ($1.path, $1.line) }
        return first.map { [.teacherNotesPublic(groups.count, at: $0)] } ?? []
    }
}

extension Diagnostic {
    fileprivate static func teacherNotesPublic(_ count: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TeacherNotesPublic.kind, at: place,
            Words(
                zh: "\(count) 篇教程写了 teacher_notes：它显示在网页末尾，学生也看得到。",
                en: count == 1
                    ? "A tutorial has teacher_notes: they stand at the end of its page, and pupils read them, too."
                    : "\(count) tutorials have teacher_notes: they stand at the end of the pages, and pupils read them, too."),
            cure: Words(
                zh: "不想让学生看到的（如答案）不要写在这里；都可以公开，就在 portal.yml 的 checks 里写 teacher-notes-public: off。",
                en:
                    "Keep what pupils must not see (answers, say) elsewhere; if all may be read, write teacher-notes-public: off under checks in portal.yml."
            ))
    }
}
