import Diagnostics

extension Renderer {
    func parts(of token: DialectToken) -> WikiSyntax.Parts {
        // Exclamation mark and brackets may be full-width.
        let range = token.range
        let lead = token.kind == .wikiLink ? 0 : source.bytes[range.lowerBound] == UInt8(ascii: "!") ? 1 : 3
        let bracket = source.bytes[range.lowerBound + lead] == UInt8(ascii: "[") ? 1 : 3
        return WikiSyntax.parts(source.bytes[range.lowerBound + lead + 2 * bracket..<range.upperBound - 2 * bracket])
    }

    /// The words that a piece shows where there can't be markup.
    func words(of token: DialectToken) -> String {
        switch token.kind {
        case .comment, .hiddenComment, .attributes: return ""
        case .formula: return source.text(token.range)
        case .emoji: return emoji(token)
        case .wikiLink, .embed:
            let parts = parts(of: token)
            guard let words = parts.words, WikiSyntax.size(words) == nil else {
                return WikiSyntax.isSurelyName(parts.target.utf8) || token.kind == .embed ? parts.target : source.text(token.range)
            }
            return words
        }
    }

    mutating func writeToken(_ token: DialectToken) {
        places.pass(token.range)
        switch token.kind {
        case .comment, .hiddenComment: break
        case .wikiLink: writeWikiLink(token)
        case .embed: writeEmbed(token)
        case .formula(let isDisplay): writeFormula(token, isDisplay: isDisplay)
        case .emoji: writePlain(emoji(token))
        case .attributes: writeAnchor(token)
        }
    }

    private func emoji(_ token: DialectToken) -> String {
        let name = source.text(token.range.lowerBound + 1..<token.range.upperBound - 1)
        return EmojiNames.emoji(name) ?? source.text(token.range)
    }

    private mutating func writeWikiLink(_ token: DialectToken) {
        let parts = parts(of: token)
        if parts.hasBarePipe, isInTable { warnOfPipe(token) }
        raw.open.prepareText(into: &html)
        guard !isInLink else {
            writePlain(parts.words ?? parts.target)
            return
        }
        let isSure = parts.words != nil || WikiSyntax.isSurelyName(parts.target.utf8)
        add(
            .link(Link(destination: parts.target, origin: isSure ? .wiki : .perhapsWiki, needsText: parts.words == nil)), at: token.range)
        if let words = parts.words {
            writePlain(words)
        } else if keepsText {
            noteUnnamedLink(isSure ? parts.target : "[[\(parts.target)]]")
        }
        write("</a>")
    }

    /// `![[photo.png|300]]` within text; what isn't a picture is only linked.
    private mutating func writeEmbed(_ token: DialectToken) {
        let parts = parts(of: token)
        if parts.hasBarePipe, isInTable { warnOfPipe(token) }
        raw.open.prepareText(into: &html)
        if Self.isPicture(parts.target) {
            writeImage(image(parts), at: token.range)
        } else if isInLink {
            writePlain(parts.words ?? parts.target)
        } else {
            add(.link(Link(destination: parts.target, origin: .wiki, needsText: parts.words == nil)), at: token.range)
            if let words = parts.words { writePlain(words) }
            write("</a>")
        }
    }

    /// An embed alone in its paragraph: a figure or a player; anything else stays a link in a paragraph.
    mutating func writeLoneEmbed(_ token: DialectToken) -> Bool {
        let parts = parts(of: token)
        if let kind = Self.playerKind(of: parts.target) {
            let words = parts.words.flatMap { WikiSyntax.size($0) == nil ? $0 : nil } ?? ""
            writePlayer(kind, parts.target, words: words, title: nil, at: token.range, origin: .wiki)
            return true
        }
        guard Self.isPicture(parts.target) else { return false }
        writeFigure(token)
        return true
    }

    mutating func writeFigure(_ token: DialectToken, isTile: Bool = false) {
        writeFigure { renderer in
            var picture = renderer.image(renderer.parts(of: token))
            picture.isFigure = true
            picture.isTile = isTile
            renderer.writeImage(picture, at: token.range)
            return nil
        }
    }

    private func image(_ parts: WikiSyntax.Parts) -> Image {
        var picture = Image(source: parts.target, alt: "", origin: .wiki)
        let words = parts.words ?? ""
        if let size = WikiSyntax.size(words) {
            (picture.width, picture.height) = size
        } else {
            Self.describe(&picture, words)
        }
        return picture
    }

    /// The words of a picture, and its size after a bar, as in `![words|300](…)`.
    static func describe(_ picture: inout Image, _ words: String) {
        picture.alt = words
        guard let bar = words.lastIndex(of: "|"),
            let size = WikiSyntax.size(words[words.index(after: bar)...].trimmingBlanks())
        else { return }
        (picture.width, picture.height) = (size.width == 0 ? nil : size.width, size.height)
        picture.alt = String(words[..<bar]).trimmed()
    }

    static func isPicture(_ target: String) -> Bool {
        ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "heic", "tif", "tiff"]
            .contains(Address.fileExtension(of: target))
    }

    /// In a table a bare `|` would end the cell for every other reader of the file.
    private mutating func warnOfPipe(_ token: DialectToken) {
        guard let pipe = source.bytes[token.range].firstIndex(of: UInt8(ascii: "|")) else { return }
        diagnostics.append(.pipeInTable(source.place(pipe..<pipe + 1)))
    }
}
