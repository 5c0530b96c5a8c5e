import Content
import Interface
import Portal
import Templates

extension PageSection {
    /// References and backlinks that have no place of their own, then what mentions the entry, then what is like it.
    static let relatedGroups = PageSection(
        [.list("groups", of: Tables.group, zh: "引用本条目的和相关的条目", en: "Entries that name this one, and related ones")],
        after: { page, shown in
            let context = page.context
            var known = shown.groups
            var groups: [TemplateRecord] = []
            for field in page.type.fields where !field.isPrivate && !shown.fields.contains(field.key) {
                let targets = page.portal.targets(of: page.id, field.key)
                guard !targets.isEmpty else { continue }
                known.formUnion(targets)
                if let group = context.group(page.words.text(field.label), type: nil, groups: targets) { groups.append(group) }
            }
            groups += page.backlinkGroups(besides: shown.backlinks, &known)
            let related = page.portal.related[page.group].filter { !known.contains($0) }
            if let group = context.group(page.words["entry.related"], type: nil, groups: related, most: 4) { groups.append(group) }
            return .value("groups", .list(groups))
        })
}

extension EntryContext {
    /// - Parameter known: entries that stand on the page already; those of the groups are added.
    fileprivate func backlinkGroups(besides shown: Set<String>, _ known: inout Set<GroupID>) -> [TemplateRecord] {
        var order: [Field.Inverse] = []
        var byInverse: [Field.Inverse: [GroupID]] = [:]
        for backlink in portal.backlinks[group] where !shown.contains(backlink.inverse.key) {
            if byInverse[backlink.inverse] == nil { order.append(backlink.inverse) }
            byInverse[backlink.inverse, default: []].append(backlink.group)
        }
        var groups: [TemplateRecord] = []
        // Mentions are the weakest tie: they come last and leave out what stands on the page already.
        for inverse in order.filter({ $0.key != "mentioned_in" }) + order.filter({ $0.key == "mentioned_in" }) {
            var members = byInverse[inverse] ?? []
            let isMention = inverse.key == "mentioned_in"
            if isMention { members.removeAll { known.contains($0) || portal.groups[$0].id.isEmpty } }
            known.formUnion(members)
            if let group = context.group(
                words.text(inverse.label), type: nil, groups: members, most: isMention ? 12 : 60, asRows: isMention)
            {
                groups.append(group)
            }
        }
        return groups
    }
}

extension PageContext {
    /// The page of a group in each language that has one.
    func translations(ofGroup group: GroupID) -> [String: SitePath] {
        Dictionary(
            portal.groups[group].entries.map { (portal.entries[$0].language, portal.entries[$0].address) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The entry before or after in reading order: of the same type, a page's in the same folder.
    func neighbour(of group: GroupID, step: Int) -> GroupID? {
        let other = group.advanced(by: step)
        guard portal.groups.indices.contains(other) else { return nil }
        let (here, there) = (portal.groups[group], portal.groups[other])
        guard here.type == there.type, !there.id.isEmpty, !here.id.isEmpty else { return nil }
        guard portal.settings.types.all[here.type].folder.isEmpty else { return other }
        return SitePath(here.id).folder == SitePath(there.id).folder ? other : nil
    }

    /// The terms of an entry that have pages, as links.
    func taxa(of entry: Entry) -> [TemplateRecord] {
        entry.terms.compactMap { filed in
            guard let term = site.terms[language]?[filed.kind]?[filed.id] else { return nil }
            var link = TemplateRecord.link(words.title(of: term, filed.kind), href(term.page))
            link.set("icon", filed.kind == .tags ? "tag" : nil)
            return link
        }
    }
}

extension InterfaceWords {
    /// A term in words: grades and levels are numbers in the portal.
    func title(of term: TaxonomyTerm, _ kind: Taxonomy.Kind) -> String {
        switch kind {
        case .grades: self["format.grade.\(term.label)"]
        case .levels: self["level.\(term.label)"]
        default: term.label
        }
    }
}
