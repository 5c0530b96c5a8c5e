import Content
import Services

/// Opening hours in the words of a language.
extension InterfaceWords {
    /// - Parameter isPerson: whether they are somebody's, who is away and not closed.
    public func times(_ spans: [Range<Int>], ofPerson isPerson: Bool = false) -> [String] {
        if spans.isEmpty { return [self[isPerson ? "answer.away" : "hours.closed"]] }
        if spans == [0..<1440] { return [self["hours.always"]] }
        return spans.map { self("format.range", ("from", ClockTime.text($0.lowerBound)), ("to", ClockTime.text($0.upperBound))) }
    }

    public func days(_ days: ClosedRange<Int>) -> String {
        let names = Weekday.allCases
        guard names.indices.contains(days.lowerBound), names.indices.contains(days.upperBound) else { return "" }
        if days == 0...6 { return self["hours.every_day"] }
        let from = text(names[days.lowerBound])
        if days.count == 1 { return from }
        let to = text(names[days.upperBound])
        return days.count == 2 ? list([from, to]) : self("format.days", ("from", from), ("to", to))
    }

    /// The lines of many weeks, by group.
    ///
    /// - Parameter isPerson: whether a group is somebody.
    public func lines(_ weeks: [(group: GroupID, hours: Hours)], isPerson: (GroupID) -> Bool) -> [GroupID: String] {
        Dictionary(weeks.map { ($0.group, line($0.hours, ofPerson: isPerson($0.group))) }, uniquingKeysWith: { first, _ in first })
    }

    /// A week in one line, without the days on which it is closed.
    public func line(_ hours: Hours, ofPerson isPerson: Bool = false) -> String {
        if hours.isAlways { return self["hours.always"] }
        let open = hours.rows.filter { !$0.spans.isEmpty }
        var kinds: [[Range<Int>]] = []
        for row in open where !kinds.contains(row.spans) { kinds.append(row.spans) }
        let rows = kinds.map { spans in
            let when = list(open.filter { $0.spans == spans }.map { days($0.days) })
            return self("access.hours", ("days", when), ("times", times(spans).joined(separator: self["format.comma"])))
        }
        return rows.isEmpty ? times([], ofPerson: isPerson)[0] : rows.joined(separator: self["format.semicolon"])
    }

    /// What holds on exceptional days, as far as that is known.
    public func times(_ spans: [Range<Int>]?, of exception: HoursException, ofPerson isPerson: Bool = false) -> String {
        let comma = self["format.comma"]
        if let spans { return times(spans, ofPerson: isPerson).joined(separator: comma) }
        guard let spans = exception.spans else { return self["hours.unknown"] }
        return self(isPerson ? "person.campus" : "hours.campus", ("times", times(spans).joined(separator: comma)))
    }

    /// The days of an exception, of one without a known end the first.
    public func shortText(_ exception: HoursException) -> String {
        exception.isOpenEnded ? self("format.since", ("from", shortText(exception.days.lowerBound))) : shortText(exception.days)
    }

    /// From one day to another, without the year.
    public func shortText(_ days: ClosedRange<Day>) -> String {
        days.lowerBound == days.upperBound
            ? shortText(days.lowerBound)
            : self("format.range.wide", ("from", shortText(days.lowerBound)), ("to", shortText(days.upperBound)))
    }
}
