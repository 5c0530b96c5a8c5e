import Diagnostics

/// What to write in place of a day that can't be read, as lines that can be copied.
struct DayToWrite {
    let cure: Words
    /// The days that it may be, the likeliest first.
    let days: [String]

    /// A day as Excel counts it, from the beginning of 1900: 45901.
    private static func dayOfExcel(_ text: String) -> Day? {
        // From 2000 to 2099.
        guard text.utf8.count == 5, let number = Int(text), (36_526...73_050).contains(number) else { return nil }
        return Day(daysSince1970: number - 25_569)
    }

    private static func isRelative(_ text: String) -> Bool {
        let word = text.lowercased()
        return ["昨天", "今天", "明天", "后天", "前天", "今日", "昨日", "明日", "today", "yesterday", "tomorrow", "now", "现在"].contains(word)
            || ["上周", "本周", "这周", "下周", "上个月", "这个月", "下个月", "本月", "上月", "下月", "last ", "next ", "this "].contains(where: word.hasPrefix)
    }

    /// - Parameters:
    ///   - key: the key before the day; nil in a list.
    ///   - isLast: whether the day is the last of something, so that a month alone means its end.
    ///
    /// Long, since each way to miss a day has a message of its own.
    init(_ text: String, key: String?, isLast: Bool = false) {
        func line(_ day: String) -> String { key.map { "\($0): \(day)" } ?? day }
        if let written = WrittenDay(text), written.precision != .day {
            let month = written.precision == .month ? written.day.month : 12
            let end = Day(year: written.day.year, month: month, day: Day.length(ofMonth: month, in: written.day.year))
            days = [(isLast ? end ?? written.day : written.day).description]
            cure = Words(zh: "没有写几号。补上日子，如：\(line(days[0]))", en: "The day is missing. Write it, such as: \(line(days[0]))")
            return
        }
        if let dated = DatedWords(text), dated.last == nil {
            days = [dated.first.description]
            cure = Words(zh: "这里只写日子：\(line(days[0]))", en: "Write the day alone: \(line(days[0]))")
            return
        }
        let ofExcel = Self.dayOfExcel(text)
        days = ofExcel.map { [$0.description] } ?? WrittenDay.candidates(text).map(\.description)
        if let day = ofExcel {
            cure = Words(
                zh: "这是 Excel 里日期的序号，应当是 \(day) 那一天。写成：\(line(day.description))",
                en: "This is Excel's number of a day, which seems to be \(day). Write: \(line(day.description))")
        } else if let first = days.first {
            let lines = days.map(line)
            cure =
                lines.count == 1
                ? Words(
                    zh: "没有这样的一天。写成：\(line(first))，不是这一天就写成 2026-11-23 这样真有的日子。",
                    en: "There is no such day. Write: \(line(first)), or the right day in the form 2026-11-23.")
                : Words(
                    zh: "分不清年月日的次序。是哪一天就写哪一行：\(each: lines, " 或 ")",
                    en: "The order of day, month and year is not clear. Write the line that is meant: \(each: lines, " or ")")
        } else if Self.isRelative(text) {
            cure = Words(
                zh: "「\(text)」是哪一天，过一天就变了。写出年月日，如：\(line("2026-11-23"))",
                en: "What day “\(text)” is changes every day. Write the day itself, such as: \(line("2026-11-23"))")
        } else if let (month, day) = WrittenDay.withoutYear(text) {
            let example = line("2026-\(Day.padded(month, 2))-\(Day.padded(day, 2))")
            cure = Words(zh: "没有写哪一年。补上年份，如：\(example)", en: "The year is missing. Add it, such as: \(example)")
        } else {
            cure = Words(
                zh: "写成年-月-日，要真有这一天，如：\(line("2026-11-23"))",
                en: "Write year-month-day, a day that exists, such as: \(line("2026-11-23"))")
        }
    }
}
