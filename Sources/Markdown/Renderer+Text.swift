import CMarkGFM
import HTML

extension Renderer {
    mutating func writeText(_ node: Node) {
        var bytes = literal(node)
        if hasDoubledMarks { tellOfLoneMark(bytes, of: node) }
        if let title = alertTitle, title.pending > 0 {
            alertTitle?.pending = 0
            bytes = Bytes(rebasing: bytes.dropFirst(title.pending))
        }
        writeText(bytes)
    }

    /// Text in which dialect pieces stand for what they mean.
    mutating func writeText(_ bytes: Bytes) {
        guard hasPieces else {
            writePlain(bytes)
            return
        }
        Self.forEachPiece(of: bytes, tokens) { piece in
            switch piece {
            case .run(let run): writePlain(run)
            case .token(let token): writeToken(token)
            }
        }
    }

    /// Text as it is.
    mutating func writePlain(_ bytes: Bytes) {
        raw.open.prepareText(into: &html)
        if abbreviations.isEmpty || isInLink || openHeading != nil || alertTitle != nil {
            HTMLEscape.prose(bytes, into: &html)
        } else {
            writeExplained(bytes)
        }
        if keepsText { text.append(contentsOf: bytes) }
    }

    mutating func writePlain(_ string: String) {
        raw.open.prepareText(into: &html)
        HTMLEscape.text(string, into: &html)
        if keepsText { text.append(contentsOf: string.utf8) }
    }

    /// A line break of the source: none between Han characters, where a browser would show a space.
    mutating func writeBreak(_ node: Node, isHard: Bool) {
        if alertTitle?.isOpen == true, cmark_node_parent(node) == paragraph?.node {
            closeAlertTitle()
            return
        }
        let isHard = isHard || endsLabelLine(node)
        if isHard {
            raw.open.prepareText(into: &html)
            write("<br>\n")
        } else if !(WideText.ends(text) && startsWide(after: node)) {
            if let last = text.last, last < 0x80 { tellOfCodeLines(last) }
            write(partsUnit(node) ? "\u{A0}" : "\n")
        } else {
            return
        }
        if keepsText { text.append(isHard ? UInt8(ascii: "\n") : UInt8(ascii: " ")) }
    }

    /// Lines of a program that nobody marked as code, where one of them has just ended.
    private mutating func tellOfCodeLines(_ last: UInt8) {
        guard ";{}):*>".utf8.contains(last), paragraph != nil, paragraph?.isLookedOver == false, !isInTable else { return }
        paragraph?.isLookedOver = true
        let block = places.blockRange
        guard block.count < 10_000, CodeLine.areCode(source.bytes[block].split(separator: UInt8(ascii: "\n"))) else { return }
        let start = block.lowerBound..<block.lowerBound
        diagnostics.append(.looseMark(LooseMark(kind: .codeAsText, range: start), source.place(start)))
    }

    /// `3` at the end of a line and `mm` at the beginning of the next.
    private func partsUnit(_ node: Node) -> Bool {
        guard let last = text.last, ASCII.isDigit(last), let next = cmark_node_next(node), cmark_node_get_type(next) == CMARK_NODE_TEXT
        else { return false }
        return UnitOfMeasure.begins(literal(next), at: 0)
    }

    private func startsWide(after node: Node) -> Bool {
        var next = cmark_node_next(node)
        while let candidate = next {
            let type = cmark_node_get_type(candidate)
            if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE { return WideText.starts(visible(literal(candidate))) }
            next = cmark_node_first_child(candidate)
        }
        return false
    }

    /// The same bytes from the first on that a reader sees.
    private func visible(_ bytes: Bytes) -> Bytes {
        guard hasPieces, bytes.first == DialectToken.lead.0, StandIn.at(0, in: bytes) == .nothing else { return bytes }
        return Bytes(rebasing: bytes.dropFirst(3))
    }

