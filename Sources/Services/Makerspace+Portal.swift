import Content
import Portal

extension Makerspace {
    /// Reads the makerspace from a linked portal; of each group the original counts.
    public init(_ portal: Portal) {
        let reader = MakerspaceReader(portal)
        let spaces = reader.all("space").map(reader.space)
        let campusOfSpace = Dictionary(
            spaces.compactMap { space in space.campus.map { (space.group, $0) } }, uniquingKeysWith: { a, _ in a })
        self.init(
            campuses: reader.all("campus").map(reader.campus), spaces: spaces,
            machines: reader.all("equipment").map(reader.machine),
            materials: reader.all("material").map { reader.material($0, campusOfSpace) },
            resources: reader.all("resource").map { reader.resource($0, campusOfSpace) },
            trainings: reader.all("training").map(reader.training), services: reader.services(),
            people: reader.all("person").map(reader.person), events: reader.all("event").compactMap { reader.event($0, campusOfSpace) },
            works: reader.all("tutorial").map { reader.work($0, isTutorial: true) }
                + reader.all("project").map { reader.work($0, isTutorial: false) },
            paths: reader.all("path").map(reader.path),
            unreadHours: Set(reader.allWithHours.filter(reader.hasUnreadHours)))
    }
}

/// Reads entries as the things and places that they describe.
private struct MakerspaceReader {
    let portal: Portal

    init(_ portal: Portal) { self.portal = portal }

    func all(_ type: String) -> [GroupID] { portal.groups(ofType: type) }

    /// Of all types that may have hours of their own.
    var allWithHours: [GroupID] {
        let types = portal.settings.types
        return types.all.indices.filter { if case .hours = types.fields(of: $0)["hours"]?.kind { true } else { false } }
            .flatMap { portal.groupsOfType[$0] }
    }

    private func original(_ group: GroupID) -> EntryID { portal.groups[group].entries[0] }
    private func entry(_ group: GroupID) -> Entry { portal.entries[original(group)] }
    func hasUnreadHours(_ group: GroupID) -> Bool { entry(group).unread.contains("hours") }
    private func targets(_ group: GroupID, _ field: String) -> [GroupID] { portal.targets(of: original(group), field) }
    private func target(_ group: GroupID, _ field: String, _ index: Int = 0) -> GroupID? {
        portal.target(of: original(group), field, index)
    }
    private func unresolved(_ group: GroupID, _ field: String) -> [String] { portal.unresolvedNames(of: original(group), field) }

    private func point(_ record: [String: Value]) -> PlanPoint? {
        guard let x = record["x"]?.number, let y = record["y"]?.number else { return nil }
        return PlanPoint(x: x, y: y)
    }

    private func exceptions(_ entry: Entry) -> [HoursException] {
        (entry["exceptions"]?.items ?? []).compactMap { HoursException($0.record) }
    }

    func campus(_ group: GroupID) -> Campus {
        let entry = entry(group)
        let location = entry["location"]?.record ?? [:]
        return Campus(
            group: group,
            location: location["latitude"]?.number.flatMap { latitude in
                location["longitude"]?.number.map { Location(latitude: latitude, longitude: $0) }
            },
            hours: entry["hours"]?.hours, exceptions: exceptions(entry),
            floors: (entry["floors"]?.items ?? []).compactMap { floor in
                floor.record["name"]?.text.map { Campus.Floor(name: $0, plan: floor.record["plan"]?.text) }
            },
            contacts: targets(group, "contact"))
    }

    func space(_ group: GroupID) -> Space {
        let entry = entry(group)
        return Space(
            group: group, campus: target(group, "campus"), floor: entry["floor"]?.text, point: point(entry.fields),
            hours: entry["hours"]?.hours, exceptions: exceptions(entry),
            shelves: (entry["shelves"]?.items ?? []).compactMap { shelf in
                let fields = shelf.record
                return fields["name"]?.text.map { Shelf(name: $0, code: fields["code"]?.text, point: point(fields)) }
            },
            code: entry["code"]?.text, area: entry["area"]?.number, capacity: entry["capacity"]?.integer)
    }

    func machine(_ group: GroupID) -> Machine {
        let entry = entry(group)
        return Machine(
            group: group, supervision: entry["supervision"].map { $0.integer ?? Machine.strictest } ?? 0,
            requires: targets(group, "requires"),
            units: (entry["units"]?.items ?? []).enumerated().map { index, unit in
                let fields = unit.record
                return Machine.Unit(
                    code: fields["code"]?.text, space: target(group, "units.space", index), point: point(fields),
                    // Whatever was meant, nobody is to walk there for it.
                    condition: fields["condition"].map { $0.term.flatMap { Machine.Condition(rawValue: $0.id) } ?? .outOfOrder }
                        ?? .working,
                    isLoanable: fields["loanable"]?.boolean ?? false, index: index)
            },
            unknownRequires: unresolved(group, "requires"))
    }

