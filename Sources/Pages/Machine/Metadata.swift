import Content
import HTML
import Portal
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
        record["json_ld"] = .html(jsonLD(description))
    }

    /// The cover's whole address.
    private var image: String? {
        guard let cover = entry["cover"]?.record, let file = cover["image"]?.text,
              let path = context.portal.file(file, of: entry, field: "cover") else { return nil }
        return context.site.absolute(path)
    }

    /// Authors as the page shows them; a project's pupils by the names that they chose.
    private var authors: [String] {
        let named = (entry["authors"]?.items ?? []).enumerated().compactMap { index, author in
            context.portal.target(of: page.position, "authors", index).map { context.entry(ofGroup: $0).title } ?? author.text
        }
        return named.isEmpty ? (entry["team"]?.items ?? []).compactMap { $0.record["shown_as"]?.text } : named
    }

    private func citations() -> [TemplateRecord] {
        guard ["tutorial", "project", "guide", "question", "path", "page"].contains(page.layout) else { return [] }
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

    private func jsonLD(_ description: String) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", schemaType)
            json.member("name", entry.title)
            json.member("description", description)
            json.member("inLanguage", isWork ? entry.language : nil)
            json.member("url", context.site.absolute(entry.address))
            json.member("image", image)
            if isWork { work(&json) }
            switch page.layout {
            case "tutorial": steps(&json)
            case "event": event(&json)
            case "campus": campus(&json)
            case "person": json.member("jobTitle", entry["role"]?.text)
            case "resource": json.member("isbn", entry["isbn"]?.text)
            case "training": json.member("timeRequired", entry["minutes"]?.integer.map { "PT\($0)M" })
            default: break
            }
        }
        return json.bytes
    }

    private var schemaType: String {
        switch page.layout {
        case "tutorial": "HowTo"
        case "project": "CreativeWork"
        case "question", "guide": "Article"
        case "path", "training": "Course"
        case "resource": entry["kind"]?.term?.id == "book" ? "Book" : "CreativeWork"
        case "equipment", "material": "Product"
        case "campus": "Library"
        case "space": "Place"
        case "service": "Service"
        case "event": "Event"
        case "person": "Person"
        case "partner": "EducationalOrganization"
        default: "WebPage"
        }
    }

    private var isWork: Bool {
        ["tutorial", "project", "question", "guide", "path", "training", "resource", "page"].contains(page.layout)
    }

    private func work(_ json: inout JSONText) {
        json.member("datePublished", entry["date"]?.date?.description)
        json.member("dateModified", entry["updated"]?.date?.description)
        json.member("keywords", (entry["tags"]?.items ?? []).compactMap(\.text))
        json.member("license", (License(entry["license"]?.text) ?? License(context.portal.settings["license"]?.text))?.url)
        guard !authors.isEmpty else { return }
        json.key("author")
        json.array { json in
            for author in authors {
                json.object { json in
                    json.member("@type", "Person")
                    json.member("name", author)
                }
            }
        }
    }

    private func steps(_ json: inout JSONText) {
        json.member("totalTime", entry["minutes"]?.integer.map { "PT\($0)M" })
        let outline = entry.document.outline
        let steps = StepHeadings.find(in: outline)
        guard !steps.isEmpty else { return }
        json.key("step")
        json.array { json in
            for step in steps {
                json.object { json in
                    json.member("@type", "HowToStep")
                    json.member("name", String(Substring(outline[step].title.utf8.dropFirst(StepHeadings.labelLength(of: outline[step].title)))))
                    json.member("url", context.site.absolute(entry.address).map { $0 + "#" + outline[step].id })
                }
            }
        }
    }

    private func event(_ json: inout JSONText) {
        json.member("startDate", entry["start"]?.moment?.description)
        json.member("endDate", entry["end"]?.moment?.description)
        guard let space = context.portal.target(of: page.position, "space") else { return }
        json.key("location")
        json.object { json in
            json.member("@type", "Place")
            json.member("name", context.entry(ofGroup: space).title)
        }
    }

    private func campus(_ json: inout JSONText) {
        json.member("address", entry["address"]?.text)
        guard let location = entry["location"]?.record else { return }
        json.key("geo")
        json.object { json in
            json.member("@type", "GeoCoordinates")
            json.member("latitude", location["latitude"]?.number)
            json.member("longitude", location["longitude"]?.number)
        }
    }
}
