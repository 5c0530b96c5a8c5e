import Diagnostics

/// The types, fields and vocabularies that `portal.yml` declares, in the terms of the table that holds without it.
struct TypeDeclarations {
    private(set) var types: ContentTypes
    private(set) var diagnostics: [Diagnostic] = []
    private let source: SourceText
    /// The types that there are without the file.
    private let builtIn: ContentTypes
    private var vocabularies: [Vocabulary]
    private let vocabularyNames: VocabularyNames
    private var takenFolders: [String: [ContentType]]

    init(settings: PortalSettings, source: SourceText) {
        self.source = source
        builtIn = settings.types
        types = builtIn
        vocabularies = Self.vocabularies(of: settings)
        vocabularyNames = VocabularyNames(Set(builtIn.vocabularies.keys).union(vocabularies.map(\.name)))
        takenFolders = Dictionary(builtIn.all.map { ($0.folder, [$0]) }, uniquingKeysWith: +)
        var declared: [ContentType] = []
        for (name, value) in (settings["types"]?.record ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard isName(name), name != "portal" else {
                diagnostics.append(.notATypeName(name, at: source.place(value.place)))
                continue
            }
            declared.append(type(name, value.record))
        }
        types = builtIn.adding(declared, vocabularies: vocabularies)
    }

    private mutating func type(_ name: String, _ record: [String: Value]) -> ContentType {
        var type =
            builtIn[name] ?? ContentType(name, folder: name, zh: name, en: name, plural: (name, name), help: ("", ""), fields: [])
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
        addFields(record["fields"]?.record ?? [:], to: &type)
        takenFolders[type.folder, default: []].append(type)
        return type
    }

    private mutating func addFields(_ declared: [String: Value], to type: inout ContentType) {
        let builtInKeys = Set(type.fields.map(\.key))
        let builtInFields = Dictionary(
            (type.fields + ContentTypes.commonFields).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for (key, declaration) in declared.sorted(by: { $0.value.place.lowerBound < $1.value.place.lowerBound }) {
            guard isName(key.replacing("_", with: "-")) else {
                diagnostics.append(.notATypeName(key, at: source.place(declaration.place)))
                continue
            }
            let field = field(key, declaration.record, replacing: builtInFields[key], of: type.name, declaration.place)
            // A declared field comes last, also where it takes the place of a built-in one.
            if builtInKeys.contains(key) { type.fields.removeAll { $0.key == key } }
            type.fields.append(field)
        }
    }

    /// - Parameter builtIn: the field in whose place it comes; what counts with it relies on its bounds.
    private mutating func field(
        _ key: String, _ record: [String: Value], replacing builtIn: Field?, of typeName: String, _ place: Range<Int>
    ) -> Field {
        let label = record["label"].map(words) ?? Words(zh: key, en: key)
        let help = record["help"].map(words) ?? Words(zh: "", en: "")
        let bounds = builtIn?.kind.bounds ?? -1e15...1e15
        let kind =
            record["kind"]?.term?.id == "reference"
            ? reference(key, record, label, of: typeName) : kind(key, record, bounds, of: typeName, place)
        let isList = record["list"]?.boolean == true
        return Field(
            key, isList ? .list(kind) : kind, zh: label.zh, en: label.en, help: (help.zh, help.en),
            required: record["required"]?.boolean ?? false, isPrivate: record["private"]?.boolean ?? false,
            traits: builtIn?.traits ?? (namesTools(kind) ? [.relates] : []))
    }

    private mutating func kind(
        _ key: String, _ record: [String: Value], _ bounds: ClosedRange<Double>, of typeName: String, _ place: Range<Int>
    ) -> Field.Kind {
        let least = min(max(record["min"]?.number ?? -1e15, bounds.lowerBound), bounds.upperBound)
        let most = min(max(record["max"]?.number ?? 1e15, least), bounds.upperBound)
        switch record["kind"]?.term?.id ?? "text" {
        case "integer": return .integer(Int(least)...Int(most))
        case "number": return .number(least...most)
        case "boolean": return .boolean
        case "date": return .date
        case "choice":
            let terms = (record["choices"]?.items ?? []).compactMap(\.text).map { Term($0, zh: $0, en: $0) }
            return terms.count > Self.mostScanned ? longChoice(terms, of: "\(typeName) \(key)") : .choice(terms)
        case "vocabulary":
            let name = record["vocabulary"]?.text ?? key
            if !vocabularyNames.known.contains(name) {
                diagnostics.append(
                    .unknownVocabulary(name, among: vocabularyNames.nearMisses, at: source.place(record["vocabulary"]?.place ?? place)))
            }
            return .vocabulary(name)
        case "url": return .url
        case "file": return .file
        default: return .text
        }
    }

    private func reference(_ key: String, _ record: [String: Value], _ label: Words, of typeName: String) -> Field.Kind {
        let inverse = record["inverse"].map(words) ?? label
        return .reference(
            (record["to"]?.items ?? []).compactMap(\.text), Field.Inverse("\(typeName)_\(key)", zh: inverse.zh, en: inverse.en))
    }

    /// Whether a reference is to what one works with, as those to tools and materials are.
    private func namesTools(_ kind: Field.Kind) -> Bool {
        guard case .reference(let types, _) = kind else { return false }
        return types.contains { builtIn[$0]?.traits.contains(.tools) == true }
    }

    /// Choices up to here are looked through one by one.
    private static let mostScanned = 60

    /// A long choice is looked up like a vocabulary.
    private mutating func longChoice(_ terms: [Term], of name: String) -> Field.Kind {
        vocabularies.append(Vocabulary(name, terms))
        return .vocabulary(name)
    }

    /// A vocabulary is a list of words, or a mapping from ids to words per language.
    private static func vocabularies(of settings: PortalSettings) -> [Vocabulary] {
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
