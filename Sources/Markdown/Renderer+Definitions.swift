import CMarkGFM

/// Terms and what they mean: quotes that begin with `[!DT]` and `[!DD]`, one right after the other, are one list.
extension Renderer {
    enum Definition { case term, meaning }

    static func definition(_ node: Node) -> Definition? {
        guard cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE, let paragraph = cmark_node_first_child(node),
            cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH, let first = cmark_node_first_child(paragraph),
            cmark_node_get_type(first) == CMARK_NODE_TEXT
        else { return nil }
        let text = buffer(cmark_node_get_literal(first))
        if text.starts(with: "[!DT] ".utf8) { return .term }
        return text.elementsEqual("[!DD]".utf8) && cmark_node_next(first) == nil ? .meaning : nil
    }

    mutating func openDefinition(_ node: Node, _ kind: Definition) {
        if neighbouringDefinition(node, cmark_node_previous) == nil { open(.dl, "<dl>\n") }
        switch kind {
        case .term: alertTitle = AlertTitle(isFoldable: false, pending: "[!DT] ".utf8.count, word: .note, needsWord: false, element: .term)
        case .meaning:
            open(.dd, "<dd>")
            // The mark is a paragraph of its own.
            paragraphsToSkip = 1
        }
    }

    mutating func closeDefinition(_ node: Node, _ kind: Definition) {
        if kind == .meaning { closeBlock() }
        if neighbouringDefinition(node, cmark_node_next) == nil { closeBlock() }
    }

    private func neighbouringDefinition(_ node: Node, _ step: (Node?) -> Node?) -> Definition? {
        Self.neighbour(node, step).flatMap(Self.definition)
    }
}
