import Content
import Workers

/// Entries that share tags, subjects, tools and materials; rare things in common weigh more than frequent ones.
enum RelatedEntries {
    static let most = 4
    /// A term that so many share says little and would cost much.
    private static let mostShared = 400

    static func all(entries: [Entry], groups: [Portal.EntryGroup], workers: Workers) -> [[Int]] {
        var groupsOfTerm: [String: [Int]] = [:]
        let termsOfGroup = groups.map { terms(of: entries[$0.entries[0]]) }
        for (group, terms) in termsOfGroup.enumerated() {
            for term in terms { groupsOfTerm[term, default: []].append(group) }
        }
        let index = groupsOfTerm
        return workers.map(groups.count) { group in
            var scores: [Int: Double] = [:]
            for term in termsOfGroup[group] {
                guard let others = index[term], others.count > 1, others.count <= mostShared else { continue }
                let weight = 1 / Double(others.count)
                for other in others where other != group {
                    scores[other, default: 0] += groups[other].type == groups[group].type ? weight * 1.5 : weight
                }
            }
            return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key)
        }
    }

    private static func terms(of entry: Entry) -> [String] {
        var terms: [String] = []
        for key in ["tags", "subjects", "tools", "materials"] {
            for item in entry[key]?.items ?? [] {
                if let text = item.text ?? item.record["item"]?.text { terms.append(key + ":" + text.lowercased()) }
            }
        }
        return terms
    }
}
