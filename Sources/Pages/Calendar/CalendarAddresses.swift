import Content
import Diagnostics
import Portal
import Services

extension MadePages {
    /// The present month.
    public var calendar: SitePath { SitePath(prefix + "calendar/index.html") }
    func month(_ month: CalendarMonth) -> SitePath { SitePath("\(prefix)calendar/\(month).html") }
    /// What is over, with what was made there.
    var archive: SitePath { SitePath(prefix + "calendar/archive.html") }
    /// Everything, for phone calendars.
    var calendarFile: SitePath { SitePath(prefix + "calendar/all.ics") }

    /// The calendar file of a campus or of an event, named like its page: `calendar/events/open-workshop.ics`.
    func calendarFile(of entry: Entry) -> SitePath { calendarFile(ofPageAt: entry.address) }

    func calendarFile(ofPageAt address: SitePath) -> SitePath {
        SitePath("\(prefix)calendar/\(name(ofPageAt: address)).ics")
    }

    /// The address of a page without its language and its ending.
    func name(ofPageAt address: SitePath) -> String {
        var name = address.text
        if !prefix.isEmpty, name.hasPrefix(prefix) { name.removeFirst(prefix.count) }
        for ending in ["/index.html", ".html"] where name.hasSuffix(ending) {
            name.removeLast(ending.count)
            break
        }
        return name
    }

    /// The addresses that the calendar takes on a day, with what stands there.
    func calendarPages(on today: Day) -> [SitePath: Words] {
        var pages = [
            calendar: Words(zh: "活动日历", en: "the calendar of events"), archive: Words(zh: "往期活动", en: "the archive of events"),
        ]
        var next = CalendarMonth(of: today)
        for _ in 0..<CalendarPlan.mostMonths {
            pages[month(next)] = Words(zh: "\(next) 的活动日历", en: "the calendar of \(next)")
            next = next.next
        }
        return pages
    }
}

extension PortalPages {
    /// What else is made from an entry besides its page, and stays with it where the entry can't be read any more: phones
    /// that follow an event's calendar file keep it.
    public func filesBesidePage(at address: SitePath, language: String) -> [SitePath] {
        [MadePages(language: language, languages: portal.settings.languages).calendarFile(ofPageAt: address)]
    }
}

/// Which pages and files of a calendar a portal has: none without events.
struct CalendarPlan: Sendable {
    static let mostMonths = 12

    private(set) var pages: [PlannedPage] = []

    init() {}

    init(_ portal: Portal, _ makerspace: Makerspace) {
        guard !makerspace.events.isEmpty else { return }
        let months = makerspace.months(from: portal.today, most: Self.mostMonths)
        for language in portal.settings.languages {
            let made = MadePages(language: language, languages: portal.settings.languages)
            if let present = months.first {
                pages.append(PlannedPage(path: made.calendar, kind: .month(present, language: language)))
            }
            for month in months { pages.append(PlannedPage(path: made.month(month), kind: .month(month, language: language))) }
            pages.append(PlannedPage(path: made.archive, kind: .archive(language: language)))
            pages.append(PlannedPage(path: made.calendarFile, kind: .calendar(.everything, language: language)))
        }
        let groups = Set(makerspace.events.map(\.group) + makerspace.campuses.map(\.group))
        for (position, entry) in portal.entries.enumerated() where groups.contains(portal.groupOfEntry[position]) {
            let made = MadePages(language: entry.language, languages: portal.settings.languages)
            pages.append(PlannedPage(path: made.calendarFile(of: entry), kind: .calendar(.entry(position), language: entry.language)))
        }
    }
}

/// What a calendar file holds.
public enum CalendarScope: Sendable, Hashable {
    case everything
    /// An event, or what takes place at a campus, by the entry's position in the portal.
    case entry(Int)
}
