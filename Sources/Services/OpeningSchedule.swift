import Content

/// When a place, a service or a person can be found, day by day.
///
/// Whose hours hold on a day: its own exceptions come first. On a day on which its campus is closed, everything there is.
/// On a day with another day's timetable everything follows that day of its own week, within the campus's hours where
/// they are given. On a day with special hours only what has no hours of its own follows them; of the rest nothing is
/// known. Hours day and night heed no campus. Of several campuses all must agree.
public struct OpeningSchedule: Sendable, Hashable {
    /// The usual week: its own, or that of its room or campus.
    public var week: Hours
    /// Its own.
    public var exceptions: [HoursException]
    /// Those of each campus where it is.
    public var campuses: [[HoursException]]
    /// Whether the week is its own and not the campus's.
    public var isOwnWeek: Bool

    public init(week: Hours, exceptions: [HoursException] = [], campuses: [[HoursException]] = [], isOwnWeek: Bool = true) {
        self.week = week
        self.exceptions = exceptions
        self.campuses = campuses
        self.isOwnWeek = isOwnWeek
    }

    /// The open spans of a day in minutes since midnight, in order; nil where they are not known.
    public func spans(on day: Day) -> [Range<Int>]? {
        spans(on: day, exceptions.last { $0.days.contains(day) }, campuses.lazy.map { campus in campus.last { $0.days.contains(day) } })
    }

    /// - Parameters:
    ///   - own: its own exception that holds on the day.
    ///   - others: that of each campus.
    private func spans(on day: Day, _ own: HoursException?, _ others: some Collection<HoursException?>) -> [Range<Int>]? {
        if let own { return own.spans(week) }
        guard !week.isAlways, let first = others.first else { return usual(day) }
        let spans = spans(on: day, campus: first)
        return others.dropFirst().allSatisfy { self.spans(on: day, campus: $0) == spans } ? spans : nil
    }

    /// The day from which on the usual week can't be relied on, where an exception has no known end.
    public var unknownFrom: Day? {
        (exceptions + (week.isAlways ? [] : campuses.flatMap(\.self))).filter(\.isOpenEnded).map(\.days.lowerBound).min()
    }

    private func usual(_ day: Day) -> [Range<Int>] { week.days[day.weekday.rawValue] }

    /// Whether some days with equal times are like those of any week; days of which nobody can tell are where it is closed anyway.
    public func isUsual(_ spans: [Range<Int>]?, on days: ClosedRange<Day>) -> Bool {
        let count = days.upperBound.daysSince1970 - days.lowerBound.daysSince1970 + 1
        return (0..<min(count, 7)).allSatisfy { usual(days.lowerBound.adding($0)) == spans ?? [] }
    }

    private func spans(on day: Day, campus exception: HoursException?) -> [Range<Int>]? {
        guard let exception else { return usual(day) }
        guard isOwnWeek, exception.spans != [] else { return exception.spans(week) }
        guard let weekday = exception.weekday else { return nil }
        let own = week.days[weekday.rawValue]
        guard let bounds = exception.spans else { return own }
        return own.flatMap { span in bounds.map { span.clamped(to: $0) }.filter { !$0.isEmpty } }
    }
}

extension OpeningSchedule {
    /// The days of which a portal made on `today` may speak: its month and the two after it. A copy that nobody makes
    /// again falls silent then, since it can't know of the holidays that were set later.
    public static func known(on today: Day) -> ClosedRange<Day> {
        let first = today.adding(1 - today.day)
        let last = (0..<3).reduce(first) { month, _ in month.adding(Day.length(ofMonth: month.month, in: month.year)) }
        return first...last.adding(-1)
    }

    /// Some exceptions as they hold here, by their days: those of each cut into rows on which the same times hold, without
    /// the days on which another comes first. Of several on a day the last in the list holds.
    public func rows(of exceptions: [HoursException]) -> [(exception: HoursException, days: ClosedRange<Day>, spans: [Range<Int>]?)] {
        var edges: Set<Day> = []
        for exception in exceptions + self.exceptions + campuses.flatMap(\.self) {
            edges.insert(exception.days.lowerBound)
            edges.insert(exception.days.upperBound.adding(1))
        }
        let sorted = edges.sorted()
        let (shown, own, others) = (ExceptionDays(exceptions), ExceptionDays(self.exceptions), campuses.map { ExceptionDays($0) })
        var found: [(index: Int, days: ClosedRange<Day>, spans: [Range<Int>]?)] = []
        for (first, next) in zip(sorted, sorted.dropFirst()) {
            guard let index = shown.index(on: first) else { continue }
            let (ownHere, othersHere) = (own.exception(on: first), others.map { $0.exception(on: first) })
            for part in parts(of: first...next.adding(-1), { spans(on: $0, ownHere, othersHere) }) {
                if let last = found.last, last.index == index, last.spans == part.spans,
                    last.days.upperBound.adding(1) == part.days.lowerBound
                {
                    found[found.count - 1].days = last.days.lowerBound...part.days.upperBound
                } else {
                    found.append((index, part.days, part.spans))
                }
            }
        }
        return found.map { (exceptions[$0.index], $0.days, $0.spans) }
    }

    /// Days between which no exception begins or ends: only the weekday tells them apart, so a week answers for all.
    private func parts(of days: ClosedRange<Day>, _ spans: (Day) -> [Range<Int>]?) -> [(days: ClosedRange<Day>, spans: [Range<Int>]?)] {
        let count = days.upperBound.daysSince1970 - days.lowerBound.daysSince1970 + 1
        let week = (0..<min(7, count)).map { spans(days.lowerBound.adding($0)) }
        if week.allSatisfy({ $0 == week[0] }) { return [(days, week[0])] }
        // Nobody plans ten years ahead; a slip in the year is not worth millions of days.
        return (0..<min(count, 3660)).map { (days.lowerBound.adding($0)...days.lowerBound.adding($0), week[$0 % 7]) }
    }

    /// The days of a span on which another thing holds than in the usual week, equal neighbours as one.
    public func deviations(in known: ClosedRange<Day>) -> [(days: ClosedRange<Day>, spans: [Range<Int>]?)] {
        var found: [(days: ClosedRange<Day>, spans: [Range<Int>]?)] = []
        var day = known.lowerBound
        while day <= known.upperBound {
            let spans = spans(on: day)
            if spans != usual(day) {
                if let last = found.last, last.days.upperBound.adding(1) == day, last.spans == spans {
                    found[found.count - 1].days = last.days.lowerBound...day
                } else {
                    found.append((day...day, spans))
                }
            }
            day = day.adding(1)
        }
        return found
    }
}
