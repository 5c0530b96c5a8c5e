import Content
import HTML
import Interface
import Markdown
import Portal
import Services
import Templates

/// Fills the record of one entry's page. What all entries have is here; what a type adds is in `Kinds/`.
///
/// A class because its many small functions call each other: a struct of this size would be copied for each closure.
final class EntryPage {
    let context: PageContext
    let position: Int
    let entry: Entry
    let group: Int
    let type: ContentType
    let presentation: Presentation
    let body: BodyWriter
    var record: TemplateRecord
    var facts: [TemplateRecord] = []
    var marks: [TemplateRecord] = []
    /// Own fields that the page shows in a place of their own; the rest follows in the title block or as groups.
    var shownFields: Set<String> = []
    /// Backlinks, by the key of their inverse, that the page shows in a place of their own.
    var shownBacklinks: Set<String> = []
    /// Groups that the page shows already, so that they don't come again as related.
    var shownGroups: Set<Int> = []
    /// Where live states of the page come from.
    var liveOrigins: Set<String> = []

    /// Whether it can be made, campus by campus.
    private(set) lazy var feasibilities = context.site.making.feasibilities(of: group)

    init(site: Site, position: Int) {
        self.position = position
        entry = site.portal.entries[position]
        group = site.portal.groupOfEntry[position]
        type = site.portal.type(of: entry)
        presentation = Presentation.of(type)
        context = PageContext(site: site, language: entry.language, address: entry.address)
        body = BodyWriter(context: context, position: position)
        record = TemplateRecord(presentation.table)
        shownGroups.insert(group)
    }

    var words: InterfaceWords { context.words }
    var portal: Portal { context.portal }

    /// The record with everything in it.
    func filled() -> TemplateRecord {
        fillHead()
        presentation.fill(self)
        if let grades = entry["grades"]?.grades, !grades.isEmpty { addFact("grade", "fact.grades", .value(words.grades(grades))) }
        fillRemainingFields()
        fillBody()
        fillAsk()
        record["facts"] = .list(facts)
        record["marks"] = .list(marks)
        fillGroups()
        fillFoot()
        Metadata(page: self).fill(&record)
        return record
    }

    private func fillHead() {
        let list = context.site.list(ofTypeAt: entry.type, entry.language)
        context.fill(
            &record, title: entry.title, type: presentation.icon, icon: presentation.icon, crumbs: crumbs(),
            others: context.translations(ofGroup: group),
            fallback: { other in
                context.site.list(ofTypeAt: entry.type, other) ?? context.site.addresses(other).home
            })
        record.set("type_label", words.text(type.label))
        record.set("type_url", list.map { context.href($0) })
        // A summary taken from the text would stand there twice.
        record.set("summary", entry["summary"]?.text)
        if let cover = entry["cover"]?.record, let file = cover["image"]?.text {
            record["cover"] = context.picture(file, of: entry, field: "cover", alt: cover["alt"]?.text)
        }
        fillAuthors()
        if let notice { record.set("notice", notice) }
    }

    private func fillAuthors() {
        for author in portal.authors(of: position) {
            marks.append(.mark(author.name, icon: "person", url: author.person.map { context.href(group: $0) }))
        }
    }

    /// Shown where drafts are built, so that nobody takes them for published.
    private var notice: String? {
        if let status = entry["status"]?.term?.id, status == "draft" || status == "review" { return words["notice.\(status)"] }
        if let date = entry["date"]?.date, date > portal.today { return words("notice.scheduled", ("date", words.text(date))) }
        return nil
    }

    /// Home, then the list of the type, or the pages in whose folders a page lies.
    private func crumbs() -> [TemplateRecord] {
        if let list = context.site.list(ofTypeAt: entry.type, entry.language) {
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

    private func fillBody() {
        if case .absent = record["body"], record.table.contains("sections") == false {
            let html = body.html()
            record["body"] = .html(html)
            record["has_columns"] = .flag(!html.isEmpty || record.hasBeside)
        }
        fillContents()
    }

    private func fillFoot() {
        record["published"] = words.record(entry["date"]?.date)
        let updated = entry["updated"]?.date
        record["updated"] = updated == entry["date"]?.date ? .absent : words.record(updated)
        if let license = License(entry["license"]?.text) { record["license"] = license.value(words) }
        if let edit = portal.settings["edit"]?.text, URLSafety.isSafe(edit) {
            record.set("edit_url", edit.replacing("{path}", with: SitePath(entry.source.path).encoded).asHref)
        }
        record["taxa"] = .list(context.taxa(of: entry))
        let previous = context.neighbour(of: group, step: -1)
        let next = context.neighbour(of: group, step: 1)
        if let previous { record["previous"] = .record(context.link(group: previous)) }
        if let next { record["next"] = .record(context.link(group: next)) }
        record["has_pager"] = .flag(previous != nil || next != nil)
    }
}

extension TemplateRecord {
    /// Whether something of the page's own stands beside the text, so that its columns are needed without it.
    var hasBeside: Bool {
        ["generated", "question", "outcome", "reflection", "about"].contains { name in if case .absent = self[name] { false } else { true }
        }
            || ["log", "stations", "rubric"].contains { name in
                switch self[name] {
                case .list(let items): !items.isEmpty
                case .texts(let items): !items.isEmpty
                default: false
                }
            }
    }
}
