import Content
import Portal
import Services

extension PortalPages {
    /// The first day after today on which the same entries would give other pages: when an occasion or an exception to
    /// opening hours is over, or a scheduled entry that is shown already is no longer ahead of its day.
    public var nextChange: Day? {
        let today = portal.today
        var next: Day?
        func note(_ day: Day) { if next.map({ day < $0 }) ?? true { next = day } }
        for entry in portal.entries {
            if let date = entry["date"]?.date, date > today { note(date) }
            if let occasion = Recurrence(entry)?.first(onOrAfter: today) { note(occasion.following) }
            for exception in entry["exceptions"]?.items ?? [] {
                let fields = exception.record
                guard let last = fields["until"]?.date ?? fields["date"]?.date, last >= today else { continue }
                note(last.following)
            }
        }
        return next
    }
}

extension Day {
    fileprivate var following: Day { Day(daysSince1970: daysSince1970 + 1) }
}
