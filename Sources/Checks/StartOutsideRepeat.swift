import Content
import Diagnostics
import Services

/// An event that starts on a day of the week on which it is not repeated: on the day that is written it doesn't take place.
enum StartOutsideRepeat: Rule {
    static let name = "start-outside-repeat"
    static let isAdvice = false
    static let help = Words(
        zh: "活动开始的那天不是重复的星期几。", en: "An event that starts on another day of the week than those on which it is repeated.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.events.compactMap { event in
            let (rule, start) = (event.recurrence, event.start.day)
            guard rule.unit == .week, !rule.days.isEmpty, rule.days.allSatisfy({ $0.ordinal == nil && $0.weekday != start.weekday }),
                let first = (1...6).lazy.map(start.adding).first(where: { day in rule.days.contains { $0.weekday == day.weekday } })
            else { return nil }
            return .startOutsideRepeat(context.title(event.group), start, first, at: context.place(event.group, "start"))
        }
    }
}

extension Diagnostic {
    fileprivate static func startOutsideRepeat(_ title: Words, _ start: Day, _ first: Day, at place: SourcePlace) -> Diagnostic {
        let (written, meant) = (names[start.weekday.rawValue], names[first.weekday.rawValue])
        return Diagnostic(
            StartOutsideRepeat.kind, at: place,
            Words(
                zh: "「\(title.zh)」从 \(start) 开始，那天是\(written.zh)，重复的却不是\(written.zh)：那一天不办。",
                en:
                    "“\(title.en)” starts on \(start), a \(written.en), and is not repeated on that day of the week: it does not take place then."
            ),
            cure: Words(
                zh: "日子写错了就把 start 改成 \(first)（\(meant.zh)）那样的日子；星期写错了就在 repeat 的 days 里写\(written.zh)。",
                en:
                    "If the day is wrong, write start: \(first), a \(meant.en), or a day like it; if the days of the week are, write \(written.en) there."
            ))
    }

    private static let names = [
        Words(zh: "周一", en: "Monday"), Words(zh: "周二", en: "Tuesday"), Words(zh: "周三", en: "Wednesday"), Words(zh: "周四", en: "Thursday"),
        Words(zh: "周五", en: "Friday"), Words(zh: "周六", en: "Saturday"), Words(zh: "周日", en: "Sunday"),
    ]
}
