import Diagnostics
import Services

/// Two services that call each other the other half, both on site or both online.
enum CounterpartOfSameKind: Rule {
    static let name = "counterpart-of-same-kind"
    static let isAdvice = true
    static let help = Words(zh: "互为对应的两项服务，都是到馆的，或都是线上的。", en: "A counterpart that is on site as well, or online as well.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.services.filter { $0.mode != .hybrid }.flatMap { service -> [Diagnostic] in
            let named = context.portal.targets(of: context.portal.groups[service.group].entries[0], "counterpart")
            return named.enumerated().filter { $1 != service.group && context.makerspace.service($1)?.mode == service.mode }.map {
                index, other in
                Diagnostic.counterpartOfSameKind(
                    context.title(service.group), context.title(other), service.mode,
                    at: context.place(service.group, "counterpart", item: index))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func counterpartOfSameKind(_ title: Words, _ other: Words, _ mode: Mode, at place: SourcePlace) -> Diagnostic {
        let isOnline = mode == .virtual
        return Diagnostic(
            CounterpartOfSameKind.kind, at: place,
            Words(
                zh: "「\(title.zh)」和「\(other.zh)」都是\(isOnline ? "线上" : "到馆")的，不是彼此的另一半。",
                en: "“\(title.en)” and “\(other.en)” are both \(isOnline ? "online" : "on site"): neither is the other's half."),
            cure: Words(
                zh: "counterpart 写同一服务\(isOnline ? "到馆" : "线上")的那一半，或改正 mode。",
                en: "Name under counterpart the half that is \(isOnline ? "on site" : "online"), or mend the mode."))
    }
}
