import Content

/// The periods of a rule, every second week say, numbered from that of its start: any of them is reached in one step,
/// so that a question about next year costs no more than one about today.
struct RecurrencePeriods {
    let start: Day
    let unit: Recurrence.Unit
    let step: Int
    let days: [NthWeekday]

    /// Where the calendar ends, here and in other programs.
    private static let lastYear = 9999
    private static let lastNumber = 2_932_896

    /// The period in which a day lies, or the last that begins before it; 0 for days before the start.
    func period(of day: Day) -> Int {
        guard day > start else { return 0 }
        switch unit {
        case .once: return 0
        case .day: return (day.daysSince1970 - start.daysSince1970) / step
        case .week: return (day.daysSince1970 - monday) / 7 / step
        case .month: return ((day.year - start.year) * 12 + day.month - start.month) / step
        case .year: return (day.year - start.year) / step
        }
    }

    /// The days of a period in order, none before the start; nil past the end of the calendar.
    func days(in period: Int) -> [Day]? {
        switch unit {
        case .once: return period == 0 ? [start] : nil
        case .day:
            let number = start.daysSince1970 + period * step
            guard number <= Self.lastNumber else { return nil }
            let day = Day(daysSince1970: number)
            return days.isEmpty || days.contains { $0.weekday == day.weekday } ? [day] : []
        case .week:
            let first = monday + period * step * 7
            guard first <= Self.lastNumber else { return nil }
            if days.isEmpty { return [Day(daysSince1970: start.daysSince1970 + period * step * 7)] }
            return days.map { Day(daysSince1970: first + $0.weekday.rawValue) }.filter { $0 >= start }
        case .month:
            let months = start.month - 1 + period * step
            return daysOfMonth(start.year + months / 12, months % 12 + 1)
        case .year: return daysOfMonth(start.year + period * step, start.month)
        }
    }

    /// The days from one on, in order, until `body` has enough.
    func walk(from day: Day, _ body: (Day) -> Bool) {
        guard canMatch else { return }
        var period = period(of: day)
        while let days = days(in: period) {
            for candidate in days where candidate >= day {
                guard candidate.year <= Self.lastYear, body(candidate) else { return }
            }
            period += 1
        }
    }

    /// The day that comes as the `number`th, from 1, or the last where there are not so many; nil where there is none.
    func day(number: Int, until: Day?) -> Day? {
        var rest = number
        var found: Day?
        walk(from: start) { candidate in
            if let until, candidate > until { return false }
            rest -= 1
            found = candidate
            return rest > 0
        }
        return found
    }

    /// Every seventh day from a Monday on is never a Wednesday: such a rule would be walked to the end of the calendar.
    var canMatch: Bool {
        guard unit == .day, !days.isEmpty else { return true }
        return (0..<7).contains { days(in: $0)?.isEmpty == false }
    }

    /// The day number of the Monday of the start's week.
    private var monday: Int { start.daysSince1970 - start.weekday.rawValue }

    private func daysOfMonth(_ year: Int, _ month: Int) -> [Day]? {
        guard year <= Self.lastYear, let first = Day(year: year, month: month, day: 1) else { return nil }
        guard !days.isEmpty else {
            return Day(year: year, month: month, day: start.day).map { [$0] } ?? []
        }
        let number = first.daysSince1970
        let length = Day.length(ofMonth: month, in: year)
        var found: Set<Int> = []
        for day in days {
            let offset = (day.weekday.rawValue - first.weekday.rawValue + 7) % 7
            let all = Array(stride(from: offset, to: length, by: 7))
            switch day.ordinal {
            case nil: found.formUnion(all)
            case .some(-1): if let last = all.last { found.insert(last) }
            case .some(let ordinal): if all.indices.contains(ordinal - 1) { found.insert(all[ordinal - 1]) }
            }
        }
        return found.sorted().map { Day(daysSince1970: number + $0) }.filter { $0 >= start }
    }
}
