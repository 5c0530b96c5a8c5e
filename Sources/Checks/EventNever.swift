import Content
import Diagnostics
import Services

/// A repeat of which nothing is left: it ends before it begins, or every day is left out.
enum EventNever: Rule {
    static let name = "event-never"
    static let isAdvice = false
    static let help = Words(zh: "一次也不会举行的活动。", en: "An event that never takes place.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.events.filter { $0.recurrence.first(onOrAfter: $0.recurrence.start) == nil }.map { event in
            let field = event.recurrence.firstOfRule == nil ? "repeat" : "except"
            return .eventNever(context.title(event.group), at: context.place(event.group, field))
        }
    }
}

extension Diagnostic {
    fileprivate static func eventNever(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            EventNever.kind, at: place,
            Words(zh: "照这样写，「\(title.zh)」一次也不会举行。", en: "As it is written, “\(title.en)” never takes place."),
            cure: Words(
                zh: "看看 until 是不是早于 start，星期几和停办日写得对不对。",
                en: "See whether until lies before start, and whether the weekdays and the days left out are right."))
    }
}
