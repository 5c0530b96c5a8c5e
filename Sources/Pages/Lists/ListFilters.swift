import Content
import Interface
import Portal
import Routes
import Templates

/// What the entries of a list can be filtered by.
///
/// Each entry carries tokens such as `level-2`; a facet is offered where it divides the list.
struct ListFilters {
    private struct Option {
        var label: String
        var order: Int
        var count: Int
    }

    private static let keys = ["level", "grade", "subject", "kind", "mode", "campus", "course", "language", "tag"]
    /// Shorter lists are seen at a glance.
    private static let leastEntries = 4
    private static let mostOptions = 14

    private var options: [String: [String: Option]] = [:]
    private var tokensOfGroup: [[String]] = []
    let context: PageContext

    init(_ groups: [GroupID], context: PageContext) {
        self.context = context
        guard groups.count >= Self.leastEntries else { return }
        for group in groups {
            var tokens: [String] = []
            for (key, token, label, order) in Self.values(group, context) where !tokens.contains(token) {
                tokens.append(token)
                options[key, default: [:]][token, default: Option(label: label, order: order, count: 0)].count += 1
            }
            tokensOfGroup.append(tokens)
        }
        options = options.filter { $0.value.count > 1 }
        // Tags are many; the commonest are offered.
        for (key, values) in options where values.count > Self.mostOptions && key != "grade" {
            let kept = values.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(Self.mostOptions)
            options[key] = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
        }
        // A language that everything is in divides nothing.
        if let languages = options["language"], languages.values.allSatisfy({ $0.count == groups.count }) { options["language"] = nil }
        if let tags = options["tag"], tags.values.allSatisfy({ $0.count < 2 }) { options["tag"] = nil }
    }

    /// The tokens of the group at a position of the list; nil where there is nothing to filter by.
    func tokens(at index: Int) -> String? {
        guard !options.isEmpty, tokensOfGroup.indices.contains(index) else { return nil }
        return tokensOfGroup[index].joined(separator: " ")
    }

    func records() -> [TemplateRecord] {
        Self.keys.compactMap { key in
            guard let values = options[key] else { return nil }
            var facet = TemplateRecord(Tables.facet)
            facet.set("key", key)
            facet.set("label", context.words["facet.\(key)"])
            let sorted = values.sorted { a, b in
                a.value.order != b.value.order
                    ? a.value.order < b.value.order
                    : a.value.count != b.value.count ? a.value.count > b.value.count : a.key < b.key
            }
            facet["options"] = .list(
                sorted.map { token, option in
                    var record = TemplateRecord(Tables.facetOption)
                    record.set("token", token)
                    record.set("label", option.label)
                    record["count"] = .number(option.count)
                    return record
                })
            return facet
        }
    }

    private static func values(_ group: GroupID, _ context: PageContext) -> [(key: String, token: String, label: String, order: Int)] {
        let entry = context.portal.entries[context.portal.entry(ofGroup: group, in: context.language)]
        let words = context.words
        var values: [(String, String, String, Int)] = []
        func add(_ key: String, _ id: String, _ label: String, _ order: Int = 0) {
            values.append((key, "\(key)-\(token(id))", label, order))
        }
        func add(_ key: String, _ kind: TaxonomyKind) {
            for term in entry.terms(in: kind) { add(key, term.id, words.label(of: term), term.order) }
        }
        add("level", .levels)
        add("grade", .grades)
        add("subject", .subjects)
        for key in ["kind", "mode"] { if let term = entry[key]?.term { add(key, term.id, words.text(term.label)) } }
        add("course", .courses)
        add("tag", .tags)
        for campus in context.portal.campuses(ofGroup: group) {
            add("campus", context.portal.groups[campus].id, context.entry(ofGroup: campus).title)
        }
        let languages = context.portal.settings.languages
        for translation in context.portal.groups[group].entries where languages.count > 1 {
            let language = context.portal.entries[translation].language
            add("language", language, context.site.words(language)["language.name"], languages.firstIndex(of: language) ?? 0)
        }
        return values
    }

    /// Tokens stand in a list separated by spaces.
    private static func token(_ id: String) -> String {
        String(id.map { $0.isWhitespace ? "_" : $0 })
    }
}

extension InterfaceWords {
    /// A term in words: grades and levels are numbers in the portal.
    fileprivate func label(of term: FiledTerm) -> String {
        switch (term.kind, term.label) {
        case (.levels, .number(let level)): self["level.\(level)"]
        case (.grades, .number(let grade)): self.grade(grade)
        default: term.label.text(in: language)
        }
    }
}
