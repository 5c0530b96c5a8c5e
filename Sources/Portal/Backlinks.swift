import Content

/// Turns references around: for every group, who refers to it and as what.
enum Backlinks {
    /// Links in texts count under this name.
    static let mentioned = Field.Inverse("mentioned_in", zh: "提到它的内容", en: "Mentioned in")
    /// Who names a person as an author.
    static let written = Field.Inverse("written", zh: "写的内容", en: "Written")

    /// The entries of a group are expected side by side, as reading order has them.
    static func all(
        groupOfEntry: EntryTable<GroupID>, groupCount: Int,
        references: EntryTable<[(inverse: Field.Inverse, group: GroupID)]>, slots: EntryTable<[SlotTarget]>
    ) -> GroupTable<[Portal.Backlink]> {
        var backlinks = GroupTable(repeating: [Portal.Backlink](), count: groupCount)
        // Of each name, which group was the last to refer to each: all of one group come one after the other.
        var last: [Field.Inverse: LastReferrers] = [:]
        for (entry, from) in groupOfEntry.identified {
            for link in references[entry] where from != link.group {
                if last[link.inverse, default: LastReferrers(groupCount)].isNew(from, to: link.group) {
                    backlinks[link.group].append(Portal.Backlink(inverse: link.inverse, group: from))
                }
            }
        }
        var mentions = LastReferrers(groupCount)
        for (entry, from) in groupOfEntry.identified {
            for case .page(let target, _) in slots[entry] {
                let group = groupOfEntry[target]
                if from != group, mentions.isNew(from, to: group) {
                    backlinks[group].append(Portal.Backlink(inverse: mentioned, group: from))
                }
            }
        }
        return backlinks
    }

    private struct LastReferrers {
        private var last: GroupTable<Int32>

        init(_ groups: Int) { last = GroupTable(repeating: -1, count: groups) }

        mutating func isNew(_ from: GroupID, to group: GroupID) -> Bool {
            guard last[group] != Int32(truncatingIfNeeded: from.position) else { return false }
            last[group] = Int32(truncatingIfNeeded: from.position)
            return true
        }
    }
}
