import Content

/// Names a floor among those of all campuses.
@frozen public struct FloorID: PositionalID {
    public let position: Int
    @inlinable public init(position: Int) { self.position = position }
}

/// What stands where: for each floor of each campus the pins on its plan, and the same things in words.
///
/// `place(of:)` answers "where it stands" for links from anywhere else.
public struct FloorPlans: Sendable {
    /// By campus in the order of the makerspace, floors as the campus names them.
    public private(set) var floors: IDTable<FloorID, Floor> = []
    private var places: [PlacedThing: Place] = [:]
    private var floorsOfCampus: [GroupID: Range<FloorID>] = [:]

    public struct Floor: Sendable {
        public var campus: GroupID
        /// nil for what stands on no floor that is known.
        public var name: String?
        /// The position in the campus's list of floors; nil for a floor that only its rooms name.
        public var index: Int?
        /// The plan's file as the campus entry writes it.
        public var plan: String?
        /// Numbered from 1 in this order: each room, then what stands in it.
        public var pins: [Pin] = []
        /// What is on the floor without a point on its plan.
        public var others: [Pin] = []
    }

    public struct Pin: Sendable, Hashable {
        public var thing: PlacedThing
        /// The room it stands in; the room itself for a room.
        public var space: GroupID?
        public var point: PlanPoint?
        /// The id of its element on the campus page.
        public var anchor: String
    }

    /// Where a link leads that shows where something stands.
    public struct Place: Sendable, Hashable {
        public var campus: GroupID
        public var floor: FloorID
        /// On the campus page.
        public var anchor: String
        /// The number of the pin; nil where there is only the list.
        public var number: Int?

        public init(campus: GroupID, floor: FloorID, anchor: String, number: Int? = nil) {
            self.campus = campus
            self.floor = floor
            self.anchor = anchor
            self.number = number
        }
    }

    public init() {}

    /// - Parameter name: a short, lasting name of a group for addresses, such as the last part of its id.
    public init(_ makerspace: Makerspace, name: @escaping (GroupID) -> String) {
        var anchors = PlanAnchors(name: name)
        let contents = FloorContents(makerspace)
        for campus in makerspace.campuses {
            let first = floors.endIndex
            for (index, floor) in campus.floors.enumerated() {
                floors.append(Floor(campus: campus.group, name: floor.name, index: index, plan: floor.plan))
            }
            var known: [String?: FloorID] = [:]
            for id in floors.indices[first...] where known[floors[id].name?.lowercased()] == nil {
                known[floors[id].name?.lowercased()] = id
            }
            for space in contents.spaces(of: campus.group) {
                let floor = floor(of: space, in: campus, &known)
                for (thing, point) in contents.things(in: space) {
                    add(thing, space: space.group, point, to: floor, &anchors, makerspace)
                }
            }
            for (thing, point) in contents.holdingsWithoutRoom(at: campus.group) where campus.floors.count == 1 {
                add(thing, space: nil, point, to: first, &anchors, makerspace)
            }
            floorsOfCampus[campus.group] = first..<floors.endIndex
            anchors.nextCampus()
        }
        fillPlaces()
    }

    /// The floor of a room, made where only the room names it.
    private mutating func floor(of space: Space, in campus: Campus, _ known: inout [String?: FloorID]) -> FloorID {
        let name = campus.floorName(of: space)
        let folded = name?.lowercased()
        if let floor = known[folded] { return floor }
        let floor = floors.endIndex
        known[folded] = floor
        floors.append(Floor(campus: campus.group, name: name))
        return floor
    }

    private mutating func add(
        _ thing: PlacedThing, space: GroupID?, _ point: PlanPoint?, to floor: FloorID, _ anchors: inout PlanAnchors,
        _ makerspace: Makerspace
    ) {
        let pin = Pin(thing: thing, space: space, point: point, anchor: anchors.anchor(of: thing, makerspace))
        if point != nil, floors[floor].plan != nil { floors[floor].pins.append(pin) } else { floors[floor].others.append(pin) }
    }

    /// What has no pin of its own is shown at its room's.
    private mutating func fillPlaces() {
        for (id, floor) in floors.identified {
            for (index, pin) in floor.pins.enumerated() {
                places[pin.thing] = Place(campus: floor.campus, floor: id, anchor: pin.anchor, number: index + 1)
            }
            for pin in floor.others {
                let room = pin.space.flatMap { places[.space($0)] }
                places[pin.thing] = room?.number == nil ? Place(campus: floor.campus, floor: id, anchor: pin.anchor) : room
            }
        }
    }

    /// Where something stands; nil where nobody has said on which campus.
    public func place(of thing: PlacedThing) -> Place? { places[thing] }

    /// Where copies or a stock stand: their shelf by its name, else their room.
    public func place(ofShelf shelf: String?, in space: GroupID?) -> Place? {
        guard let space else { return nil }
        return shelf.flatMap { places[.shelf(space: space, name: $0)] } ?? places[.space(space)]
    }

    /// The floors of one campus.
    public func floors(ofCampus group: GroupID) -> [Floor] { floorsOfCampus[group].map { Array(floors[$0]) } ?? [] }
}

extension Campus {
    /// The floor of a room as its entry says, or the only floor there is.
    public func floorName(of space: Space) -> String? { space.floor ?? (floors.count == 1 ? floors[0].name : nil) }

    /// Whether a room's floor is one of those that the campus names; a campus that names none knows them all.
    public func knows(floor name: String) -> Bool { floors.isEmpty || floors.contains { Self.isSameFloor($0.name, name) } }

    /// `2f` and `2F` are one floor.
    public static func isSameFloor(_ a: String?, _ b: String?) -> Bool { a?.lowercased() == b?.lowercased() }
}
