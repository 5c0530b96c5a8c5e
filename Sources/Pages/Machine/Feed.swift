import Content
import HTML
import Portal

/// The Atom feed of a language: its newest entries.
struct Feed {
    static let most = 50

    let site: Site
    let language: String

    func bytes() -> [UInt8] {
        let address = site.addresses(language).feed
        let entries = newest()
        var output: [UInt8] = []
        output += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"".utf8
        output.attribute("xml:lang", language)
        output += ">\n".utf8
        Self.element("title", site.title(language), into: &output)
        if let summary = site.portal.settings.words("summary", in: language) { Self.element("subtitle", summary, into: &output) }
        Self.element("id", identifier(address), into: &output)
        link("self", site.absolute(address) ?? address.name, into: &output)
        link("alternate", url(site.addresses(language).home, from: address), into: &output)
        Self.element("updated", Self.time(entries.first?.day ?? Day(daysSince1970: 0)), into: &output)
        for (position, day) in entries {
            let entry = site.portal.entries[position]
            output += "<entry>\n".utf8
            Self.element("title", entry.title, into: &output)
            Self.element("id", identifier(entry.address), into: &output)
            link("alternate", url(entry.address, from: address), into: &output)
            if let published = entry["date"]?.date { Self.element("published", Self.time(published), into: &output) }
            Self.element("updated", Self.time(day), into: &output)
            output += "<author><name>".utf8
            HTMLEscape.xml(authors(of: position), into: &output)
            output += "</name></author>\n".utf8
            Self.element("summary", site.portal.summary(of: entry), into: &output)
            output += "</entry>\n".utf8
        }
        output += "</feed>\n".utf8
        return output
    }

    /// Dated entries of the language, the latest change first.
    private func newest() -> [(position: Int, day: Day)] {
        let dated = site.portal.entries.enumerated().compactMap { position, entry -> (position: Int, day: Day)? in
            guard entry.language == language, let day = entry.lastChange else { return nil }
            return (position, day)
        }
        return dated.sorted { ($1.day, $0.position) < ($0.day, $1.position) }.prefix(Self.most).map { $0 }
    }

    private func authors(of position: Int) -> String {
        // Feeds are kept by others: what a team is called stays on its page.
        let names = site.portal.authors(of: position).map(\.name)
        return names.isEmpty ? site.title(language) : site.words(language).list(names)
    }

    private func url(_ path: SitePath, from address: SitePath) -> String { site.absolute(path) ?? address.href(to: path) }

    /// A name that stays while the address does; without a public address one that means the same everywhere.
    private func identifier(_ path: SitePath) -> String { site.absolute(path) ?? "urn:lathe:" + path.encoded }

    private func link(_ relation: String, _ url: String, into output: inout [UInt8]) {
        output += "<link".utf8
        output.attribute("rel", relation)
        output += " href=\"".utf8
        HTMLEscape.xmlAttribute(url, into: &output)
        output += "\"".utf8
        output += "/>\n".utf8
    }

    static func element(_ name: String, _ text: String, into output: inout [UInt8]) {
        output += "<\(name)>".utf8
        HTMLEscape.xml(text, into: &output)
        output += "</\(name)>\n".utf8
    }

    /// Only the day is known.
    private static func time(_ day: Day) -> String { "\(day)T00:00:00Z" }
}
