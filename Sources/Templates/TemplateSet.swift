import Diagnostics
import Workers

/// The layouts of a portal, loaded once, shared by all workers.
public struct TemplateSet: Sendable {
    /// A file of `templates/`: its path from there, and what it holds.
    public typealias File = (path: String, bytes: [UInt8])

    private let templates: [String: [String: CompiledTemplate]]

    /// Reads `layouts/NAME.mustache` and `partials/NAME.mustache` (folders inside them are part of the name) and
    /// compiles the layout of each table for each language of `words`. Other files are left alone.
    ///
    /// - Parameter marks: the classes and data attributes by which to tell afterwards what a page holds.
    ///
    /// Every mistake is found here. A layout with an error has no template, so publish nothing then.
    public static func load(
        files: [File], tables: [String: VariableTable], words: WordTable, marks: TemplateMarks = TemplateMarks([:]),
        workers: Workers = Workers(1)
    ) -> (TemplateSet, [Diagnostic]) {
        let (parsed, found) = parse(files)
        var diagnostics = found
        var linked: [(name: String, table: VariableTable, nodes: [LinkedNode])] = []
        var linker = TemplateLinker(files: parsed, words: words)
        for (name, table) in tables.sorted(by: { $0.key < $1.key }) where !linker.isExhausted {
            guard let layout = parsed["layouts/\(name)"] else {
                let names = parsed.keys.filter { $0.utf8.starts(with: "layouts/".utf8) }.sorted()
                diagnostics.append(.templateMissingLayout(name, present: names))
                continue
            }
            let before = linker.diagnostics.count
            let nodes = linker.link(layout, table: table)
            let hasError = linker.diagnostics[before...].contains { $0.severity == .error }
            guard !layout.isBroken, !hasError else { continue }
            linked.append((name, table, nodes))
        }
        let templates = compiled(linked, words: words, marks: marks, workers)
        return (TemplateSet(templates: templates), (diagnostics + linker.diagnostics).sortedForReading())
    }

    private static func compiled(
        _ linked: [(name: String, table: VariableTable, nodes: [LinkedNode])], words: WordTable, marks: TemplateMarks, _ workers: Workers
    ) -> [String: [String: CompiledTemplate]] {
        let languages = words.texts.sorted { $0.key < $1.key }
        let compiled = workers.map(linked.count * languages.count) { index in
            let (_, table, nodes) = linked[index / languages.count]
            return TemplateCompiler.compile(nodes, table: table, words: languages[index % languages.count].value, marks: marks)
        }
        var templates: [String: [String: CompiledTemplate]] = [:]
        for (index, template) in compiled.enumerated() {
            templates[linked[index / languages.count].name, default: [:]][languages[index % languages.count].key] = template
        }
        return templates
    }

    /// The layout in a language; nil if there is no such layout or no such language.
    public func template(_ layout: String, language: String) -> CompiledTemplate? {
        templates[layout]?[language]
    }

    /// Appends a page; false, with nothing written, where `template(_:language:)` is nil.
    @discardableResult
    public func render(
        layout: String, _ record: TemplateRecord, language: String, into output: inout [UInt8]
    ) -> Bool {
        guard let template = template(layout, language: language) else { return false }
        template.render(record, into: &output)
        return true
    }

    private static func parse(_ files: [File]) -> ([String: TemplateFile], [Diagnostic]) {
        var parsed: [String: TemplateFile] = [:]
        var diagnostics: [Diagnostic] = []
        var total = 0
        for file in files {
            guard let name = name(of: file.path) else { continue }
            let source = SourceText(path: "templates/\(file.path)", bytes: file.bytes)
            var template = TemplateFile(name: name, source: source)
            total += file.bytes.count
            if file.bytes.count > TemplateLimits.fileBytes || total > TemplateLimits.totalBytes {
                let isTotal = total > TemplateLimits.totalBytes
                diagnostics.append(.templateTooLarge(at: source.place(0..<0), isTotal: isTotal))
                template.isBroken = true
            } else if let bad = firstInvalidByte(of: file.bytes) {
                diagnostics.append(.templateNotUTF8(at: source.place(bad..<bad + 1)))
                template.isBroken = true
            } else {
                let (result, found) = TemplateParser.parse(template)
                template = result
                diagnostics += found
            }
            parsed[name] = template
        }
        return (parsed, diagnostics)
    }

    /// `layouts/tutorial` for `layouts/tutorial.mustache`.
    private static func name(of path: String) -> String? {
        let ending = ".mustache".utf8
        guard path.utf8.count > ending.count, path.utf8.suffix(ending.count).elementsEqual(ending),
            path.utf8.starts(with: "layouts/".utf8) || path.utf8.starts(with: "partials/".utf8)
        else { return nil }
        return String(Substring(path.utf8.dropLast(ending.count)))
    }

    private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        let repaired = String(decoding: bytes, as: UTF8.self).utf8
        return zip(bytes, repaired).enumerated().first { $1.0 != $1.1 }?.offset ?? max(bytes.count - 1, 0)
    }
}
