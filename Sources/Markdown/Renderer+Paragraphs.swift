import CMarkGFM

extension Renderer {
    struct Paragraph {
        var node: Node
        /// Where its markup and its content begin in the HTML, to take back what turns out to be empty.
        var start: Int
        var contentStart: Int
        var textStart: Int
        var slotCount: Int
        /// In a tight list there is no `<p>`.
        var isBare: Bool
        var hasLabel = false
        /// What its current line begins with, once that was asked for.
        var label: LineLabel?
        /// What the last of its lines began with that had a label, where the first one had.
        var lastLabel: LineLabel?
        /// Whether it was looked over for lines of a program.
        var isLookedOver = false
        var knowsLabel = false
    }

    mutating func enterParagraph(_ node: Node) -> Descent {
        if paragraphsToSkip > 0 {
            paragraphsToSkip -= 1
            return .skipChildren
        }
        places.enter(node)
        let titlesAlert = alertTitle.map { !$0.isOpen } ?? false
        if !titlesAlert, task == nil, writePicturesTogether(node) || writeLone(node) || writeLoneFilm(node) { return .skipChildren }
        var opened = Paragraph(
            node: node, start: html.count, contentStart: html.count, textStart: text.count, slotCount: slots.count,
            isBare: titlesAlert || isTight(node))
        if titlesAlert {
            openAlertTitle()
        } else if !opened.isBare {
            let isWritten = open(.p)
            opened.start = html.count
            if isWritten { write("<p>") }
        }
        if let isDone = task {
            task = nil
            opened.hasLabel = true
            open(.label, "<label>")
            write(isDone ? "<input type=\"checkbox\" disabled checked> " : "<input type=\"checkbox\" disabled> ")
        }
        opened.contentStart = html.count
        paragraph = opened
        return .readChildren
    }

    mutating func exitParagraph(_ node: Node) {
        guard let open = paragraph else { return }
        paragraph = nil
        tellOfOpenTag()
        if let title = alertTitle {
            alertTitle = nil
            if title.isOpen { closeBlock() }
            endTextLine()
            return
        }
        if open.hasLabel { close() }
        if isLastOfFootnote(node) {
            if !open.isBare { closeRawContent() }
            closeRawLink()
            writeBackLinks(places.blockRange)
        }
        let isEmpty = slots.count == open.slotCount && !open.hasLabel && isBlank(from: open.contentStart)
        if !open.isBare { close() }
        if isEmpty {
            html.removeSubrange(open.start...)
            if keepsText, open.textStart <= text.count { text.removeSubrange(open.textStart...) }
            return
        }
        if !open.isBare {
            write("\n")
        } else if cmark_node_next(node) != nil {
            write("\n")
        }
        endTextLine()
    }

    /// Whether nothing was written since but blanks of any kind and line breaks, as Word and Typora leave them between paragraphs.
    ///
    /// A backslash alone is one, too, that was to break a line.
    func isBlank(from start: Int) -> Bool {
        if html.count == start + 1, html[start] == UInt8(ascii: "\\") { return source.text(places.blockRange).trimmed().utf8.count == 1 }
        return EmptyText.isEmpty(html[start...])
    }

    func isTight(_ node: Node) -> Bool {
        guard let item = cmark_node_parent(node), let list = cmark_node_parent(item),
            cmark_node_get_type(list) == CMARK_NODE_LIST
        else { return false }
        return cmark_node_get_list_tight(list) != 0
    }

    // MARK: What stands alone

    /// Writes a paragraph that holds one thing only, where that is shown as more than text.
    private mutating func writeLone(_ node: Node) -> Bool {
        guard let only = Self.onlyChild(of: node) else { return false }
        switch cmark_node_get_type(only) {
        case CMARK_NODE_TEXT: return writeLoneText(literal(only))
        case CMARK_NODE_IMAGE: return writeLoneImage(only)
        case CMARK_NODE_LINK: return writeLoneLink(only)
        case CMARK_NODE_STRONG: return writeBoldHeading(only, paragraph: node)
        case CMARK_NODE_EMPH:
            // `***第一步***`
            guard let strong = Self.onlyChild(of: only), cmark_node_get_type(strong) == CMARK_NODE_STRONG else { return false }
            return writeBoldHeading(strong, paragraph: node)
        default: return false
        }
    }

    /// The one child; the empty texts that autolinks leave behind don't count.
    static func onlyChild(of node: Node) -> Node? {
        var found: Node?
        var child = cmark_node_first_child(node)
        while let current = child {
            child = cmark_node_next(current)
            if cmark_node_get_type(current) == CMARK_NODE_TEXT, cmark_node_get_literal(current).pointee == 0 { continue }
            guard found == nil else { return nil }
            found = current
        }
        return found
    }

