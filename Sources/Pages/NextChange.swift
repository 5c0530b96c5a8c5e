import Content
import Portal
import Services

extension PortalPages {
    /// The first day after today on which the same entries would give other pages: when an occasion, a cancelled day or
    /// an exception to opening hours is over, when a scheduled entry that is shown already is no longer ahead of its day,
    /// or when a month begins, with which the calendar and what is known of opening hours move on.
    public var nextChange: Day? {
        let today = portal.today
        var next: Day?
        func note(_ day: Day) { if next.map({ day < $0 }) ?? true { next = day } }
        for entry in portal.entries {
            if let date = entry["date"]?.date, date > today { note(date) }
            for exception in entry["exceptions"]?.items ?? [] {
                let fields = exception.record
                guard let last = fields["until"]?.date ?? fields["date"]?.date, last >= today else { continue }
                note(last.adding(1))
            }
        }
        let events = site.makerspace.events
        for event in events {
            for occasion in event.next(1, onOrAfter: today) { note(occasion.days.upperBound.adding(1)) }
            for day in event.recurrence.except where day >= today { note(day.adding(1)) }
        }
        if !events.isEmpty || portal.entries.contains(where: { $0["hours"] != nil }) { note(CalendarMonth(of: today).next.first) }
        return next
    }
}
