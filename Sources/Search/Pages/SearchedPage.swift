import Content
import Interface
import Portal

/// What the search knows of an entry's page besides its text.
struct SearchedPage: Sendable {
    let entry: EntryID
    /// The entries of the other languages.
    let others: [EntryID]
    let title: String
    /// What it is called besides, found as its title is.
    let otherNames: [String]
    let url: String
    let language: String
    let type: String
    /// What a reader sees under the title: level, duration, campus.
    let meta: [String]
    let tags: [String]
    let summary: String
    /// Words of further fields: maker and model, hazards, the titles of what the entry refers to.
    let details: [String]
}

/// Reads the pages of a portal.
struct SearchedPageReader: Sendable {
    let portal: Portal
    let words: InterfaceLanguages

    func page(at id: EntryID) -> SearchedPage {
        let entry = portal.entries[id]
        let group = portal.groupOfEntry[id]
        let type = portal.type(of: entry)
        // Of people, what an earlier address of theirs says is not for all to know.
        let otherNames = type.traits.contains(.people) ? [] : entry.otherNames
        return SearchedPage(
            entry: id, others: portal.groups[group].entries.filter { $0 != id }, title: entry.title,
            otherNames: otherNames, url: entry.address.encoded, language: entry.language, type: type.name,
            meta: meta(of: entry, group), tags: tags(of: entry), summary: entry["summary"]?.text ?? "",
            details: details(of: entry, at: id))
    }

    func passages(of page: SearchedPage) -> [Passage] {
        Passage.all(of: portal.sections(of: page.entry), outline: portal.entries[page.entry].document.outline)
    }

    private func meta(of entry: Entry, _ group: GroupID) -> [String] {
        let language = entry.language
        var meta: [String] = []
        if let level = entry["level"]?.integer { meta.append(words[language]["level.\(level)"]) }
        if let minutes = entry["minutes"]?.integer { meta.append(words[language].minutes(minutes)) }
        if let mode = entry["mode"]?.term { meta.append(mode.label.text(in: language)) }
        for campus in portal.campuses(ofGroup: group).prefix(2) { meta.append(title(ofGroup: campus, language)) }
        return meta
    }

    private func tags(of entry: Entry) -> [String] {
        let tags = entry["tags"]?.items.compactMap(\.text) ?? []
        return tags + (entry["subjects"]?.items.compactMap(\.term) ?? []).map { $0.label.text(in: entry.language) }
    }

    func title(ofGroup group: GroupID, _ language: String) -> String {
        portal.entries[portal.entry(ofGroup: group, in: language)].title
    }

    // MARK: Details

    private func details(of entry: Entry, at id: EntryID) -> [String] {
        var details: [String] = []
        for field in portal.type(of: entry).fields + ContentTypes.commonFields
        where !field.isPrivate && !field.traits.contains(.notSearched) {
            if let value = entry[field.key] { collect(value, field.kind, entry.language, into: &details) }
        }
        var seen: Set<GroupID> = []
        for reference in portal.references[id] where !seen.contains(reference.group) && !isPrivate(reference.field, of: entry) {
            seen.insert(reference.group)
            details.append(title(ofGroup: reference.group, entry.language))
        }
        return details
    }

    private func isPrivate(_ path: String, of entry: Entry) -> Bool {
        let parts = path.split(separator: ".")
        var fields = portal.type(of: entry).fields + ContentTypes.commonFields
        for part in parts {
            guard let field = fields.first(where: { $0.key == part }), !field.isPrivate else { return true }
            switch field.kind {
            case .record(let inner), .list(.record(let inner)): fields = inner
            default: fields = []
            }
        }
        return false
    }

    private func collect(_ value: Value, _ kind: Field.Kind, _ language: String, into details: inout [String]) {
        switch (value.kind, kind) {
        case (.list(let items), .list(let inner)): for item in items { collect(item, inner, language, into: &details) }
        case (.record(let record), .record(let fields)):
            for field in fields where !field.isPrivate {
                if let value = record[field.key] { collect(value, field.kind, language, into: &details) }
            }
        case (.text(let text), _): details.append(text)
        case (.term(let term), _): details.append(term.label.text(in: language))
        case (.words(let texts), _): if let text = texts[language] ?? texts[""] { details.append(text) }
        // A name that is an entry's comes with the references.
        case (.name(let name), _): if name.utf8.contains(where: { $0 >= 0x80 || $0 == 0x20 }) { details.append(name) }
        default: break
        }
    }
}
