import Content

extension Makerspace {
    /// When a campus, a room, a service or a person of the makerspace can be found; nil where nothing says so, or where
    /// several places of one without hours of its own differ.
    public func schedule(of group: GroupID) -> OpeningSchedule? {
        if unreadHours.contains(group) { return nil }
        if let campus = campus(group) {
            return campus.hours.map { OpeningSchedule(week: $0, exceptions: campus.exceptions) }
        }
        if let space = space(group) {
            return schedule(space.hours, exceptions: space.exceptions, spaces: [], campuses: space.campus.map { [$0] } ?? [])
        }
        if let service = service(group) {
            return schedule(service.hours, exceptions: [], spaces: service.spaces, campuses: service.campuses)
        }
        if let person = person(group), person.hours != nil {
            return schedule(person.hours, exceptions: [], spaces: [], campuses: person.campuses)
        }
        return nil
    }

    /// When a machine can be got at: as the rooms of its units, where those agree; nil where one is nobody knows where.
    public func schedule(ofRoomsOf machine: Machine) -> OpeningSchedule? {
        let units = machine.units.filter { $0.condition != .retired }
        let rooms = Set(units.compactMap(\.space))
        guard !rooms.isEmpty, units.allSatisfy({ $0.space != nil }) else { return nil }
        return schedule(nil, exceptions: [], spaces: rooms.sorted(), campuses: [])
    }

    /// Tells of days whether all campuses of an event are closed on them, by the week or by an exception.
    public func closing(of event: Event) -> (Day) -> Bool {
        let schedules = event.mode == .virtual ? [] : event.campuses.map { schedule(of: $0) }
        return { day in !schedules.isEmpty && schedules.allSatisfy { $0?.spans(on: day) == [] } }
    }

    /// Who and what says its usual week, by group.
    public var weeks: [(group: GroupID, hours: Hours)] {
        let places = campuses.map { ($0.group, $0.hours) } + spaces.map { ($0.group, $0.hours) }
        let offers = services.map { ($0.group, $0.hours) } + people.map { ($0.group, $0.hours) }
        return (places + offers).compactMap { group, hours in hours.map { (group, $0) } }
    }

    private func schedule(_ own: Hours?, exceptions: [HoursException], spaces: [GroupID], campuses: [GroupID]) -> OpeningSchedule? {
        if let own {
            var places: [GroupID] = []
            for campus in campuses + spaces.compactMap(campus(ofSpace:)) where !places.contains(campus) { places.append(campus) }
            return OpeningSchedule(week: own, exceptions: exceptions, campuses: places.compactMap { campus($0)?.exceptions })
        }
        let found = spaces.isEmpty ? campuses.map(schedule(of:)) : spaces.map(schedule(of:))
        guard let first = found.first, var schedule = first, found.allSatisfy({ $0 == first }) else { return nil }
        guard spaces.isEmpty else { return schedule }
        // What has no hours of its own follows the campus in everything.
        schedule.campuses = [schedule.exceptions]
        schedule.exceptions = exceptions
        schedule.isOwnWeek = false
        return schedule
    }
}
