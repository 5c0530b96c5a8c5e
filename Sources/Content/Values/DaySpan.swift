/// From one day to another in one value: `2027-02-10~2027-02-24`, 2027年1月25日-1月29日, 2月10日至24日 with the year before them.
struct DaySpan: Equatable {
    var days: ClosedRange<Day>

    /// nil for a single day, for days without a year, and where the last comes before the first.
    init?(_ text: String) {
        guard text.utf8.count <= 80, !text.contains(":"), !text.contains("：") else { return nil }
        for mark in ["~", "～", "至", "到", "——", "—", "–", " - ", "-", " to "] {
            let parts = text.split(separator: mark, omittingEmptySubsequences: false)
            // Hyphens stand within days as well: what follows the last is the day it ends, if it can be one.
            let halves = mark == "-" ? Self.halves(text) : parts.count == 2 ? [(String(parts[0]), String(parts[1]))] : []
            for (head, tail) in halves {
                guard let first = Self.day(head.trimmingSpaces), let last = Self.end(tail.trimmingSpaces, first), first < last else {
                    continue
                }
                days = first...last
                return
            }
        }
        return nil
    }

    /// The text cut at each hyphen that follows a day's last sign.
    private static func halves(_ text: String) -> [(String, String)] {
        text.indices.filter { text[$0] == "-" }.map { (String(text[..<$0]), String(text[text.index(after: $0)...])) }
    }

    private static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        guard let written = WrittenDay(text), written.precision == .day else { return nil }
        return written.day
    }

    /// A whole day, or what of it differs from the first.
    private static func end(_ text: String, _ first: Day) -> Day? {
        if let day = day(text) { return day }
        if let (month, number) = WrittenDay.withoutYear(text) { return Day(year: first.year, month: month, day: number) }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), ["", "日", "号"].contains(text[digits.endIndex...]), let number = Int(digits) else {
            return nil
        }
        return Day(year: first.year, month: first.month, day: number)
    }
}
