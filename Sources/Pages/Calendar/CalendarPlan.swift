import Content
import Portal
import Routes
import Services

/// Which pages and files of a calendar a portal has: none without events.
struct CalendarPlan: Sendable {
    private(set) var pages: [PlannedPage] = []

    init() {}

    init(_ portal: Portal, _ makerspace: Makerspace) {
        guard !makerspace.events.isEmpty else { return }
        let months = makerspace.months(from: portal.today, most: Addresses.mostMonths)
        for language in portal.settings.languages {
            let addresses = Addresses(language: language, languages: portal.settings.languages)
            if let present = months.first {
                pages.append(PlannedPage(path: addresses.calendar, kind: .month(present, language: language)))
            }
            for month in months { pages.append(PlannedPage(path: addresses.month(month), kind: .month(month, language: language))) }
            pages.append(PlannedPage(path: addresses.archive, kind: .archive(language: language)))
            pages.append(PlannedPage(path: addresses.calendarFile, kind: .calendar(.everything, language: language)))
        }
        let groups = Set(makerspace.events.map(\.group) + makerspace.campuses.map(\.group))
        for (position, entry) in portal.entries.enumerated() where groups.contains(portal.groupOfEntry[position]) {
            let addresses = Addresses(language: entry.language, languages: portal.settings.languages)
            pages.append(PlannedPage(
                path: addresses.calendarFile(ofPageAt: entry.address), kind: .calendar(.entry(position), language: entry.language)))
        }
    }
}

/// What a calendar file holds.
public enum CalendarScope: Sendable, Hashable {
    case everything
    /// An event, or what takes place at a campus, by the entry's position in the portal.
    case entry(Int)
}
