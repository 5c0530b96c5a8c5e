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
            .endlessRepeat(context.title(event.group), RepeatLine(of: context.entry(event.group)), at: context.place(event.group, "repeat"))
        }
    }
}

extension Diagnostic {
    fileprivate static func endlessRepeat(_ title: Words, _ line: RepeatLine, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            RepeatWithoutEnd.kind, at: place,
            Words(
                zh: "「\(title.zh)」会一直重复下去，订阅了日历的人年年都看到它。",
                en: "“\(title.en)” repeats without end, in the calendar of everybody who follows it."),
            cure: Words(
                zh: "把 repeat（连同下面属于它的行）换成一行：\(line.until)（写学期的最后一天），或者：\(line.count)（写一共几次）；新学期再改。",
                en:
                    "Write repeat, with the lines that belong to it, as one line: \(line.until) (the last day of term), or: \(line.count) (how many times); renew it next term."
            ))
    }
}