    func material(_ group: GroupID, _ campusOfSpace: [GroupID: GroupID]) -> Material {
        let entry = entry(group)
        return Material(
            group: group, unit: entry["unit"]?.text, price: entry["price"]?.number,
            currency: entry["currency"]?.term?.id ?? portal.settings.currency,
            stock: (entry["stock"]?.items ?? []).enumerated().map { index, stock in
                let fields = stock.record
                let space = target(group, "stock.space", index)
                return Material.Stock(
                    campus: target(group, "stock.campus", index) ?? space.flatMap { campusOfSpace[$0] }, space: space,
                    shelf: fields["shelf"]?.text, quantity: fields["quantity"]?.number)
            },
            substitutes: targets(group, "substitutes"))
    }

    func resource(_ group: GroupID, _ campusOfSpace: [GroupID: GroupID]) -> Resource {
        let entry = entry(group)
        return Resource(
            group: group, isOnline: entry["url"]?.text?.isEmpty == false,
            holdings: (entry["holdings"]?.items ?? []).enumerated().map { index, holding in
                let fields = holding.record
                let space = target(group, "holdings.space", index)
                return Resource.Holding(
                    campus: target(group, "holdings.campus", index) ?? space.flatMap { campusOfSpace[$0] }, space: space,
                    shelf: fields["shelf"]?.text, copies: fields["copies"]?.integer, point: point(fields), index: index)
            })
    }

    func training(_ group: GroupID) -> Training {
        Training(
            group: group, prerequisites: targets(group, "prerequisites"), services: targets(group, "service"),
            unknownPrerequisites: unresolved(group, "prerequisites"))
    }

    /// All services at once: a counterpart is named on one side and holds for both.
    func services() -> [Service] {
        let groups = all("service")
        var counterparts: [GroupID: [GroupID]] = [:]
        for group in groups {
            for other in targets(group, "counterpart") where other != group {
                if counterparts[group]?.contains(other) != true { counterparts[group, default: []].append(other) }
                if counterparts[other]?.contains(group) != true { counterparts[other, default: []].append(group) }
            }
        }
        return groups.map { group in
            let entry = entry(group)
            return Service(
                group: group, mode: entry["mode"]?.term.flatMap { Mode(rawValue: $0.id) } ?? .physical, kind: entry["kind"]?.term?.id,
                campuses: targets(group, "campus"), spaces: targets(group, "space"), machines: targets(group, "equipment"),
                staff: targets(group, "staff"), counterparts: counterparts[group] ?? [],
                hours: entry["hours"]?.hours)
        }
    }

    func person(_ group: GroupID) -> Person {
        let entry = entry(group)
        return Person(
            group: group, campuses: targets(group, "campus"), skills: targets(group, "skills"),
            supervises: targets(group, "supervises"), subjects: (entry["subjects"]?.items ?? []).compactMap { $0.term?.id },
            hours: entry["hours"]?.hours, isStudent: entry.isPupil)
    }

    func event(_ group: GroupID, _ campusOfSpace: [GroupID: GroupID]) -> Event? {
        let entry = entry(group)
        guard let start = entry["start"]?.moment, let recurrence = Recurrence(entry) else { return nil }
        let spaces = targets(group, "space")
        var campuses = targets(group, "campus")
        if campuses.isEmpty {
            for campus in spaces.compactMap({ campusOfSpace[$0] }) where !campuses.contains(campus) { campuses.append(campus) }
        }
        return Event(
            group: group, start: start, end: entry["end"]?.moment, recurrence: recurrence,
            mode: entry["mode"]?.term.flatMap { Mode(rawValue: $0.id) }, campuses: campuses, spaces: spaces,
            mentors: targets(group, "mentors"), services: targets(group, "service"), trainings: targets(group, "trainings"))
    }

    func work(_ group: GroupID, isTutorial: Bool) -> Work {
        let entry = entry(group)
        return Work(
            group: group, tools: targets(group, "tools"),
            materials: (entry["materials"]?.items ?? []).enumerated().compactMap { index, need in
                let fields = need.record
                guard let name = fields["item"]?.text else { return nil }
                return Work.Need(
                    material: target(group, "materials.item", index), name: name, quantity: fields["quantity"]?.number,
                    unit: fields["unit"]?.text, note: fields["note"]?.text)
            },
            requires: targets(group, "requires"), services: targets(group, "services"),
            prerequisites: targets(group, "prerequisites"), unknownTools: unresolved(group, "tools"),
            unknownRequires: unresolved(group, "requires"), isTutorial: isTutorial)
    }

    func path(_ group: GroupID) -> Path { Path(group: group, steps: targets(group, "steps.to")) }
}
