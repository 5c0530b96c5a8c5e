import Content

/// Turns references around: for every group, who refers to it and as what.
enum Backlinks {
    /// Links in texts count under this name.
    static let mentioned = Field.Inverse("mentioned_in", zh: "提到它的内容", en: "Mentioned in")

    static func all(
        entries: [Entry], groupOfEntry: [Int], groupCount: Int,
        references: [[(inverse: Field.Inverse, group: Int)]], slots: [[SlotTarget]]
    ) -> [[Portal.Backlink]] {
        var seen = Array(repeating: Set<Portal.Backlink>(), count: groupCount)
        var backlinks = Array(repeating: [Portal.Backlink](), count: groupCount)
        func add(_ inverse: Field.Inverse, from: Int, to group: Int) {
            let backlink = Portal.Backlink(inverse: inverse, group: from)
            if from != group, seen[group].insert(backlink).inserted { backlinks[group].append(backlink) }
        }
        for position in entries.indices {
            for link in references[position] { add(link.inverse, from: groupOfEntry[position], to: link.group) }
        }
        for position in entries.indices {
            for case .page(let entry, _) in slots[position] {
                add(mentioned, from: groupOfEntry[position], to: groupOfEntry[entry])
            }
        }
        return backlinks
    }
}
