import CMarkGFM
import HTML

extension Renderer {
    /// TeX as it was written, marks and all, for what shows formulas to find.
    mutating func writeFormula(_ token: DialectToken, isDisplay: Bool) {
        raw.open.prepareText(into: &html)
        write(isDisplay ? "<span class=\"math math-display\">" : "<span class=\"math math-inline\">")
        writePlain(tex(token.range))
        write("</span>")
    }

    /// The source of a formula without hidden words, and without the marks of a quote before its further lines.
    private func tex(_ range: Range<Int>) -> String {
        var bytes = source.bytes[range]
        guard bytes.contains(UInt8(ascii: "\n")) else { return String(decoding: WikiSyntax.withoutComments(bytes), as: UTF8.self) }
        let line = (source.bytes[..<range.lowerBound].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        let quotes = source.bytes.withUnsafeBufferPointer { LinePrefix($0, line).quotes }
        var kept: [UInt8] = []
        while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
            kept += bytes[...end]
            bytes = bytes[(end + 1)...]
            for _ in 0..<quotes {
                let mark = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
                if mark.first == UInt8(ascii: ">") { bytes = mark.dropFirst() }
            }
            if quotes > 0, bytes.first == UInt8(ascii: " ") { bytes = bytes.dropFirst() }
        }
        return String(decoding: WikiSyntax.withoutComments((kept + bytes)[...]), as: UTF8.self)
    }

    /// A block of code called `math`, as Git hosts have it, or what stands between lines of `$$`; true where it is one.
    mutating func writeFormulaBlock(_ node: Node) -> Bool {
        let info = String(decoding: Self.buffer(cmark_node_get_fence_info(node)), as: UTF8.self)
        let marks: (open: String, close: String)
        switch info {
        case "math", "latex math", "katex": marks = ("", "")
        case "math $$": marks = ("$$\n", "$$")
        case "math [": marks = ("\\[\n", "\\]")
        default: return false
        }
        endTextLine()
        guard raw.open.prepareBlock(into: &html) else { return false }
        write("<div class=\"math math-display\" tabindex=\"0\">")
        HTMLEscape.text(marks.open, into: &html)
        withSource(of: literal(node)) { renderer, bytes in
            HTMLEscape.text(bytes, into: &renderer.html)
            if renderer.keepsText { renderer.text.append(contentsOf: bytes) }
        }
        HTMLEscape.text(marks.close, into: &html)
        write("</div>\n")
        endTextLine()
        return true
    }

    /// `{: #id}` away from a heading: a place that links may name.
    mutating func writeAnchor(_ token: DialectToken) {
        guard openHeading == nil, let id = attributeID(token), ids.taken.insert(id).inserted else { return }
        document.anchors.append(id)
        raw.open.prepareText(into: &html)
        write("<span id=\"")
        HTMLEscape.attribute(id, into: &html)
        write("\"></span>")
    }

    /// The id that an attribute list gives.
    func attributeID(_ token: DialectToken) -> String? {
        guard token.kind == .attributes else { return nil }
        let id = source.bytes[token.range].withUnsafeBufferPointer { bytes in
            // `id:: 6412…` of Logseq
            DialectScan.begins(bytes, "id::", at: 0)
                ? DialectScan.string(bytes, 4..<bytes.count).trimmed()
                : AttributeList.chain(bytes, at: DialectScan.skipBlanks(bytes, 0))?.id
        }
        guard let id, 1...100 ~= id.utf8.count, !id.contains(" ") else { return nil }
        return id
    }

    /// The id that a heading's own words end with.
    func givenID(of heading: Node) -> String? {
        guard hasPieces else { return nil }
        var child = cmark_node_last_child(heading)
        while let current = child, cmark_node_get_type(current) == CMARK_NODE_TEXT {
            var id: String?
            forEachPiece(of: literal(current)) { piece in
                if case .token(let token) = piece, let given = attributeID(token) { id = given }
            }
            if let id { return id }
            child = cmark_node_previous(current)
        }
        return nil
    }
}
