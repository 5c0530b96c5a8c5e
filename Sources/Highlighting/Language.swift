/// A language that code can be highlighted as.
public final class Language: Sendable {
    /// The name by which the language is called in a code block: `python`.
    public let name: String
    let aliases: [String]
    let reader: Reader

    init(_ name: String, aliases: [String] = [], _ reader: Reader) {
        self.name = name
        self.aliases = aliases
        self.reader = reader
    }

    convenience init(_ name: String, aliases: [String] = [], _ grammar: Grammar) {
        self.init(name, aliases: aliases, .code(PreparedGrammar(grammar)))
    }
}

/// The engine that reads a language, with its data.
enum Reader: Sendable {
    case code(PreparedGrammar)
    case shell(KeywordTable)
    /// HTML, where `script` and `style` hold code, or else XML.
    case markup(embedsCode: Bool)
    case style
    case yaml
    /// TOML, or loosely INI.
    case settings(isLoose: Bool)
    case diff
    case machineCode

    /// Reads a range of the source.
    func read(_ source: UnsafePointer<UInt8>, _ range: Range<Int>, _ writer: inout SpanWriter) {
        let start = range.lowerBound
        let end = range.upperBound
        switch self {
        case .code(let grammar):
            grammar.read(source, range, &writer)
        case .shell(let words):
            words.withLookup { lookup in
                var engine = ShellEngine(p: source, start: start, n: end, words: lookup, writer: writer, i: start)
                engine.run()
                writer = engine.writer
            }
        case .markup(let embedsCode):
            var engine = MarkupEngine(p: source, n: end, writer: writer, i: start, embedsCode: embedsCode)
            engine.run()
            writer = engine.writer
        case .style:
            var engine = StyleEngine(p: source, n: end, writer: writer, i: start)
            engine.run()
            writer = engine.writer
        case .yaml:
            var engine = YAMLEngine(p: source, n: end, writer: writer, i: start)
            engine.run()
            writer = engine.writer
        case .settings(let isLoose):
            var engine = SettingsEngine(p: source, n: end, writer: writer, i: start, isLoose: isLoose)
            engine.run()
            writer = engine.writer
        case .diff:
            DiffEngine.read(source, range, &writer)
        case .machineCode:
            MachineCodeEngine.read(source, range, &writer)
        }
        writer.put(.plain, upTo: end)
    }
}
