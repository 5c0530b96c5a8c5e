import Content
import Portal
import Templates

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
        note: @escaping @Sendable (EntryContext, GroupID) -> String? = { _, _ in nil }
    ) -> PageSection {
        PageSection([.record(name, Tables.panel, zh: zh, en: en)], fields: [field]) { page in
            let targets = page.portal.targets(of: page.id, field)
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
        note: @escaping @Sendable (EntryContext, GroupID) -> String? = { _, _ in nil }
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
            let targets = page.portal.targets(of: page.id, "requires")
            let items = targets.map { page.need($0, note: page.note(ofTraining: $0)) }
            let unknown = page.portal.unresolvedNames(of: page.id, "requires").map { name in
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
    static func panel(_ name: String, _ panel: TemplateRecord?, of groups: [GroupID] = []) -> SectionContent? {
        guard panel != nil || !groups.isEmpty else { return nil }
        var content = SectionContent()
        content.groups = groups
        content.setPanel(name, panel)
        return content
    }

    /// Entries as cards under a title; nil without entries.
    static func cards(
        _ name: String, _ groups: [GroupID], _ page: EntryContext, _ word: String, type: String, id: String? = nil
    ) -> SectionContent? {
        guard let cards = page.context.group(page.words[word], type: type, groups: groups, id: id) else { return nil }
        var content = SectionContent.value(name, .record(cards))
        content.groups = groups
        return content
    }
}
