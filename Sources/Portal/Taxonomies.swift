import Content
import Diagnostics
import Limits
import Routes

enum Taxonomies {
    static func all(
        entries: EntryTable<Entry>, groups: GroupTable<Portal.EntryGroup>, settings: PortalSettings
    ) -> (all: [String: [Taxonomy]], diagnostics: [Diagnostic]) {
        let kinds = Taxonomy.Kind.allCases
        let languages = settings.languages
        var all: [String: [Taxonomy]] = [:]
        var most = 0
        for language in languages {
            let addresses = Addresses(language: language, languages: languages)
            let found = kinds.compactMap { taxonomy($0, language, addresses, entries: entries, groups: groups) }
            all[language] = found.map(\.taxonomy)
            most = max(most, found.map(\.terms).max() ?? 0)
        }
        return (all, most > Limits.tagPages.value ? [.tooManyTagPages(most, most: Limits.tagPages.value)] : [])
    }

    private static func taxonomy(
        _ kind: Taxonomy.Kind, _ language: String, _ addresses: Addresses,
        entries: EntryTable<Entry>, groups: GroupTable<Portal.EntryGroup>
    ) -> (taxonomy: Taxonomy, terms: Int)? {
        var terms: [String: (label: String, order: Int, groups: [GroupID])] = [:]
        for (id, group) in groups.identified {
            let entry = entries[group.entries.first { entries[$0].language == language } ?? group.entries[0]]
            for term in entry.terms(in: kind) {
                terms[term.id, default: (term.label.text(in: language), term.order, [])].groups.append(id)
            }
        }
        guard !terms.isEmpty else { return nil }
        let sorted = terms.map { (id: $0, term: $1, key: NaturalOrder($0)) }.sorted { a, b in
            if a.term.order != b.term.order { return a.term.order < b.term.order }
            if kind == .tags, a.term.groups.count != b.term.groups.count { return a.term.groups.count > b.term.groups.count }
            return a.key < b.key
        }
        let shown = addressed(sorted.prefix(Limits.tagPages.value).map { ($0.id, $0.term.label, $0.term.groups) }, kind, addresses)
        return (Taxonomy(kind: kind, terms: IDTable(shown)), sorted.count)
    }

    /// With their addresses; names are given in the order of the ids, which doesn't change when one is used more often.
    private static func addressed(
        _ listed: [(id: String, label: String, groups: [GroupID])], _ kind: Taxonomy.Kind, _ addresses: Addresses
    ) -> [TaxonomyTerm] {
        var names = TermNames()
        let ids = listed.map(\.id).sorted()
        let named = Dictionary(zip(ids, names.names(ids))) { first, _ in first }
        var earlierNames = EarlierTermNames()
        return listed.map { id, label, groups in
            let earlier = addresses.term(kind, name: earlierNames.name(id))
            let page = addresses.term(kind, name: named[id] ?? id)
            return TaxonomyTerm(id: id, label: label, page: page, earlier: earlier.folded == page.folded ? nil : earlier, groups: groups)
        }
    }
}
