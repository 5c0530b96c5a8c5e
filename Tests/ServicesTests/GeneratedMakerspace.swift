import Content
import Diagnostics
import Services
import TestSupport

/// Small makerspaces with everything that can be missing, doubled, circular or broken.
struct GeneratedMakerspace {
    let makerspace: Makerspace
    /// By event: when it takes place next, as somebody said who looked at a calendar.
    let next: [GroupID: Moment]

    static let today = Day("2026-11-24")!

    /// Events with their next day on or after 24 November 2026, a Tuesday.
    private static let calendar: [(front: String, next: String?)] = [
        ("start: 2026-11-23 16:00", nil),
        ("start: 2026-11-24 09:00", "2026-11-24 09:00"),
        ("start: 2026-12-01 10:30", "2026-12-01 10:30"),
        ("start: 2027-03-05", "2027-03-05"),
        ("start: 2026-09-02 16:30\nrepeat: {every: week, until: 2026-11-18}", nil),
        ("start: 2026-09-02 16:30\nrepeat: {every: week}", "2026-11-25 16:30"),
        ("start: 2026-09-02 16:30\nrepeat: {every: week}\nexcept: [2026-11-25]", "2026-12-02 16:30"),
        ("start: 2026-11-17 12:00\nrepeat: {every: week, count: 1}", nil),
        ("start: 2026-11-10 12:00\nrepeat: {every: 2 weeks}", "2026-11-24 12:00"),
    ]

    private static let occasions: [(recurrence: Recurrence, start: Moment, next: Moment?)] = calendar.map { front, next in
        let source = SourceText(path: "events/e.md", text: "---\ntitle: e\n\(front)\n---\n")
        let reader = EntryReader(folder: ContentFolder(root: "/nowhere"), settings: PortalSettings())
        let entry = reader.read(source, at: EntryAddress(path: source.path, languages: ["zh-Hans"])).entry!
        return (Recurrence(entry)!, entry["start"]!.moment!, next.map { Moment($0)! })
    }

    init(seed: UInt64) {
        var random = Dice(seed)
        // Numbers of groups say nothing of positions.
        var numbers = Array(0..<200).map { (position: Int) in GroupID(position: position) }.shuffled(using: &random)
        func take(_ count: Int) -> [GroupID] {
            defer { numbers.removeFirst(count) }
            return Array(numbers.prefix(count))
        }
        func size(_ range: ClosedRange<Int>) -> [GroupID] { take(Int.random(in: range, using: &random)) }
        let (campuses, spaces, machines) = (size(1...4), size(0...6), size(0...5))
        let (materials, trainings, services) = (size(0...6), size(0...6), size(0...5))
        let (people, events, works, paths) = (size(0...4), size(0...4), size(1...3), take(1))
        let units = ["张", "米", "m", " M ", "个"]
        let quantities: [Double?] = [nil, 0, 0.25, 0.5, 1, 1, 2, 2.75, 5, 12]
        func unknown() -> [String] { random.chance(4) ? random.some(["lasser", "soldr"], most: 2) : [] }
        func mode() -> Mode { random.pick([.physical, .physical, .virtual, .hybrid])! }

        var paired = services.map { group in
            Service(
                group: group, mode: mode(), campuses: random.some(campuses, most: 2), spaces: random.some(spaces, most: 1),
                machines: random.some(machines, most: 2))
        }
        for index in paired.indices where random.chance(40) {
            let other = paired.indices.randomElement(using: &random)!
            guard other != index, !paired[index].counterparts.contains(paired[other].group) else { continue }
            paired[index].counterparts.append(paired[other].group)
            paired[other].counterparts.append(paired[index].group)
        }
        var next: [GroupID: Moment] = [:]
        let gatherings = events.map { group in
            let occasion = random.pick(Self.occasions)!
            next[group] = occasion.next
            return Event(
                group: group, start: occasion.start, recurrence: occasion.recurrence, mode: random.chance(30) ? nil : mode(),
                campuses: random.some(campuses, most: 2), trainings: random.some(trainings, most: 3))
        }
        self.next = next
        makerspace = Makerspace(
            campuses: campuses.map { group in
                let place = Location(
                    latitude: Double.random(in: 29...31, using: &random), longitude: Double.random(in: 119...121, using: &random))
                return Campus(group: group, location: random.chance(70) ? place : nil)
            },
            spaces: spaces.map { Space(group: $0, campus: random.chance(85) ? random.pick(campuses) : nil) },
            machines: machines.map { group in
                Machine(
                    group: group, supervision: Int.random(in: 0...3, using: &random), requires: random.some(trainings, most: 2),
                    units: (0..<Int.random(in: 0...4, using: &random)).map { index in
                        Machine.Unit(
                            space: random.chance(85) ? random.pick(spaces) : nil,
                            condition: random.pick([.working, .working, .working, .limited, .outOfOrder, .retired])!, index: index)
                    },
                    unknownRequires: unknown())
            },
            materials: materials.map { group in
                Material(
                    group: group, unit: random.chance(80) ? random.pick(units) : nil,
                    price: random.chance(70) ? Double(Int.random(in: 0...4000, using: &random)) / 100 : nil,
                    currency: random.chance(75) ? "CNY" : "USD",
                    stock: (0..<Int.random(in: 0...4, using: &random)).map { _ in
                        Material.Stock(campus: random.chance(90) ? random.pick(campuses) : nil, quantity: random.pick(quantities)!)
                    },
                    substitutes: random.some(materials, most: 3))
            },
            trainings: trainings.map {
                Training(
                    group: $0, prerequisites: random.some(trainings, most: 2), services: random.some(services, most: 2),
                    unknownPrerequisites: unknown())
            },
            services: paired,
            people: people.map { group in
                Person(
                    group: group, campuses: random.some(campuses, most: 2), supervises: random.some(machines, most: 3),
                    isStudent: random.chance(30))
            },
            events: gatherings,
            works: works.map { group in
                Work(
                    group: group, tools: random.some(machines, most: 3),
                    materials: (0..<Int.random(in: 0...5, using: &random)).map { index in
                        let material = random.chance(90) ? random.pick(materials) : nil
                        return Work.Need(
                            material: material, name: material.map { "m\($0)" } ?? "unknown \(index % 2)",
                            quantity: random.pick(quantities)!,
                            unit: random.chance(50) ? nil : random.pick(units), note: random.chance(20) ? "note \(index % 2)" : nil)
                    },
                    requires: random.some(trainings, most: 2), services: random.some(services, most: 2), unknownTools: unknown(),
                    unknownRequires: unknown())
            },
            paths: paths.map { Path(group: $0, steps: random.some(works + machines, most: 4)) })
    }

    var making: FeasibilityFinder { FeasibilityFinder(makerspace, today: Self.today) }
}
