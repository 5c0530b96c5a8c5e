import Diagnostics

/// Puts partials and parents into a layout and finds the place of every name, so that rendering looks nothing up.
struct TemplateLinker {
    private struct Mistake: Hashable {
        var name: String
        var path: String
        var range: Range<Int>
    }

    let files: [String: TemplateFile]
    private let words: WordTable
    private let wordKeys: Set<String>
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether some layout grew beyond all bounds, or too much is wrong, which ends loading.
    private(set) var isExhausted = false
    private var reported: Set<Mistake> = []
    private var pieces = 0
    private var expandedBytes = 0
    /// Whether a line has been begun that is not yet ended.
    private var isInLine = false
    /// The tag of the layout itself through which the present piece came in.
    var entrance: (file: TemplateFile, name: TagName)?

    init(files: [String: TemplateFile], words: WordTable) {
        self.files = files
        self.words = words
        wordKeys = words.keys
    }

    mutating func link(_ layout: TemplateFile, table: VariableTable) -> [LinkedNode] {
        (pieces, expandedBytes, isInLine, entrance) = (0, 0, false, nil)
        var output: [LinkedNode] = []
        let environment = TemplateEnvironment(file: layout, scope: TemplateScope(table), chain: [layout.name])
        expand(layout.nodes, environment, into: &output)
        return output
    }

    mutating func expand(
        _ nodes: [TemplateNode], _ environment: TemplateEnvironment, into output: inout [LinkedNode]
    ) {
        for node in nodes {
            guard spend(1, bytes: 0, environment) else { return }
            switch node {
            case .lineStart(let range):
                var indentation = environment.indentation
                if isInLine { indentation.prefix = [] }
                let blanks = environment.file.source.bytes[range]
                append(indentation.applied(to: blanks), environment, to: &output)
                isInLine = true
            case .text(let range):
                append(environment.file.source.bytes[range], environment, to: &output)
            case .variable(let name, let isRaw):
                write(name, isRaw: isRaw, environment, into: &output)
            case .section(let name, let isInverted, let children):
                section(name, isInverted: isInverted, children, environment, into: &output)
            case .partial(let name, let indent):
                include(name, indent, [], in: ["partials"], environment, into: &output)
            case .parent(let name, let indent, let overrides):
                include(name, indent, overrides, in: ["layouts", "partials"], environment, into: &output)
            case .block(let block):
                place(block, environment, into: &output)
            }
        }
    }

    // MARK: Values

    private mutating func write(
        _ name: TagName, isRaw: Bool, _ environment: TemplateEnvironment, into output: inout [LinkedNode]
    ) {
        isInLine = true
        if let key = word(name, environment) {
            if isRaw { report(.templateRawText(name.text, at: environment.file.place(name))) }
            output.append(.word(key))
            return
        }
        guard let found = find(name, environment) else { return }
        switch found.kind {
        case .text where isRaw:
            report(.templateRawText(name.text, at: environment.file.place(name)))
        case .text, .number, .position(.number):
            output.append(.write(found.path, isRaw: false))
        case .html:
            output.append(.write(found.path, isRaw: true))
        case .flag, .record, .list, .texts, .position:
            report(.templateNotWritable(name.text, found.kind, at: environment.file.place(name)))
        }
    }

    private mutating func section(
        _ name: TagName, isInverted: Bool, _ children: [TemplateNode], _ environment: TemplateEnvironment,
        into output: inout [LinkedNode]
    ) {
        var inner = environment
        guard deepen(&inner, at: name) else { return }
        var content: [LinkedNode] = []
        if let key = word(name, environment) {
            expand(children, inner, into: &content)
            output.append(.chooseWord(key, isInverted: isInverted, content))
            return
        }
        guard let found = find(name, environment) else { return }
        if !isInverted {
            switch found.kind {
            case .record(let table), .list(let table): inner.scope = inner.scope.entering(record: table)
            case .texts: inner.scope = inner.scope.enteringTexts()
            default: inner.scope = inner.scope.entering(value: found)
            }
        }
        expand(children, inner, into: &content)
        switch found.kind {
        case .record(let table) where !isInverted: output.append(.enter(found.path, table, content))
        case .list(let table) where !isInverted: output.append(.each(found.path, table, content))
        case .texts where !isInverted: output.append(.each(found.path, nil, content))
        default: output.append(.choose(found.path, isInverted: isInverted, content))
        }
    }

    private mutating func find(_ name: TagName, _ environment: TemplateEnvironment) -> TemplateScope.Found? {
        switch environment.scope.find(name.text) {
        case .success(let found):
            return found
        case .failure(.unknown(let candidates, let table)):
            report(
                .templateUnknownVariable(
                    name.text, at: environment.file.place(name), candidates: candidates, table: table
                ))
        case .failure(.noNames(let part, let kind)):
            report(.templateNoSuchPart(name.text, of: part, kind, at: environment.file.place(name)))
        }
        return nil
    }

    /// The key of `w.key`; nil for a name that is not a word.
    private mutating func word(_ name: TagName, _ environment: TemplateEnvironment) -> String? {
        guard name.text.utf8.starts(with: "w.".utf8) else { return nil }
        let key = String(Substring(name.text.utf8.dropFirst(2)))
        if !wordKeys.contains(key) {
            report(.templateUnknownWord(key, at: environment.file.place(name), candidates: wordKeys))
        } else if case let lacking = words.languages(lacking: key), !lacking.isEmpty {
            report(.templateMissingWord(key, at: environment.file.place(name), languages: lacking))
        }
        return key
    }

    // MARK: Bounds

    private mutating func append(
        _ bytes: some BidirectionalCollection<UInt8>, _ environment: TemplateEnvironment, to output: inout [LinkedNode]
    ) {
        guard !bytes.isEmpty, spend(0, bytes: bytes.count, environment) else { return }
        isInLine = bytes.last != UInt8(ascii: "\n")
        output.append(.text(Array(bytes)))
    }

    mutating func deepen(_ environment: inout TemplateEnvironment, at name: TagName) -> Bool {
        environment.depth += 1
        if environment.depth <= TemplateLimits.depth { return true }
        environment.blocks.isIncomplete = true
        report(.templateNestedTooDeeply(at: environment.file.place(name), limit: TemplateLimits.depth))
        return false
    }

    private mutating func spend(_ count: Int, bytes: Int, _ environment: TemplateEnvironment) -> Bool {
        if isExhausted { return false }
        pieces += count
        expandedBytes += bytes
        if pieces <= TemplateLimits.pieces, expandedBytes <= TemplateLimits.expandedBytes { return true }
        isExhausted = true
        report(
            .templateExpansionTooLarge(
                at: entrance.map { $0.file.place($0.name) } ?? environment.file.source.place(0..<0)
            ))
        return false
    }

    /// A partial is put in many times, under many tables; what is wrong in it is said once.
    mutating func report(_ diagnostic: Diagnostic) {
        let place = diagnostic.place
        let mistake = Mistake(name: diagnostic.name, path: place.path, range: place.range)
        if reported.insert(mistake).inserted { diagnostics.append(diagnostic) }
        if diagnostics.count >= TemplateLimits.mistakes { isExhausted = true }
    }
}
