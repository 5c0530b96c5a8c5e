import Content
import HTML
import Media
import Portal
import Routes
import Services
import Templates

extension PageSection {
    /// For search engines, chats and reference managers; its names are those of every page.
    static let metadata = PageSection { Metadata(page: $0).content() }
}

/// What search engines, chats and reference managers read of an entry: Open Graph, `citation_*` and JSON-LD.
struct Metadata {
    let page: EntryContext

    private var entry: Entry { page.entry }
    private var context: PageContext { page.context }

    func content() -> SectionContent {
        let description = String(context.portal.summary(of: entry).prefix(200))
        var content = SectionContent()
        content.set("description", description.isEmpty ? nil : description)
        content.set("og_type", "article")
        content.set("og_image", image ?? context.site.sharePicture(context.site.icon(of: entry.type)))
        content["citations"] = .list(citations())
        content["json_ld"] = .html(StructuredData(page: page, description: description, image: image, authors: authors).bytes())
        return content
    }

    /// The cover's whole address, or that of the picture that stands in for a drawing where pages are shared.
    private var image: String? {
        guard let path = page.coverFile, FileKind.isShownAsPicture(path.text) else { return nil }
        let share = context.site.beside.picture(at: path)?.share
        return context.site.absolute(share.map(Addresses.sharePicture) ?? path)
    }

    private var authors: [String] { context.portal.creators(of: page.id) }

    private func citations() -> [TemplateRecord] {
        guard page.presentation.isCited else { return [] }
        var citations: [TemplateRecord] = []
        func add(_ name: String, _ content: String?) {
            guard let content, !content.isEmpty else { return }
            var record = TemplateRecord(Tables.citation)
            record.set("name", name)
            record.set("content", content)
            citations.append(record)
        }
        add("citation_title", entry.title)
        for author in authors { add("citation_author", author) }
        add("citation_publication_date", entry["date"]?.date?.description.replacing("-", with: "/"))
        add("citation_language", entry.language)
        add("citation_publisher", context.site.title(entry.language))
        add("citation_public_url", context.site.absolute(entry.address))
        for tag in entry["tags"]?.items ?? [] { add("citation_keywords", tag.text) }
        return citations
    }
}
