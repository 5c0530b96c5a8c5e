import Content
import Diagnostics
import Services

/// An event that ends before it begins.
enum EventEndsEarly: Rule {
    static let name = "event-ends-early"
    static let isAdvice = false
    static let help = Words(zh: "结束早于开始的活动。", en: "An event that ends before it begins.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.events.compactMap { event in
            guard let end = event.end else { return nil }
            let isEarly =
                end.day < event.start.day
                || (end.day == event.start.day && end.minutes.map { $0 < (event.start.minutes ?? 0) } == true)
            return isEarly ? .eventEndsEarly(event.start, end, at: context.place(event.group, "end")) : nil
        }
    }
}

extension Diagnostic {
    fileprivate static func eventEndsEarly(_ start: Moment, _ end: Moment, at place: SourcePlace) -> Diagnostic {
        // 4:00 for four in the afternoon.
        let later = end.minutes.flatMap { minutes in
            end.day == start.day && minutes < 720 && minutes + 720 > start.minutes ?? 0
                ? "\(end.day) \(ClockTime.text(minutes + 720))" : nil
        }
        return Diagnostic(
            EventEndsEarly.kind, at: place,
            Words(zh: "\(end) 结束，早于 \(start) 开始，结束时间没有用上。", en: "It ends at \(end), before it begins at \(start); the end is not used."),
            cure: later.map {
                Words(
                    zh: "下午的时间按 24 小时写，改成：end: \($0)；过了半夜才结束，就写第二天的日期。",
                    en: "Write the afternoon by 24 hours: end: \($0). If it goes on past midnight, give the next day's date.")
            } ?? Words(zh: "改正 end；过了半夜才结束，就写第二天的日期。", en: "Mend end; if it goes on past midnight, give the next day's date."),
            suggestions: later.map { [Suggestion($0)] } ?? [])
    }
}
