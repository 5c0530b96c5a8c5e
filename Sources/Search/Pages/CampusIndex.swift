import Portal

/// At which campuses things are: their own, else those of the rooms where they stand.
struct CampusIndex: Sendable {
    private let byGroup: [[Int]]

    init(_ portal: Portal) {
        func direct(_ group: Int) -> [Int] {
            let entry = portal.groups[group].entries[0]
            return ["campus", "stock.campus", "holdings.campus"].flatMap { portal.targets(of: entry, $0) }
        }
        byGroup = portal.groups.indices.map { group in
            let own = direct(group)
            let entry = portal.groups[group].entries[0]
            let rooms = ["space", "units.space", "stock.space", "holdings.space"].flatMap { portal.targets(of: entry, $0) }
            return Array(Set(own.isEmpty ? rooms.flatMap(direct) : own)).sorted()
        }
    }

    func campuses(ofGroup group: Int) -> [Int] { byGroup[group] }
}
