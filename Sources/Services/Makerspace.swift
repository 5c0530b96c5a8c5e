import Content

/// The makerspace itself: its places, things, people and what they offer, as the entries say it, typed and resolved.
///
/// All questions of this module are answered from this value alone, so that a test can make one without any Markdown.
/// Entries are named by their group's identity in the portal; what a reference could not find is simply absent.
public struct Makerspace: Sendable {
    public let campuses: [Campus]
    public let spaces: [Space]
    public let machines: [Machine]
    public let materials: [Material]
    public let resources: [Resource]
    public let trainings: [Training]
    public let services: [Service]
    public let people: [Person]
    public let events: [Event]
    /// Tutorials and projects.
    public let works: [Work]
    public let paths: [Path]
    /// The codes on labels.
    public private(set) var codes = CodeBook()
    /// Those whose own hours are written and can't be read: nothing else stands for them.
    public let unreadHours: Set<GroupID>

    private let positions: Positions
    /// By room, the machines of which a unit stands there.
    private let machinesInSpace: [GroupID: [Int]]
    /// By room, the names of its shelves.
    private let shelves: [GroupID: Set<String>]

    public init(
        campuses: [Campus] = [], spaces: [Space] = [], machines: [Machine] = [], materials: [Material] = [],
        resources: [Resource] = [], trainings: [Training] = [], services: [Service] = [], people: [Person] = [], events: [Event] = [],
        works: [Work] = [], paths: [Path] = [], unreadHours: Set<GroupID> = []
    ) {
        self.campuses = campuses
        self.spaces = spaces
        self.machines = machines
        self.materials = materials
        self.resources = resources
        self.trainings = trainings
        self.services = services
        self.people = people
        self.events = events
        self.works = works
        self.paths = paths
        self.unreadHours = unreadHours
        shelves = Dictionary(
            spaces.filter { !$0.shelves.isEmpty }.map { ($0.group, Set($0.shelves.map(\.name))) }, uniquingKeysWith: { first, _ in first })
        machinesInSpace = machines.indices.reduce(into: [:]) { rooms, position in
            let spaces = Set(machines[position].units.lazy.filter { $0.condition != .retired }.compactMap(\.space))
            for space in spaces { rooms[space, default: []].append(position) }
        }
        positions = Positions(
            campuses: Self.index(campuses.map(\.group)), spaces: Self.index(spaces.map(\.group)),
            machines: Self.index(machines.map(\.group)), materials: Self.index(materials.map(\.group)),
            resources: Self.index(resources.map(\.group)), trainings: Self.index(trainings.map(\.group)),
            services: Self.index(services.map(\.group)),
            people: Self.index(people.map(\.group)), events: Self.index(events.map(\.group)),
            works: Self.index(works.map(\.group)), paths: Self.index(paths.map(\.group)))
    }

    /// The same with the codes on its labels, which are found by what it holds.
    func labelled(_ codes: CodeBook) -> Makerspace {
        var labelled = self
        labelled.codes = codes
        return labelled
    }

    /// Where the entry of a group stands in each list.
    private struct Positions: Sendable {
        let campuses, spaces, machines, materials, resources, trainings, services, people, events, works, paths: [GroupID: Int]
    }

    private static func index(_ groups: [GroupID]) -> [GroupID: Int] {
        Dictionary(groups.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public func campus(_ group: GroupID) -> Campus? { positions.campuses[group].map { campuses[$0] } }
    public func space(_ group: GroupID) -> Space? { positions.spaces[group].map { spaces[$0] } }
    public func machine(_ group: GroupID) -> Machine? { positions.machines[group].map { machines[$0] } }
    public func material(_ group: GroupID) -> Material? { positions.materials[group].map { materials[$0] } }
    public func resource(_ group: GroupID) -> Resource? { positions.resources[group].map { resources[$0] } }
    public func training(_ group: GroupID) -> Training? { positions.trainings[group].map { trainings[$0] } }
    public func service(_ group: GroupID) -> Service? { positions.services[group].map { services[$0] } }
    public func person(_ group: GroupID) -> Person? { positions.people[group].map { people[$0] } }
    public func event(_ group: GroupID) -> Event? { positions.events[group].map { events[$0] } }
    public func work(_ group: GroupID) -> Work? { positions.works[group].map { works[$0] } }
    public func path(_ group: GroupID) -> Path? { positions.paths[group].map { paths[$0] } }

    /// Who may be counted on for help and supervision: everybody but the pupils.
    public var staff: [Person] { people.filter { !$0.isStudent } }

    /// Whether a room has a shelf of a name.
    public func hasShelf(_ name: String, in space: GroupID) -> Bool { shelves[space]?.contains(name) ?? false }

    /// Those of which a unit stands in a room, but for units that are taken away.
    public func machines(inSpace group: GroupID) -> [Machine] { (machinesInSpace[group] ?? []).map { machines[$0] } }

    /// The campus on which a room lies.
    public func campus(ofSpace group: GroupID) -> GroupID? { space(group)?.campus }
}
