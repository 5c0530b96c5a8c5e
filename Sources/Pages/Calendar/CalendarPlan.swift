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
            func add(_ page: MadePage) { pages.append(PlannedPage(page, language, addresses, portal.settings.types)) }
            if let present = months.first { add(.calendar(present)) }
            for month in months { add(.month(month)) }
            add(.archive)
        }
    }
}
