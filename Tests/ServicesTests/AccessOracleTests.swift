import Content
import Services
import Testing

/// The finder against the definition, read literally over thousands of generated makerspaces.
@Suite struct AccessOracleTests {
    @Test func theFinderAgreesWithTheDefinition() {
        var random = SeededRandom(seed: 41)
        for round in 0..<3000 {
            let made = Self.makerspace(&random)
            let uses = Self.uses(made, &random)
            let access = AccessFinder(made).access(uses)
            let expected = Literal(made: made, uses: uses)
            #expect(access.services.map { "\($0.service) \($0.tie)" } == expected.online(), "round \(round)")
            #expect(Set(access.campuses.flatMap(Self.lines)) == expected.lines(), "round \(round)")
            for place in access.campuses {
                #expect(zip(place.services, place.services.dropFirst()).allSatisfy { $0.tie <= $1.tie }, "round \(round)")
                #expect(zip(place.helpers, place.helpers.dropFirst()).allSatisfy { $0.rank <= $1.rank }, "round \(round)")
                #expect(Set(place.services.map(\.service)).count == place.services.count, "round \(round)")
            }
            let usable = access.campuses.filter { $0.campus != nil }.map { expected.usable(at: $0.campus) }
            #expect(usable == usable.sorted(by: >), "round \(round)")
        }
    }

    private static func lines(_ place: Access.AtCampus) -> [String] {
        let at = place.campus.map { String($0.position) } ?? "-"
        return place.machines.flatMap { machine in machine.units.map { "\(at) unit \(machine.machine).\($0)" } }
            + place.machines.filter(\.units.isEmpty).map { "\(at) without units \($0.machine)" }
            + place.missing.map { "\(at) missing \($0)" } + place.services.map { "\(at) service \($0.service) \($0.tie)" }
            + place.holdings.flatMap { held in held.holdings.map { "\(at) holding \(held.resource).\($0)" } }
            + place.spaces.map { "\(at) space \($0)" }
            + place.helpers.map { "\(at) person \($0.person) \($0.rank)" }
    }

    /// Groups are numbered by kind: campuses from 0, spaces from 10, machines from 20 and so on.
    private static func makerspace(_ random: inout SeededRandom) -> Makerspace {
        func some(_ range: Range<GroupID>, _ most: Int) -> [GroupID] {
            var picked: [GroupID] = []
            picked.appendNew((0..<Int.random(in: 0...most, using: &random)).compactMap { _ in range.randomElement(using: &random) })
            return picked
        }
        let spaces = (10..<14).map { Space(group: $0, campus: some(0..<3, 1).first) }
        let machines = (20..<24).map { group in
            Machine(
                group: group, requires: some(30..<33, 1),
                units: (0..<Int.random(in: 0...3, using: &random)).map { index in
                    Machine.Unit(
                        space: some(10..<15, 1).first,
                        condition: [.working, .outOfOrder, .retired][Int.random(in: 0..<3, using: &random)], index: index)
                })
        }
        let trainings = (30..<33).map { Training(group: $0, prerequisites: [], services: some(40..<46, 2)) }
        var services = (40..<46).map { group in
            Service(
                group: group, mode: [.physical, .virtual, .hybrid][Int.random(in: 0..<3, using: &random)],
                kind: Int.random(in: 0..<4, using: &random) == 0 ? "enquiry" : nil, campuses: some(0..<3, 1), spaces: some(10..<14, 2),
                machines: some(20..<24, 2), staff: some(50..<55, 1))
        }
        let (one, other) = (Int.random(in: 0..<6, using: &random), Int.random(in: 0..<6, using: &random))
        if one != other {
            services[one].counterparts = [services[other].group]
            services[other].counterparts = [services[one].group]
        }
        let people = (50..<55).map { group in
            Person(
                group: group, campuses: some(0..<3, 2), skills: some(20..<24, 2), supervises: some(20..<24, 1),
                subjects: some(0..<3, 1).map { String($0.position) }, isStudent: Int.random(in: 0..<4, using: &random) == 0)
        }
        let resources = (60..<63).map { group in
            Resource(
                group: group, isOnline: Bool.random(using: &random),
                holdings: (0..<Int.random(in: 0...2, using: &random)).map {
                    Resource.Holding(campus: some(0..<3, 1).first, index: $0)
                })
        }
        return Makerspace(
            campuses: (0..<3).map { Campus(group: $0) }, spaces: spaces, machines: machines, resources: resources, trainings: trainings,
            services: services, people: people)
    }

