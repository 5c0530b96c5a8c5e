import Content
import Portal
import Routes
import Services

/// Which pages of a calendar a portal has: none without events.
struct CalendarPlan: Sendable {
    private(set) var pages: [PlannedPage] = []

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
        }
    }
}
