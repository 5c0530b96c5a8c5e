import Content
import Limits
import Workers

/// Entries that share tags, subjects, tools and materials; rare things in common weigh more than frequent ones.
enum RelatedEntries {
    static let most = 4

    static func all(
        entries: EntryTable<Entry>, groups: GroupTable<Portal.EntryGroup>, references: EntryTable<[Portal.ResolvedReference]>,
        types: ContentTypes, workers: Workers
    ) -> GroupTable<[GroupID]> {
        let relating = types.all.mapValues { Relating($0) }
        var groupsOfTerm: [String: [GroupID]] = [:]
        let termsOfGroup = workers.map(groups) { group in
            let entry = groups[group].entries[0]
            return relating[entries[entry].type].terms(of: entries[entry], references[entry])
        }
        for (group, terms) in termsOfGroup.identified {
            for term in terms { groupsOfTerm[term, default: []].append(group) }
        }
        let index = groupsOfTerm
        return workers.map(groups) { group in
            var scores: [GroupID: Double] = [:]
            for term in termsOfGroup[group] {
                guard let others = index[term], others.count > 1, others.count <= Limits.sharedTerm.value else { continue }
                let weight = 1 / Double(others.count)
                for other in others where other != group {
                    scores[other, default: 0] += groups[other].type == groups[group].type ? weight * 1.5 : weight
                }
            }
            return best(of: scores)
        }
    }

    /// The groups with the highest scores, of equal ones the first.
    private static func best(of scores: [GroupID: Double]) -> [GroupID] {
        var best: [(group: GroupID, score: Double)] = []
        best.reserveCapacity(most + 1)
        for (group, score) in scores {
            if best.count == most, let last = best.last, (last.score, group) > (score, last.group) { continue }
            let place = best.firstIndex { ($0.score, group) < (score, $0.group) } ?? best.count
            best.insert((group, score), at: place)
            if best.count > most { best.removeLast() }
        }
        return best.map(\.group)
    }
}

/// The fields of a type by which its entries are related to others.
private struct Relating: Sendable {
    /// By their keys, those that hold words or terms.
    private var words: [String] = []
    /// By their keys, or those of the list and of the field in it, those that name entries.
    private var references: Set<String> = []

    init(_ type: ContentType) {
        for field in type.fields + ContentTypes.commonFields {
            if field.traits.contains(.relates) {
                if field.kind.isReference { references.insert(field.key) } else { words.append(field.key) }
            }
            for inner in field.kind.recordFields ?? [] where inner.traits.contains(.relates) {
                references.insert(field.key + "." + inner.key)
            }
        }
    }

    /// Things are told apart by what their names lead to, however they are written.
    func terms(of entry: Entry, _ found: [Portal.ResolvedReference]) -> [String] {
        var terms: [String] = []
        for key in words {
            for item in entry[key]?.items ?? [] {
                if let text = item.text { terms.append(key + ":" + text.lowercased()) }
            }
        }
        for reference in found where references.contains(reference.field) {
            terms.append("\(reference.field):\(reference.group.position)")
        }
        return terms
    }
}
