import Content
import HTML
import Interface
import Portal
import Services

/// An entry in the terms of schema.org, as JSON-LD: what search engines and other programs understand of it.
struct StructuredData {
    let page: EntryContext
    let description: String
    /// The cover's whole address.
    let image: String?
    /// As the page shows them.
    let authors: [String]

    private var schema: Presentation.Schema { page.presentation.schema }
    var entry: Entry { page.entry }
    var context: PageContext { page.context }
    var words: InterfaceWords { page.words }
    var makerspace: Makerspace { context.site.makerspace }

    func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("@context", "https://schema.org")
            type(&json)
            json.member("name", entry.title)
            json.member("description", description)
            json.member("inLanguage", schema.isWork ? entry.language : nil)
            json.member("url", address)
            json.member("image", image)
            if schema.isWork { work(&json) }
            schema.describe(self, &json)
        }
        return json.bytes
    }

    /// The page's own whole address; nil where the portal has none.
    var address: String? { context.site.absolute(entry.address) }

    private func type(_ json: inout JSONText) {
        let types = schema.types(entry)
        if types.count == 1 { json.member("@type", types[0]) } else { json.member("@type", types) }
    }

    private func work(_ json: inout JSONText) {
        json.member("datePublished", entry["date"]?.date?.description)
        json.member("dateModified", entry.laterChange?.description)
        json.member("keywords", (entry["tags"]?.items ?? []).compactMap(\.text))
        json.member("license", License(context.portal.license(of: entry))?.url)
        json.list("author", authors) { json, author in
            json.member("@type", "Person")
            json.member("name", author)
        }
    }

    /// An entry named by another, with its page.
    func named(_ type: String, _ group: GroupID, _ json: inout JSONText) {
        let entry = context.entry(ofGroup: group)
        json.member("@type", type)
        json.member("name", entry.title)
        json.member("url", context.site.absolute(entry.address))
    }

    /// The school behind all of it.
    func school(_ key: String, _ json: inout JSONText) {
        let settings = context.portal.settings
        json.key(key)
        json.object { json in
            json.member("@type", "EducationalOrganization")
            json.member("name", settings.words("school", in: entry.language) ?? context.site.title(entry.language))
            json.member("url", context.portal.root)
        }
    }

    /// `minutes` as an ISO 8601 duration.
    var duration: String? { entry["minutes"]?.integer.map { "PT\($0)M" } }
}

extension JSONText {
    /// A member with an object for each item, left out where there is none.
    mutating func list<Item>(_ name: String, _ items: [Item], _ body: (inout JSONText, Item) -> Void) {
        guard !items.isEmpty else { return }
        key(name)
        array { json in
            for item in items { json.object { body(&$0, item) } }
        }
    }
}
