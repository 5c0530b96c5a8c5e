import Content
import Portal
import Templates

extension EntryPage {
    /// One line of a panel that names an entry.
    func need(_ group: Int, note: String? = nil, amount: String? = nil) -> TemplateRecord {
        let target = context.entry(ofGroup: group)
        let name = portal.type(of: target).name
        var item = TemplateRecord(Tables.need)
        item.set("title", target.title)
        item.set("url", context.href(target.address))
        item.set("type", Site.colour(ofType: name))
        item.set("icon", Site.icon(ofType: name))
        item.set("note", note)
        item.set("amount", amount)
        return item
    }

    /// One line of a panel in plain words.
    func need(_ text: String, icon: String, note: String? = nil, amount: String? = nil, url: String? = nil) -> TemplateRecord {
        var item = TemplateRecord(Tables.need)
        item.set("title", text)
        item.set("url", url)
        item.set("type", "page")
        item.set("icon", icon)
        item.set("note", note)
        item.set("amount", amount)
        return item
    }

    /// Sets a panel under `name`; without items there is none.
    func setPanel(
        _ name: String, _ word: String, type: String, icon: String? = nil, items: [TemplateRecord], note: String? = nil,
        safety: Bool = false
    ) {
        guard !items.isEmpty else { return }
        var panel = TemplateRecord(Tables.panel)
        panel.set("title", words[word])
        panel.set("type", type)
        panel.set("icon", icon ?? Site.icon(ofType: type))
        panel.set("note", note)
        panel["safety"] = .flag(safety)
        panel["items"] = .list(items)
        record[name] = .record(panel)
        record["has_panels"] = .flag(true)
    }

    /// A panel of what a reference field names.
    func setPanel(
        _ name: String, _ word: String, type: String, references field: String, note: (Int) -> String? = { _ in nil }
    ) {
        shownFields.insert(field)
        let targets = portal.targets(of: position, field)
        shownGroups.formUnion(targets)
        setPanel(name, word, type: type, items: targets.map { need($0, note: note($0)) })
    }

    /// A panel of the entries that name this one.
    func setPanel(
        _ name: String, _ word: String, type: String, backlinks keys: String..., note: (Int) -> String? = { _ in nil }
    ) {
        let groups = takeBacklinks(keys)
        setPanel(name, word, type: type, items: groups.map { need($0, note: note($0)) })
    }

    /// The groups that name this entry under one of the keys; they will not be shown again.
    func takeBacklinks(_ keys: [String], ofType type: String? = nil) -> [Int] {
        var groups: [Int] = []
        var seen: Set<Int> = []
        for backlink in portal.backlinks[group] where keys.contains(backlink.inverse.key) && !seen.contains(backlink.group) {
            if let type, portal.settings.types.all[portal.groups[backlink.group].type].name != type { continue }
            seen.insert(backlink.group)
            groups.append(backlink.group)
        }
        if type == nil { shownBacklinks.formUnion(keys) }
        shownGroups.formUnion(groups)
        return groups
    }

    /// The trainings that a field asks for, with how long each takes and holds.
    func setTrainings(_ name: String = "trainings", _ word: String, extra: [TemplateRecord] = []) {
        shownFields.insert("requires")
        let targets = portal.targets(of: position, "requires")
        shownGroups.formUnion(targets)
        let items = targets.map { need($0, note: trainingNote($0)) }
        let unknown = portal.unresolvedNames(of: position, "requires").map { name in
            need(words("making.unrecorded_name", ("name", name)), icon: "warning", note: words["making.unknown_training"])
        }
        setPanel(name, word, type: "training", icon: "warning", items: items + unknown + extra, safety: true)
    }

    func trainingNote(_ training: Int) -> String? {
        let entry = context.entry(ofGroup: training)
        var parts: [String] = []
        if let minutes = entry["minutes"]?.integer { parts.append(words.minutes(minutes)) }
        if let months = entry["valid_months"]?.integer { parts.append(words.count("training.valid", months)) }
        return parts.isEmpty ? nil : words.notes(parts)
    }

    /// Where a machine stands, in a few words.
    func places(ofEquipment group: Int) -> String? {
        let entry = portal.entry(ofGroup: group, in: context.language)
        var seen: Set<Int> = []
        let spaces = portal.targets(of: entry, "units.space").filter { seen.insert($0).inserted }
        guard !spaces.isEmpty else { return nil }
        return words.list(spaces.map { context.entry(ofGroup: $0).title })
    }
}
