/// Tells what a browser would run, as it does itself where a server names no type (WHATWG's MIME Sniffing), and more strictly.
enum MarkupSniffing {
    /// Whether a file begins like HTML, XML or a script, also after white space and marks of the encoding, also in UTF-16.
    static func begins(_ head: [UInt8]) -> Bool {
        let start = letters(head).drop { $0 <= 0x20 }
        guard let first = start.first, let second = start.dropFirst().first else { return false }
        if first == UInt8(ascii: "#") { return second == UInt8(ascii: "!") }
        guard first == UInt8(ascii: "<") else { return false }
        return (0x61...0x7A).contains(second | 0x20)
            || [UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"), UInt8(ascii: "%")].contains(second)
    }

    /// Whether it begins with the line by which systems know a script.
    static func beginsAsScript(_ head: [UInt8]) -> Bool { letters(head).drop { $0 <= 0x20 }.starts(with: Array("#!".utf8)) }

    /// What begins a page, a drawing, a program or a script, and not just words between tags, `<b>Note</b>`.
    private static let pages = [
        "!doctype", "html", "head", "body", "script", "iframe", "frameset", "style", "title", "meta", "base", "link", "object", "embed",
        "svg", "math", "form", "img", "gpx", "kml", "configuration", "table", "video", "audio", "details", "input", "button", "select",
        "textarea", "template", "marquee", "!", "?", "%", "/",
    ].map { Array($0.utf8) }

    /// Whether markup begins with what makes a page, loads or runs something.
    static func beginsAsPage(_ head: [UInt8]) -> Bool {
        let start = letters(head).drop { $0 <= 0x20 }
        guard start.first == UInt8(ascii: "<") else { return true }
        if hasHandler(start) { return true }
        return begins(start.dropFirst(), withOneOf: pages)
            || isNamespaced(start)
    }

    /// `<xsl:template`, but not the address of a page or of somebody, `<https://a.cn>`.
    private static func isNamespaced(_ tag: ArraySlice<UInt8>) -> Bool {
        let name = tag.prefix(64).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        guard name.contains(UInt8(ascii: ":")) else { return false }
        let lowered = name.dropFirst().map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return !["http://", "https://", "mailto:", "tel:"].contains { lowered.starts(with: $0.utf8) }
    }

    /// Whether a tag has an attribute that runs something, like `onclick=`.
    private static func hasHandler(_ tag: ArraySlice<UInt8>) -> Bool {
        let tag = Array(tag.prefix(256).prefix { $0 != UInt8(ascii: ">") })
        return tag.indices.dropFirst().contains { at in
            (tag[at - 1] <= 0x20 || tag[at - 1] == UInt8(ascii: "/")) && at + 1 < tag.count && tag[at] | 0x20 == UInt8(ascii: "o")
                && tag[at + 1] | 0x20 == UInt8(ascii: "n") && tag[at...].contains(UInt8(ascii: "="))
        }
    }

    /// Whether anything in a text would run if a browser took it for a page.
    static func runs(_ text: [UInt8]) -> Bool {
        hasTag(text) { tag in
            begins(tag, withOneOf: tags) || (tag.first.map { (0x61...0x7A).contains($0 | 0x20) } ?? false) && hasHandler(tag)
        }
    }

    /// Whether behind one of the signs with which tags begin stands what is asked for.
    private static func hasTag(_ text: [UInt8], where isMeant: (ArraySlice<UInt8>) -> Bool) -> Bool {
        let letters = letters(text)
        return letters.indices.contains { letters[$0] == UInt8(ascii: "<") && isMeant(letters[($0 + 1)...]) }
    }

    private static func begins(_ text: ArraySlice<UInt8>, withOneOf tags: [[UInt8]]) -> Bool {
        let rest = text.prefix(20).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return tags.contains { tag in
            guard rest.starts(with: tag) else { return false }
            guard let last = tag.last, (0x61...0x7A).contains(last), let next = rest.dropFirst(tag.count).first else { return true }
            return !(0x61...0x7A).contains(next) && !(0x30...0x39).contains(next)
        }
    }

    private static let tags = [
        "script", "html", "svg", "iframe", "frameset", "body", "head", "!doctype", "?xml", "?php", "?=", "object", "embed", "math", "base",
        "meta", "style", "form", "img", "xsl:stylesheet", "xsl:transform",
    ].map { Array($0.utf8) }

    /// Whether a tag that runs, loads or makes a page stands anywhere in the head of a file.
    static func holds(_ head: [UInt8]) -> Bool { hasTag(head) { begins($0, withOneOf: tags) } }

    /// Without the marks of an encoding and the zeros of UTF-16.
    private static func letters(_ head: [UInt8]) -> ArraySlice<UInt8> {
        var rest = head[...]
        while let mark = [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]].first(where: { rest.starts(with: $0) }) {
            rest = rest.dropFirst(mark.count)
        }
        // No encoding begins with so many: it is the empty head of a model.
        guard rest.contains(0), !rest.starts(with: [0, 0, 0, 0]) else { return rest }
        return rest.filter { $0 != 0 }[...]
    }

    /// Whether a head is text: without bytes that no text has, or in UTF-16 with its mark.
    static func isText(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            let isBig = head[0] == 0xFE
            return stride(from: 2, to: head.count - 1, by: 2).allSatisfy { at in
                let unit = isBig ? head.be16(at) : head.le16(at)
                return unit > 0xFF || !isControl(UInt8(unit))
            }
        }
        return !head.contains(where: isControl)
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte <= 0x08 || byte == 0x0B || (0x0E...0x1A).contains(byte) || (0x1C...0x1F).contains(byte)
    }
}
