import Diagnostics
import Limits
import Yams

extension Glossary {
    /// The glossary of a content folder; empty where there is none, or the portal does without.
    public static func read(from folder: ContentFolder, _ settings: PortalSettings) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
        guard folder.files[fileName] != nil else { return (Glossary(), []) }
        let (source, diagnostics) = folder.text(of: fileName)
        guard let source else { return (Glossary(), diagnostics) }
        let read = read(source, languages: settings.languages)
        return (settings["glossary"]?.boolean == false ? Glossary() : read.glossary, diagnostics + read.diagnostics)
    }

    public static func read(_ source: SourceText, languages: [String]) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
        var reader = GlossaryReader(source: source, languages: languages)
        reader.read()
        return (reader.glossary, reader.diagnostics)
    }
}

/// Reads `glossary.yml` item by item.
struct GlossaryReader {
    let source: SourceText
    private(set) var glossary = Glossary()
    private(set) var diagnostics: [Diagnostic] = []
    /// For each name, the term that has it.
    private var owners: [String: GlossaryTermID] = [:]
    private let table: FieldTable
    private let tags: [String]

    init(source: SourceText, languages: [String]) {
        self.source = source
        let fields = Glossary.fields(languages)
        table = FieldTable(fields)
        tags = fields.dropFirst(4).map(\.key)
    }

    mutating func read() {
        let items = FileItems.of(source)
        let most = Limits.glossaryTerms.value
        for item in items.prefix(most) { read(item) }
        if items.count > most {
            diagnostics.append(
                .tooManyTerms(items.count, most: most, at: source.place(FileItems.firstLine(of: items[most], source))))
        }
    }

    private mutating func read(_ range: Range<Int>) {
        let parsed = FrontMatterParser(source: source, range: range, isKey: { [table] in table[$0] != nil }).parse()
        guard let (keyNode, node) = parsed.root?.mapping?.first, let name = keyNode.scalar?.string.trimmingSpaces, !name.isEmpty else {
            let line = FileItems.firstLine(of: range, source)
            diagnostics.append(.notATerm(at: parsed.diagnostics.last?.place.within(range, of: source) ?? source.place(line)))
            return
        }
        diagnostics += parsed.diagnostics
        var term = GlossaryTerm(name: name)
        term.place = range.lowerBound..<min(range.upperBound, range.lowerBound + name.utf8.count)
        if let mapping = node.mapping {
            fill(&term, from: mapping, range)
        } else if let text = node.scalar?.string.trimmingSpaces, !text.isEmpty {
            term.texts = ["": text]
        }
        add(term)
    }

    private mutating func fill(_ term: inout GlossaryTerm, from mapping: Node.Mapping, _ range: Range<Int>) {
        var reader = FieldReader(source: source, firstLine: source.place(range.lowerBound..<range.lowerBound).line, vocabularies: [:])
        let values = reader.values(of: mapping, table, typeLabel: Glossary.label)
        diagnostics += reader.diagnostics
        term.texts = values["text"]?.words ?? [:]
        term.pinyin = values["pinyin"]?.text
        for tag in tags { term.names[tag] = values[tag]?.text }
        term.aliases = texts(values["aliases"])
        term.exceptions = texts(values["except"])
    }

    private func texts(_ value: Value?) -> [String] {
        let most = Limits.glossaryNames.value
        // `aliases: 缝宽、刀缝` is two.
        let items = (value?.items ?? []).compactMap(\.text).flatMap { $0.split { "、，,".contains($0) }.map { String($0).trimmingSpaces } }
        return Array(items.filter { !$0.isEmpty }.prefix(most))
    }

    private mutating func add(_ given: GlossaryTerm) {
        var term = given
        let place = source.place(term.place)
        if term.texts.isEmpty { diagnostics.append(.termWithoutText(term.name, at: place)) }
        let longest = Limits.glossaryText.value
        if term.texts.values.contains(where: { $0.count > longest }) {
            diagnostics.append(.termTextCut(term.name, most: longest, at: place))
            term.texts = term.texts.mapValues { String($0.prefix(longest)) }
        }
        if let owner = owners[Self.folded(term.name)] {
            let other = glossary.terms[owner]
            return diagnostics.append(.termGivenTwice(term.name, other.name, firstAt: source.place(other.place), at: place))
        }
        for name in term.everyName {
            if name.count > Limits.glossaryName.value { diagnostics.append(.termNameLong(name, at: place)) }
            if name.count < 2 { diagnostics.append(.termNameShort(name, at: place)) }
            let folded = Self.folded(name)
            if let owner = owners[folded], owner != glossary.terms.endIndex {
                let other = glossary.terms[owner]
                diagnostics.append(.termGivenTwice(name, other.name, firstAt: source.place(other.place), at: place))
            } else {
                owners[folded] = glossary.terms.endIndex
            }
        }
        glossary.terms.append(term)
    }

    private static func folded(_ name: String) -> String { name.lowercased() }
}
