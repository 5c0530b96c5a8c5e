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
        let address = sourceString(cmark_node_get_url(node))
        let place = place(of: node)
        switch Address(address) {
        case .ownComputer, .forbidden:
            diagnostics.append(.unusableAddress(address, source.place(place)))
            return .readChildren
        case .local, .remote, .contact: break
        }
        guard open(.a) else {
            close()
            return .readChildren
        }
        add(.link(Link(
            destination: Address.completed(address), title: title(of: node), origin: origin(of: node),
            needsText: cmark_node_first_child(node) == nil)), at: place)
        if cmark_node_first_child(node) == nil { noteUnnamedLink() }
        openLinks[openLinks.count - 1] = true
        linkDepth += 1
        return .readChildren
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
        guard let title = cmark_node_get_title(node), title.pointee != 0 else { return nil }
        let bytes = Self.buffer(title)
        return String(decoding: hasPieces ? sourceWithoutComments(of: bytes) : Array(bytes), as: UTF8.self)
    }

    // MARK: Places

    /// Where the destination of a link or picture stands; else its words; else its block.
    mutating func place(of node: Node) -> Range<Int> {
        if let place = places.find(Self.buffer(cmark_node_get_url(node))) { return place }
        if let inner = cmark_node_first_child(node), cmark_node_get_type(inner) == CMARK_NODE_TEXT,
           let place = places.find(literal(inner)) { return place }
        return places.blockRange
    }

    // MARK: Bare addresses

    /// The words of a link that are its address, too, as cmark's autolinks are.
    private func bareWords(_ node: Node) -> Bytes? {
        guard let inner = cmark_node_first_child(node), cmark_node_next(inner) == nil,
              cmark_node_get_type(inner) == CMARK_NODE_TEXT else { return nil }
        let words = literal(inner)
        let address = Self.buffer(cmark_node_get_url(node))
        guard !words.isEmpty, address.count >= words.count, address.count - words.count <= 7,
              address.suffix(words.count).elementsEqual(words) else { return nil }
        return words
    }

    private func origin(of node: Node) -> Link.Origin {
        bareWords(node) == nil ? .markdown : .autolink
    }

    /// Where full-width punctuation ends an address that cmark read on to the next blank.
    func bareAddressEnd(_ node: Node) -> Int? {
        guard let words = bareWords(node) else { return nil }
        var index = 0
        while index < words.count {
            if words[index] >= 0xC2, let scalar = WideText.scalar(words, at: index), WideText.isPunctuation(scalar) {
                return index
            }
            index += 1
        }
        return nil
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
            writeText(Bytes(rebasing: words[..<end]))
            write("</a>")
        } else {
            end = 0
        }
        writeText(Bytes(rebasing: words[end...]))
    }
}
