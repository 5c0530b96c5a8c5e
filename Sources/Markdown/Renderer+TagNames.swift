import CMarkGFM
import Diagnostics
import Limits

/// Tags of which a sentence speaks, without using them: `标签是 <p> 和 <div>`. They are shown as they were written.
extension Renderer {
    /// Writes one among words as text; false where it is used.
    mutating func writeTagName(_ node: Node, _ fragment: Bytes) -> Bool {
        guard fragment.count > 2, let kind = tagKind(node, fragment) else { return false }
        writePlain(fragment)
        tellOfTagName(kind, fragment)
        return true
    }

    /// `<?php … ?>` on lines of its own, of which a page would show nothing.
    mutating func writeInstruction(_ fragment: Bytes) {
        let text = Bytes(rebasing: fragment[..<DialectScan.contentEnd(fragment, 0..<fragment.count)])
        open(.p, "<p>")
        writePlain(text)
        closeBlock()
        endTextLine()
        tellOfTagName(.instruction, text)
    }

    private mutating func tellOfTagName(_ kind: TagKind, _ fragment: Bytes) {
        guard rawDiagnostics < Limits.rawHTMLFindings.value else { return }
        rawDiagnostics += 1
        let text = String(decoding: fragment.prefix(60), as: UTF8.self)
        diagnostics.append(.tagAsWords(kind, text, source.place(places.find(fragment) ?? places.blockRange)))
    }

    private func tagKind(_ node: Node, _ fragment: Bytes) -> TagKind? {
        if fragment[1] == UInt8(ascii: "?") || fragment[1] == UInt8(ascii: "!") && fragment[2] != UInt8(ascii: "-") { return .instruction }
        guard ASCII.isLetter(fragment[1]), fragment.count < 16, let name = Self.bareName(fragment) else { return nil }
        if name == "img" { return .picture }
        if name == "br" { return isFollowedByPunctuation(node) ? .lineBreak : nil }
        guard fragment[fragment.count - 2] != UInt8(ascii: "/"), TagKind.names.contains(name), isAmongWords(node), !raw.open.hasOpenRawHTML,
            !(isInTable && name == "p"), goesOn(node), !isEnded(node, name)
        else {
            return nil
        }
        return .element(name)
    }

    /// The name of a start tag without attributes, in small letters.
    private static func bareName(_ fragment: Bytes) -> String? {
        var end = 1
        while end < fragment.count, ASCII.isAlphanumeric(fragment[end]) { end += 1 }
        guard fragment[end...].allSatisfy({ $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 == 0x20 }) else { return nil }
        return DialectScan.string(fragment, 1..<end).lowercased()
    }

    /// Whether words stand on one side of it at least, rather than further tags or none; in a table its cell is enough.
    private func isAmongWords(_ node: Node) -> Bool {
        if cmark_node_previous(node) != nil { return true }
        guard let next = cmark_node_next(node) else { return isInTable }
        return cmark_node_get_type(next) != CMARK_NODE_HTML_INLINE
    }

    /// Whether words follow on the line, or the paragraph ends and no raw HTML stands below it.
    private func goesOn(_ node: Node) -> Bool {
        if let next = cmark_node_next(node) {
            let type = cmark_node_get_type(next)
            return type != CMARK_NODE_SOFTBREAK && type != CMARK_NODE_LINEBREAK
        }
        guard let block = cmark_node_parent(node), let below = cmark_node_next(block) else { return true }
        return cmark_node_get_type(below) != CMARK_NODE_HTML_BLOCK
    }

    /// Whether the element's end follows; where too much does to look at, it is taken to.
    private func isEnded(_ node: Node, _ name: String) -> Bool {
        var next = cmark_node_next(node)
        for _ in 0..<Self.longestLook {
            guard let current = next else { return false }
            if cmark_node_get_type(current) == CMARK_NODE_HTML_INLINE {
                let tag = literal(current)
                if tag.count >= name.utf8.count + 3, tag[1] == UInt8(ascii: "/"),
                    tag[2..<2 + name.utf8.count].elementsEqual(name.utf8, by: { $0 | 0x20 == $1 | 0x20 })
                {
                    return true
                }
            }
            next = cmark_node_next(current)
        }
        return true
    }

    private static let longestLook = 64

    /// `换行用 <br>。`: no line begins with a full stop.
    private func isFollowedByPunctuation(_ node: Node) -> Bool {
        guard let next = cmark_node_next(node), cmark_node_get_type(next) == CMARK_NODE_TEXT else { return false }
        switch WideText.scalar(literal(next), at: 0) {
        case 0x3002, 0xFF0C, 0x3001, 0xFF1B, 0xFF09: return true
        default: return false
        }
    }
}

/// What a sentence speaks of.
enum TagKind: Equatable {
    /// `<?php …?>`, `<!DOCTYPE …>`, `<![CDATA[…]]>`
    case instruction
    case picture, lineBreak
    /// An element that nothing ends.
    case element(String)

    static let names: Set<String> = [
        "a", "abbr", "article", "aside", "blockquote", "caption", "center", "cite", "dd", "del", "details", "dfn", "div", "dl", "dt",
        "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "ins", "kbd", "li", "main", "mark", "nav",
        "ol", "p", "pre", "q", "ruby", "samp", "section", "span", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul", "var", "video",
    ]
}
