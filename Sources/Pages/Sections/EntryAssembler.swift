import Content
import Templates

/// Puts the sections of a type's pages together, one after the other.
struct EntryAssembler: Sendable {
    let presentation: Presentation
    /// In the order in which they speak; what stands at the end knows what has been shown before.
    private let sections: [PageSection]
    private let fields: Set<String>
    private let backlinks: Set<String>

    init(_ presentation: Presentation) {
        self.presentation = presentation
        sections =
            [.title, .authors, .notice] + presentation.sections + [.grades, .remainingFields]
            + (presentation.sections.contains(where: \.isText) ? [] : [.text])
            + [.contents, .ask(presentation.asking), .relatedGroups, .foot, .metadata]
        fields = Set(sections.flatMap(\.fields))
        backlinks = Set(sections.flatMap(\.backlinks))
    }

    /// The record with everything in it.
    func record(of page: EntryContext) -> TemplateRecord {
        var record = TemplateRecord(presentation.table)
        fillFrame(&record, page)
        var facts: [TemplateRecord] = []
        var marks: [TemplateRecord] = []
        var shown = Shown(fields: fields, backlinks: backlinks, groups: [page.group])
        for section in sections {
            guard let content = section.content(page, after: shown) else { continue }
            for (name, value) in content.values { record[name] = value }
            facts += content.facts
            marks += content.marks
            shown.take(content)
        }
        record["facts"] = .list(facts)
        record["marks"] = .list(marks)
        if !shown.origins.isEmpty { record["connect"] = .texts(shown.origins.sorted()) }
        return record
    }

    /// What every page has around it.
    private func fillFrame(_ record: inout TemplateRecord, _ page: EntryContext) {
        let context = page.context
        context.fill(
            &record, title: page.entry.title, type: presentation.colour, icon: presentation.icon, crumbs: page.crumbs(),
            others: context.translations(ofGroup: page.group),
            fallback: { other in
                context.site.list(of: page.entry.type, other) ?? context.site.addresses(other).home
            })
    }
}

extension EntryContext {
    /// Home, then the list of the type, or the pages in whose folders a page lies.
    fileprivate func crumbs() -> [TemplateRecord] {
        if let list = context.site.list(of: entry.type, entry.language) {
            return context.crumbs([.link(words.text(type.plural), context.href(list))])
        }
        var steps: [TemplateRecord] = []
        var parts = entry.id.split(separator: "/").dropLast()
        while !parts.isEmpty {
            if let parent = context.site.groupOfID[parts.joined(separator: "/")] { steps.insert(context.link(group: parent), at: 0) }
            parts = parts.dropLast()
        }
        return context.crumbs(steps)
    }
}
