import Content
import Templates

extension PageSection {
    /// The text of a field as a cell of the title block; `word` is the key of its label among the interface's words.
    public static func fact(_ icon: String?, _ word: String, field: String) -> PageSection {
        PageSection(fields: [field]) { page in
            guard let text = page.entry[field]?.text, !text.isEmpty else { return nil }
            return .facts(page.fact(icon, word, .value(text)))
        }
    }

    /// What a reference field leads to as a cell of links.
    public static func fact(_ icon: String?, _ word: String, references field: String) -> PageSection {
        PageSection(fields: [field]) { page in
            let targets = page.portal.targets(of: page.id, field)
            guard !targets.isEmpty else { return nil }
            var content = SectionContent()
            content.groups = targets
            content.facts = page.fact(
                icon, label: page.words[word],
                targets.map { .value(page.context.entry(ofGroup: $0).title, url: page.context.href(group: $0)) })
            return content
        }
    }

    /// For how many people it is, as a cell of the title block.
    public static let capacity = PageSection(fields: ["capacity"]) { page in
        page.entry["capacity"]?.integer.flatMap {
            .facts(page.fact("people", "fact.capacity", .value(page.words.count("format.people", $0))))
        }
    }

    /// How long it takes, in minutes and in lessons.
    public static let minutes = PageSection(fields: ["minutes"]) { page in
        let words = page.words
        let hours = page.entry["class_hours"]?.number.map { words("format.class_hours", ("count", words.number($0))) }
        guard let minutes = page.entry["minutes"]?.integer else {
            guard let hours else { return nil }
            return .facts(page.fact("clock", "fact.minutes", .value(hours)))
        }
        return .facts(page.fact("clock", "fact.minutes", .value(words.minutes(minutes), note: hours)))
    }

    /// For whom it is.
    static let grades = PageSection { page in
        guard let grades = page.entry["grades"]?.grades, !grades.isEmpty else { return nil }
        return .facts(page.fact("grade", "fact.grades", .value(page.words.grades(grades))))
    }

    /// Own fields that no section has taken care of, those that a portal adds above all, in the title block; references follow as
    /// groups.
    static let remainingFields = PageSection(after: { page, shown in
        var content = SectionContent()
        for field in page.type.fields where !field.isPrivate && !shown.fields.contains(field.key) {
            guard let value = page.entry[field.key] else { continue }
            let texts = value.items.compactMap { page.text(of: $0, in: field) }
            content.facts += page.fact(nil, label: page.words.text(field.label), texts)
        }
        return content
    })
}

extension EntryContext {
    fileprivate func text(of value: Value, in field: Field) -> TemplateRecord? {
        switch value.kind {
        case .text(let text): .value(text)
        case .integer(let number): .value(String(number))
        case .number(let number): .value(words.number(number))
        case .boolean(let flag): .value(words[flag ? "format.yes" : "format.no"])
        case .date(let day): .value(words.text(day))
        case .moment(let moment): .value(words.text(moment))
        case .grades(let grades): .value(words.grades(grades))
        case .term(let term): .value(words.text(term.label))
        case .url(let url): .value(PlayerWriter.host(of: url) ?? url, url: url.asHref)
        case .file(let file):
            portal.file(file, of: entry, field: field.key).map { .value(SitePath(file).name, url: context.href($0)) }
        default: nil
        }
    }
}
