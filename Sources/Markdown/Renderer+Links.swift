import CMarkGFM
import Diagnostics
import HTML

extension Renderer {
    mutating func enterLink(_ node: Node) -> Descent {
        openLinks.append(false)
        guard !isInLink else { return .readChildren }
        if let end = bareAddressEnd(node) {
            openLinks.removeLast()
            writeBareAddress(node, end: end)
            return .skipChildren
        }
        let place = place(of: node)
        guard let address = usableAddress(of: node, place) else { return .readChildren }
        guard open(.a) else {
            close()
            return .readChildren
        }
        if let other = writtenTitle(of: node).flatMap({ DocsifyTitle($0) }), other.isInclude {
            diagnostics.append(.looseMark(LooseMark(kind: .foreign(":include"), range: place), source.place(place)))
        }
        add(
            .link(
                Link(
                    destination: Address.completed(address), title: title(of: node), origin: origin(of: node),
                    needsText: cmark_node_first_child(node) == nil)), at: place)
        if cmark_node_first_child(node) == nil { noteUnnamedLink() }
        openLinks[openLinks.count - 1] = true
        linkDepth += 1
        return .readChildren
    }

    /// A link's address as it was meant; nil where it leads nowhere, of which the writer is told.
    private mutating func usableAddress(of node: Node, _ place: Range<Int>) -> String? {
        var address = sourceString(cmark_node_get_url(node))
        if address.isEmpty, cmark_node_first_child(node) != nil {
            diagnostics.append(.linkWithoutAddress(words(of: node), source.place(place)))
            return nil
        }
        if Address.isHost(address) {
            diagnostics.append(.addressWithoutScheme(address, source.place(place)))
            address = "https://" + address
        } else if let meant = LooseAddress.mended(address) ?? LooseContact.address(address) {
            diagnostics.append(.addressReadAsMeant(meant, source.place(place), isThere: source.text(place) == address))
            address = meant
        }
        if ["http://", "https://", "mailto:", "tel:"].contains(address) {
            diagnostics.append(.linkWithoutAddress(words(of: node), source.place(place)))
            return nil
        }
        switch Address(address) {
        case .ownComputer, .forbidden:
            diagnostics.append(.unusableAddress(address, words: words(of: node), isPicture: false, source.place(place)))
            return nil
        case .local, .remote, .contact: return address
        }
    }

    /// Ends what raw HTML left open as a link around this place, where something with links of its own follows.
    mutating func closeRawLink() {
        if raw.open.hasOpenRawHTML { raw.open.closeLink(into: &html) }
    }

    mutating func exitLink(_ node: Node) {
        guard openLinks.popLast() == true else { return }
        linkDepth -= 1
        close()
    }

    func title(of node: Node) -> String? {
        guard let title = writtenTitle(of: node) else { return nil }
        guard let other = DocsifyTitle(title) else { return title }
        return other.words
    }

    func writtenTitle(of node: Node) -> String? {
        guard let title = cmark_node_get_title(node), title.pointee != 0 else { return nil }
        let bytes = Self.buffer(title)
        return String(decoding: hasPieces ? sourceWithoutComments(of: bytes) : Array(bytes), as: UTF8.self)
    }

    // MARK: Places

    /// Where the destination of a link or picture stands; else its words; else its block.
    mutating func place(of node: Node) -> Range<Int> {
        if let place = findPlace(ofAddress: node) { return place }
        if let inner = cmark_node_first_child(node), cmark_node_get_type(inner) == CMARK_NODE_TEXT,
            let place = places.find(literal(inner))
        {
            return place
        }
        return places.blockRange
    }

    private mutating func findPlace(ofAddress node: Node) -> Range<Int>? {
        let address = Self.buffer(cmark_node_get_url(node))
        guard hasPieces else { return places.find(address) }
        return sourceBytes(of: address).withUnsafeBufferPointer { places.find($0) }
    }

    // MARK: Bare addresses

    /// The words of a link that are its address, too, as cmark's autolinks are.
    private func bareWords(_ node: Node) -> Bytes? {
        guard let inner = cmark_node_first_child(node), cmark_node_next(inner) == nil,
            cmark_node_get_type(inner) == CMARK_NODE_TEXT
        else { return nil }
        let words = literal(inner)
        let address = Self.buffer(cmark_node_get_url(node))
        guard !words.isEmpty, address.count >= words.count, address.count - words.count <= 7,
            address.suffix(words.count).elementsEqual(words)
        else { return nil }
        return words
    }

