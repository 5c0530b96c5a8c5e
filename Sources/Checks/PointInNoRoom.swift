import Content
import Diagnostics
import Services

/// Coordinates of something that stands in no room, or in a room of no campus: there is no plan that they could be on.
enum PointInNoRoom: Rule {
    static let name = "point-in-no-room"
    static let isAdvice = false
    static let help = Words(zh: "写了坐标，却没有写在哪个空间。", en: "Coordinates of something that stands in no room.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let makerspace = context.makerspace
        func isLost(_ space: GroupID?) -> Bool { space.flatMap { makerspace.campus(ofSpace: $0) } == nil }
        var lost: [PlacedThing] = []
        for machine in makerspace.machines {
            for unit in machine.units where unit.point != nil && unit.condition != .retired && isLost(unit.space) {
                lost.append(.unit(machine: machine.group, index: unit.index))
            }
        }
        for resource in makerspace.resources {
            for holding in resource.holdings where holding.point != nil && isLost(holding.space) {
                // A campus with one floor leaves no doubt.
                let floors = holding.campus.flatMap { makerspace.campus($0) }?.floors.count
                if holding.space != nil || floors != 1 { lost.append(.holding(resource: resource.group, index: holding.index)) }
            }
        }
        return lost.map { .pointInNoRoom(context.name($0), at: context.place($0, "x")) }
    }
}

extension Diagnostic {
    fileprivate static func pointInNoRoom(_ name: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PointInNoRoom.kind, at: place,
            Words(
                zh: "「\(name.zh)」有坐标，却不知道在哪个校区的哪一层，平面图上标不出来。",
                en: "“\(name.en)” has coordinates, and nobody knows on which floor of which campus: no plan can show it."),
            cure: Words(
                zh: "在这一条里写 space（空间条目的 id），那个空间再写 campus 和 floor。",
                en: "Name its room under space; the room names its campus and floor."))
    }
}
