import Content
import Portal
import Templates

extension EntryContext {
    /// One line of a panel that names an entry.
    func need(_ group: Int, note: String? = nil, amount: String? = nil) -> TemplateRecord {
        let target = context.entry(ofGroup: group)
        var item = TemplateRecord(Tables.need)
        item.set("title", target.title)
        item.set("url", context.href(target.address))
        item.set("type", context.site.colour(ofTypeAt: target.type))
        item.set("icon", context.site.icon(ofTypeAt: target.type))
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
    func backlinks(_ keys: [String]) -> [Int] {
        var groups: [Int] = []
        var seen: Set<Int> = []
        for backlink in portal.backlinks[group] where keys.contains(backlink.inverse.key) && seen.insert(backlink.group).inserted {
            groups.append(backlink.group)
        }
        return groups
    }

    func note(ofTraining training: Int) -> String? {
        let entry = context.entry(ofGroup: training)
        var parts: [String] = []
        if let minutes = entry["minutes"]?.integer { parts.append(words.minutes(minutes)) }
        if let months = entry["valid_months"]?.integer { parts.append(words.count("training.valid", months)) }
        return parts.isEmpty ? nil : words.notes(parts)
    }

    /// Where a machine stands, in a few words.
    func places(ofMachine group: Int) -> String? {
        let entry = portal.entry(ofGroup: group, in: context.language)
        var seen: Set<Int> = []
        let spaces = portal.targets(of: entry, "units.space").filter { seen.insert($0).inserted }
        guard !spaces.isEmpty else { return nil }
        return words.list(spaces.map { context.entry(ofGroup: $0).title })
    }

    func mode(ofService group: Int) -> String? {
        context.entry(ofGroup: group)["mode"]?.term.map { words.text($0.label) }
    }

    func hazards() -> [TemplateRecord] {
        (entry["hazards"]?.items ?? []).compactMap(\.text).map { need($0, icon: "caution") }
    }
}

/// Panels of entries: one name of the layout each.
extension PageSection {
    /// What a reference field names.
    ///
    /// - Parameters:
    ///   - word: the key of the title.
    ///   - isBeside: whether it stands beside the text.
    ///   - note: what is said of each.
    static func panel(
        _ name: String, zh: String, en: String, _ word: String, type: String, references field: String, isBeside: Bool = false,
        note: @escaping @Sendable (EntryContext, Int) -> String? = { _, _ in nil }
    ) -> PageSection {
        PageSection([.record(name, Tables.panel, zh: zh, en: en)], fields: [field]) { page in
            let targets = page.portal.targets(of: page.position, field)
            guard !targets.isEmpty else { return nil }
            let panel = page.panel(word, type: type, items: targets.map { page.need($0, note: note(page, $0)) })
            var content = SectionContent.panel(name, panel, of: targets)
            content?.standsBeside = isBeside
            return content
        }
    }

    /// The entries that name this one.
    static func panel(
        _ name: String, zh: String, en: String, _ word: String, type: String, backlinks keys: String...,
        note: @escaping @Sendable (EntryContext, Int) -> String? = { _, _ in nil }
    ) -> PageSection {
        PageSection([.record(name, Tables.panel, zh: zh, en: en)], backlinks: keys) { page in
            let groups = page.backlinks(keys)
            guard !groups.isEmpty else { return nil }
            return .panel(name, page.panel(word, type: type, items: groups.map { page.need($0, note: note(page, $0)) }), of: groups)
        }
    }

    /// The trainings that a field asks for, with how long each takes and holds.
    ///
    /// - Parameter extra: what else is to be known first.
    static func trainings(
        _ name: String, zh: String, en: String, _ word: String, type: String, fields: [String] = [],
        extra: @escaping @Sendable (EntryContext) -> [TemplateRecord] = { _ in [] }
    ) -> PageSection {
        PageSection([.record(name, Tables.panel, zh: zh, en: en)], fields: ["requires"] + fields) { page in
            let targets = page.portal.targets(of: page.position, "requires")
            let items = targets.map { page.need($0, note: page.note(ofTraining: $0)) }
            let unknown = page.portal.unresolvedNames(of: page.position, "requires").map { name in
                page.need(
                    page.words("making.unrecorded_name", ("name", name)), icon: "warning", note: page.words["making.unknown_training"])
            }
            let panel = page.panel(word, type: type, icon: "warning", items: items + unknown + extra(page), safety: true)
            return .panel(name, panel, of: targets)
        }
    }

    /// The entries that name this one, as cards.
    static func cards(
        _ name: String, zh: String, en: String, _ word: String, type: String, backlinks key: String
    ) -> PageSection {
        PageSection([.record(name, Tables.group, zh: zh, en: en)], backlinks: [key]) { page in
            .cards(name, page.backlinks([key]), page, word, type: type)
        }
    }
}

extension SectionContent {
    static func panel(_ name: String, _ panel: TemplateRecord?, of groups: [Int] = []) -> SectionContent? {
        guard panel != nil || !groups.isEmpty else { return nil }
        var content = SectionContent()
        content.groups = groups
        content.setPanel(name, panel)
        return content
    }

    /// Entries as cards under a title; nil without entries.
    static func cards(
        _ name: String, _ groups: [Int], _ page: EntryContext, _ word: String, type: String, id: String? = nil
    ) -> SectionContent? {
        guard let cards = page.context.group(page.words[word], type: type, groups: groups, id: id) else { return nil }
        var content = SectionContent.value(name, .record(cards))
        content.groups = groups
        return content
    }
}
