import Content
import HTML
import Portal

/// A page of the index as one line of JSON for another search server.
struct ExportedPage {
    /// How the text is told.
    enum Text: Sendable {
        case whole
        /// Each section by itself, with its heading and its place on the page.
        case bySection
    }

    let page: SearchedPage
    let reader: SearchedPageReader
    /// With their values in the language of the page.
    let facets: [ExportedFacets.Facet]
    let text: Text

    private var portal: Portal { reader.portal }
    private var entry: Entry { portal.entries[page.entry] }

    static func id(of entry: Entry) -> String { "\(entry.id)@\(entry.language)" }

    func write(to json: inout JSONText) {
        json.object { json in
            json.member("id", Self.id(of: entry))
            // That of the home page is empty.
            json.key("entry")
            json.string(entry.id)
            json.member("address", page.url)
            json.member("url", portal.settings.url.map { "\($0)/\(page.url)" })
            json.member("type", page.type)
            json.member("language", page.language)
            json.member("translations", page.others.map { Self.id(of: portal.entries[$0]) })
            json.member("audience", portal.settings.isForStaff(entry) ? Term.staff.id : "all")
            json.member("title", page.title)
            json.member("summary", portal.summary(of: entry))
            json.member("facts", page.meta)
            json.key("dates")
            json.object { json in for (name, date) in dates { json.member(name, date) } }
            json.key("facets")
            json.object { json in for facet in facets { json.member(facet.key, facet.values.map(\.id)) } }
            json.key("labels")
            json.object { json in for facet in facets { json.member(facet.key, facet.values.map(\.label)) } }
            json.key("fields")
            json.object { json in
                json.key(page.language)
                json.object(write(fields:))
            }
        }
    }

    /// What the index looks words up in, best first.
    private func write(fields json: inout JSONText) {
        let outline = entry.document.outline
        let sections = portal.sections(of: page.entry)
        json.member("title", page.title)
        json.member("names", page.otherNames)
        json.member("headings", sections.compactMap { $0.heading.map { outline[$0].title } }.filter { !$0.isEmpty })
        json.member("tags", page.tags)
        json.member("summary", page.summary)
        json.member("details", page.details)
        let texts = sections.map { [$0.text, $0.code].filter { !$0.isEmpty }.joined(separator: "\n") }
        guard text == .bySection else { return json.member("text", texts.filter { !$0.isEmpty }.joined(separator: "\n")) }
        json.key("sections")
        json.array { json in
            for (section, text) in zip(sections, texts) {
                let heading = section.heading.map { outline[$0] }
                json.object { json in
                    json.member("anchor", heading?.id)
                    json.member("heading", heading?.title)
                    json.member("text", text)
                }
            }
        }
    }

    /// The days and moments that the entry's fields give, of the fields that the index may know.
    private var dates: [(name: String, date: String)] {
        (ContentTypes.commonFields + portal.type(of: entry).fields).compactMap { field in
            guard !field.isPrivate, !field.traits.contains(.notSearched), let value = entry[field.key] else { return nil }
            return (value.date?.description ?? value.moment?.description).map { (field.key, $0) }
        }
    }
}
