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

    /// Notes the first words of the page before any heading: a paragraph or a list. Pictures, quotes and what raw HTML surrounds aren't
    /// any, nor is a line of links to the page in other languages.
    mutating func noteTextFirst(_ node: Node, _ type: cmark_node_type) {
        guard type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_LIST, document.title == nil, isTopLevel(node), raw.open.isEmpty else {
            return
        }
        // Front matter that nothing ends begins with a line across the page.
        if let before = cmark_node_previous(node), cmark_node_get_type(before) == CMARK_NODE_THEMATIC_BREAK { return }
        document.hasTextFirst = type == CMARK_NODE_LIST || !isPicture(node) && saysSomething(node)
    }

    /// The mark for a table of contents, a line of a program, a property: `[toc]`, `import …`, `created:: 2026-03-01`.
    private func isOfProgram(_ words: Bytes) -> Bool {
        let marks: [StaticString] = ["[toc]", "[TOC]", "import ", "export "]
        if marks.contains(where: { DialectScan.begins(words, $0, at: 0) }) { return true }
        let key = words.prefix { $0 > 0x20 }
        return key.count > 2 && key.suffix(2).elementsEqual("::".utf8)
    }

    private func saysSomething(_ paragraph: Node) -> Bool {
        var plain = 0
        var hasLink = false
        var child = cmark_node_first_child(paragraph)
        while let current = child {
            child = cmark_node_next(current)
            switch cmark_node_get_type(current) {
            case CMARK_NODE_LINK: hasLink = true
            case CMARK_NODE_TEXT:
                let words = literal(current)
                if plain == 0, isOfProgram(words) { return false }
                Self.forEachPiece(of: words, tokens) { piece in
                    switch piece {
                    case .run(let run): plain += run.count { $0 > 0x20 }
                    case .token(let token):
                        if token.kind == .wikiLink { hasLink = true } else { plain += self.words(of: token).utf8.count }
                    }
                }
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_IMAGE, CMARK_NODE_HTML_INLINE: break
            default: plain += words(of: current).utf8.count
            }
        }
        return plain > (hasLink ? 24 : 0)
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
        Self.forEachPiece(of: bytes, tokens) { piece in
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
