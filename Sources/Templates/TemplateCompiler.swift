import HTML

/// Turns a linked layout into operations for one language, with its words folded into the static text.
struct TemplateCompiler {
    private var template: CompiledTemplate
    private let words: [String: String]
    private var tableNumbers: [ObjectIdentifier: Int32] = [:]
    /// Where the static text begins that has no operation yet.
    private var textStart = 0

    static func compile(
        _ nodes: [LinkedNode], table: VariableTable, words: [String: String], marks: TemplateMarks = TemplateMarks([:])
    ) -> CompiledTemplate {
        var compiler = TemplateCompiler(template: CompiledTemplate(table: table), words: words)
        compiler.add(nodes)
        compiler.flush()
        marks.mark(&compiler.template)
        return compiler.template
    }

    private init(template: CompiledTemplate, words: [String: String]) {
        self.template = template
        self.words = words
    }

    private mutating func add(_ nodes: [LinkedNode]) {
        for node in nodes {
            switch node {
            case .text(let bytes):
                template.text.append(contentsOf: bytes)
            case .word(let key):
                HTMLEscape.attribute(words[key] ?? "", into: &template.text)
            case .write(let path, let isRaw):
                flush()
                template.operations.append(.write(compiled(path), isRaw: isRaw))
            case .choose(let path, let isInverted, let content):
                let path = compiled(path)
                addSection(content) { .choose(path, unless: isInverted, end: $0) }
            case .chooseWord(let key, let isInverted, let content):
                if words[key, default: ""].isEmpty == isInverted { add(content) }
            case .enter(let path, let table, let content):
                let path = compiled(path)
                let table = number(of: table)
                addSection(content) { .enter(path, table: table, end: $0) }
            case .each(let path, let table, let content):
                let path = compiled(path)
                let table = table.map { number(of: $0) } ?? -1
                addSection(content) { .each(path, table: table, end: $0) }
            }
        }
    }

    /// Adds a section, whose end is known once its content is there.
    private mutating func addSection(
        _ content: [LinkedNode], _ operation: (_ end: Int32) -> CompiledTemplate.Operation
    ) {
        flush()
        let position = template.operations.count
        template.operations.append(operation(0))
        add(content)
        flush()
        template.operations[position] = operation(Int32(template.operations.count))
    }

    private mutating func flush() {
        if textStart < template.text.count {
            template.operations.append(.text(from: Int32(textStart), to: Int32(template.text.count), marks: 0))
        }
        textStart = template.text.count
    }

    private mutating func compiled(_ path: ValuePath) -> CompiledTemplate.Path {
        let first = Int32(template.steps.count)
        for step in path.steps {
            let table = number(of: step.table)
            template.steps.append(CompiledTemplate.Step(table: table, index: Int32(step.index)))
        }
        let source: CompiledTemplate.Path.Source =
            switch path.source {
            case .value(let index): .value(Int32(index))
            case .position(.first): .first
            case .position(.last): .last
            case .position(.number): .number
            case .item: .item
            }
        return CompiledTemplate.Path(
            frame: Int32(path.frame), source: source, isCount: path.isCount,
            steps: first..<Int32(template.steps.count)
        )
    }

    private mutating func number(of table: VariableTable) -> Int32 {
        let id = ObjectIdentifier(table)
        if let number = tableNumbers[id] { return number }
        let number = Int32(template.tables.count)
        template.tables.append(table)
        tableNumbers[id] = number
        return number
    }
}
