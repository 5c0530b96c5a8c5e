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

    mutating func enterRow(_ node: Node) -> Descent {
        if isRule(node) {
            isRuleRow = true
            places.enter(node)
            diagnostics.append(.ruleAmongRows(lineWithEnd(places.blockRange), source.place(places.blockRange)))
            return .skipChildren
        }
        let follows = isHeaderRow
        isHeaderRow = cmark_gfm_extensions_get_table_row_is_header(node) != 0
        column = 0
        places.enter(node)
        if isHeaderRow { open(.thead, "<thead>\n") } else if follows { open(.tbody, "<tbody>\n") }
        open(.tr, "<tr>\n")
        return .readChildren
    }

    /// `|---|---|` among the rows of a table, or below the last one: a line to part them, of which Markdown makes cells with dashes.
    private func isRule(_ row: Node) -> Bool {
        guard cmark_gfm_extensions_get_table_row_is_header(row) == 0, var cell = cmark_node_first_child(row) else { return false }
        var count = 0
        while true {
            if let words = cmark_node_first_child(cell) {
                guard cmark_node_next(words) == nil, cmark_node_get_type(words) == CMARK_NODE_TEXT, Self.isDashes(literal(words)) else {
                    return false
                }
                count += 1
            } else if count == 0 {
                return false
            }
            guard let next = cmark_node_next(cell) else { return true }
            cell = next
        }
    }

    private static func isDashes(_ words: Bytes) -> Bool {
        words.count { $0 == UInt8(ascii: "-") } > 2 && words.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
    }

    /// A line with what ends it.
    private func lineWithEnd(_ line: Range<Int>) -> Range<Int> {
        let end = source.bytes[line.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
        return line.lowerBound..<(end.map { $0 + 1 } ?? source.bytes.count)
    }

    mutating func exitRow(_ node: Node) {
        if isRuleRow {
            isRuleRow = false
            return
        }
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
