import Diagnostics
import Services

/// Somebody who names no campus, where there are several: they count as being at all of them.
enum PersonAtNoCampus: Rule {
    static let name = "person-at-no-campus"
    static let isAdvice = true
    static let help = Words(
        zh: "有几个校区时，没有写在哪个校区的人。", en: "Somebody who names no campus where there are several.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        guard context.makerspace.campuses.count > 1 else { return [] }
        return context.makerspace.people.filter { $0.campuses.isEmpty && !$0.isStudent && !context.awaits($0.group, "campus") }.map {
            .personAtNoCampus(context.title($0.group), at: context.place($0.group, "title"))
        }
    }
}

extension Diagnostic {
    fileprivate static func personAtNoCampus(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PersonAtNoCampus.kind, at: place,
            Words(
                zh: "没有写\(title.zh)在哪个校区：学生会以为每个校区都找得到，监护也按每个校区都有来算。",
                en: "\(title.en) names no campus: pupils will look for them at every one, and they count as a supervisor at all."),
            cure: Words(zh: "写 campus，可以有几个，如 campus: [hedong, hexi]。", en: "Write campus, one or several, such as campus: [hedong, hexi].")
        )
    }
}
