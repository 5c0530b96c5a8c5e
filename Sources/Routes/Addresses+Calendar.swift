import Content

extension Addresses {
    /// The present month.
    public var calendar: SitePath { of(.page(ofFolder: "calendar")) }
    public func month(_ month: CalendarMonth) -> SitePath { of(.page("calendar/\(month)")) }
    /// What is over, with what was made there.
    public var archive: SitePath { of(.page("calendar/archive")) }
    /// Everything, for phone calendars.
    public var calendarFile: SitePath { of("calendar/all.ics") }

    /// The calendar file of a campus or of an event, named like its page: `calendar/events/open-workshop.ics`.
    public func calendarFile(ofPageAt address: SitePath) -> SitePath { of("calendar/\(name(ofPageAt: address)).ics") }

    /// How many months have a page, the present one among them.
    public static let mostMonths = 12
}
