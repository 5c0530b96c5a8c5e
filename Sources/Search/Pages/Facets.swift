import Content
import Interface
import Portal

/// The ways to narrow a search, each with its values and the pages that have them.
struct Facets: Sendable {
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
    init(_ reader: SearchPageReader, order: [EntryID]) {
        let portal = reader.portal
        let languages = portal.settings.languages
        let words = reader.words
        func labels(_ key: String) -> [String: String] {
            Dictionary(languages.map { ($0, words[$0][key]) }, uniquingKeysWith: { first, _ in first })
        }
        func facet(_ key: String, _ values: (Entry, GroupID) -> [(id: String, order: Int)], label: (String, String) -> String) -> Facet? {
            var pages: [String: (order: Int, pages: [UInt32])] = [:]
            for (page, position) in order.enumerated() {
                for value in values(portal.entries[position], portal.groupOfEntry[position]) {
                    if pages[value.id]?.pages.last == UInt32(page) { continue }
                    pages[value.id, default: (value.order, [])].pages.append(UInt32(page))
                }
            }
            guard !pages.isEmpty else { return nil }
            let sorted = pages.sorted { a, b in
                (a.value.order, -a.value.pages.count, a.key) < (b.value.order, -b.value.pages.count, b.key)
            }
            return Facet(
                key: key, labels: labels("search.facet.\(key)"),
                values: sorted.map { id, value in
                    let texts = Dictionary(languages.map { ($0, label(id, $0)) }, uniquingKeysWith: { first, _ in first })
                    return Value(id: id, labels: Set(texts.values).count == 1 ? ["": texts.values.first ?? id] : texts, pages: value.pages)
                })
        }
        let types = portal.settings.types.all
        let groupOfID = Dictionary(portal.groups.identified.map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var terms: [String: Term] = [:]
        // As in the lists of tags: the first spelling stands for all.
        var tags: [String: String] = [:]
        for entry in portal.entries {
            for term in entry["subjects"]?.items.compactMap(\.term) ?? [] { terms[term.id] = term }
            for tag in entry["tags"]?.items.compactMap(\.text) ?? [] where tags[tag.lowercased()] == nil { tags[tag.lowercased()] = tag }
        }
        all = [
            facet(
                "type", { entry, _ in [(types[entry.type].name, entry.type.position)] },
                label: { id, language in
                    types.first { $0.name == id }.map { $0.label.text(in: language) } ?? id
                }),
            facet("level", { entry, _ in entry["level"]?.integer.map { [(String($0), $0)] } ?? [] }, label: { words[$1]["level.\($0)"] }),
            facet(
                "subject", { entry, _ in (entry["subjects"]?.items.compactMap(\.term) ?? []).map { ($0.id, 0) } },
                label: { id, language in
                    terms[id].map { $0.label.text(in: language) } ?? id
                }),
            facet(
                "grade", { entry, _ in (entry["grades"]?.grades ?? []).map { (String($0), $0) } },
                label: { words[$1]["format.grade.\($0)"] }),
            facet(
                "campus", { _, group in portal.campuses(ofGroup: group).map { (portal.groups[$0].id, $0.position) } },
                label: { id, language in
                    groupOfID[id].map { reader.title(ofGroup: $0, language) } ?? id
                }),
            facet(
                "tag", { entry, _ in (entry["tags"]?.items.compactMap(\.text) ?? []).map { ($0.lowercased(), 0) } },
                label: { id, _ in tags[id] ?? id }),
            facet(
                "audience", { entry, _ in portal.settings.isForStaff(entry) ? [(Term.staff.id, 0)] : [] },
                label: { _, language in Term.staff.label.text(in: language) }),
            facet(
                "language", { entry, _ in [(entry.language, languages.firstIndex(of: entry.language) ?? 0)] },
                label: { id, _ in words[id]["language.name"] }),
        ].compactMap(\.self)
    }
}
