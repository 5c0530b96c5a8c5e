import CMarkGFM
import HTML

extension Renderer {
    /// Whether a heading is the title: it opens the text, with nothing but pictures before it.
    func isTitle(_ heading: Node, _ title: String) -> Bool {
        guard !title.isEmpty else { return false }
        var sibling = cmark_node_previous(heading)
        var looked = 0
        while let current = sibling {
            guard looked < 8, isPicture(current) else { return false }
            looked += 1
            sibling = cmark_node_previous(current)
        }
        return options.isTitle(title)
    }

    /// Whether a block shows nothing but pictures, links around them among them; HTML comments show nothing.
    private func isPicture(_ block: Node) -> Bool {
        switch cmark_node_get_type(block) {
        case CMARK_NODE_HTML_BLOCK:
            return RawTitle.isWithoutText(literal(block))
        case CMARK_NODE_PARAGRAPH:
            var child = cmark_node_first_child(block)
            while let current = child {
                child = cmark_node_next(current)
                switch cmark_node_get_type(current) {
                case CMARK_NODE_IMAGE, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: continue
                case CMARK_NODE_LINK:
                    guard let inner = cmark_node_first_child(current), cmark_node_get_type(inner) == CMARK_NODE_IMAGE,
                        cmark_node_next(inner) == nil
                    else { return false }
                case CMARK_NODE_TEXT:
                    guard isPictureText(literal(current)) else { return false }
                default: return false
                }
            }
            return true
        default: return false
        }
    }

    /// Blanks, embeds of pictures, hidden comments.
    private func isPictureText(_ bytes: Bytes) -> Bool {
        var isPicture = true
        forEachPiece(of: bytes) { piece in
            switch piece {
            case .run(let run): if run.contains(where: { $0 > 0x20 }) { isPicture = false }
            case .token(let token):
                switch token.kind {
                case .comment, .hiddenComment, .attributes: break
                case .embed: if !Self.isPicture(parts(of: token).target) { isPicture = false }
                default: isPicture = false
                }
            }
        }
        return isPicture
    }
}
