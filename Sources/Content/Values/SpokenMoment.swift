/// A day with a time as people write them: 2026-03-05 下午2点, 2026年3月5日（周四）14:00-16:00, `5 March 2026, 2 pm`.
struct SpokenMoment: Equatable {
    var start: Moment
    /// Where a span of time was written.
    var end: Moment?

    /// nil for whatever has no sure reading: a day without its year, 下周三, a day of the week that the day isn't.
    init?(_ text: String) {
        guard text.utf8.count <= 80, let (day, rest) = Self.day(at: text), let rest = Self.withoutWeekday(rest, of: day) else { return nil }
        let (gaps, times) = SpokenTime.times(in: Self.withColon(rest))
        let ends = [gaps.first, gaps.last].compactMap { $0.map(Self.bare) }
        switch times.count {
        case 0:
            guard ends.allSatisfy(\.isEmpty) else { return nil }
            start = Moment(day: day, minutes: nil)
        case 1:
            guard ends.first == "", ["", "开始", "起", "开场"].contains(ends.last) else { return nil }
            start = Moment(day: day, minutes: times[0].ofDay)
        case 2:
            guard ends == ["", ""], SpokenTime.isDash(gaps[1]), let span = SpokenTime.span(times[0], times[1]) else { return nil }
            start = Moment(day: day, minutes: span.lowerBound)
            end = Moment(day: day, minutes: span.upperBound)
        default: return nil
        }
    }

    /// 15:30 of `1530`, where nothing else stands behind the day.
    private static func withColon(_ rest: String) -> String {
        let digits = rest.trimmingSpaces
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return rest }
        return digits.prefix(2) + ":" + digits.suffix(2)
    }

    /// A time alone, 16:00 or 下午4点, on the day on which something begins.
    static func end(_ text: String, after start: Moment) -> Moment? {
        guard text.utf8.count <= 40 else { return nil }
        let (gaps, times) = SpokenTime.times(in: text)
        guard times.count == 1, gaps.allSatisfy({ bare($0).isEmpty }) else { return nil }
        let end = Moment(day: start.day, minutes: times[0].ofDay)
        guard start.minutes != nil, end <= start else { return start.minutes != nil ? end : nil }
        return afternoon(end, after: start, text)
    }

    /// 16:00 of 四点 where it is the end of what begins at 14:30 on that day; nil where the words can mean the morning.
    func inAfternoon(after start: Moment, _ text: String) -> Moment? { end == nil ? Self.afternoon(self.start, after: start, text) : nil }

    private static func afternoon(_ end: Moment, after start: Moment, _ text: String) -> Moment? {
        guard start.day == end.day, let from = start.minutes, let to = end.minutes, from >= 720, to < 720, to + 720 > from,
            text.contains("点") || text.contains("點"), !["早", "晨", "上午"].contains(where: text.contains)
        else { return nil }
        return Moment(day: end.day, minutes: to + 720)
    }

    /// The day at the head of a text, as much of it as may be, and what follows.
    private static func day(at text: String) -> (day: Day, rest: String)? {
        var index = text.endIndex
        while index > text.startIndex {
            let last = text[text.index(before: index)]
            let isEnd = last.isNumber && (index == text.endIndex || !text[index].isNumber) || "日号號".contains(last)
            if isEnd {
                let head = text[..<index]
                if let day = Day(head) ?? written(head) { return (day, String(text[index...])) }
            }
            index = text.index(before: index)
        }
        return nil
    }

    private static func written(_ head: Substring) -> Day? {
        guard !head.contains(":"), !head.contains("："), !head.contains("("), !head.contains("（"), let written = WrittenDay(String(head)),
            written.precision == .day
        else { return nil }
        return written.day
    }

    /// What follows a day without the day of the week; nil where that is another.
    private static func withoutWeekday(_ rest: String, of day: Day) -> String? {
        var rest = rest.drop { " ,，、Tt(（[\u{3000}\u{A0}".contains($0) }
        for length in [3, 2] where rest.count >= length {
            guard let named = Weekday(named: rest.prefix(length)), !rest.prefix(length).allSatisfy({ $0.isASCII && !$0.isLetter }) else {
                continue
            }
            let ascii = rest.prefix { $0.isASCII && $0.isLetter }
            guard ascii.isEmpty || Weekday(named: ascii) == named else { return nil }
            guard named == day.weekday else { return nil }
            rest = rest.dropFirst(max(length, ascii.count))
            break
        }
        return String(rest.drop { " ,，、.)）]\u{3000}\u{A0}".contains($0) })
    }

    private static func bare(_ gap: String) -> String { String(gap.filter { !$0.isWhitespace && !",，。T".contains($0) }) }
}
