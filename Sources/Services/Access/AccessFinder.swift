import Content

/// Answers how to get at things, here and online; whoever offers or knows what is looked up once.
public struct AccessFinder: Sendable {
    public let makerspace: Makerspace
    let positionOfPerson: [GroupID: Int]
    let supervisors: [GroupID: [GroupID]]
    let skilled: [GroupID: [GroupID]]
    let teachers: [String: [GroupID]]
    let eventsOfService: [GroupID: [GroupID]]
    let eventsOfTraining: [GroupID: [GroupID]]
    private let servicesOfMachine: [GroupID: [GroupID]]
    private let enquiries: [GroupID]
    private let positionOfService: [GroupID: Int]
    private let campusesOfService: [GroupID: [GroupID]]

    /// - Parameter today: events that are over by then say nothing of who can help; nil for all events.
    public init(_ makerspace: Makerspace, today: Day? = nil) {
        self.makerspace = makerspace
        let staff = makerspace.staff
        positionOfPerson = Self.positions(makerspace.people.map(\.group))
        supervisors = Self.inverted(staff.map { ($0.group, $0.supervises) })
        skilled = Self.inverted(staff.map { ($0.group, $0.skills) })
        teachers = Self.inverted(staff.map { ($0.group, $0.subjects) })
        let events = makerspace.events.filter { event in today.map { !event.isOver(on: $0) } ?? true }
        eventsOfService = Self.inverted(events.map { ($0.group, $0.services) })
        eventsOfTraining = Self.inverted(events.map { ($0.group, $0.trainings) })
        servicesOfMachine = Self.inverted(makerspace.services.map { ($0.group, $0.machines) })
        enquiries = makerspace.services.filter { $0.kind == "enquiry" }.map(\.group)
        positionOfService = Self.positions(makerspace.services.map(\.group))
        campusesOfService = Dictionary(
            makerspace.services.map { ($0.group, makerspace.campuses(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func positions(_ groups: [GroupID]) -> [GroupID: Int] {
        Dictionary(groups.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func inverted<Key: Hashable>(_ lists: [(GroupID, [Key])]) -> [Key: [GroupID]] {
        var inverse: [Key: [GroupID]] = [:]
        for (group, keys) in lists {
            for key in keys where inverse[key]?.last != group { inverse[key, default: []].append(group) }
        }
        return inverse
    }

    /// Both halves of how to get at what a page uses.
    public func access(_ uses: Uses) -> Access {
        let offers = offers(uses)
        return Access(
            campuses: campuses(uses, offers.filter { $0.service.mode.isOnSite }),
            services: offers.filter { $0.service.mode.isOnline }.map { Access.Offer(service: $0.service.group, tie: $0.tie, spaces: []) },
            resources: uses.resources.filter { makerspace.resource($0)?.isOnline == true })
    }

    /// Every service that helps, each once under its strongest tie.
    private func offers(_ uses: Uses) -> [(service: Service, tie: Access.Tie)] {
        var ties: [GroupID: Access.Tie] = [:]
        func tie(_ services: [GroupID], _ tie: Access.Tie) {
            for service in services where ties[service] == nil { ties[service] = tie }
        }
        tie(uses.services, .named)
        for machine in uses.machines { tie(servicesOfMachine[machine] ?? [], .machine) }
        for training in uses.trainings { tie(makerspace.training(training)?.services ?? [], .training) }
        let direct = Array(ties.keys)
        for service in direct { tie(makerspace.service(service)?.counterparts ?? [], .counterpart) }
        tie(enquiries, .enquiry)
        for service in enquiries { tie(makerspace.service(service)?.counterparts ?? [], .enquiry) }
        let named = Self.positions(uses.services)
        let ranked = ties.map { group, tie in
            (key: (tie.rawValue, named[group] ?? 0, positionOfService[group] ?? 0), group: group, tie: tie)
        }.sorted { $0.key < $1.key }
        return ranked.compactMap { offer in makerspace.service(offer.group).map { ($0, offer.tie) } }
    }

    /// Everything is dealt out once, to the campuses at which it is, so that many campuses cost no more than few.
    private func campuses(_ uses: Uses, _ offers: [(service: Service, tie: Access.Tie)]) -> [Access.AtCampus] {
        var places = Places(makerspace.campuses.map(\.group))
        for space in uses.spaces { places.edit(makerspace.campus(ofSpace: space)) { $0.spaces.append(space) } }
        for machine in uses.machines.compactMap(makerspace.machine) { deal(machine, to: &places) }
        for resource in uses.resources.compactMap(makerspace.resource) {
            for (campus, held) in Self.grouped(resource.holdings.map { ($0.campus, $0.index) }) {
                places.edit(campus) { $0.holdings.append(Access.Holdings(resource: resource.group, holdings: held)) }
            }
        }
        for material in uses.materials.compactMap(makerspace.material) {
            for (campus, stock) in Self.grouped(material.stock.indices.map { (material.stock[$0].campus, $0) }) {
                places.edit(campus) { $0.stock.append(Access.Stock(material: material.group, stock: stock)) }
            }
        }
        for (service, tie) in offers {
            let own = campusesOfService[service.group] ?? []
            for campus in own.isEmpty ? [nil] : own.map(Optional.init) {
                let spaces = service.spaces.filter { makerspace.campus(ofSpace: $0) == campus }
                places.edit(campus) { $0.services.append(Access.Offer(service: service.group, tie: tie, spaces: spaces)) }
            }
        }
        for helper in helpers(uses) {
            let own = makerspace.person(helper.person)?.campuses ?? []
            for campus in own.isEmpty ? [nil] : own.map(Optional.init) { places.edit(campus) { $0.helpers.append(helper) } }
        }
        return places.shown(always: uses.campuses)
    }

    private func deal(_ machine: Machine, to places: inout Places) {
        let units = machine.units.filter { $0.condition != .retired }
        if units.isEmpty { places.edit(nil) { $0.machines.append(Access.Machines(machine: machine.group, units: [])) } }
        let here = Self.grouped(units.map { (campus(of: $0), $0.index) })
        for (campus, units) in here {
            let isUsable = units.contains { machine.units[$0].condition.isUsable }
            places.edit(campus, usable: isUsable) { $0.machines.append(Access.Machines(machine: machine.group, units: units)) }
        }
        guard !units.isEmpty else { return }
        places.miss(machine.group, besides: Set(here.map(\.campus)))
    }

    /// Pairs by campus, in the order in which each first comes.
    private static func grouped(_ pairs: [(campus: GroupID?, index: Int)]) -> [(campus: GroupID?, indices: [Int])] {
        var groups: [(campus: GroupID?, indices: [Int])] = []
        var positions: [GroupID?: Int] = [:]
        for (campus, index) in pairs {
            if let position = positions[campus] {
                groups[position].indices.append(index)
            } else {
                positions[campus] = groups.count
                groups.append((campus, [index]))
            }
        }
        return groups
    }

    private func campus(of unit: Machine.Unit) -> GroupID? { unit.space.flatMap { makerspace.campus(ofSpace: $0) } }
}

extension Makerspace {
    /// Where a service is given: its own campuses, else those of its rooms; none for everywhere.
    public func campuses(of service: Service) -> [GroupID] {
        var campuses: [GroupID] = []
        campuses.appendNew(service.campuses)
        guard campuses.isEmpty else { return campuses }
        campuses.appendNew(service.spaces.compactMap { campus(ofSpace: $0) })
        return campuses
    }
}
