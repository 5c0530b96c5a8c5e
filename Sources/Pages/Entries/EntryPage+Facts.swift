import Content
import Diagnostics
import Portal
import Templates

extension EntryPage {
    /// Adds a cell to the title block; without values it is left out.
    func addFact(_ icon: String?, _ word: String, _ values: TemplateRecord..., wide: Bool = false) {
        addFact(icon, label: words[word], values, wide: wide)
    }

    func addFact(_ icon: String?, label: String, _ values: [TemplateRecord], wide: Bool = false, gauge: TemplateRecord? = nil) {
        guard !values.isEmpty || gauge != nil else { return }
        var fact = TemplateRecord(Tables.fact)
        fact.set("icon", icon)
        fact.set("label", label)
        fact["wide"] = .flag(wide)
        fact["values"] = .list(values)
        if let gauge { fact["gauge"] = .record(gauge) }
        facts.append(fact)
    }

    /// The text of a field as a cell, if the entry has it.
    func addFact(_ icon: String?, _ word: String, field: String) {
        shownFields.insert(field)
        guard let text = entry[field]?.text, !text.isEmpty else { return }
        addFact(icon, word, .value(text))
    }

    /// What a reference field leads to as a cell of links.
    func addFact(_ icon: String?, _ word: String, references field: String) {
        shownFields.insert(field)
        let targets = portal.targets(of: position, field)
        shownGroups.formUnion(targets)
        addFact(icon, label: words[word], targets.map { .value(context.entry(ofGroup: $0).title, url: context.href(group: $0)) })
    }

    func addMinutes() {
        shownFields.insert("minutes")
        guard let minutes = entry["minutes"]?.integer else { return }
        let hours = entry["class_hours"]?.number.map { words("format.class_hours", ("count", words.number($0))) }
        addFact("clock", "fact.minutes", .value(words.minutes(minutes), note: hours))
    }

    /// Own fields that no place of their own has shown, those that a portal adds above all: short ones in the title
    /// block, references as groups.
    func fillRemainingFields() {
        for field in type.fields where !field.isPrivate && !shownFields.contains(field.key) {
            guard let value = entry[field.key] else { continue }
            let texts = value.items.compactMap { text(of: $0) }
            if !texts.isEmpty { addFact(nil, label: words.text(field.label), texts) }
        }
    }

    private func text(of value: Value) -> TemplateRecord? {
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
            portal.files[file].map { .value(SitePath(file).name, url: context.href($0)) }
        default: nil
        }
    }
}
