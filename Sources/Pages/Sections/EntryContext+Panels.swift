import Content
import Portal
import Templates

extension EntryContext {
    /// One line of a panel that names an entry.
    func need(_ group: GroupID, note: String? = nil, amount: String? = nil) -> TemplateRecord {
        let target = context.entry(ofGroup: group)
        var item = TemplateRecord(Tables.need)
        item.set("title", target.title)
        item.set("url", context.href(target.address))
        item.set("type", context.site.colour(of: target.type))
        item.set("icon", context.site.icon(of: target.type))
        item.set("note", note)
        item.set("amount", amount)
        return item
    }

    /// One line of a panel in plain words.
    func need(_ text: String, icon: String, note: String? = nil, amount: String? = nil, url: String? = nil) -> TemplateRecord {
        var item = TemplateRecord(Tables.need)
        item.set("title", text)
        item.set("url", url)
        item.set("type", Presentation.plainColour)
        item.set("icon", icon)
        item.set("note", note)
        item.set("amount", amount)
        return item
    }

    /// A panel; nil without items.
    ///
    /// - Parameter type: that of most of the items, for the colour and the icon.
    func panel(
        _ word: String, type: String, icon: String? = nil, items: [TemplateRecord], note: String? = nil, safety: Bool = false
    ) -> TemplateRecord? {
        guard !items.isEmpty else { return nil }
        var panel = TemplateRecord(Tables.panel)
        panel.set("title", words[word])
        panel.set("type", type)
        panel.set("icon", icon ?? context.site.icon(ofType: type))
        panel.set("note", note)
        panel["safety"] = .flag(safety)
        panel["items"] = .list(items)
        return panel
    }

    /// The groups that name this entry under one of the keys.
    func backlinks(_ keys: [String]) -> [GroupID] {
        var groups: [GroupID] = []
        var seen: Set<GroupID> = []
        for backlink in portal.backlinks[group] where keys.contains(backlink.inverse.key) && seen.insert(backlink.group).inserted {
            groups.append(backlink.group)
        }
        return groups
    }

    func note(ofTraining training: GroupID) -> String? {
        let entry = context.entry(ofGroup: training)
        var parts: [String] = []
        if let minutes = entry["minutes"]?.integer { parts.append(words.minutes(minutes)) }
        if let months = entry["valid_months"]?.integer { parts.append(words.count("training.valid", months)) }
        return parts.isEmpty ? nil : words.notes(parts)
    }

    /// Where a machine stands, in a few words.
    func places(ofMachine group: GroupID) -> String? {
        let spaces = portal.roomsOfUnits(portal.entry(ofGroup: group, in: context.language))
        guard !spaces.isEmpty else { return nil }
        return words.list(spaces.map { context.entry(ofGroup: $0).title })
    }

    func mode(ofService group: GroupID) -> String? {
        context.entry(ofGroup: group)["mode"]?.term.map { words.text($0.label) }
    }

    func hazards() -> [TemplateRecord] {
        (entry["hazards"]?.items ?? []).compactMap(\.text).map { need($0, icon: "caution") }
    }
}
