import Content
import HTML
import Media
import Portal
import Services
import Templates

/// What search engines, chats and reference managers read of an entry: Open Graph, `citation_*` and JSON-LD.
struct Metadata {
    let page: EntryPage

    private var entry: Entry { page.entry }
    private var context: PageContext { page.context }

    func fill(_ record: inout TemplateRecord) {
        let description = String(context.portal.summary(of: entry).prefix(200))
        record.set("description", description.isEmpty ? nil : description)
        record.set("og_type", "article")
        if let image { record.set("og_image", image) }
        record["citations"] = .list(citations())
        record["json_ld"] = .html(StructuredData(page: page, description: description, image: image, authors: authors).bytes())
    }

    /// The cover's whole address.
    private var image: String? {
        guard let cover = entry["cover"]?.record, let file = cover["image"]?.text,
            let path = context.portal.file(file, of: entry, field: "cover"), FileKind.isShownAsPicture(path.text)
        else { return nil }
        return context.site.absolute(path)
    }

    private var authors: [String] { context.portal.creators(of: page.position) }

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
