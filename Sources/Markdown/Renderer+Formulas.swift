import CMarkGFM
import Formulas
import HTML
import Limits

extension Renderer {
    /// A formula within text: MathML, or the TeX as it was written, marks and all. Its plain text is the TeX.
    mutating func writeFormula(_ token: DialectToken, isDisplay: Bool) {
        raw.open.prepareText(into: &html)
        let written = tex(token.range)
        let inner = Formula.content(of: written)
        let isWhole = written.count == token.range.count
        write(isDisplay ? "<span class=\"math math-display\" tabindex=\"0\">" : "<span class=\"math math-inline\">")
        written.withUnsafeBufferPointer { bytes in
            let content = Bytes(rebasing: bytes[inner])
            if let refusal = writeMathML(content, isDisplay: isDisplay) {
                HTMLEscape.text(bytes, into: &html)
                let start = token.range.lowerBound + inner.lowerBound
                tell(of: refusal, content, isWhole ? start + refusal.place.lowerBound..<start + refusal.place.upperBound : token.range)
            }
        }
        write("</span>")
        if keepsText { text.append(contentsOf: written) }
    }

    /// Why a formula could not be written, if it could not.
    private mutating func writeMathML(_ bytes: Bytes, isDisplay: Bool) -> Refusal? {
        document.features.insert(.formula)
        let start = html.count
        guard formulaBytes < Limits.formulaMarkup.value else { return .tooMany }
        let refusal = TeX.write(bytes, isDisplay: isDisplay, into: &html)
        formulaBytes += html.count - start
        return refusal
    }

    private mutating func tell(of refusal: Refusal, _ tex: Bytes, _ place: Range<Int>) {
        // An empty one is no mistake.
        guard formulaDiagnostics < Limits.rawHTMLFindings.value, tex.contains(where: { $0 > 0x20 }) else { return }
        formulaDiagnostics += 1
        diagnostics.append(.formulaAsTeX(refusal.reason, source.place(place)))
    }

    /// The source of a formula without hidden words, and without the marks of a quote before its further lines.
    private func tex(_ range: Range<Int>) -> [UInt8] {
        var bytes = source.bytes[range]
        guard bytes.contains(UInt8(ascii: "\n")) else { return WikiSyntax.withoutComments(bytes) }
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
        return WikiSyntax.withoutComments((kept + bytes)[...])
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
        let place = places.range(of: node)
        withSource(of: literal(node)) { renderer, bytes in
            if let refusal = renderer.writeMathML(bytes, isDisplay: true) {
                HTMLEscape.text(marks.open, into: &renderer.html)
                HTMLEscape.text(bytes, into: &renderer.html)
                HTMLEscape.text(marks.close, into: &renderer.html)
                renderer.tell(of: refusal, bytes, renderer.place(of: refusal, in: bytes, of: place))
            }
            if renderer.keepsText { renderer.text.append(contentsOf: bytes) }
        }
        write("</div>\n")
        endTextLine()
        return true
    }

    /// Where in a block of lines something of its formula stands; the block's first line where indentation parts the two.
    private func place(of refusal: Refusal, in tex: Bytes, of block: Range<Int>) -> Range<Int> {
        let lines = source.bytes[block]
        let head = lines.firstIndex(of: UInt8(ascii: "\n")) ?? block.upperBound
        guard head < block.upperBound, source.bytes[(head + 1)...].starts(with: tex) else { return block.lowerBound..<head }
        return head + 1 + refusal.place.lowerBound..<head + 1 + refusal.place.upperBound
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
                : DialectScan.nameOfPlace(bytes) ?? AttributeList.chain(bytes, at: DialectScan.skipBlanks(bytes, 0))?.id
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
            Self.forEachPiece(of: literal(current), tokens) { piece in
                if case .token(let token) = piece, let given = attributeID(token) { id = given }
            }
            if let id { return id }
            child = cmark_node_previous(current)
        }
        return nil
    }
}
