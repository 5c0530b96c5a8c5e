import Content

extension Portal {
    /// The campuses at which a thing is: those it names itself and those of the rooms where it stands; ascending.
    public func campuses(ofGroup group: GroupID) -> [GroupID] {
        let entry = groups[group].entries[0]
        let rooms = ["space", "stock.space", "holdings.space"].flatMap { targets(of: entry, $0) } + roomsOfUnits(entry)
        return Set(namedCampuses(entry) + rooms.flatMap { namedCampuses(groups[$0].entries[0]) }).sorted()
    }

    private func namedCampuses(_ entry: EntryID) -> [GroupID] {
        ["campus", "stock.campus", "holdings.campus"].flatMap { targets(of: entry, $0) }
    }
}
