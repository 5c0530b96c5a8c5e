import Diagnostics

/// What to write in place of a day that can't be read, as lines that can be copied.
struct DayToWrite {
    let cure: Words
    /// The days that it may be, the likeliest first.
    let days: [String]

    /// - Parameters:
    ///   - key: the key before the day; nil in a list.
    ///   - isLast: whether the day is the last of something, so that a month alone means its end.
    init(_ text: String, key: String?, isLast: Bool = false) {
        func line(_ day: String) -> String { key.map { "\($0): \(day)" } ?? day }
        if let written = WrittenDay(text), written.precision != .day {
            let month = written.precision == .month ? written.day.month : 12
            let end = Day(year: written.day.year, month: month, day: Day.length(ofMonth: month, in: written.day.year))
            days = [(isLast ? end ?? written.day : written.day).description]
            cure = Words(zh: "没有写几号。补上日子，如：\(line(days[0]))", en: "The day is missing. Write it, such as: \(line(days[0]))")
            return
        }
        days = WrittenDay.candidates(text).map(\.description)
        if let first = days.first {
            let lines = days.map(line)
            cure =
                lines.count == 1
                ? Words(
                    zh: "没有这样的一天。写成：\(line(first))，不是这一天就写成 2026-11-23 这样真有的日子。",
                    en: "There is no such day. Write: \(line(first)), or the right day in the form 2026-11-23.")
                : Words(
                    zh: "分不清年月日的次序。是哪一天就写哪一行：\(each: lines, " 或 ")",
                    en: "The order of day, month and year is not clear. Write the line that is meant: \(each: lines, " or ")")
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
