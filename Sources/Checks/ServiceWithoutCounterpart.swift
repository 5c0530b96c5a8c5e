import Diagnostics
import Services

/// A service on site that has no online half, or an online one without its half on site.
enum ServiceWithoutCounterpart: Rule {
    static let name = "service-without-counterpart"
    static let isAdvice = true
    static let help = Words(zh: "只有到馆或只有线上的服务，没有写另一半。", en: "A service on site or online without its other half.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.services.filter {
            $0.mode != .hybrid && $0.counterparts.isEmpty && !context.awaits($0.group, "counterpart") && !context.isUnread($0.group, "mode")
        }.map { service in
            .serviceWithoutCounterpart(context.title(service.group), service.mode, at: context.place(service.group, "mode"))
        }
    }
}

extension Diagnostic {
    fileprivate static func serviceWithoutCounterpart(_ title: Words, _ mode: Mode, at place: SourcePlace) -> Diagnostic {
        let isOnline = mode == .virtual
        return Diagnostic(
            ServiceWithoutCounterpart.kind, at: place,
            isOnline
                ? Words(
                    zh: "「\(title.zh)」只有线上的一半：想当面问的学生没有地方去。",
                    en: "“\(title.en)” exists online only: pupils who want to ask in person have nowhere to go.")
                : Words(
                    zh: "「\(title.zh)」只有到馆的一半：来不了馆的学生用不上。",
                    en: "“\(title.en)” exists on site only: pupils who can't come can't use it."),
            cure: Words(
                zh: "有对应的\(isOnline ? "到馆" : "线上")服务就写 counterpart；没有，就考虑办一个。",
                en: "Name its other half under counterpart; if there is none, think of offering it."))
    }
}
