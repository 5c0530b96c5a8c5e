import Content
import Diagnostics
import Services

/// A repeat whose words name no unit or no weekday: the event would be shown as taking place once.
enum RepeatUnreadable: Rule {
    static let name = "unreadable-repeat"
    static let isAdvice = false
    static let help = Words(
        zh: "活动的重复写法认不出单位或星期几。", en: "A repeat whose words name no unit or no day of the week.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.portal.entries.filter { $0["repeat"] != nil && !$0.inherited.contains("repeat") }.flatMap { entry -> [Diagnostic] in
            let rule = rule(of: entry)
            var found: [Diagnostic] = []
            var interval: RepeatWords.Interval?
            if let every = rule["every"], let text = every.text {
                interval = RepeatWords.interval(text)
                if interval == nil { found.append(.repeatWithoutUnit(text, line(text, of: entry), at: entry.place(of: "repeat", every))) }
            }
            for item in rule["days"]?.items ?? [] {
                guard let text = item.text else { continue }
                let place = entry.place(of: "repeat", item)
                guard let days = RepeatWords.days(text) else {
                    found.append(.repeatWithoutWeekday(text, at: place))
                    continue
                }
                let isWithinMonth = interval.map { $0.unit == .month || $0.unit == .year } ?? true
                if !isWithinMonth, days.contains(where: { $0.ordinal != nil }) { found.append(.repeatCountsDaysOfWeek(text, at: place)) }
            }
            return found
        }
    }

    /// The line to write: with the words that say how often, those of 每周三，共 10 次 up to the comma.
    private static func line(_ text: String, of entry: Entry) -> RepeatLine {
        let isOnlyWords = rule(of: entry).allSatisfy { $0.key == "every" }
        return RepeatLine(of: entry, every: beginning(of: text) ?? "week", endIn: isOnlyWords ? text : nil)
    }

    /// As many of the words, from the first on, as say how often; no number is taken that goes on or counts a day.
    private static func beginning(of text: String) -> String? {
        let words = Array(text.prefix(24))
        for end in words.indices.reversed() {
            guard words[end].isLetter || words[end].isNumber else { continue }
            if words[end].isNumber, end + 1 < words.count, words[end + 1].isNumber || "月日号.-/".contains(words[end + 1]) { continue }
            let head = String(words[...end])
            if RepeatWords.interval(head) != nil { return head }
        }
        return nil
    }

    private static func rule(of entry: Entry) -> [String: Value] {
        entry["repeat"]?.record ?? [:]
    }
}

extension Diagnostic {
    fileprivate static func repeatWithoutUnit(_ text: String, _ line: RepeatLine, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            RepeatUnreadable.kind, at: place,
            Words(
                zh: "「\(text)」没有说清多久重复一次，活动只算一次。", en: "“\(text)” does not say how often it repeats; the event counts as taking place once."
            ),
            cure: line.asWritten.map { Words(zh: "改成一行：\($0)", en: "Write one line: \($0)") }
                ?? Words(
                    zh: "every 写 day、week、month、year，或如 2 weeks、隔周、每月第一个周三；写成一行：\(line.until)，或者：\(line.count)",
                    en:
                        "As every write day, week, month or year, or such as 2 weeks or first wed; in one line: \(line.until), or: \(line.count)"
                ))
    }

    fileprivate static func repeatWithoutWeekday(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            RepeatUnreadable.kind, at: place,
            Words(zh: "「\(text)」不是星期几，活动只算一次。", en: "“\(text)” is no day of the week; the event counts as taking place once."),
            cure: Words(
                zh: "写 wed、周三；按月重复时也可以写 1st wed、第一个周三、最后一个周五。",
                en: "Write such as wed; of a month also 1st wed or last fri."))
    }

    fileprivate static func repeatCountsDaysOfWeek(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            RepeatUnreadable.kind, at: place,
            Words(zh: "「\(text)」数的是一个月里的第几个，这里却不是按月重复。", en: "“\(text)” counts within a month, but this does not repeat by the month."),
            cure: Words(zh: "把 every 写成 month，或去掉「第几个」。", en: "Write every: month, or leave the number out."))
    }
}
