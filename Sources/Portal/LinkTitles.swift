import Content
import Markdown

/// What links without words of their own show: the titles of what they lead to; in plain text, too.
struct LinkTitles: Sendable {
    private let entries: EntryTable<Entry>
    private let slotTargets: EntryTable<[SlotTarget]>
    /// What headings are called; entries are known there by where they lie in memory.
    private let headings: HeadingNames

    init(_ entries: EntryTable<Entry>, _ slotTargets: EntryTable<[SlotTarget]>, headings: HeadingNames = HeadingNames()) {
        self.entries = entries
        self.slotTargets = slotTargets
        self.headings = headings
    }

    /// Those of the same entries, whose links lead elsewhere.
    func with(_ slotTargets: EntryTable<[SlotTarget]>) -> LinkTitles { LinkTitles(entries, slotTargets, headings: headings) }

    func title(of target: SlotTarget, in entry: Entry) -> String? {
        switch target {
        case .page(let id, let fragment):
            let entry = entries[id]
            return fragment.flatMap { headings.title(ofHeading: $0, in: entry) } ?? entry.title
        case .fragment(let fragment):
            // A paragraph of Obsidian's, `^a1b2`, has no words of its own.
            return headings.title(ofHeading: fragment, in: entry) ?? (fragment.hasPrefix("^") ? entry.title : nil)
        case .file(let path): return SitePath(path).name
        default: return nil
        }
    }

    func sections(of id: EntryID) -> [Section] {
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

    /// The beginnings of texts in which links have no words of their own, by address.
    func leads() -> [SitePath: String] {
        var leads: [SitePath: String] = [:]
        for (id, entry) in entries.identified where entry["summary"] == nil && !entry.document.unnamedLinks.isEmpty {
            guard let first = entry.document.sections.firstIndex(where: { !$0.text.isEmpty }),
                entry.document.unnamedLinks.contains(where: { $0.section == first })
            else { continue }
            leads[entry.address] = Document.lead(of: sections(of: id)[first].text)
        }
        return leads
    }
}

extension Portal {
    /// What a link to a target is called.
    public func title(of target: SlotTarget, in entry: Entry) -> String? { titles.title(of: target, in: entry) }

    /// The plain text of an entry's sections, with the titles of what unnamed links lead to.
    public func sections(of id: EntryID) -> [Section] { titles.sections(of: id) }

    /// What is said of an entry where there is little room: its summary, else the beginning of its text.
    public func summary(of entry: Entry) -> String { leads[entry.address] ?? entry.summary }
}
