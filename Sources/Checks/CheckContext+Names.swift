import Content
import Diagnostics
import Portal
import Services

extension CheckContext {
    /// Titles in a row, the first few of many.
    func names(_ groups: [GroupID], most: Int = 3) -> Words {
        let titles = groups.prefix(most).map(title)
        let rest = groups.count - titles.count
        return Words(
            zh: titles.map { "「\($0.zh)」" }.joined(separator: "、") + (rest > 0 ? "等 \(groups.count) 项" : ""),
            en: titles.map { "“\($0.en)”" }.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : ""))
    }

    /// Where an item of a list field of a group's original stands.
    func place(_ group: GroupID, _ field: String, item: Int) -> SourcePlace {
        let entry = entry(group)
        guard let items = entry[field]?.items, items.indices.contains(item) else { return place(group, field) }
        return entry.place(of: field, items[item])
    }

    /// Whether an item of a list field of a group's original says something under a key, of use or not.
    func isGiven(_ group: GroupID, _ field: String, item: Int, _ key: String) -> Bool {
        guard let items = entry(group)[field]?.items, items.indices.contains(item) else { return false }
        return items[item].record[key] != nil
    }

    /// Where something that can be walked up to is written: its item in a list, or the field of its entry.
    func place(_ thing: PlacedThing, _ field: String) -> SourcePlace {
        switch thing {
        case .space(let group): return place(group, field)
        case .unit(let group, let index): return place(group, "units", item: index, field)
        case .holding(let group, let index): return place(group, "holdings", item: index, field)
        case .shelf(let group, let name):
            let items = entry(group)["shelves"]?.items ?? []
            return place(group, "shelves", item: items.firstIndex { $0.record["name"]?.text == name } ?? 0, field)
        }
    }

    /// A field within an item of a list; the item where it has no such field.
    private func place(_ group: GroupID, _ list: String, item: Int, _ field: String) -> SourcePlace {
        let entry = entry(group)
        let items = entry[list]?.items ?? []
        guard items.indices.contains(item), let value = items[item].record[field] else { return place(group, list, item: item) }
        return entry.place(of: list, value)
    }

    /// What a thing is called.
    func name(_ thing: PlacedThing) -> Words {
        let title = title(thing.group)
        switch thing {
        case .space, .holding: return title
        case .unit(let machine, let index):
            let code = makerspace.machine(machine)?.unit(at: index)?.code ?? "\(index + 1)"
            return Words(zh: "\(title.zh) \(code)", en: "\(title.en) \(code)")
        case .shelf(_, let name): return Words(zh: "\(title.zh) \(name)", en: "\(title.en) \(name)")
        }
    }

    /// Where a line of the register of codes stands.
    func place(_ item: CodeRegister.Item) -> SourcePlace {
        makerspace.codes.register.source?.place(item.place) ?? .file(CodeRegister.fileName)
    }
}
