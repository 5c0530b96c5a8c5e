import Content
import Diagnostics
import Portal
import Routes
import Services

/// Calendar files for phones: of everything, of each campus and of each event, in each language. None without events.
struct Calendars: Output {
    func claims(_ ground: RouteGround) -> [RouteClaim] {
        ground.languages.map { .file(ground.addresses($0).calendarFile, Words(zh: "活动日历文件", en: "the calendar file")) }
            + ground.entries(with: .dated).map { entry in
                .file(
                    ground.addresses(entry.language).calendarFile(ofPageAt: entry.address),
                    Words(zh: "「\(entry.title.prefix(40))」的日历文件", en: "the calendar file of “\(entry.title.prefix(40))”"))
            }
    }

    func files(besidePageAt address: SitePath, _ addresses: Addresses) -> [SitePath] { [addresses.calendarFile(ofPageAt: address)] }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        guard !makerspace.events.isEmpty else { return [] }
        var files = portal.settings.languages.map { language in
            OutputFile(portal.addresses(language).calendarFile) {
                CalendarFile(context: $0, scope: .everything, language: language).bytes()
            }
        }
        let groups = Set(makerspace.events.map(\.group) + makerspace.campuses.map(\.group))
        for (id, entry) in portal.entries.identified where groups.contains(portal.groupOfEntry[id]) {
            files.append(
                OutputFile(portal.addresses(entry.language).calendarFile(ofPageAt: entry.address)) {
                    CalendarFile(context: $0, scope: .entry(id), language: entry.language).bytes()
                })
        }
        return files
    }
}
