import Content
import Interface
import Portal
import Routes
import Services

/// What stands where and when it is open, worked out once for all pages.
struct PlacesAndTimes: Sendable {
    let openStates: OpenStates
    /// The week of each place, service and person in one line, by language and group.
    let hoursLines: [String: [GroupID: String]]
    let plans: FloorPlans
    /// What lies on each shelf that stock and holdings name.
    let shelves: [PlacedThing: [GroupID]]
    /// The months of the calendar; none without events.
    let months: [CalendarMonth]

    init(_ portal: Portal, _ makerspace: Makerspace, _ interface: InterfaceLanguages) {
        openStates = OpenStates(makerspace, today: portal.today)
        hoursLines = Dictionary(
            uniqueKeysWithValues: portal.settings.languages.map { language in
                (language, interface[language].lines(makerspace.weeks) { makerspace.person($0) != nil })
            })
        plans = makerspace.floorPlans(portal)
        shelves = Self.shelves(makerspace)
        months = makerspace.months(from: portal.today, most: Addresses.mostMonths)
    }

    private static func shelves(_ makerspace: Makerspace) -> [PlacedThing: [GroupID]] {
        var shelves: [PlacedThing: [GroupID]] = [:]
        func add(_ group: GroupID, _ space: GroupID?, _ shelf: String?) {
            guard let space, let shelf else { return }
            shelves[.shelf(space: space, name: shelf), default: []].appendNew([group])
        }
        for material in makerspace.materials { for stock in material.stock { add(material.group, stock.space, stock.shelf) } }
        for resource in makerspace.resources { for holding in resource.holdings { add(resource.group, holding.space, holding.shelf) } }
        return shelves
    }
}