    private func origin(of node: Node) -> Link.Origin {
        bareWords(node) == nil ? .markdown : .autolink
    }

    /// Where full-width punctuation ends an address that cmark read on to the next blank.
    mutating func bareAddressEnd(_ node: Node) -> Int? {
        guard let words = bareWords(node), words.contains(where: { $0 >= 0xC2 }), !places.isInBrackets(words) else { return nil }
        var index = 0
        while index < words.count {
            if words[index] >= 0xC2, let scalar = WideText.scalar(words, at: index) {
                if WideText.isPunctuation(scalar) || 0x2190...0x21FF ~= scalar || Self.joinsAddress(words, index) { return index }
            }
            index += 1
        }
        return nil
    }

    /// 和 of `https://a.cn/b和https://c.cn/d`: a word between two addresses.
    private static func joinsAddress(_ words: Bytes, _ start: Int) -> Bool {
        var index = start
        while index < words.count, index - start < 12, let scalar = WideText.scalar(words, at: index), WideText.isHan(scalar) { index += 3 }
        return index > start && (DialectScan.begins(words, "https://", at: index) || DialectScan.begins(words, "http://", at: index))
    }

    private mutating func writeBareAddress(_ node: Node, end: Int) {
        guard let words = bareWords(node) else { return }
        let address = Self.buffer(cmark_node_get_url(node))
        var end = end
        while end > 0, "?!.,:*_~'\"".utf8.contains(words[end - 1]) { end -= 1 }
        let start = address.count - words.count
        let place = places.find(Bytes(rebasing: words[..<end])) ?? places.blockRange
        let destination = String(decoding: address[..<(start + end)], as: UTF8.self)
        raw.open.prepareText(into: &html)
        if end > 8 || start > 0 && end > 4 {
            add(.link(Link(destination: destination, origin: .autolink)), at: place)
            writeAddressWords(Bytes(rebasing: words[..<end]))
            write("</a>")
        } else {
            end = 0
        }
        writeAddresses(Bytes(rebasing: words[end...]))
    }

    /// Text in which more addresses may stand: cmark took them for the rest of the one before.
    private mutating func writeAddresses(_ words: Bytes) {
        var start = 0
        while start < words.count, let next = Self.addressStart(words, from: start) {
            writeText(Bytes(rebasing: words[start..<next]))
            var end = next
            while end < words.count, !Self.endsAddress(words, at: end) { end += 1 }
            let stop = end
            while end > next, "?!.,:*_~'\"".utf8.contains(words[end - 1]) { end -= 1 }
            let address = Bytes(rebasing: words[next..<end])
            let written = String(decoding: address, as: UTF8.self)
            let hasScheme = words[next] | 0x20 == UInt8(ascii: "h")
            if address.count > 8 {
                let place = places.find(address) ?? places.blockRange
                add(.link(Link(destination: hasScheme ? written : "http://" + written, origin: .autolink)), at: place)
                writeAddressWords(address)
                write("</a>")
            } else {
                writeText(address)
            }
            writeText(Bytes(rebasing: words[end..<stop]))
            start = stop
        }
        if start < words.count { writeText(Bytes(rebasing: words[start...])) }
    }

    /// The words of a bare address, in which a wiki link is only text.
    private mutating func writeAddressWords(_ words: Bytes) {
        linkDepth += 1
        writeText(words)
        linkDepth -= 1
    }

    private static func addressStart(_ words: Bytes, from start: Int) -> Int? {
        var index = start
        while index < words.count {
            if DialectScan.begins(words, "http://", at: index) || DialectScan.begins(words, "https://", at: index)
                || DialectScan.begins(words, "www.", at: index)
            {
                return index
            }
            index += 1
        }
        return nil
    }

    private static func endsAddress(_ words: Bytes, at index: Int) -> Bool {
        guard words[index] >= 0xC2, let scalar = WideText.scalar(words, at: index) else { return false }
        return WideText.isPunctuation(scalar)
    }
}
