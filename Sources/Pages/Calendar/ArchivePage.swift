import Content
import Portal
import Services
import Templates

/// Fills the archive of events: what is over, the latest first, with what was made there.
struct ArchivePage {
    let context: PageContext

    init(site: Site, language: String) {
        context = PageContext(site: site, language: language, address: site.addresses(language).archive)
    }

    func filled() -> TemplateRecord {
        let site = context.site
        let words = context.words
        var record = TemplateRecord(Tables.list)
        let type = site.agendaType
        context.fill(
            &record, title: words["archive.title"], type: site.colour(of: type), icon: site.icon(of: type),
            crumbs: context.eventCrumbs(), others: context.inEachLanguage { site.addresses($0).archive },
            fallback: { site.addresses($0).calendar })
        let groups = EventOrder.past(type.map { site.portal.groupsOfType[$0] } ?? [], context: context)
        record.set("summary", words["archive.summary"])
        record.set("description", words["archive.summary"])
        record.set("count_text", words.count("list.count", groups.count))
        let facets = ListFilters(groups, context: context)
        record["facets"] = .list(facets.records())
        if groups.count <= ListPage.mostCards {
            record["cards"] = .list(context.cards(groups, showsType: false, filter: facets.tokens(at:)))
        } else {
            record["rows"] = .list(groups.enumerated().map { context.row(group: $1, showsType: false, filter: facets.tokens(at: $0)) })
        }
        record["groups"] = .list(
            groups.compactMap { group in
                let projects = context.portal.backlinks[group].filter { $0.inverse.key == "made_here" }.map(\.group)
                return context.group(
                    words("archive.made", ("title", context.entry(ofGroup: group).title)), type: nil, groups: projects)
            })
        return record
    }
}
