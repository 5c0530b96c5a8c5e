/// A layout in one language, ready to be filled: a flat list of operations over one run of static bytes.
///
/// Rendering can't fail: what is absent, or not of the declared kind, writes nothing.
public struct CompiledTemplate: Sendable {
    /// Which value an operation means; the steps are a range of the template's list, so that an operation stays plain.
    struct Path {
        enum Source {
            case value(Int32)
            case first, last, number, item
        }

        var frame: Int32
        var source: Source
        var isCount: Bool
        var steps: Range<Int32>
    }

    struct Step {
        var table: Int32
        var index: Int32
    }

    /// `end` is the operation after the section.
    enum Operation {
        /// The marks are those of names that the text holds.
        case text(from: Int32, to: Int32, marks: UInt64)
        case write(Path, isRaw: Bool)
        case choose(Path, unless: Bool, end: Int32)
        case enter(Path, table: Int32, end: Int32)
        /// The table is -1 for a list of texts.
        case each(Path, table: Int32, end: Int32)
    }

    let table: VariableTable
    var operations: [Operation] = []
    var text: [UInt8] = []
    var steps: [Step] = []
    var tables: [VariableTable] = []

    init(table: VariableTable) {
        self.table = table
    }

    /// Appends the page. A record of another table than the layout's writes the static text only.
    public func render(_ record: TemplateRecord, into output: inout [UInt8]) {
        let values = record.table === table ? record.values : []
        var renderer = TemplateRenderer(template: self, frames: [TemplateRenderer.Frame(values: values)])
        renderer.run(0, operations.count, into: &output)
        for gap in renderer.gaps.reversed() { output.insert(contentsOf: gap.html(renderer.marks), at: gap.offset) }
    }
}
