import Content
import Markdown

/// Links without words of their own show the title of what they lead to; in plain text, too.
extension Portal {
    /// What a link to a target is called.
    public func title(of target: SlotTarget, in entry: Entry) -> String? {
        switch target {
        case .page(let id, let fragment):
            let entry = entries[id]
            return fragment.flatMap { headings.title(ofHeading: $0, in: entry) } ?? entry.title
        case .fragment(let fragment): return headings.title(ofHeading: fragment, in: entry)
        case .file(let path): return SitePath(path).name
        default: return nil
        }
    }

    /// The plain text of an entry's sections, with the titles of what unnamed links lead to.
    public func sections(of id: EntryID) -> [Section] {
        let entry = entries[id]
        var sections = entry.document.sections
        var links = entry.document.unnamedLinks[...]
        while let section = links.first?.section {
            let own = links.prefix { $0.section == section }
            links = links.dropFirst(own.count)
            let text = Array(sections[section].text.utf8)
            var written: [UInt8] = []
            var start = 0
            for link in own {
                guard let title = title(of: slotTargets[id][link.slot], in: entry) else { continue }
                written += text[start..<link.range.lowerBound]
                written += title.utf8
                start = link.range.upperBound
            }
            sections[section].text = String(decoding: written + text[start...], as: UTF8.self)
        }
        return sections
    }

    /// What is said of an entry where there is little room: its summary, else the beginning of its text.
    public func summary(of entry: Entry) -> String { leads[entry.address] ?? entry.summary }

    /// The beginnings of texts in which links have no words of their own.
    static func leads(_ portal: Portal) -> [SitePath: String] {
        var leads: [SitePath: String] = [:]
        for (id, entry) in portal.entries.identified where entry["summary"] == nil && !entry.document.unnamedLinks.isEmpty {
            guard let first = entry.document.sections.firstIndex(where: { !$0.text.isEmpty }),
                entry.document.unnamedLinks.contains(where: { $0.section == first })
            else { continue }
            leads[entry.address] = Document.lead(of: portal.sections(of: id)[first].text)
        }
        return leads
    }
}
