import Content
import Diagnostics
import Services

/// A day left out on which the event would not take place anyway: most often a slip in the date.
enum ExceptWithoutOccasion: Rule {
    static let name = "except-without-occasion"
    static let isAdvice = true
    static let help = Words(zh: "停办日那天本来就没有这个活动。", en: "A day left out on which the event does not take place anyway.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.events.flatMap { event -> [Diagnostic] in
            let entry = context.entry(event.group)
            // Of a repeat that can't be read nobody knows the days.
            if context.isUnread(event.group, "repeat") { return [] }
            return (entry["except"]?.items ?? []).compactMap { item in
                guard let day = item.date, event.recurrence.cancelled(from: day, to: day).isEmpty else { return nil }
                return .exceptWithoutOccasion(context.title(event.group), day, at: entry.place(of: "except", item))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func exceptWithoutOccasion(_ title: Words, _ day: Day, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ExceptWithoutOccasion.kind, at: place,
            Words(zh: "\(day) 本来就没有「\(title.zh)」，不用写进停办日。", en: "“\(title.en)” does not take place on \(day) anyway."),
            cure: Words(zh: "看看日期是不是写错了。", en: "See whether the date is right."))
    }
}
