import Content

/// One time that an event takes place.
public struct Occasion: Sendable, Hashable {
    /// The event's group.
    public var event: GroupID
    public var start: Moment
    /// The last day, with the time of day where it is known; nil where only the beginning is.
    public var end: Moment?

    public init(event: GroupID, start: Moment, end: Moment? = nil) {
        self.event = event
        self.start = start
        self.end = end
    }

    /// From the first to the last day.
    public var days: ClosedRange<Day> { start.day...max(start.day, end?.day ?? start.day) }
}

extension Event {
    /// The occasion that begins on a day.
    public func occasion(on day: Day) -> Occasion {
        guard let end else { return Occasion(event: group, start: Moment(day: day, minutes: start.minutes)) }
        let lastDay = Day(daysSince1970: day.daysSince1970 + furtherDays)
        let finish = Moment(day: lastDay, minutes: end.minutes)
        let begin = Moment(day: day, minutes: start.minutes)
        // An end before the beginning says nothing.
        let isAfter = lastDay > day || (end.minutes ?? 0) > (start.minutes ?? 0)
        return Occasion(event: group, start: begin, end: isAfter ? finish : nil)
    }

    /// How many days an occasion lasts beyond its first.
    ///
    /// Writers of a series often give its very end as the end: a span that reaches to the next occasion is not the
    /// length of one, and only its time of day counts.
    public var furtherDays: Int {
        guard let end, end.day > start.day else { return 0 }
        let span = end.day.daysSince1970 - start.day.daysSince1970
        guard recurrence.unit != .once else { return span }
        guard let gap = recurrence.firstGap else { return span }
        // An end without a time of day is the end of its day.
        if span * 1440 + (end.minutes ?? 1439) - (start.minutes ?? 0) < gap * 1440 { return span }
        // Of a series of one, the end of all is the end of the one.
        return recurrence.isSingle && recurrence.until ?? end.day >= end.day ? span : 0
    }

    /// Those that are not over on a day, the one that is under way included; at most so many.
    public func next(_ most: Int, onOrAfter day: Day) -> [Occasion] {
        recurrence.next(most, onOrAfter: Day(daysSince1970: day.daysSince1970 - furtherDays)).map { occasion(on: $0) }
    }

    /// Those of which some day lies in a span, both ends included.
    public func occasions(from first: Day, to last: Day) -> [Occasion] {
        recurrence.occurrences(from: Day(daysSince1970: first.daysSince1970 - furtherDays), to: last).map { occasion(on: $0) }
    }

    /// The last of all; nil for an endless series, or one that never takes place.
    public var last: Occasion? { recurrence.last.map { occasion(on: $0) } }

    /// Whether nothing of it lies on or after a day.
    public func isOver(on day: Day) -> Bool { next(1, onOrAfter: day).isEmpty }
}

extension Makerspace {
    /// All occasions of which some day lies in a span, by their beginnings; of one moment in the order of the portal.
    public func occasions(from first: Day, to last: Day) -> [Occasion] {
        events.flatMap { $0.occasions(from: first, to: last) }.sorted { ($0.start, $0.event) < ($1.start, $1.event) }
    }
}
