import CMarkGFM
import Diagnostics
import HTML
import Limits

extension Renderer {
    /// Raw HTML: what the allow-list names is written anew, the rest as text; links and pictures become slots.
    mutating func writeRawHTML(_ node: Node, isBlock: Bool) {
        if isBlock {
            places.enter(node)
            endTextLine()
        }
        let bytes = literal(node)
        defer { if !isBlock { noteInlineTag(bytes) } }
        if hasPieces, bytes.contains(where: { $0 == DialectToken.lead.0 || $0 == DialectToken.filler }) {
            sourceWithoutComments(of: bytes).withUnsafeBufferPointer { writeFragment(node, $0, isBlock: isBlock) }
        } else {
            writeFragment(node, bytes, isBlock: isBlock)
        }
    }

    private mutating func writeFragment(_ node: Node, _ fragment: Bytes, isBlock: Bool) {
        if !isBlock, Comparison.isOne(fragment), follows(node, where: ASCII.isAlphanumeric) { return writeComparison(fragment) }
        if !isBlock ? writeTagName(node, fragment) : fragment.count > 1 && fragment[1] == UInt8(ascii: "?") {
            if isBlock { writeInstruction(fragment) }
            return
        }
        if isBlock,
            takeTitle(node, fragment) || RawFilm.mayHold(fragment) && writeFilm(fragment)
                || !raw.open.hasOpenRawHTML && EmptyText.isEmpty(raw: fragment)
        {
            return
        }
        writeRawHTML(fragment)
        guard isBlock else { return }
        tellOfMarkdown(fragment)
        endTextLine()
    }

    /// Whether the text right before a node ends so.
    private func follows(_ node: Node, where fits: (UInt8) -> Bool) -> Bool {
        guard let before = cmark_node_previous(node), cmark_node_get_type(before) == CMARK_NODE_TEXT else { return false }
        return literal(before).last.map(fits) ?? false
    }

    /// `a<b and c>d`, between whose signs a tag of HTML could stand, but words do.
    private mutating func writeComparison(_ fragment: Bytes) {
        let text = String(decoding: fragment, as: UTF8.self)
        var probe = places
        writePlain(text)
        guard rawDiagnostics < Limits.rawHTMLFindings.value, let place = probe.find(fragment) else { return }
        rawDiagnostics += 1
        diagnostics.append(.comparisonAsTag(text, source.place(place)))
    }

    /// `**` within a block of raw HTML is shown as it was written.
    private mutating func tellOfMarkdown(_ fragment: Bytes) {
        guard rawDiagnostics < Limits.rawHTMLFindings.value, !RawMarkdown.isCode(fragment), let found = RawMarkdown.find(in: raw.text)
        else { return }
        let words = Array(raw.text[found])
        guard let place = words.withUnsafeBufferPointer({ places.find($0) }) else { return }
        rawDiagnostics += 1
        diagnostics.append(.markdownInHTML(words, source.place(place)))
    }

    private static let inlineTags: [(tag: String, element: HTMLElement)] = [
        ("<b>", .b), ("<i>", .i), ("<u>", .u), ("<s>", .s), ("<em>", .em), ("<strong>", .strong), ("<small>", .small), ("<code>", .code),
    ]

    /// Remembers a tag that changes all words up to its end.
    private mutating func noteInlineTag(_ bytes: Bytes) {
        guard (3...8).contains(bytes.count), openInlineTag == nil,
            let found = Self.inlineTags.first(where: { bytes.elementsEqual($0.tag.utf8) }), raw.open.contains(found.element)
        else { return }
        var probe = places
        guard let place = probe.find(bytes) else { return }
        openInlineTag = (found.tag, found.element, place)
    }

    /// `用 <b> 标签加粗`: nobody sees the word, and all after it is bold.
    mutating func tellOfOpenTag() {
        guard let open = openInlineTag else { return }
        openInlineTag = nil
        guard raw.open.contains(open.element), rawDiagnostics < Limits.rawHTMLFindings.value else { return }
        rawDiagnostics += 1
        diagnostics.append(.openInlineTag(open.tag, source.place(open.place)))
    }

