import Content

/// The makerspace on one day, asked what can be made there: machines, stock, trainings and supervisors by campus.
///
/// Everything that depends on a campus is looked up once, when the value is made, so that each question about a work
/// costs no more than what the work names. Campuses are answered in the order of `Makerspace.campuses`.
public struct FeasibilityFinder: Sendable {
    public let makerspace: Makerspace
    let columnOfCampus: [GroupID: Int]
    /// By machine, then by campus.
    let units: [GroupID: [UnitState]]
    let hasSupervisor: [GroupID: [Bool]]
    /// By material, then by campus.
    let supplies: [GroupID: [Supply]]
    /// By training.
    let offersOfTraining: [GroupID: [TrainingOffer]]
    let isOffered: [GroupID: [Bool]]
    /// By machine: the services that name it.
    let servicesOfMachine: [GroupID: [GroupID]]
    /// By campus: the columns of the others, the nearest first.
    let others: NearestCampuses

    public init(_ makerspace: Makerspace, today: Day) {
        self.makerspace = makerspace
        let campuses = makerspace.campuses
        let columns = Dictionary(campuses.enumerated().map { ($1.group, $0) }, uniquingKeysWith: { first, _ in first })
        columnOfCampus = columns
        func keyed<T>(_ pairs: [(GroupID, T)]) -> [GroupID: T] { Dictionary(pairs, uniquingKeysWith: { first, _ in first }) }
        units = keyed(
            makerspace.machines.map { machine in
                (machine.group, UnitState.byColumn(machine, columns, campusOf: makerspace.campus(ofSpace:)))
            })
        supplies = keyed(makerspace.materials.map { ($0.group, Supply.byColumn($0, columns)) })
        var supervisors: [GroupID: [Bool]] = [:]
        for person in makerspace.staff {
            let places = person.campuses.isEmpty ? Array(campuses.indices) : person.campuses.compactMap { columns[$0] }
            for machine in person.supervises {
                for column in places { supervisors[machine, default: Array(repeating: false, count: campuses.count)][column] = true }
            }
        }
        hasSupervisor = supervisors
        let offers = keyed(TrainingOffer.byTraining(makerspace, today: today).map { ($0, $1) })
        offersOfTraining = offers
        isOffered = offers.mapValues { offers in campuses.map { campus in offers.contains { $0.reaches(campus.group) } } }
        var services: [GroupID: [GroupID]] = [:]
        for service in makerspace.services {
            for machine in service.machines { services[machine, default: []].append(service.group) }
        }
        servicesOfMachine = services
        others = NearestCampuses(campuses)
    }
}

/// What of a machine one finds at a campus.
public enum UnitState: Sendable, Hashable {
    case working
    /// One can work with it, within bounds.
    case limited
    /// Out of order, or retired.
    case broken
    case absent
    /// Nobody has written where it stands.
    case unrecorded

    public var isUsable: Bool { self == .working || self == .limited }

    static func byColumn(_ machine: Machine, _ columns: [GroupID: Int], campusOf: (GroupID) -> GroupID?) -> [UnitState] {
        var here = Array(repeating: [Machine.Condition](), count: columns.count)
        var isKnown = false
        var roams = false
        for unit in machine.units {
            if let column = unit.space.flatMap(campusOf).flatMap({ columns[$0] }) {
                here[column].append(unit.condition)
                isKnown = true
            } else if unit.condition.isUsable {
                roams = true
            }
        }
        return here.map { conditions in
            if conditions.contains(.working) { return .working }
            if conditions.contains(.limited) { return .limited }
            if !conditions.isEmpty { return .broken }
            return isKnown && !roams ? .absent : .unrecorded
        }
    }
}

extension FeasibilityFinder {
    /// What of a machine one finds at a campus; absent for a machine or a campus that is not known.
    public func units(of machine: GroupID, at campus: GroupID) -> UnitState {
        columnOfCampus[campus].flatMap { units[machine]?[$0] } ?? .absent
    }

    /// Whether somebody at a campus may supervise a machine; who names no campus belongs to all.
    public func hasSupervisor(_ machine: GroupID, at campus: GroupID) -> Bool {
        columnOfCampus[campus].flatMap { hasSupervisor[machine]?[$0] } ?? false
    }

    /// The other campuses with their distance, the nearest first; those whose way is not known come last.
    public func campuses(near campus: GroupID) -> [(campus: GroupID, kilometres: Double?)] {
        guard let column = columnOfCampus[campus] else { return [] }
        return others[column].map { (makerspace.campuses[$0.column].group, $0.kilometres) }
    }
}
