import Diagnostics
import Limits
import Yams

/// Reads `codes.yml` item by item: an item begins on a line that is not indented and goes on to the next such line.
struct CodeRegisterReader {
    let source: SourceText
    private(set) var register = CodeRegister()
    private(set) var diagnostics: [Diagnostic] = []
    private var positions: [String: Int] = [:]
    private let table = FieldTable(CodeRegister.fields)

    init(source: SourceText) {
        self.source = source
        register.source = source
    }

    mutating func read() {
        let items = FileItems.of(source)
        let most = Limits.codes.value
        for item in items.prefix(most) { read(item) }
        if items.count > most {
            diagnostics.append(.tooManyCodes(items.count, most: most, at: source.place(FileItems.firstLine(of: items[most], source))))
        }
    }

    private mutating func read(_ range: Range<Int>) {
        let parsed = FrontMatterParser(source: source, range: range, isKey: { [table] in table[$0] != nil }).parse()
        guard let (keyNode, node) = parsed.root?.mapping?.first, let code = keyNode.scalar?.string.trimmingSpaces, !code.isEmpty else {
            // The code alone still tells which page has to stay.
            let line = FileItems.firstLine(of: range, source)
            let text = source.text(line)
            let known =
                text.firstIndex { $0 == ":" || $0 == "：" }.map { text[..<$0].trimmingSpaces.filter { !Self.quotes.contains($0) } } ?? ""
            diagnostics.append(.notACodeLine(at: parsed.diagnostics.last?.place.within(range, of: source) ?? source.place(line)))
            if ShortCode.isUsable(known) { add(CodeRegister.Item(code: known), range) }
            return
        }
        diagnostics += parsed.diagnostics
        var item = CodeRegister.Item(code: code)
        if let mapping = node.mapping {
            var reader = FieldReader(source: source, firstLine: source.place(range.lowerBound..<range.lowerBound).line, vocabularies: [:])
            let values = reader.values(of: mapping, table, typeLabel: CodeRegister.label)
            diagnostics += reader.diagnostics
            item.thing = values["thing"]?.text
            item.shelf = values["shelf"]?.text
            item.name = values["name"]?.words ?? [:]
            item.printed = values["printed"]?.date
            item.replacedBy = values["replaced_by"]?.text
        } else if let text = node.scalar?.string.trimmingSpaces, !text.isEmpty {
            // `LC-01: equipment/laser-cutter` can only mean the thing.
            item.thing = text
        }
        add(item, range)
    }

    private mutating func add(_ item: CodeRegister.Item, _ range: Range<Int>) {
        var item = item
        item.place = range.lowerBound..<min(range.upperBound, range.lowerBound + item.code.utf8.count)
        let place = source.place(item.place)
        guard ShortCode.isUsable(item.code) else {
            diagnostics.append(.unusableCode(item.code, at: place))
            return
        }
        if let first = positions[ShortCode.folded(item.code)] {
            let other = register.items[first]
            diagnostics.append(.codeGivenTwice(item.code, other.code, firstAt: source.place(other.place), at: place))
            return
        }
        positions[ShortCode.folded(item.code)] = register.items.count
        register.items.append(item)
    }

    private static let quotes: Set<Character> = ["\"", "'", "“", "”", "‘", "’"]
}
