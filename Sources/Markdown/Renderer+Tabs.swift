import CMarkGFM

/// Alternatives: quotes that begin with `[!TAB] name`, one right after the other, are one set. Each has its name above it, so
/// that without a script, and on paper, they are sections that follow one another.
extension Renderer {
    mutating func openTab(_ node: Node, _ mark: AlertMark) {
        document.features.insert(.tabs)
        alertTitle = AlertTitle(isFoldable: false, pending: mark.length, word: .note, needsWord: false, element: .tab)
        if !continuesTabs(node, mark) { open(.div, "<div class=\"tabs\" data-tabs>\n") }
        open(.div, "<div class=\"tab\">\n")
    }

    /// Whether the quote is the last of a set, whose element is to be closed.
    func endsTabs(_ node: Node) -> Bool {
        guard Self.tab(node) != nil else { return false }
        guard let next = Self.neighbour(node, cmark_node_next), let mark = Self.tab(next) else { return true }
        return mark.fold == .open
    }

    private func continuesTabs(_ node: Node, _ mark: AlertMark) -> Bool {
        guard mark.fold != .open, let previous = Self.neighbour(node, cmark_node_previous) else { return false }
        return Self.tab(previous) != nil
    }

    /// The node beside one, but for the comment by which `DialectScan` parts quotes in lists.
    static func neighbour(_ node: Node, _ step: (Node?) -> Node?) -> Node? {
        guard let found = step(node) else { return nil }
        guard cmark_node_get_type(found) == CMARK_NODE_HTML_BLOCK else { return found }
        let text = buffer(cmark_node_get_literal(found)).drop { $0 == UInt8(ascii: " ") }.prefix(DialectScan.comment.count)
        return text.elementsEqual(DialectScan.comment) ? step(found) : found
    }

    /// The mark of a quote that is an alternative.
    static func tab(_ node: Node) -> AlertMark? {
        guard cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE, let paragraph = cmark_node_first_child(node),
            cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH, let first = cmark_node_first_child(paragraph),
            cmark_node_get_type(first) == CMARK_NODE_TEXT, let mark = AlertMark(buffer(cmark_node_get_literal(first))), mark.isTab
        else { return nil }
        let hasName = mark.length < buffer(cmark_node_get_literal(first)).count || cmark_node_next(first).map { !isBreak($0) } ?? false
        return hasName ? mark : nil
    }
}
