import Content
import Limits
import Portal
import Templates

extension Tables {
    static let taxonomy = layout(
        "taxonomy", zh: "一种分类的所有词", en: "All terms of a taxonomy",
        [
            .text("count_text", zh: "一共几个", en: "How many there are, in words"),
            .list("terms", of: termLink, zh: "各个词", en: "The terms"),
        ])

    static let termLink = VariableTable(
        "term", zh: "分类的一个词", en: "A term of a taxonomy",
        [
            .text("title", zh: "词", en: "The term"),
            .text("url", zh: "它的网址", en: "Its address"),
            .number("count", zh: "有几条", en: "How many entries are under it"),
        ])

    static let term = layout(
        "term", zh: "一个词下的所有条目", en: "Everything under a term",
        [
            .text("taxonomy", zh: "分类的名称", en: "The taxonomy in words"),
            .text("summary", zh: "介绍", en: "A sentence about it"),
            .text("count_text", zh: "一共几条", en: "How many there are, in words"),
            .list("groups", of: group, zh: "按类型分组的条目", en: "The entries by type"),
        ])
}

/// Fills the pages of a taxonomy: its index, and one page for each term.
struct TaxonomyPages {
    let context: PageContext
    let taxonomy: Taxonomy

    init?(site: Site, kind: Taxonomy.Kind, language: String, address: SitePath) {
        guard let taxonomy = site.portal.taxonomies[language]?.first(where: { $0.kind == kind }) else { return nil }
        self.taxonomy = taxonomy
        context = PageContext(site: site, language: language, address: address)
    }

    private var name: String { context.words["taxonomy.\(taxonomy.kind.rawValue)"] }
    private var icon: String {
        taxonomy.kind == .grades || taxonomy.kind == .courses ? "grade" : taxonomy.kind == .levels ? "gauge" : "tag"
    }

    func index() -> TemplateRecord {
        var record = TemplateRecord(Tables.taxonomy)
        fill(
            &record, title: name,
            crumbs: [.link(context.words["index.title"], context.href(context.site.addresses(context.language).index))]
        ) {
            context.portal.taxonomies[$0]?.contains { $0.kind == taxonomy.kind } == true
                ? context.site.addresses($0).taxonomy(taxonomy.kind) : nil
        }
        record.set("count_text", context.words.count("taxonomy.count", taxonomy.terms.count))
        record["terms"] = .list(
            taxonomy.terms.map { term in
                var item = TemplateRecord(Tables.termLink)
                item.set("title", context.words.title(of: term, taxonomy.kind))
                item.set("url", context.href(term.page))
                item["count"] = .number(term.groups.count)
                return item
            })
        return record
    }

    func page(of id: TermID) -> TemplateRecord {
        let term = taxonomy.terms[id]
        var record = TemplateRecord(Tables.term)
        let title = context.words.title(of: term, taxonomy.kind)
        let index = context.site.addresses(context.language).taxonomy(taxonomy.kind)
        fill(&record, title: title, crumbs: [.link(name, context.href(index))]) { context.site.terms[$0]?[taxonomy.kind]?[term.id]?.page }
        record.set("taxonomy", name)
        record.set("count_text", context.words.count("list.count", term.groups.count))
        record.set("description", context.words("term.description", ("taxonomy", name), ("term", title)))
        var byType: [TypeID: [GroupID]] = [:]
        for group in term.groups { byType[context.portal.groups[group].type, default: []].append(group) }
        record["groups"] = .list(
            byType.sorted { $0.key < $1.key }.compactMap { type, groups in
                let contentType = context.portal.settings.types.all[type]
                return context.group(
                    context.words.text(contentType.plural), type: contentType.name, groups: groups, most: Limits.termEntries.value)
            })
        return record
    }

    private func fill(_ record: inout TemplateRecord, title: String, crumbs: [TemplateRecord], other: (String) -> SitePath?) {
        context.fill(
            &record, title: title, type: Presentation.plainColour, icon: icon, crumbs: context.crumbs(crumbs),
            others: context.inEachLanguage { other($0) },
            fallback: { context.site.addresses($0).index })
    }
}
