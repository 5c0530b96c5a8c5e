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
                byTitle[key, default: []].appendNew([group])
                titles[group, default: []].append(key)
            }
        }
        self.byTitle = byTitle.filter { $1.count > 1 }
        self.titles = titles
    }

    func others(of group: GroupID) -> [GroupID] {
        var others: [GroupID] = []
        for title in titles[group] ?? [] { others.appendNew(byTitle[title] ?? []) }
        return others.filter { $0 != group }
    }
}