    mutating func writeCodeSpan(_ node: Node) {
        raw.open.prepareText(into: &html)
        write("<code>")
        let words = literal(node)
        if words.count > 2, words[0] == UInt8(ascii: "r") || words[0] == UInt8(ascii: "p"), words[1] != UInt8(ascii: "(") {
            tellOfInlineProgram(words)
        }
        if words.count > 7, words[0] == UInt8(ascii: "=") || words[0] == UInt8(ascii: "$") { tellOfQuery(words) }
        withSource(of: words) { renderer, bytes in
            HTMLEscape.text(bytes, into: &renderer.html)
            if renderer.keepsText { renderer.text.append(contentsOf: bytes) }
        }
        write("</code>")
    }

    /// `= this.file.name`, `$= dv.current()`: a question to Obsidian's Dataview, which nobody answers here.
    private mutating func tellOfQuery(_ words: Bytes) {
        let beginnings: [StaticString] = ["= this.", "=this.", "$= dv.", "$=dv.", "= date(", "= [["]
        guard let beginning = beginnings.first(where: { DialectScan.begins(words, $0, at: 0) }) else { return }
        let place = places.find(words) ?? places.blockRange
        diagnostics.append(.looseMark(LooseMark(kind: .foreign("`\(beginning)…`"), range: place), source.place(place)))
    }

    /// `r mean(x)`, `python 1 + 1`: what R Markdown and Quarto work out, and nobody here.
    private mutating func tellOfInlineProgram(_ words: Bytes) {
        let name = DialectScan.begins(words, "r ", at: 0) ? 2 : DialectScan.begins(words, "python ", at: 0) ? 7 : 0
        guard name > 0, words.count > name, case let rest = words[name...], !rest.contains(where: { $0 >= 0x80 }),
            ASCII.isAlphanumeric(rest[name]),
            !rest.contains(0x20) || rest.contains(UInt8(ascii: "("))
                || name == 2
                    && rest.contains(where: { "+*/$".utf8.contains($0) }),
            // `python a.py` is what to type.
            name == 2 || !rest.contains(UInt8(ascii: "."))
        else { return }
        let place = places.find(words) ?? places.blockRange
        diagnostics.append(
            .looseMark(LooseMark(kind: .foreign(name == 2 ? "`r …`" : "`python …`"), range: place), source.place(place)))
    }

    // MARK: Dialect pieces

    enum Piece {
        case run(Bytes)
        case token(DialectToken)
    }

