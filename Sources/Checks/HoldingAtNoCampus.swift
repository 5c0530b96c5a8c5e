import Diagnostics
import Services

/// A holding of which nobody can say at which campus it stands.
enum HoldingAtNoCampus: Rule {
    static let name = "holding-at-no-campus"
    static let isAdvice = true
    static let help = Words(zh: "有几个校区时，馆藏没有写在哪个校区。", en: "A holding that doesn't say at which campus it is, where there are several.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        guard context.makerspace.campuses.count > 1 else { return [] }
        return context.makerspace.resources.flatMap { resource in
            resource.holdings.filter { holding in
                holding.campus == nil
                    && !["campus", "space"].contains { context.awaits(resource.group, "holdings.\($0)", item: holding.index) }
            }.map {
                .holdingAtNoCampus(context.title(resource.group), at: context.place(resource.group, "holdings", item: $0.index))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func holdingAtNoCampus(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            HoldingAtNoCampus.kind, at: place,
            Words(
                zh: "「\(title.zh)」有一处馆藏没有写在哪个校区。", en: "A holding of “\(title.en)” doesn't say at which campus it is."),
            cure: Words(zh: "写 space（空间）或 campus（校区）。", en: "Write space for the room, or campus."))
    }
}
