import Diagnostics
import Services

/// A service on site that names neither room nor campus, where there are several campuses.
enum ServiceWithoutPlace: Rule {
    static let name = "service-without-place"
    static let isAdvice = true
    static let help = Words(
        zh: "有几个校区时，到馆的服务没有写在哪里。", en: "A service on site that names no room and no campus where there are several.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        guard context.makerspace.campuses.count > 1 else { return [] }
        return context.makerspace.services.filter { $0.mode.isOnSite && $0.campuses.isEmpty && $0.spaces.isEmpty }.filter {
            !context.isUnread($0.group, "mode") && !context.awaits($0.group, "space") && !context.awaits($0.group, "campus")
        }.map {
            .serviceWithoutPlace(context.title($0.group), at: context.place($0.group, "mode"))
        }
    }
}

extension Diagnostic {
    fileprivate static func serviceWithoutPlace(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ServiceWithoutPlace.kind, at: place,
            Words(
                zh: "「\(title.zh)」可以到馆，却没有写在哪里：学生不知道去哪个校区。",
                en: "“\(title.en)” is given on site, and doesn't say where: pupils can't tell which campus to go to."),
            cure: Words(
                zh: "写 space（在哪个空间）或 campus（哪几个校区都有）。", en: "Write space for the room, or campus for all that have it."))
    }
}
