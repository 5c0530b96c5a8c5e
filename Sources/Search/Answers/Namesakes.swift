import Content
import Portal

/// Which things of a type share a title in some language: of them, a title that but one has would name that one alone.
struct Namesakes: Sendable {
    private let byTitle: [String: [GroupID]]
    private let titles: [GroupID: [String]]

    init(_ source: AnswerSource) {
        var byTitle: [String: [GroupID]] = [:]
        var titles: [GroupID: [String]] = [:]
        for group in source.things {
            let type = source.portal.groups[group].type
            for entry in source.portal.groups[group].entries {
                let key = "\(type) \(source.portal.entries[entry].title.lowercased().filter { $0 != " " })"
                if byTitle[key]?.last != group { byTitle[key, default: []].append(group) }
                titles[group, default: []].append(key)
            }
        }
        self.byTitle = byTitle.filter { $1.count > 1 }
        self.titles = titles
    }

    /// Some of them: of hundreds with one title, nobody can tell which is meant.
    func others(of group: GroupID) -> [GroupID] {
        var others: [GroupID] = []
        for title in titles[group] ?? [] {
            for other in byTitle[title]?.prefix(Self.most + 1) ?? [] where other != group && !others.contains(other) {
                others.append(other)
            }
        }
        return Array(others.prefix(Self.most))
    }

    private static let most = 8
}
