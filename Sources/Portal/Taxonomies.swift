import Content
import Diagnostics
import Limits
import Workers

/// One way to divide the portal: by tag, subject, grade, level or course.
public struct Taxonomy: Sendable {
    public var kind: Kind
    public var terms: [TaxonomyTerm]

    public enum Kind: String, Sendable, CaseIterable {
        case tags, subjects, grades, levels, courses

        /// The field it comes from.
        public var field: String {
            switch self {
            case .levels: "level"
            case .courses: "course"
            default: rawValue
            }
        }
    }
}

/// A term and the groups under it.
public struct TaxonomyTerm: Sendable {
    /// Stable over languages where the term is (a subject's id, a grade's number); a tag is its own id.
    public var id: String
    /// In the taxonomy's language; for grades and levels, the number.
    public var label: String
    public var page: SitePath
    public var groups: [Int]
}

enum Taxonomies {
    static func all(
        entries: [Entry], groups: [Portal.EntryGroup], settings: PortalSettings, workers: Workers
    ) -> (all: [String: [Taxonomy]], diagnostics: [Diagnostic]) {
        let kinds = Taxonomy.Kind.allCases
        let languages = settings.languages
        let taxonomies = workers.map(languages.count * kinds.count) { index in
            let language = languages[index / kinds.count]
            return taxonomy(
                kinds[index % kinds.count], language, prefix: language == languages.first ? "" : language + "/",
                entries: entries, groups: groups)
        }
        var all: [String: [Taxonomy]] = [:]
        for position in languages.indices {
            all[languages[position]] = taxonomies[position * kinds.count..<(position + 1) * kinds.count].compactMap { $0?.taxonomy }
        }
        let most = taxonomies.compactMap { $0?.terms }.max() ?? 0
        return (all, most > Limits.tagPages.value ? [.tooManyTagPages(most, most: Limits.tagPages.value)] : [])
    }

    private static func taxonomy(
        _ kind: Taxonomy.Kind, _ language: String, prefix: String, entries: [Entry], groups: [Portal.EntryGroup]
    ) -> (taxonomy: Taxonomy, terms: Int)? {
        var terms: [String: (label: String, order: Int, groups: [Int])] = [:]
        for (position, group) in groups.enumerated() {
            let entry = entries[group.entries.first { entries[$0].language == language } ?? group.entries[0]]
            for term in values(entry, kind, language) {
                terms[term.id, default: (term.label, term.order, [])].groups.append(position)
            }
        }
        guard !terms.isEmpty else { return nil }
        let sorted = terms.map { (id: $0, term: $1, key: NaturalOrder($0)) }.sorted { a, b in
            if a.term.order != b.term.order { return a.term.order < b.term.order }
            if kind == .tags, a.term.groups.count != b.term.groups.count { return a.term.groups.count > b.term.groups.count }
            return a.key < b.key
        }
        var names = TermNames()
        let shown = sorted.prefix(Limits.tagPages.value).map { id, term, _ in
            TaxonomyTerm(id: id, label: term.label, page: page(kind, id, prefix: prefix, &names), groups: term.groups)
        }
        return (Taxonomy(kind: kind, terms: shown), sorted.count)
    }

    private static func values(_ entry: Entry, _ kind: Taxonomy.Kind, _ language: String) -> [(id: String, label: String, order: Int)] {
        guard let value = entry[kind.field] else { return [] }
        func label(_ term: Term) -> String { LanguageTag.isChinese(language) ? term.label.zh : term.label.en }
        switch kind {
        case .tags:
            var seen: Set<String> = []
            return value.items.compactMap(\.text).compactMap { tag in
                let id = tag.lowercased()
                return !id.isEmpty && seen.insert(id).inserted ? (id, tag, 0) : nil
            }
        case .subjects: return value.items.compactMap(\.term).map { ($0.id, label($0), 0) }
        case .courses: return value.term.map { [($0.id, label($0), 0)] } ?? []
        case .grades: return value.grades.map { (String($0), String($0), $0) }
        case .levels: return value.integer.map { [(String($0), String($0), $0)] } ?? []
        }
    }

    /// A tag may hold any characters; two that would share an address are told apart by a number.
    private static func page(_ kind: Taxonomy.Kind, _ id: String, prefix: String, _ names: inout TermNames) -> SitePath {
        // A name has at most 200 bytes; what is left of the id behind them is not worth cleaning.
        let head = id.utf8.count > 1000 ? String(id.prefix(250)) : id
        var name = EntryAddress.addressPart(head.replacing("/", with: "-"), pinyin: false)
        while name.hasPrefix(".") { name.removeFirst() }
        while name.utf8.count > 200 { name.removeLast() }
        if name.isEmpty { name = "-" }
        return SitePath("\(prefix)browse/\(kind.rawValue)/\(names.free(name)).html")
    }

    /// The names that are taken, and for each from which number on a further one is looked for.
    private struct TermNames {
        private var taken: Set<String> = []
        private var next: [String: Int] = [:]

        mutating func free(_ base: String) -> String {
            var name = base
            var number = next[base] ?? 2
            while !taken.insert(SitePath(name).folded).inserted {
                name = "\(base)-\(number)"
                number += 1
            }
            next[base] = number
            return name
        }
    }
}
