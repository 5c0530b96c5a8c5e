import Diagnostics

/// Reads the types, fields and vocabularies that `portal.yml` declares, in the terms of the table that holds without it.
struct TypeDeclarations {
    let settings: PortalSettings
    let source: SourceText
    /// The types that there are without the file.
    private var builtIn: ContentTypes { settings.types }

    func read() -> (types: ContentTypes, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var types: [ContentType] = []
        var vocabularies = readVocabularies()
        let names = VocabularyNames(Set(builtIn.vocabularies.keys).union(vocabularies.map(\.name)))
        var takenFolders = Dictionary(builtIn.all.map { ($0.folder, [$0]) }, uniquingKeysWith: +)
        for (name, value) in (settings["types"]?.record ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard isName(name), name != "portal" else {
                diagnostics.append(.notATypeName(name, at: source.place(value.place)))
                continue
            }
            var type =
                builtIn[name]
                ?? ContentType(
                    name, folder: name, zh: name, en: name, plural: (name, name), help: ("", ""), fields: [])
            let record = value.record
            if let value = record["folder"], let folder = value.text {
                if let other = takenFolders[folder]?.first(where: { $0.name != name }), !folder.isEmpty {
                    diagnostics.append(.folderTaken(folder, by: other, at: source.place(value.place)))
                } else {
                    type.folder = folder
                }
            }
            if let label = record["label"].map(words) {
                type.label = label
                type.plural = label
            }
            if let plural = record["plural"].map(words) { type.plural = plural }
            if let help = record["help"].map(words) { type.help = help }
            // A built-in type's own layout is replaced by a file of the same name.
            if let layout = record["layout"]?.text, builtIn[name] == nil { type.layout = layout }
            let builtInKeys = Set(type.fields.map(\.key))
            let builtInFields = Dictionary(
                (type.fields + ContentTypes.commonFields).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
            for (key, declaration) in (record["fields"]?.record ?? [:]).sorted(by: { $0.value.place.lowerBound < $1.value.place.lowerBound }
            ) {
                guard isName(key.replacing("_", with: "-")) else {
                    diagnostics.append(.notATypeName(key, at: source.place(declaration.place)))
                    continue
                }
                let field = field(
                    key, declaration.record, replacing: builtInFields[key], vocabularyNames: names, typeName: name, &diagnostics,
                    &vocabularies, declaration.place)
                // A declared field comes last, also where it takes the place of a built-in one.
                if builtInKeys.contains(key) { type.fields.removeAll { $0.key == key } }
                type.fields.append(field)
            }
            takenFolders[type.folder, default: []].append(type)
            types.append(type)
        }
        return (builtIn.adding(types, vocabularies: vocabularies), diagnostics)
    }

    /// - Parameter builtIn: the field in whose place it comes; what counts with it relies on its bounds.
    private func field(
        _ key: String, _ record: [String: Value], replacing builtIn: Field?, vocabularyNames: VocabularyNames, typeName: String,
        _ diagnostics: inout [Diagnostic], _ vocabularies: inout [Vocabulary], _ place: Range<Int>
    ) -> Field {
        let label = record["label"].map(words) ?? Words(zh: key, en: key)
        let help = record["help"].map(words) ?? Words(zh: "", en: "")
        let bounds = builtIn?.kind.bounds ?? -1e15...1e15
        let least = min(max(record["min"]?.number ?? -1e15, bounds.lowerBound), bounds.upperBound)
        let most = min(max(record["max"]?.number ?? 1e15, least), bounds.upperBound)
        var kind: Field.Kind
        switch record["kind"]?.term?.id ?? "text" {
        case "integer": kind = .integer(Int(least)...Int(most))
        case "number": kind = .number(least...most)
        case "boolean": kind = .boolean
        case "date": kind = .date
        case "choice":
            let terms = (record["choices"]?.items ?? []).compactMap(\.text).map { Term($0, zh: $0, en: $0) }
            kind = terms.count > Self.mostScanned ? longChoice(terms, of: "\(typeName) \(key)", &vocabularies) : .choice(terms)
        case "vocabulary":
            let name = record["vocabulary"]?.text ?? key
            if !vocabularyNames.known.contains(name) {
                diagnostics.append(
                    .unknownVocabulary(name, among: vocabularyNames.nearMisses, at: source.place(record["vocabulary"]?.place ?? place)))
            }
            kind = .vocabulary(name)
        case "url": kind = .url
        case "file": kind = .file
        case "reference":
            let inverse = record["inverse"].map(words) ?? label
            kind = .reference(
                (record["to"]?.items ?? []).compactMap(\.text),
                Field.Inverse("\(typeName)_\(key)", zh: inverse.zh, en: inverse.en))
        default: kind = .text
        }
        // As tools and materials do.
        var relates = false
        if case .reference(let types, _) = kind { relates = types.contains { self.builtIn[$0]?.traits.contains(.tools) == true } }
        if record["list"]?.boolean == true { kind = .list(kind) }
        return Field(
            key, kind, zh: label.zh, en: label.en, help: (help.zh, help.en),
            required: record["required"]?.boolean ?? false, isPrivate: record["private"]?.boolean ?? false,
            traits: builtIn?.traits ?? (relates ? [.relates] : []))
    }

    /// Choices up to here are looked through one by one.
    private static let mostScanned = 60

    /// A long choice is looked up like a vocabulary.
    private func longChoice(_ terms: [Term], of name: String, _ vocabularies: inout [Vocabulary]) -> Field.Kind {
        vocabularies.append(Vocabulary(name, terms))
        return .vocabulary(name)
    }

    /// A vocabulary is a list of words, or a mapping from ids to words per language.
    private func readVocabularies() -> [Vocabulary] {
        (settings["vocabularies"]?.record ?? [:]).sorted { $0.key < $1.key }.map { name, value in
            var terms: [Term] = []
            if case .record(let entries) = value.kind {
                for (id, label) in entries.sorted(by: { $0.value.place.lowerBound < $1.value.place.lowerBound }) {
                    let labels = label.record
                    let plain = label.text ?? id
                    terms.append(
                        Term(
                            id, zh: labels["zh-Hans"]?.text ?? labels["zh"]?.text ?? plain, en: labels["en"]?.text ?? plain))
                }
            } else {
                terms = value.items.compactMap(\.text).map { Term($0, zh: $0, en: $0) }
            }
            return Vocabulary(name, terms)
        }
    }

    private func words(_ value: Value) -> Words {
        let words = value.words ?? [:]
        let any = words[""] ?? words.sorted { $0.key < $1.key }.first?.value ?? value.text ?? ""
        return Words(zh: words["zh-Hans"] ?? words["zh"] ?? any, en: words["en"] ?? any)
    }

    private func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 60
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
            }
    }
}

/// The vocabularies that a field may name.
private struct VocabularyNames {
    let known: Set<String>
    let nearMisses: NearMissIndex

    init(_ names: Set<String>) {
        known = names
        nearMisses = NearMissIndex(names.sorted())
    }
}
