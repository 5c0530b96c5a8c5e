import CMarkGFM
import Diagnostics
import Diagrams
import HTML
import Limits

extension Renderer {
    /// A block of code that is a diagram: drawn, with what it says as a list below it. What can't be drawn stays code, and is told of.
    mutating func writeDiagram(_ node: Node) -> Bool {
        let language = CodeInfo(Self.buffer(cmark_node_get_fence_info(node))).language.lowercased()
        guard ["mermaid", "dot", "graphviz", "gv"].contains(language), diagrams < Limits.diagrams.value else { return false }
        diagrams += 1
        let text = String(decoding: sourceBytes(of: literal(node)), as: UTF8.self)
        switch Diagram.draw(text, language: language) {
        case .success(let diagram):
            endTextLine()
            guard raw.open.prepareBlock(into: &html) else { return false }
            document.features.insert(.diagram)
            write(diagram, at: places.range(of: node))
            return true
        case .failure(let refusal):
            diagnostics.append(.diagramAsText(refusal.reason, source.place(line(refusal.line, of: places.range(of: node)))))
            return false
        case nil: return false
        }
    }

    private mutating func write(_ diagram: Diagram, at place: Range<Int>) {
        write("<figure class=\"diagram\"><div class=\"diagram-scroll\" tabindex=\"0\">")
        html.append(contentsOf: diagram.svg[..<diagram.nameOffset])
        add(.word(diagram.kind == .graph ? .diagram : .sequence), at: place)
        let name = diagram.title ?? diagram.text.prefix(12).joined(separator: "; ")
        HTMLEscape.attribute(": " + name.prefix(400), into: &html)
        html.append(contentsOf: diagram.svg[diagram.nameOffset...])
        write("</div>")
        if let title = diagram.title {
            write("<figcaption>")
            writePlain(title)
            write("</figcaption>")
            endTextLine()
        }
        write("<details class=\"diagram-words\"><summary>")
        add(.word(.diagramText), at: place)
        write("</summary><ul>")
        for line in diagram.text {
            write("<li>")
            writePlain(line)
            write("</li>")
            endTextLine()
        }
        write("</ul></details></figure>\n")
    }

    /// A line of a block's text, counted from the one below its fence.
    private func line(_ number: Int, of block: Range<Int>) -> Range<Int> {
        var start = block.lowerBound
        for _ in 0...number {
            guard let end = source.bytes[start..<block.upperBound].firstIndex(of: UInt8(ascii: "\n")) else { break }
            start = end + 1
        }
        let end = source.bytes[start..<block.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? block.upperBound
        return start..<max(start, end)
    }
}
