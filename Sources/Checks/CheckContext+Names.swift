import Content
import Diagnostics
import Portal

extension CheckContext {
    /// Titles in a row, the first few of many.
    func names(_ groups: [Int], most: Int = 3) -> Words {
        let titles = groups.prefix(most).map(title)
        let rest = groups.count - titles.count
        return Words(
            zh: titles.map { "「\($0.zh)」" }.joined(separator: "、") + (rest > 0 ? "等 \(groups.count) 项" : ""),
            en: titles.map { "“\($0.en)”" }.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
    }

    /// Where an item of a list field of a group's original stands.
    func place(_ group: Int, _ field: String, item: Int) -> SourcePlace {
        let entry = entry(group)
        guard let items = entry[field]?.items, items.indices.contains(item) else { return place(group, field) }
        return entry.place(of: field, items[item])
    }

    func isType(_ group: Int, _ type: String) -> Bool {
        portal.settings.types.position(ofType: type) == portal.groups[group].type
    }
}
