import Content
import Services

/// Where something is, and how many there are.
extension AnswerBook {
    func place(_ group: GroupID) -> Answer? {
        if let machine = makerspace.machine(group) { return Answer(.place, rooms(of: machine).map { room($0.space, $0.units) }) }
        if let resource = makerspace.resource(group) { return Answer(.place, places(of: resource)) }
        if let material = makerspace.material(group) { return Answer(.place, places(of: material)) }
        if let space = makerspace.space(group) { return place(of: space) }
        if makerspace.campus(group) != nil {
            return entry(group)["address"]?.text.flatMap { Answer(.place, [Answer.Item(title: $0, url: url(group), campus: group)]) }
        }
        if let person = makerspace.person(group) {
            return Answer(.place, person.campuses.map { item($0, [person.hours.map { words.line($0) }], campus: $0) })
        }
        if let service = makerspace.service(group) { return Answer(.place, places(service.spaces, service.campuses)) }
        if let event = makerspace.event(group) { return Answer(.place, places(event.spaces, event.campuses)) }
        return nil
    }

    /// The rooms in which units of a machine stand that are still there; those of unknown place are left out.
    func rooms(of machine: Machine) -> [(space: GroupID, units: [Machine.Unit])] {
        var rooms: [GroupID] = []
        let units = machine.units.filter { $0.condition != .retired }
        rooms.appendNew(units.compactMap(\.space))
        return rooms.map { room in (room, units.filter { $0.space == room }) }
    }

    private func room(_ space: GroupID, _ units: [Machine.Unit]) -> Answer.Item {
        item(space, [whereabouts(ofSpace: space), words.list(units.compactMap(\.code))], campus: makerspace.campus(ofSpace: space))
    }

    /// Where machines stand that do one thing: each room once, with what is there.
    func place(ofMachines groups: [GroupID]) -> Answer? {
        let machines = groups.compactMap { makerspace.machine($0) }
        var spaces: [GroupID] = []
        spaces.appendNew(machines.flatMap { machine in rooms(of: machine).map { $0.space } })
        return Answer(
            .place,
            spaces.map { space in
                let there = machines.filter { machine in rooms(of: machine).contains { $0.space == space } }
                return item(
                    space, [whereabouts(ofSpace: space), words.list(there.map { title($0.group) })],
                    campus: makerspace.campus(ofSpace: space))
            })
    }

    /// The campus and the floor of a room.
    func whereabouts(ofSpace group: GroupID) -> String {
        let room = entry(group)
        return notes([makerspace.campus(ofSpace: group).map(title), room["floor"]?.text, room["room"]?.text])
    }

    private func place(of space: Space) -> Answer? {
        let room = entry(space.group)
        let inside = [room["floor"]?.text, room["room"]?.text]
        if let campus = space.campus { return Answer(.place, [item(campus, inside, campus: campus)]) }
        let text = notes(inside)
        return text.isEmpty ? nil : Answer(.place, [Answer.Item(title: text, url: url(space.group))])
    }

    private func places(of resource: Resource) -> [Answer.Item] {
        let number = entry(resource.group)["call_number"]?.text
        return resource.holdings.compactMap { holding in
            guard let place = holding.space ?? holding.campus else { return nil }
            let campus = holding.space == nil ? nil : holding.campus.map(title)
            return item(
                place, [campus, number, holding.shelf, holding.copies.map { words.count("access.copies", $0) }], campus: holding.campus)
        }
    }

    private func places(of material: Material) -> [Answer.Item] {
        material.stock.compactMap { lot in
            guard let place = lot.space ?? lot.campus else { return nil }
            return item(place, [lot.space == nil ? nil : lot.campus.map(title), lot.shelf], campus: lot.campus)
        }
    }

    private func places(_ spaces: [GroupID], _ campuses: [GroupID]) -> [Answer.Item] {
        spaces.isEmpty
            ? campuses.map { item($0, [], campus: $0) }
            : spaces.map { item($0, [whereabouts(ofSpace: $0)], campus: makerspace.campus(ofSpace: $0)) }
    }

    func count(_ group: GroupID) -> Answer? {
        if let machine = makerspace.machine(group) { return count(machine) }
        if let resource = makerspace.resource(group) {
            let copies = resource.holdings.compactMap(\.copies)
            guard !copies.isEmpty, copies.count == resource.holdings.count else { return nil }
            let total = copies.reduce(0) { $0.addingReportingOverflow($1).partialValue }
            return Answer(.count, text: words.count("access.copies", total), places(of: resource))
        }
        let room = makerspace.space(group)?.capacity
        if let capacity = room ?? makerspace.event(group).flatMap({ _ in entry(group)["capacity"]?.integer }) {
            return Answer(.count, text: notes([words["fact.capacity"], words.count("format.people", capacity)]), [])
        }
        return nil
    }

    private func count(_ machine: Machine) -> Answer? {
        let units = machine.units.filter { $0.condition != .retired }
        guard !units.isEmpty else { return nil }
        var campuses: [GroupID] = []
        let places = units.map { $0.space.flatMap(makerspace.campus(ofSpace:)) }
        campuses.appendNew(places.compactMap(\.self))
        return Answer(
            .count, text: words.count("answer.units", units.count),
            campuses.map { campus in
                item(campus, [words.count("answer.units", places.count { $0 == campus })], campus: campus)
            })
    }
}
