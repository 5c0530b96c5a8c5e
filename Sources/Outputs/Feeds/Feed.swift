import Content
import Diagnostics
import HTML
import Limits
import Pages
import Portal
import Routes
import Services

/// An Atom feed in each language.
struct Feed: Output {
    func claims(_ ground: RouteGround) -> [RouteClaim] {
        ground.languages.map { .file(ground.addresses($0).feed, Words(zh: "订阅源", en: "the feed")) }
    }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        let languages = portal.settings.languages
        return languages.map { language in
            OutputFile(Addresses(language: language, languages: languages).feed) { FeedFile(context: $0, language: language).bytes() }
        }
    }
}

/// The Atom feed of a language: its newest entries.
private struct FeedFile {
    let context: OutputContext
    let language: String

    func bytes() -> [UInt8] {
        let address = context.addresses(language).feed
        let entries = newest()
        var output: [UInt8] = []
        output += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"".utf8
        attribute("xml:lang", language, into: &output)
        output += ">\n".utf8
        Self.element("title", context.title(language), into: &output)
        if let summary = context.portal.settings.words("summary", in: language) { Self.element("subtitle", summary, into: &output) }
        Self.element("id", identifier(address), into: &output)
        link("self", context.absolute(address) ?? address.name, into: &output)
        link("alternate", url(context.addresses(language).home, from: address), into: &output)
        Self.element("updated", Self.time(entries.first?.day ?? Day(daysSince1970: 0)), into: &output)
        for (id, day) in entries {
            let entry = context.portal.entries[id]
            output += "<entry>\n".utf8
            Self.element("title", entry.title, into: &output)
            Self.element("id", identifier(entry.address), into: &output)
            link("alternate", url(entry.address, from: address), into: &output)
            if let published = entry["date"]?.date { Self.element("published", Self.time(published), into: &output) }
            Self.element("updated", Self.time(day), into: &output)
            output += "<author><name>".utf8
            HTMLEscape.xml(authors(of: id), into: &output)
            output += "</name></author>\n".utf8
            Self.element("summary", context.portal.summary(of: entry), into: &output)
            output += "</entry>\n".utf8
        }
        output += "</feed>\n".utf8
        return output
    }

    /// Dated entries of the language, the latest change first.
    private func newest() -> [(id: EntryID, day: Day)] {
        let dated = context.portal.entries.identified.compactMap { id, entry -> (id: EntryID, day: Day)? in
            guard entry.language == language, let day = entry.lastChange else { return nil }
            return (id, day)
        }
        return dated.sorted { ($1.day, $0.id) < ($0.day, $1.id) }.prefix(Limits.feedEntries.value).map { $0 }
    }

    private func authors(of id: EntryID) -> String {
        // Feeds are kept by others: what a team is called stays on its page.
        let names = context.portal.authors(of: id).map(\.name)
        return names.isEmpty ? context.title(language) : context.words(language).list(names)
    }

    private func url(_ path: SitePath, from address: SitePath) -> String { context.absolute(path) ?? address.href(to: path) }

    /// A name that stays while the address does; without a public address one that means the same everywhere.
    private func identifier(_ path: SitePath) -> String { context.absolute(path) ?? "urn:lathe:" + path.encoded }

    private func link(_ relation: String, _ url: String, into output: inout [UInt8]) {
        output += "<link".utf8
        attribute("rel", relation, into: &output)
        output += " href=\"".utf8
        HTMLEscape.xmlAttribute(url, into: &output)
        output += "\"".utf8
        output += "/>\n".utf8
    }

    private func attribute(_ name: String, _ value: String, into output: inout [UInt8]) {
        output += " \(name)=\"".utf8
        HTMLEscape.attribute(value, into: &output)
        output.append(UInt8(ascii: "\""))
    }

    private static func element(_ name: String, _ text: String, into output: inout [UInt8]) {
        output += "<\(name)>".utf8
        HTMLEscape.xml(text, into: &output)
        output += "</\(name)>\n".utf8
    }

    /// Only the day is known.
    private static func time(_ day: Day) -> String { "\(day)T00:00:00Z" }
}
