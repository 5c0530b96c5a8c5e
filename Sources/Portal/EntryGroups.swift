import Content

/// The groups of entries that are one in several languages.
struct EntryGroups {
    let all: GroupTable<Portal.EntryGroup>
    let ofEntry: EntryTable<GroupID>
    /// In reading order, without the home page.
    let ofType: TypeTable<[GroupID]>
    /// Types of which there is anything and that have a folder, and so a list; in the order of the types.
    let listedTypes: [TypeID]

    init(_ entries: EntryTable<Entry>, types: ContentTypes) {
        var groups: GroupTable<Portal.EntryGroup> = []
        var known: [String: GroupID] = [:]
        var ofEntry: EntryTable<GroupID> = []
        var ofType = TypeTable(repeating: [GroupID](), count: types.all.count)
        ofEntry.reserveCapacity(entries.count)
        for (id, entry) in entries.identified {
            if let group = known[entry.id] {
                groups[group].entries.append(id)
                ofEntry.append(group)
            } else {
                known[entry.id] = groups.endIndex
                ofEntry.append(groups.endIndex)
                if !entry.id.isEmpty { ofType[entry.type].append(groups.endIndex) }
                groups.append(Portal.EntryGroup(id: entry.id, type: entry.type, entries: [id]))
            }
        }
        (all, self.ofEntry, self.ofType) = (groups, ofEntry, ofType)
        listedTypes = ofType.indices.filter { !ofType[$0].isEmpty && !types.all[$0].folder.isEmpty }
    }
}
