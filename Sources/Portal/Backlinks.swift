import Content

/// Turns references around: for every group, who refers to it and as what.
enum Backlinks {
    /// Links in texts count under this name.
    static let mentioned = Field.Inverse("mentioned_in", zh: "提到它的内容", en: "Mentioned in")
    /// Who names a person as an author.
    static let written = Field.Inverse("written", zh: "写的内容", en: "Written")

    /// The entries of a group are expected side by side, as reading order has them.
    static func all(
        entries: [Entry], groupOfEntry: [Int], groupCount: Int,
        references: [[(inverse: Field.Inverse, group: Int)]], slots: [[SlotTarget]]
    ) -> [[Portal.Backlink]] {
        var backlinks = Array(repeating: [Portal.Backlink](), count: groupCount)
        // Of each name, which group was the last to refer to each: all of one group come one after the other.
        var last: [Field.Inverse: LastReferrers] = [:]
        for position in entries.indices {
            let from = groupOfEntry[position]
            for link in references[position] where from != link.group {
                if last[link.inverse, default: LastReferrers(groupCount)].isNew(from, to: link.group) {
                    backlinks[link.group].append(Portal.Backlink(inverse: link.inverse, group: from))
                }
            }
        }
        var mentions = LastReferrers(groupCount)
        for position in entries.indices {
            let from = groupOfEntry[position]
            for case .page(let entry, _) in slots[position] {
                let group = groupOfEntry[entry]
                if from != group, mentions.isNew(from, to: group) {
                    backlinks[group].append(Portal.Backlink(inverse: mentioned, group: from))
                }
            }
        }
        return backlinks
    }

    private struct LastReferrers {
        private var last: [Int32]

        init(_ groups: Int) { last = Array(repeating: -1, count: groups) }

        mutating func isNew(_ from: Int, to group: Int) -> Bool {
            guard last[group] != Int32(truncatingIfNeeded: from) else { return false }
            last[group] = Int32(truncatingIfNeeded: from)
            return true
        }
    }
}
