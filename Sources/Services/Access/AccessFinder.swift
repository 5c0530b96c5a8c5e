import Content

/// Answers how to get at things, here and online; whoever offers or knows what is looked up once.
public struct AccessFinder: Sendable {
    public let makerspace: Makerspace
    let positionOfPerson: [Int: Int]
    let supervisors: [Int: [Int]]
    let skilled: [Int: [Int]]
    let teachers: [String: [Int]]
    let eventsOfService: [Int: [Int]]
    let eventsOfTraining: [Int: [Int]]
    private let servicesOfMachine: [Int: [Int]]
    private let enquiries: [Int]
    private let positionOfService: [Int: Int]

    /// - Parameter today: events that are over by then say nothing of who can help; nil for all events.
    public init(_ makerspace: Makerspace, today: Day? = nil) {
        self.makerspace = makerspace
        let staff = makerspace.people.filter { !$0.isStudent }
        positionOfPerson = Self.positions(makerspace.people.map(\.group))
        supervisors = Self.inverted(staff.map { ($0.group, $0.supervises) })
        skilled = Self.inverted(staff.map { ($0.group, $0.skills) })
        teachers = Self.inverted(staff.map { ($0.group, $0.subjects) })
        let events = makerspace.events.filter { event in today.map { event.recurrence.first(onOrAfter: $0) != nil } ?? true }
        eventsOfService = Self.inverted(events.map { ($0.group, $0.services) })
        eventsOfTraining = Self.inverted(events.map { ($0.group, $0.trainings) })
        servicesOfMachine = Self.inverted(makerspace.services.map { ($0.group, $0.machines) })
        enquiries = makerspace.services.filter { $0.kind == "enquiry" }.map(\.group)
        positionOfService = Self.positions(makerspace.services.map(\.group))
    }

    private static func positions(_ groups: [Int]) -> [Int: Int] {
        Dictionary(groups.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func inverted<Key: Hashable>(_ lists: [(Int, [Key])]) -> [Key: [Int]] {
        var inverse: [Key: [Int]] = [:]
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
        var ties: [Int: Access.Tie] = [:]
        func tie(_ services: [Int], _ tie: Access.Tie) {
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
        return ties.compactMap { group, tie in makerspace.service(group).map { (service: $0, tie: tie) } }
            .sorted { one, other in
                func key(_ offer: (service: Service, tie: Access.Tie)) -> (Int, Int, Int) {
                    (offer.tie.rawValue, named[offer.service.group] ?? 0, positionOfService[offer.service.group] ?? 0)
                }
                return key(one) < key(other)
            }
    }

    private func campuses(_ uses: Uses, _ offers: [(service: Service, tie: Access.Tie)]) -> [Access.AtCampus] {
        let helpers = helpers(uses)
        let known = makerspace.campuses.map { Optional($0.group) } + [nil]
        let machines = uses.machines.compactMap(makerspace.machine)
        let places = known.map { campus in
            var place = place(campus, uses, offers)
            place.helpers = helpers.filter { helper in
                let own = makerspace.person(helper.person)?.campuses ?? []
                return campus.map(own.contains) ?? own.isEmpty
            }
            if place.helpers.contains(where: { !$0.isDistant }) { place.helpers.removeAll(where: \.isDistant) }
            return place
        }
        return places.filter { !$0.isEmpty || $0.campus.map(uses.campuses.contains) == true }
            .stablySorted { place in
                (place.campus == nil ? 1 : 0,
                 -machines.count { machine in machine.units.contains { $0.condition.isUsable && campus(of: $0) == place.campus } })
            }
    }

    private func place(_ campus: Int?, _ uses: Uses, _ offers: [(service: Service, tie: Access.Tie)]) -> Access.AtCampus {
        var place = Access.AtCampus(campus: campus)
        place.spaces = uses.spaces.filter { makerspace.space($0)?.campus == campus }
        for machine in uses.machines.compactMap(makerspace.machine) {
            let units = machine.units.filter { $0.condition != .retired }
            let here = units.filter { self.campus(of: $0) == campus }
            if !here.isEmpty || (campus == nil && units.isEmpty) {
                place.machines.append(Access.Machines(machine: machine.group, units: here.map(\.index)))
            } else if campus != nil, !units.isEmpty {
                place.missing.append(machine.group)
            }
        }
        for resource in uses.resources.compactMap(makerspace.resource) {
            let here = resource.holdings.filter { $0.campus == campus }
            if !here.isEmpty { place.holdings.append(Access.Holdings(resource: resource.group, holdings: here.map(\.index))) }
        }
        for material in uses.materials.compactMap(makerspace.material) {
            let here = material.stock.indices.filter { material.stock[$0].campus == campus }
            if !here.isEmpty { place.stock.append(Access.Stock(material: material.group, stock: here)) }
        }
        place.services = offers.compactMap { service, tie in
            let own = makerspace.campuses(of: service)
            guard campus.map(own.contains) ?? own.isEmpty else { return nil }
            return Access.Offer(service: service.group, tie: tie, spaces: service.spaces.filter { makerspace.space($0)?.campus == campus })
        }
        return place
    }

    private func campus(of unit: Machine.Unit) -> Int? { unit.space.flatMap { makerspace.campus(ofSpace: $0) } }
}

extension Makerspace {
    /// Where a service is given: its own campuses, else those of its rooms; none for everywhere.
    public func campuses(of service: Service) -> [Int] {
        guard service.campuses.isEmpty else { return service.campuses }
        var campuses: [Int] = []
        campuses.appendNew(service.spaces.compactMap { campus(ofSpace: $0) })
        return campuses
    }
}