    /// A title in raw HTML that opens the text; what stands around it is written.
    private mutating func takeTitle(_ node: Node, _ fragment: Bytes) -> Bool {
        guard heading == nil, document.title == nil, isTopLevel(node), let found = RawTitle.find(fragment), isTitle(node, found.title)
        else { return false }
        document.title = found.title
        document.titlePlace = place(of: found.range, in: fragment)
        writeRawHTML(Bytes(rebasing: fragment[..<found.range.lowerBound]))
        for picture in found.pictures { writeRawHTML(Bytes(rebasing: fragment[picture])) }
        writeRawHTML(Bytes(rebasing: fragment[found.range.upperBound...]))
        endTextLine()
        return true
    }

    private mutating func writeRawHTML(_ fragment: Bytes) {
        raw.removeFindings()
        swap(&raw.takenIDs, &ids.taken)
        let start = html.count
        raw.append(fragment, to: &html)
        swap(&raw.takenIDs, &ids.taken)
        document.anchors.append(contentsOf: raw.anchors.lazy.map(\.id))
        for removal in raw.removals {
            if removal.reason == .depth {
                guard !isTooDeep else { continue }
                isTooDeep = true
            }
            guard rawDiagnostics < Limits.rawHTMLFindings.value else { break }
            guard
                let diagnostic = ownComputer(removal, fragment)
                    ?? Diagnostic.rawHTML(removal, at: { source.place(place(of: removal.range, in: fragment)) })
            else { continue }
            rawDiagnostics += 1
            diagnostics.append(diagnostic)
        }
        if !raw.open.contains(.details) { openDetails = nil } else if openDetails == nil { openDetails = places.blockRange }
        if !raw.slots.isEmpty { fillSlots(from: start, fragment) }
        if raw.endsLineBefore { endTextLine() }
        if keepsText { text.append(contentsOf: raw.text) }
    }

    /// `src="C:\\…"` and the like.
    private mutating func ownComputer(_ removal: RawHTMLRemoval, _ fragment: Bytes) -> Diagnostic? {
        guard removal.reason == .address, removal.name == "file" || removal.name.utf8.count == 1 else { return nil }
        let attribute = String(decoding: fragment[removal.range], as: UTF8.self)
        let value = attribute.drop { $0 != "=" }.dropFirst().filter { $0 != "\"" && $0 != "'" }.trimmed()
        return .unusableAddress(
            value, words: "", isPicture: attribute.hasPrefix("src") || attribute.hasPrefix("SRC"),
            source.place(place(of: removal.range, in: fragment)))
    }

    /// Turns the filter's slots into the document's, in their order: a picture of another site becomes a link on the spot.
    private mutating func fillSlots(from start: Int, _ fragment: Bytes) {
        let written = Array(html[start...])
        html.removeSubrange(start...)
        var position = 0
        let kept = keepsText
        // The filter has the text already.
        keepsText = false
        for slot in raw.slots {
            switch slot {
            case .link(let link):
                html.append(contentsOf: written[position..<link.offset - start])
                position = link.offset - start
                add(
                    .link(
                        Link(
                            destination: Address.completed(link.address), title: link.title, origin: .html, attributes: link.attributes)),
                    at: place(of: link.addressRange, in: fragment))
            case .image(let image):
                html.append(contentsOf: written[position..<image.offset - start])
                position = image.offset - start
                writeImage(
                    Image(
                        source: image.address, alt: image.alternative ?? "", title: image.title, width: image.width, height: image.height,
                        insideLink: image.isInLink, origin: .html, attributes: image.attributes),
                    at: place(of: image.addressRange, in: fragment))
            }
        }
        keepsText = kept
        html.append(contentsOf: written[position...])
    }

    private mutating func place(of range: Range<Int>, in fragment: Bytes) -> Range<Int> {
        places.find(Bytes(rebasing: fragment[range])) ?? places.blockRange
    }
}
