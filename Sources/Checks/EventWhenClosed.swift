import Content
import Diagnostics
import Services

/// An event on a day on which its campus is closed, by the week or by an exception.
enum EventWhenClosed: Rule {
    static let name = "event-when-closed"
    static let isAdvice = true
    static let help = Words(zh: "活动落在校区不开放的日子。", en: "An event on a day on which its campus is closed.")

    /// As far ahead as a school plans.
    private static let horizon = 366

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let today = context.portal.today
        return context.makerspace.events.compactMap { event in
            let closed = event.occasions(from: today, to: today.adding(horizon)).map(\.start.day)
                .filter(context.makerspace.closing(of: event))
            guard !closed.isEmpty else { return nil }
            return .eventWhenClosed(
                context.title(event.group), context.names(event.campuses), closed,
                at: context.place(event.group, event.recurrence.unit == .once ? "start" : "repeat"))
        }
    }
}

extension Diagnostic {
    fileprivate static func eventWhenClosed(_ title: Words, _ campuses: Words, _ days: [Day], at place: SourcePlace) -> Diagnostic {
        let few = days.prefix(5).map(\.description)
        let rest = days.count - few.count
        return Diagnostic(
            EventWhenClosed.kind, at: place,
            Words(
                zh: "「\(title.zh)」有 \(days.count) 次落在\(campuses.zh)不开放的日子：\(few.joined(separator: "、"))\(rest > 0 ? "……" : "")。",
                en:
                    "“\(title.en)” falls on \(days.count == 1 ? "a day" : "\(days.count) days") on which \(campuses.en) is closed: \(few.joined(separator: ", "))\(rest > 0 ? " …" : "")."
            ),
            cure: Words(
                zh: "不办就把这些日子写进 except；照办就在校区的例外日里写上当天的时段。",
                en: "Add the days to except, or give the campus hours on them under exceptions."))
    }
}
