import Content

/// What stands in each room, gathered once.
struct FloorContents {
    private let spaces: [GroupID: [Space]]
    private let units: [GroupID: [(PlacedThing, PlanPoint?)]]
    private let holdings: [GroupID: [(PlacedThing, PlanPoint?)]]
    private let holdingsOfCampus: [GroupID: [(PlacedThing, PlanPoint?)]]

    init(_ makerspace: Makerspace) {
        spaces = makerspace.spaces.reduce(into: [:]) { spaces, space in
            if let campus = space.campus { spaces[campus, default: []].append(space) }
        }
        var units: [GroupID: [(PlacedThing, PlanPoint?)]] = [:]
        for machine in makerspace.machines {
            // What is retired may still be on the books, but nobody is to look for it.
            for unit in machine.units where unit.condition != .retired {
                guard let space = unit.space else { continue }
                units[space, default: []].append((.unit(machine: machine.group, index: unit.index), unit.point))
            }
        }
        var holdings: [GroupID: [(PlacedThing, PlanPoint?)]] = [:]
        var holdingsOfCampus: [GroupID: [(PlacedThing, PlanPoint?)]] = [:]
        for resource in makerspace.resources {
            for holding in resource.holdings where holding.point != nil {
                let thing = PlacedThing.holding(resource: resource.group, index: holding.index)
                if let space = holding.space {
                    holdings[space, default: []].append((thing, holding.point))
                } else if let campus = holding.campus {
                    holdingsOfCampus[campus, default: []].append((thing, holding.point))
                }
            }
        }
        self.units = units
        self.holdings = holdings
        self.holdingsOfCampus = holdingsOfCampus
    }

    func spaces(of campus: GroupID) -> [Space] { spaces[campus] ?? [] }

    /// A room and all that stands in it; of shelves with one name the first.
    func things(in space: Space) -> [(PlacedThing, PlanPoint?)] {
        var names: Set<String> = []
        let shelves = space.shelves.filter { names.insert($0.name).inserted }
            .map { (PlacedThing.shelf(space: space.group, name: $0.name), $0.point) }
        return [(.space(space.group), space.point)] + (units[space.group] ?? []) + shelves + (holdings[space.group] ?? [])
    }

    /// Copies with a point of their own on a campus, in no room.
    func holdingsWithoutRoom(at campus: GroupID) -> [(PlacedThing, PlanPoint?)] { holdingsOfCampus[campus] ?? [] }
}
