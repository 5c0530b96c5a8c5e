import Content
import Diagnostics
import Services

/// A repeat with neither a last day nor a number: it stands in everybody's calendar for ever.
enum RepeatWithoutEnd: Rule {
    static let name = "endless-repeat"
    static let isAdvice = true
    static let help = Words(zh: "没有写到哪天为止、也没有写几次的重复活动。", en: "A repeat without until and count.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.events.filter { $0.recurrence.unit != .once && $0.recurrence.isEndless }.map { event in
            .endlessRepeat(context.title(event.group), at: context.place(event.group, "repeat"))
        }
    }
}

extension Diagnostic {
    fileprivate static func endlessRepeat(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            RepeatWithoutEnd.name, .warning, at: place,
            Words(
                zh: "「\(title.zh)」会一直重复下去，订阅了日历的人年年都看到它。",
                en: "“\(title.en)” repeats without end, in the calendar of everybody who follows it."),
            cure: Words(
                zh: "写 until，如学期的最后一天，或写 count；新学期再改。", en: "Give until, such as the last day of term, or count, and renew it next term."))
    }
}
