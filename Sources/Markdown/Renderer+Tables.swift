import CMarkGFM

extension Renderer {
    mutating func enterTable(_ node: Node) {
        document.features.insert(.table)
        isInTable = true
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        let start = cmark_gfm_extensions_get_table_alignments(node)
        alignments = start.map { Array(UnsafeBufferPointer(start: $0, count: columns)) } ?? []
        open(.div, "<div class=\"table-scroll\" tabindex=\"0\">")
        open(.table, "<table>\n")
    }

    mutating func exitTable(_ node: Node) {
        isInTable = false
        if !isHeaderRow { closeBlock() }
        close()
        closeBlock()
    }

    mutating func enterRow(_ node: Node) {
        let follows = isHeaderRow
        isHeaderRow = cmark_gfm_extensions_get_table_row_is_header(node) != 0
        column = 0
        places.enter(node)
        if isHeaderRow { open(.thead, "<thead>\n") } else if follows { open(.tbody, "<tbody>\n") }
        open(.tr, "<tr>\n")
    }

    mutating func exitRow(_ node: Node) {
        closeBlock()
        if isHeaderRow { closeBlock() }
        endTextLine()
    }

    mutating func enterCell(_ node: Node) {
        if column > 0, keepsText { text.append(UInt8(ascii: "\t")) }
        column += 1
        guard open(isHeaderRow ? .th : .td) else { return }
        write(isHeaderRow ? "<th" : "<td")
        switch column <= alignments.count ? alignments[column - 1] : 0 {
        case UInt8(ascii: "l"): write(" class=\"align-left\"")
        case UInt8(ascii: "c"): write(" class=\"align-center\"")
        case UInt8(ascii: "r"): write(" class=\"align-right\"")
        default: break
        }
        write(">")
    }

    mutating func exitCell(_ node: Node) {
        closeBlock()
    }
}
