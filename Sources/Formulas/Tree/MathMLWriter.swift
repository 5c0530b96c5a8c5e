import HTML

/// Writes a formula's tree as MathML: known elements and attributes alone, every text escaped.
struct MathMLWriter {
    var html: [UInt8]

    mutating func write(_ nodes: [Node], annotation: UnsafeBufferPointer<UInt8>, isDisplay: Bool) {
        write(isDisplay ? "<math display=\"block\"><semantics>" : "<math><semantics>")
        write(.group(nodes))
        write("<annotation encoding=\"application/x-tex\">")
        HTMLEscape.text(annotation, into: &html)
        write("</annotation></semantics></math>")
    }

    /// As one element.
    private mutating func write(_ node: Node) {
        switch node {
        case .row(let nodes) where nodes.count == 1: write(nodes[0])
        case .row(let nodes):
            write("<mrow>")
            writeRow(nodes)
            write("</mrow>")
        case .identifier(let name, let isUpright):
            write(isUpright && name.unicodeScalars.count == 1 ? "<mi mathvariant=\"normal\">" : "<mi>")
            writeText(name, "</mi>")
        case .number(let digits):
            write("<mn>")
            writeText(digits, "</mn>")
        case .sign(let sign, let look):
            write("<mo")
            write(look.attributes)
            write(">")
            writeText(sign, "</mo>")
        case .text(let words):
            write("<mtext>")
            writeText(words, "</mtext>")
        case .space(let width): writeSpace(width)
        case .element(let element, let children): write(element, children)
        case .table(let table): write(table)
        }
    }

    private mutating func writeRow(_ nodes: [Node]) {
        for node in nodes { write(node) }
    }

    private mutating func write(_ element: Element, _ children: [Node]) {
        write("<")
        write(element.name)
        write(element.attributes)
        write(">")
        if element.isRow, children.count == 1, case .row(let nodes) = children[0] {
            writeRow(nodes)
        } else {
            writeRow(children)
        }
        write("</")
        write(element.name)
        write(">")
    }

    private mutating func writeSpace(_ thousandths: Int) {
        write("<mspace width=\"")
        html += "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(String(1000 + abs(thousandths) % 1000).dropFirst())em".utf8
        write("\"></mspace>")
    }

    // MARK: Tables

    private mutating func write(_ table: Table) {
        write("<mtable")
        write(table.kind.attributes)
        write(">")
        for (index, row) in table.rows.enumerated() {
            let isUnderlined = table.endsWithRule && index == table.rows.count - 1
            write("<mtr")
            if row.hasRule || isUnderlined {
                write(
                    row.hasRule && isUnderlined
                        ? " class=\"math-over math-under\"" : row.hasRule ? " class=\"math-over\"" : " class=\"math-under\"")
            }
            write(">")
            for (column, cell) in row.cells.enumerated() {
                write("<mtd")
                if column < table.columns.count, table.columns[column] != .centre {
                    write(table.columns[column] == .left ? " columnalign=\"left\"" : " columnalign=\"right\"")
                }
                if table.bars.contains(column) { write(" class=\"math-bar\"") }
                write(">")
                writeRow(cell)
                write("</mtd>")
            }
            write("</mtr>")
        }
        write("</mtable>")
    }

    // MARK: Bytes

    private mutating func write(_ markup: StaticString) {
        html.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    private mutating func writeText(_ text: String, _ endTag: StaticString) {
        HTMLEscape.text(text, into: &html)
        write(endTag)
    }
}
