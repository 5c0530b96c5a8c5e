import Content

extension Portal {
    /// The rooms in which the units of an entry stand, in the order in which they are named first. Where a retired one was, nobody is
    /// to look for it.
    public func roomsOfUnits(_ entry: EntryID) -> [GroupID] {
        var rooms: [GroupID] = []
        var seen: Set<GroupID> = []
        for (index, unit) in (entries[entry]["units"]?.items ?? []).enumerated() where unit.record["condition"]?.term?.id != "retired" {
            if let room = target(of: entry, "units.space", index), seen.insert(room).inserted { rooms.append(room) }
        }
        return rooms
    }
}