    private static func uses(_ made: Makerspace, _ random: inout SeededRandom) -> Uses {
        var uses = Uses()
        func some(_ range: Range<GroupID>) -> [GroupID] { range.filter { _ in Int.random(in: 0..<3, using: &random) == 0 } }
        uses.machines = some(20..<24)
        uses.trainings = some(30..<33)
        uses.services = some(40..<46)
        uses.resources = some(60..<63)
        uses.spaces = some(10..<14)
        uses.people = some(50..<55)
        uses.subjects = some(0..<3).map { String($0.position) }
        return uses
    }
}

/// What the definition says, by looking at everything for every question.
private struct Literal {
    let made: Makerspace
    let uses: Uses

    func campus(_ space: GroupID?) -> GroupID? { made.spaces.first { $0.group == space }?.campus }

    func direct(_ service: Service) -> Access.Tie? {
        if uses.services.contains(service.group) { return .named }
        if service.machines.contains(where: { uses.machines.contains($0) }) { return .machine }
        return made.trainings.contains { uses.trainings.contains($0.group) && $0.services.contains(service.group) } ? .training : nil
    }

    func tie(_ service: Service) -> Access.Tie? {
        let others = made.services.filter { $0.counterparts.contains(service.group) }
        if let tie = direct(service) { return tie }
        if others.contains(where: { direct($0) != nil }) { return .counterpart }
        return service.kind == "enquiry" || others.contains { $0.kind == "enquiry" } ? .enquiry : nil
    }

    func online() -> [String] {
        let offered = made.services.filter { $0.mode != .physical && tie($0) != nil }
        return [.named, .machine, .training, .counterpart, .enquiry].flatMap { (wanted: Access.Tie) in
            offered.filter { tie($0) == wanted }.map { "\($0.group) \(wanted)" }
        }
    }

    func usable(at campus: GroupID?) -> Int {
        uses.machines.count { group in
            made.machines.contains {
                $0.group == group && $0.units.contains { $0.condition == .working && self.campus($0.space) == campus }
            }
        }
    }

    func rank(_ person: Person) -> Int? {
        let isKnown = !person.isStudent
        let services = uses.services + made.trainings.filter { uses.trainings.contains($0.group) }.flatMap(\.services)
        if uses.people.contains(person.group) { return 0 }
        if isKnown, person.supervises.contains(where: uses.machines.contains) { return 1 }
        if isKnown, person.skills.contains(where: uses.machines.contains) { return 2 }
        if made.services.contains(where: { services.contains($0.group) && $0.staff.contains(person.group) }) { return 3 }
        return isKnown && person.subjects.contains(where: uses.subjects.contains) ? 4 : nil
    }

    func lines() -> Set<String> {
        var lines: Set<String> = []
        for campus: GroupID? in [0, 1, 2, nil] {
            let at = campus.map { String($0.position) } ?? "-"
            for machine in made.machines where uses.machines.contains(machine.group) {
                let units = machine.units.filter { $0.condition != .retired }
                let here = units.filter { self.campus($0.space) == campus }
                for unit in here { lines.insert("\(at) unit \(machine.group).\(unit.index)") }
                if campus == nil, units.isEmpty { lines.insert("- without units \(machine.group)") }
                // A campus without anything of the page is not shown, so that it can't say what it lacks.
                if here.isEmpty, campus != nil, !units.isEmpty { lines.insert("\(at) missing \(machine.group)") }
            }
            for service in made.services where service.mode != .virtual {
                var own = service.campuses
                if own.isEmpty { own = service.spaces.compactMap { self.campus($0) } }
                guard let tie = tie(service), campus.map(own.contains) ?? own.isEmpty else { continue }
                lines.insert("\(at) service \(service.group) \(tie)")
            }
            for resource in made.resources where uses.resources.contains(resource.group) {
                for holding in resource.holdings where holding.campus == campus {
                    lines.insert("\(at) holding \(resource.group).\(holding.index)")
                }
            }
            for space in made.spaces where uses.spaces.contains(space.group) && space.campus == campus {
                lines.insert("\(at) space \(space.group)")
            }
            let here = made.people.filter { campus.map($0.campuses.contains) ?? $0.campuses.isEmpty }.compactMap { person in
                rank(person).map { (person.group, $0) }
            }
            let best = here.contains { $0.1 < 4 } ? here.filter { $0.1 < 4 } : here
            for (person, rank) in best { lines.insert("\(at) person \(person) \(rank)") }
            if !lines.contains(where: { $0.hasPrefix("\(at) ") && !$0.contains("missing") }) {
                lines = lines.filter { !$0.hasPrefix("\(at) ") }
            }
        }
        return lines
    }
}

/// The same numbers on every run (SplitMix64).
private struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