    private mutating func writeLoneText(_ bytes: Bytes) -> Bool {
        if bytes.count == 5, bytes.map({ $0 | 0x20 }).elementsEqual("{toc}".utf8), bytes[0] == UInt8(ascii: "[") {
            return writeContents(places.blockRange)
        }
        if bytes.count == 8, bytes.elementsEqual("[目录]".utf8) || bytes.elementsEqual("[目錄]".utf8) {
            return writeContents(places.blockRange)
        }
        guard let number = DialectToken.number(in: bytes, at: 0), number < tokens.count,
            tokens[number].length == bytes.count
        else { return false }
        let token = tokens[number]
        switch token.kind {
        case .wikiLink where parts(of: token).target.lowercased() == "toc":
            return writeContents(token.range)
        case .embed: return writeLoneEmbed(token)
        default: return false
        }
    }

    /// The list of headings; only once, since a thousand lists of a thousand headings are a page of a gigabyte.
    private mutating func writeContents(_ place: Range<Int>) -> Bool {
        guard !hasContents else {
            if !wasToldOfContents { diagnostics.append(.secondContents(source.place(place))) }
            wasToldOfContents = true
            return true
        }
        closeRawLink()
        guard raw.open.prepareBlock(into: &html) else { return false }
        hasContents = true
        add(.toc, at: place)
        write("\n")
        return true
    }

    /// A picture alone is a figure, its title the caption; a video, model or PDF is a player.
    private mutating func writeLoneImage(_ node: Node) -> Bool {
        let address = sourceString(cmark_node_get_url(node))
        switch Address(address) {
        case .local:
            if let kind = Self.playerKind(of: address) {
                writePlayer(kind, address, words: words(of: node), title: title(of: node), at: place(of: node))
                return true
            }
            guard !address.isEmpty else { return false }
            writeFigure { renderer in renderer.writeImage(node, isFigure: true) }
            return true
        case .remote(let host) where VideoPlatform.holds(address, host: host):
            writePlayer(.linkCard, address, words: words(of: node), title: title(of: node), at: place(of: node))
            return true
        default: return false
        }
    }

    private mutating func writeLoneLink(_ node: Node) -> Bool {
        let address = sourceString(cmark_node_get_url(node))
        if let inner = Self.onlyChild(of: node), cmark_node_get_type(inner) == CMARK_NODE_IMAGE {
            guard Address(sourceString(cmark_node_get_url(inner))) == .local else { return false }
            writeLinkedFigure(inner, node)
            return true
        }
        switch Address(address) {
        case .local:
            guard let kind = Self.playerKind(of: address) else { return false }
            writePlayer(kind, address, words: words(of: node), title: title(of: node), at: place(of: node))
            return true
        case .remote(let host):
            guard VideoPlatform.holds(address, host: host), bareAddressEnd(node) == nil else { return false }
            let words = words(of: node)
            writePlayer(
                .linkCard, address, words: words == address ? "" : words, title: title(of: node), at: place(of: node))
            return true
        default: return false
        }
    }

    mutating func writeFigure(_ image: (inout Renderer) -> String?) {
        open(.figure, "<figure>")
        closeFigure(image(&self))
    }

    mutating func writeLinkedFigure(_ picture: Node, _ link: Node, isTile: Bool = false) {
        let caption = title(of: picture)
        open(.figure, "<figure>")
        _ = enterLink(link)
        writeImage(picture, isFigure: true, isTile: isTile)
        exitLink(link)
        closeFigure(caption)
    }

    private mutating func closeFigure(_ caption: String?) {
        if let caption, !caption.isEmpty {
            open(.figcaption, "<figcaption>")
            endTextLine()
            writePlain(caption)
            close()
        }
        closeBlock()
        endTextLine()
    }

    mutating func writePlayer(
        _ kind: Player.Kind, _ address: String, words: String, title: String?, at place: Range<Int>,
        origin: Link.Origin = .markdown
    ) {
        document.features.insert(.player)
        closeRawLink()
        guard raw.open.prepareBlock(into: &html) else { return writePlain(words.isEmpty ? address : words) }
        add(.player(Player(kind: kind, source: address, words: words, title: title, origin: origin)), at: place)
        write("\n")
        for part in [words, title ?? ""] where keepsText && !part.isEmpty {
            text.append(contentsOf: part.utf8)
            endTextLine()
        }
    }

    static func playerKind(of address: String) -> Player.Kind? {
        switch Address.fileExtension(of: address) {
        case "mp4", "mov", "m4v", "qt", "webm": .video
        case "stl": .model
        case "pdf": .pdf
        default: nil
        }
    }
}
