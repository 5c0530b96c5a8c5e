import CMarkGFM
import HTML

extension Renderer {
    /// How headings of the first level move down, whose only place on a page is its title.
    enum HeadingLevels {
        case asWritten
        /// One heading besides the title: it alone becomes one of the second level.
        case firstToSecond
        /// Several: the text uses the first level for its parts, so that every heading moves down one level.
        case allDown

        func moved(_ level: Int) -> Int {
            switch self {
            case .asWritten: level
            case .firstToSecond: max(level, 2)
            case .allDown: min(level + 1, 6)
            }
        }
    }

    /// Counts the headings of the first level that are left besides the title.
    func headingLevels(of root: Node) -> HeadingLevels {
        guard options.movesHeadings else { return .asWritten }
        var count = 0
        var isFirst = true
        var child = cmark_node_first_child(root)
        while let current = child, count < 2 {
            child = cmark_node_next(current)
            guard cmark_node_get_type(current) == CMARK_NODE_HEADING, cmark_node_get_heading_level(current) == 1,
                cmark_node_first_child(current) != nil
            else { continue }
            if !isFirst || !isTitle(current, words(of: current).trimmed()) { count += 1 }
            isFirst = false
        }
        return count == 0 ? .asWritten : count == 1 ? .firstToSecond : .allDown
    }

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
