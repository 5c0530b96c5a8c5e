import CMarkGFM

extension Renderer {
    mutating func enterTable(_ node: Node) {
        document.features.insert(.table)
        isInTable = true
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        let start = cmark_gfm_extensions_get_table_alignments(node)
        alignments = start.map { Array(UnsafeBufferPointer(start: $0, count: columns)) } ?? []
        write("<div class=\"table-scroll\" tabindex=\"0\"><table>\n")
    }

    mutating func exitTable(_ node: Node) {
        isInTable = false
        if !isHeaderRow { write("</tbody>\n") }
        write("</table></div>\n")
    }

    mutating func enterRow(_ node: Node) {
        let follows = isHeaderRow
        isHeaderRow = cmark_gfm_extensions_get_table_row_is_header(node) != 0
        column = 0
        places.enter(node)
        if isHeaderRow { write("<thead>\n") } else if follows { write("<tbody>\n") }
        write("<tr>\n")
    }

    mutating func exitRow(_ node: Node) {
        write("</tr>\n")
        if isHeaderRow { write("</thead>\n") }
        endTextLine()
    }

    mutating func enterCell(_ node: Node) {
        write(isHeaderRow ? "<th" : "<td")
        switch column < alignments.count ? alignments[column] : 0 {
        case UInt8(ascii: "l"): write(" class=\"align-left\"")
        case UInt8(ascii: "c"): write(" class=\"align-center\"")
        case UInt8(ascii: "r"): write(" class=\"align-right\"")
        default: break
        }
        write(">")
        if column > 0, keepsText { text.append(UInt8(ascii: "\t")) }
        column += 1
    }

    mutating func exitCell(_ node: Node) {
        write(isHeaderRow ? "</th>\n" : "</td>\n")
    }
}
