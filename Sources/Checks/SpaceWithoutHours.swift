import Diagnostics
import Services

/// A room of which nobody knows when it is open: it has no hours, and neither has its campus.
enum SpaceWithoutHours: Rule {
    static let name = "space-without-hours"
    static let isAdvice = true
    static let help = Words(
        zh: "自己和校区都没有写开放时间的空间。", en: "A room without hours at a campus without hours.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.spaces.filter { space in
            space.hours == nil && space.campus.flatMap(context.makerspace.campus)?.hours == nil
                && ![space.group, space.campus ?? space.group].contains { context.isUnread($0, "hours") }
        }.map { .spaceWithoutHours(context.title($0.group), at: context.place($0.group, "title")) }
    }
}

extension Diagnostic {
    fileprivate static func spaceWithoutHours(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            SpaceWithoutHours.kind, at: place,
            Words(
                zh: "「\(title.zh)」和它的校区都没有写开放时间：学生不知道什么时候可以来。",
                en: "Neither “\(title.en)” nor its campus has opening hours: pupils can't tell when to come."),
            cure: Words(
                zh: "写 hours，如 mon-fri: \"12:00-13:30, 16:30-18:00\"；整个校区都一样，就写在校区的条目里。",
                en: "Write hours, such as mon-fri: \"12:00-13:30, 16:30-18:00\"; if the whole campus keeps the same, in the campus entry."))
    }
}
