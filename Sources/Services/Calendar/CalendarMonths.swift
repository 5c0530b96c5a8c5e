import Content

extension Makerspace {
    /// The months that a calendar shows: from the present one to the last in which something takes place, a year at
    /// most; none without events.
    public func months(from today: Day, most: Int = 12) -> [CalendarMonth] {
        guard !events.isEmpty else { return [] }
        var months = [CalendarMonth(of: today)]
        while months.count < most { months.append(months[months.count - 1].next) }
        let end = months[months.count - 1].last
        let last =
            events.compactMap { event in
                event.occasions(from: today, to: end).map { min($0.days.upperBound, end) }.max()
            }.max() ?? today
        return months.filter { $0.first <= max(last, today) }
    }
}
