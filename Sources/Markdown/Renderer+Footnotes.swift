import CMarkGFM
import Limits

extension Renderer {
    struct Footnotes {
        /// How often each footnote has been named so far; the first stands at 0.
        var references: [Int] = []
        var isOpen = false
        /// The footnote that is being written, counted from 1.
        var number = 0
        var hasBackLink = false
    }

    mutating func writeFootnoteReference(_ node: Node) {
        guard let number = Int(String(decoding: literal(node), as: UTF8.self)), number > 0 else { return }
        document.features.insert(.footnotes)
        while footnotes.references.count < number { footnotes.references.append(0) }
        raw.open.prepareText(into: &html)
        guard !isInLink else {
            write("<sup>")
            write(number)
            write("</sup>")
            return
        }
        footnotes.references[number - 1] += 1
        write("<sup class=\"footnote-ref\"><a href=\"#fn-")
        write(number)
        write("\"")
        // Nothing leads back to more than these.
        if footnotes.references[number - 1] <= Limits.footnoteBackLinks.value {
            write(" id=\"")
            writeReferenceID(number, footnotes.references[number - 1])
            write("\"")
        }
        write(">")
        write(number)
        write("</a></sup>")
    }

    private mutating func writeReferenceID(_ number: Int, _ time: Int) {
        write("fnref-")
        write(number)
        if time > 1 {
            write("-")
            write(time)
        }
    }

    mutating func enterFootnote(_ node: Node) {
        if !footnotes.isOpen {
            footnotes.isOpen = true
            raw.open.closeAll(into: &html)
            document.footnotesOffset = html.count
            open(.section, "<section class=\"footnotes\">")
            write("<h2 class=\"footnotes-title\">")
            add(.word(.footnotes), at: places.range(of: node))
            write("</h2>\n")
            open(.ol, "<ol>\n")
        }
        footnotes.number += 1
        footnotes.hasBackLink = false
        guard open(.li) else { return }
        write("<li id=\"fn-")
        write(footnotes.number)
        write("\">\n")
    }

    /// The arrows back, in the footnote's last paragraph.
    mutating func writeBackLinks(_ place: Range<Int>) {
        let number = footnotes.number
        footnotes.hasBackLink = true
        guard number > 0, number <= footnotes.references.count else { return }
        let times = min(footnotes.references[number - 1], Limits.footnoteBackLinks.value)
        for time in stride(from: 1, through: times, by: 1) {
            write(" <a class=\"footnote-back\" href=\"#")
            writeReferenceID(number, time)
            write("\" aria-label=\"")
            add(.word(.footnoteBack), at: place)
            write("\">↩")
            if time > 1 {
                write("<sup>")
                write(time)
                write("</sup>")
            }
            write("</a>")
        }
    }

    func isLastOfFootnote(_ node: Node) -> Bool {
        guard footnotes.isOpen, cmark_node_next(node) == nil, let parent = cmark_node_parent(node) else { return false }
        return cmark_node_get_type(parent) == CMARK_NODE_FOOTNOTE_DEFINITION
    }

    mutating func exitFootnote(_ node: Node) {
        closeRawContent()
        closeRawLink()
        if !footnotes.hasBackLink {
            write("<p>")
            writeBackLinks(places.range(of: node))
            write("</p>\n")
        }
        closeBlock()
        endTextLine()
    }

    mutating func closeFootnotes() {
        guard footnotes.isOpen else { return }
        closeBlock()
        closeBlock()
    }
}
