import Content
import Interface
import Portal
import Routes

/// The ways to narrow a search, each with its values and the pages that have them.
struct SearchFacets: Sendable {
    struct Facet: Sendable {
        var key: String
        var labels: [String: String]
        var values: [Value]
    }

    struct Value: Sendable {
        var id: String
        /// By language; a tag has one text for all.
        var labels: [String: String]
        /// The pages, ascending.
        var pages: [UInt32]
    }

    let all: [Facet]

    /// - Parameter order: the entries in the order of the pages.
    init(_ reader: SearchedPageReader, order: [EntryID]) {
        all = FacetReading(reader, order).facets
    }
}

/// Works out the facets of a portal's pages.
private struct FacetReading {
    private let reader: SearchedPageReader
    private let order: [EntryID]
    private let groupOfID: [String: GroupID]
    private var subjects: [String: FiledTerm.Label] = [:]
    /// As in the lists of tags: the first spelling stands for all.
    private var tags: [String: FiledTerm.Label] = [:]

    init(_ reader: SearchedPageReader, _ order: [EntryID]) {
        self.reader = reader
        self.order = order
        groupOfID = Dictionary(reader.portal.groups.identified.map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in reader.portal.entries {
            for subject in entry.terms(in: .subjects) { subjects[subject.id] = subject.label }
            for tag in entry.terms(in: .tags) where tags[tag.id] == nil { tags[tag.id] = tag.label }
        }
    }

    private var portal: Portal { reader.portal }
    private var words: InterfaceLanguages { reader.words }

    var facets: [SearchFacets.Facet] {
        let (types, languages) = (portal.settings.types.all, portal.settings.languages)
        return [
            facet("type") { entry, _ in
                [(types[entry.type].name, entry.type.position)]
            } label: { id, language in
                types.first { $0.name == id }.map { $0.label.text(in: language) } ?? id
            },
            facet("level", of: .levels) {
                words[$1]["level.\($0)"]
            },
            facet("subject", of: .subjects) { id, language in
                subjects[id].map { $0.text(in: language) } ?? id
            },
            facet("grade", of: .grades) {
                words[$1]["format.grade.\($0)"]
            },
            facet("campus") { _, group in
                portal.campuses(ofGroup: group).map { (portal.groups[$0].id, $0.position) }
            } label: { id, language in
                groupOfID[id].map { reader.title(ofGroup: $0, language) } ?? id
            },
            facet("tag", of: .tags) { id, language in
                tags[id].map { $0.text(in: language) } ?? id
            },
            facet("audience") { entry, _ in
                portal.settings.isForStaff(entry) ? [(Term.staff.id, 0)] : []
            } label: { _, language in
                Term.staff.label.text(in: language)
            },
            facet("language") { entry, _ in
                [(entry.language, languages.firstIndex(of: entry.language) ?? 0)]
            } label: { id, _ in
                words[id]["language.name"]
            },
        ].compactMap(\.self)
    }

    /// One for what entries are filed under.
    private func facet(
        _ key: String, of kind: TaxonomyKind, label: (_ id: String, _ language: String) -> String
    ) -> SearchFacets.Facet? {
        facet(key, { entry, _ in entry.terms(in: kind).map { ($0.id, $0.order) } }, label: label)
    }

    /// nil where no page has a value of it.
    private func facet(
        _ key: String, _ values: (Entry, GroupID) -> [(id: String, order: Int)], label: (_ id: String, _ language: String) -> String
    ) -> SearchFacets.Facet? {
        var pages: [String: (order: Int, pages: [UInt32])] = [:]
        for (page, id) in order.enumerated() {
            for value in values(portal.entries[id], portal.groupOfEntry[id]) {
                if pages[value.id]?.pages.last == UInt32(page) { continue }
                pages[value.id, default: (value.order, [])].pages.append(UInt32(page))
            }
        }
        guard !pages.isEmpty else { return nil }
        let sorted = pages.sorted { a, b in
            (a.value.order, -a.value.pages.count, a.key) < (b.value.order, -b.value.pages.count, b.key)
        }
        return SearchFacets.Facet(
            key: key, labels: inEachLanguage { words[$0]["search.facet.\(key)"] },
            values: sorted.map { id, value in
                let texts = inEachLanguage { label(id, $0) }
                return SearchFacets.Value(
                    id: id, labels: Set(texts.values).count == 1 ? ["": texts.values.first ?? id] : texts, pages: value.pages)
            })
    }

    private func inEachLanguage(_ text: (String) -> String) -> [String: String] {
        Dictionary(portal.settings.languages.map { ($0, text($0)) }, uniquingKeysWith: { first, _ in first })
    }
}
