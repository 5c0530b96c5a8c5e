import CMarkGFM
import HTML

/// Pictures that stand together with nothing between: two of a paragraph side by side, three and more as equal tiles.
extension Renderer {
    /// A picture as it stands in a paragraph.
    private enum Tile {
        case picture(Node)
        case linked(Node, by: Node)
        case embed(DialectToken)
    }

    private static let fewest = 3

    /// Writes the pictures of a paragraph, with those of the paragraphs that follow it, where they are nothing but pictures.
    mutating func writePicturesTogether(_ first: Node) -> Bool {
        guard let own = tiles(of: first), !isDrawingAlone(own) else { return false }
        var paragraphs = [(first, own)]
        var count = own.count
        var next = cmark_node_next(first)
        while let node = next, let more = tiles(of: node), !isDrawingAlone(more) {
            paragraphs.append((node, more))
            count += more.count
            next = cmark_node_next(node)
        }
        if count >= Self.fewest {
            writeGallery(paragraphs)
            paragraphsToSkip = paragraphs.count - 1
        } else if own.count == 2 {
            document.features.insert(.gallery)
            open(.div, "<div class=\"picture-pair\">\n")
            for tile in own { write(tile, isTile: false) }
            closeBlock()
        } else {
            return false
        }
        return true
    }

    /// Writes a list of nothing but pictures.
    mutating func writeListOfPictures(_ list: Node) -> Bool {
        guard cmark_node_get_list_type(list) == CMARK_BULLET_LIST else { return false }
        var paragraphs: [(Node, [Tile])] = []
        var next = cmark_node_first_child(list)
        while let item = next {
            guard cmark_node_get_syntax_extension(item) == nil, let paragraph = cmark_node_first_child(item),
                cmark_node_next(paragraph) == nil, let tiles = tiles(of: paragraph)
            else { return false }
            paragraphs.append((paragraph, tiles))
            next = cmark_node_next(item)
        }
        guard paragraphs.reduce(0, { $0 + $1.1.count }) >= Self.fewest else { return false }
        writeGallery(paragraphs)
        return true
    }

    private mutating func writeGallery(_ paragraphs: [(Node, [Tile])]) {
        document.features.insert(.gallery)
        // Four make a square.
        if paragraphs.reduce(0, { $0 + $1.1.count }) == 4 {
            open(.ul, "<ul class=\"gallery gallery-four\">\n")
        } else {
            open(.ul, "<ul class=\"gallery\">\n")
        }
        for (paragraph, tiles) in paragraphs {
            places.enter(paragraph)
            for tile in tiles {
                open(.li, "<li>")
                write(tile, isTile: true)
                closeBlock()
            }
        }
        closeBlock()
    }

    private mutating func write(_ tile: Tile, isTile: Bool) {
        switch tile {
        case .picture(let node): writeFigure { renderer in renderer.writeImage(node, isFigure: true, isTile: isTile) }
        case .linked(let picture, let link): writeLinkedFigure(picture, link, isTile: isTile)
        case .embed(let token): writeFigure(token, isTile: isTile)
        }
    }

    // MARK: What a paragraph holds

    /// The pictures of a paragraph that holds nothing else but blanks; nil for any other.
    private func tiles(of paragraph: Node) -> [Tile]? {
        guard cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH else { return nil }
        var tiles: [Tile] = []
        var next = cmark_node_first_child(paragraph)
        while let node = next {
            next = cmark_node_next(node)
            switch cmark_node_get_type(node) {
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: break
            case CMARK_NODE_IMAGE where isShown(node): tiles.append(.picture(node))
            case CMARK_NODE_LINK:
                guard let inner = Self.onlyChild(of: node), cmark_node_get_type(inner) == CMARK_NODE_IMAGE, isShown(inner) else {
                    return nil
                }
                tiles.append(.linked(inner, by: node))
            case CMARK_NODE_TEXT:
                guard let embeds = embeds(in: literal(node)) else { return nil }
                tiles += embeds
            case CMARK_NODE_HTML_INLINE where EmptyText.isEmpty(raw: literal(node)): break
            default: return nil
            }
        }
        return tiles.isEmpty ? nil : tiles
    }

    /// A drawing that has a paragraph to itself is there to be read, in all its width.
    private func isDrawingAlone(_ tiles: [Tile]) -> Bool {
        guard tiles.count == 1, let tile = tiles.first else { return false }
        let address =
            switch tile {
            case .picture(let node), .linked(let node, _): sourceString(cmark_node_get_url(node))
            case .embed(let token): parts(of: token).target
            }
        return Address.fileExtension(of: address) == "svg"
    }

    private func isShown(_ picture: Node) -> Bool {
        let address = sourceString(cmark_node_get_url(picture))
        return !address.isEmpty && Address(address) == .local && Self.playerKind(of: address) == nil
    }

    /// `![[a.jpg]] ![[b.jpg]]`: the pictures of a text that holds nothing else; none of one that is blank.
    private func embeds(in text: Bytes) -> [Tile]? {
        var tiles: [Tile] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: " ") {
                index += 1
            } else if case let blank = WideText.blankLength(text, at: index), blank > 0 {
                index += blank
            } else if let number = DialectToken.number(in: text, at: index), number < tokens.count {
                let token = tokens[number]
                switch token.kind {
                case .embed where Self.isPicture(parts(of: token).target): tiles.append(.embed(token))
                case .comment, .hiddenComment: break
                default: return nil
                }
                index += max(token.length, 1)
            } else {
                return nil
            }
        }
        return tiles
    }
}
