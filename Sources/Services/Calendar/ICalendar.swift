import Content

/// A calendar file that phones and mail programs read (RFC 5545).
public struct ICalendar: Sendable {
    /// What programs call it.
    public var name: String
    /// The zone of all times, by its IANA name.
    public var zone: String
    public var language: String
    public var items: [Item]

    public init(name: String, zone: String, language: String, items: [Item]) {
        self.name = name
        self.zone = zone
        self.language = language
        self.items = items
    }

    /// An event with its words.
    public struct Item: Sendable {
        public var event: Event
        /// The same in every build and under every address, or a phone shows the event twice.
        public var identifier: String
        /// The day of its last change.
        public var stamp: Day
        public var title: String
        public var summary: String?
        public var place: String?
        public var location: Location?
        public var url: String?
        public var categories: [String]

        public init(
            event: Event, identifier: String, stamp: Day, title: String, summary: String? = nil, place: String? = nil,
            location: Location? = nil, url: String? = nil, categories: [String] = []
        ) {
            self.event = event
            self.identifier = identifier
            self.stamp = stamp
            self.title = title
            self.summary = summary
            self.place = place
            self.location = location
            self.url = url
            self.categories = categories
        }
    }

    public func bytes() -> [UInt8] {
        let held = items.filter { $0.event.recurrence.first(onOrAfter: $0.event.recurrence.start) != nil }
        let zone = ICalendarZone(zone)
        var lines = ICalendarLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//Lathe//Lathe//\(language.uppercased())")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("METHOD", "PUBLISH")
        lines.add("X-WR-CALNAME", text: name)
        lines.add("NAME", text: name)
        if zone != nil { lines.add("X-WR-TIMEZONE", text: self.zone) }
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        lines.add("X-PUBLISHED-TTL", "P1D")
        let days = held.flatMap { [$0.event.start.day, $0.event.last?.days.upperBound].compactMap(\.self) }
        if let zone, let first = days.min(), let last = days.max() {
            let isEndless = held.contains { $0.event.recurrence.isEndless }
            zone.write(from: first.year - 1, through: last.year + (isEndless ? 10 : 1), to: &lines)
        }
        for item in held { item.write(zone, to: &lines) }
        lines.add("END", "VCALENDAR")
        return lines.bytes
    }
}

extension ICalendar.Item {
    fileprivate func write(_ zone: ICalendarZone?, to lines: inout ICalendarLines) {
        let rule = event.recurrence
        // Programs count from the first occasion of the rule, which need not be the day that was written.
        guard let first = rule.firstOfRule else { return }
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", text: identifier)
        lines.add("DTSTAMP", ICalendarTime.day(stamp) + "T000000Z")
        let occasion = event.occasion(on: first)
        add("DTSTART", [occasion.start], zone, &lines)
        // The end is the first moment that is no longer part of it; of whole days, the day after the last.
        if let end = occasion.end {
            add("DTEND", [isAllDay || end.minutes == nil ? Moment(day: end.day.adding(1), minutes: nil) : end], zone, &lines)
        }
        if let text = rule.iCalendarRule(isAllDay: isAllDay, zone) { lines.add("RRULE", text) }
        let cancelled = rule.cancelled
        if !cancelled.isEmpty { add("EXDATE", cancelled.map { Moment(day: $0, minutes: occasion.start.minutes) }, zone, &lines) }
        lines.add("SUMMARY", text: title)
        let words = [summary, url].compactMap(\.self).joined(separator: "\n")
        if !words.isEmpty { lines.add("DESCRIPTION", text: words) }
        if let place { lines.add("LOCATION", text: place) }
        if let location { lines.add("GEO", "\(location.latitude);\(location.longitude)") }
        if let url { lines.add("URL", url) }
        if !categories.isEmpty { lines.add("CATEGORIES", categories.map(ICalendarLines.escaped).joined(separator: ",")) }
        // A fair does not make a teacher busy.
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("END", "VEVENT")
    }

    private var isAllDay: Bool { event.start.minutes == nil }

    private func add(_ name: String, _ moments: [Moment], _ zone: ICalendarZone?, _ lines: inout ICalendarLines) {
        if isAllDay {
            lines.add(name + ";VALUE=DATE", moments.map { ICalendarTime.day($0.day) }.joined(separator: ","))
        } else {
            let times = moments.map { ICalendarTime.local($0.minutes == nil ? Moment(day: $0.day, minutes: 0) : $0) }
            lines.add(name + (zone.map { ";TZID=\($0.name)" } ?? ""), times.joined(separator: ","))
        }
    }
}
