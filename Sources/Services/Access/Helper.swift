import Content

/// Somebody who can help, with all the reasons, the best first.
public struct Helper: Sendable, Equatable {
    public var person: GroupID
    public var reasons: [Reason]

    /// Why somebody can help.
    public enum Reason: Sendable, Hashable {
        /// The page names them to be turned to.
        case named
        /// They may supervise a machine of the page.
        case supervises(GroupID)
        /// They know a machine of the page.
        case knows(GroupID)
        /// They give a service of the page.
        case gives(GroupID)
        /// They lead an event of its services or trainings.
        case leads(GroupID)
        /// They teach the subject with this id.
        case teaches(String)

        public var rank: Int {
            switch self {
            case .named: 0
            case .supervises: 1
            case .knows: 2
            case .gives, .leads: 3
            case .teaches: 4
            }
        }
    }

    /// The rank of the best reason.
    public var rank: Int { reasons.first?.rank ?? .max }
    /// Whether nothing but a subject speaks for them.
    public var isDistant: Bool { rank == 4 }

    public init(person: GroupID, reasons: [Reason]) {
        self.person = person
        self.reasons = reasons
    }
}

extension AccessFinder {
    /// Who can help, the best first: by the best reason, then by how many there are of that rank, then in the portal's
    /// order. Pupils only where the page names them or they give what it uses, not for what they know.
    public func helpers(_ uses: Uses) -> [Helper] {
        var reasons: [GroupID: [Helper.Reason]] = [:]
        var known: [GroupID: Set<Helper.Reason>] = [:]
        func add(_ reason: Helper.Reason, _ people: [GroupID]) {
            for person in people where known[person, default: []].insert(reason).inserted { reasons[person, default: []].append(reason) }
        }
        add(.named, uses.people)
        for machine in uses.machines {
            add(.supervises(machine), supervisors[machine] ?? [])
            add(.knows(machine), skilled[machine] ?? [])
        }
        let services = uses.services + uses.trainings.flatMap { makerspace.training($0)?.services ?? [] }
        for service in services {
            add(.gives(service), makerspace.service(service)?.staff ?? [])
            for event in eventsOfService[service] ?? [] { add(.leads(event), makerspace.event(event)?.mentors ?? []) }
        }
        for training in uses.trainings {
            for event in eventsOfTraining[training] ?? [] { add(.leads(event), makerspace.event(event)?.mentors ?? []) }
        }
        for subject in uses.subjects { add(.teaches(subject), teachers[subject] ?? []) }
        let order = reasons.keys.compactMap { person in positionOfPerson[person].map { ($0, person) } }.sorted { $0.0 < $1.0 }
        return order.map { _, person in
            // Whoever may supervise a machine knows it.
            let all = reasons[person] ?? []
            let kept = all.filter { reason in
                if case .knows(let machine) = reason { known[person]?.contains(.supervises(machine)) != true } else { true }
            }
            return Helper(person: person, reasons: kept.stablySorted { $0.rank })
        }.stablySortedByPair { helper in
            (helper.rank, -helper.reasons.prefix { $0.rank == helper.rank }.count)
        }
    }
}

extension Array {
    /// Sorted by a key; what has equal keys keeps its order.
    func stablySorted<Key: Comparable>(_ key: (Element) -> Key) -> [Element] {
        enumerated().map { (key($1), $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    func stablySortedByPair<First: Comparable, Second: Comparable>(_ key: (Element) -> (First, Second)) -> [Element] {
        enumerated().map { (key($1), $0, $1) }.sorted { ($0.0.0, $0.0.1, $0.1) < ($1.0.0, $1.0.1, $1.1) }.map(\.2)
    }
}