    /// Cuts text at the words that stand for dialect pieces; fillers vanish.
    static func forEachPiece(of bytes: Bytes, _ tokens: [DialectToken], _ body: (Piece) -> Void) {
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == DialectToken.lead.0, let number = DialectToken.number(in: bytes, at: index), number < tokens.count {
                if start < index { body(.run(Bytes(rebasing: bytes[start..<index]))) }
                body(.token(tokens[number]))
                index = min(bytes.count, index + tokens[number].length)
                start = index
            } else if byte == DialectToken.lead.0, let standIn = StandIn.at(index, in: bytes) {
                if start < index { body(.run(Bytes(rebasing: bytes[start..<index]))) }
                let original = standIn.original
                if original.utf8CodeUnitCount > 0 {
                    body(.run(Bytes(start: original.utf8Start, count: original.utf8CodeUnitCount)))
                }
                index += 3
                start = index
            } else if byte == DialectToken.filler {
                if start < index { body(.run(Bytes(rebasing: bytes[start..<index]))) }
                index += 1
                start = index
            } else {
                index += 1
            }
        }
        if start < bytes.count { body(.run(Bytes(rebasing: bytes[start...]))) }
    }

    /// Text that reaches the page without Markdown: raw HTML, a title. Links stay as written, comments vanish.
    func sourceWithoutComments(of bytes: Bytes) -> [UInt8] {
        var restored: [UInt8] = []
        Self.forEachPiece(of: bytes, tokens) { piece in
            switch piece {
            case .run(let run): restored.append(contentsOf: run)
            case .token(let token) where token.kind == .comment || token.kind == .hiddenComment: break
            case .token(let token): restored.append(contentsOf: WikiSyntax.withoutComments(source.bytes[token.range]))
            }
        }
        return restored
    }

    /// The bytes with dialect pieces as they were written; nothing is copied where there are none.
    mutating func withSource(of bytes: Bytes, _ body: (inout Renderer, Bytes) -> Void) {
        guard hasPieces, bytes.contains(where: { $0 == DialectToken.lead.0 || $0 == DialectToken.filler }) else {
            body(&self, bytes)
            return
        }
        let restored = sourceBytes(of: bytes)
        restored.withUnsafeBufferPointer { body(&self, $0) }
    }

    func sourceBytes(of bytes: Bytes) -> [UInt8] {
        guard hasPieces else { return Array(bytes) }
        var restored: [UInt8] = []
        Self.forEachPiece(of: bytes, tokens) { piece in
            switch piece {
            case .run(let run): restored.append(contentsOf: run)
            case .token(let token) where token.kind == .hiddenComment: break
            case .token(let token): restored.append(contentsOf: source.bytes[token.range])
            }
        }
        return restored
    }

    func sourceString(_ start: UnsafePointer<CChar>?) -> String {
        let bytes = Self.buffer(start)
        guard hasPieces else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: sourceBytes(of: bytes), as: UTF8.self)
    }

    // MARK: Plain text

    /// The words of a node, for titles and alternative texts.
    func words(of node: Node) -> String {
        if !hasPieces, let only = cmark_node_first_child(node), cmark_node_next(only) == nil,
            cmark_node_get_type(only) == CMARK_NODE_TEXT
        {
            return String(decoding: literal(only), as: UTF8.self)
        }
        var result: [UInt8] = []
        guard let iterator = cmark_iter_new(node) else { return "" }
        defer { cmark_iter_free(iterator) }
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
            guard cmark_iter_get_event_type(iterator) == CMARK_EVENT_ENTER,
                let inner = cmark_iter_get_node(iterator)
            else { continue }
            switch cmark_node_get_type(inner) {
            case CMARK_NODE_TEXT where hasPieces: appendWords(of: literal(inner), to: &result)
            case CMARK_NODE_TEXT: result.append(contentsOf: literal(inner))
            case CMARK_NODE_CODE: result.append(contentsOf: sourceBytes(of: literal(inner)))
            case CMARK_NODE_SOFTBREAK where WideText.ends(result) && startsWide(after: inner): break
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: result.append(UInt8(ascii: " "))
            default: break
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func appendWords(of text: Bytes, to result: inout [UInt8]) {
        Self.forEachPiece(of: text, tokens) { piece in
            switch piece {
            case .run(let run): result.append(contentsOf: run)
            case .token(let token): result.append(contentsOf: words(of: token).utf8)
            }
        }
    }

    /// Has the plain text say what the link just added leads to; until that is known, the target as written.
    mutating func noteUnnamedLink(_ target: String = "") {
        guard keepsText else { return }
        let start = text.count
        text.append(contentsOf: target.utf8)
        document.unnamedLinks.append(UnnamedLink(section: document.sections.count, range: start..<text.count, slot: slots.count - 1))
    }

    /// Ends a line of the section's text, if one has begun.
    mutating func endTextLine() {
        if keepsText, let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    }

    mutating func closeSection() {
        // A link without words has no text yet, and yet it needs its section and its place there: the title of its target is to stand in it.
        let unnamed = document.unnamedLinks.last.flatMap { $0.section == document.sections.count ? $0 : nil }
        while text.last == UInt8(ascii: "\n"), text.count > unnamed?.range.upperBound ?? 0 { text.removeLast() }
        while code.last == UInt8(ascii: "\n") { code.removeLast() }
        if heading != nil || !text.isEmpty || !code.isEmpty || unnamed != nil {
            document.sections.append(
                Section(
                    heading: heading, text: String(decoding: text, as: UTF8.self),
                    code: String(decoding: code, as: UTF8.self)))
        }
        text.removeAll(keepingCapacity: true)
        code.removeAll(keepingCapacity: true)
    }
}
