/// Directives of MyST and Sphinx between the marks of code: ```` ```{note} ```` is a box, ```` ```{figure} x.png ```` a picture.
struct Directive {
    var name: String
    /// What stands behind the name.
    var words: String
    /// The marks that end it.
    var end: String

    /// The directive that a line opens.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        guard content.count > 5, bytes[content.lowerBound] == UInt8(ascii: "`") else { return nil }
        let length = DialectScan.run(bytes, at: content.lowerBound, limit: content.upperBound)
        let open = content.lowerBound + length
        guard length > 2, open < content.upperBound, bytes[open] == UInt8(ascii: "{"),
            let close = bytes[open..<content.upperBound].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        name = DialectScan.string(bytes, open + 1..<close).lowercased()
        words = DialectScan.string(bytes, close + 1..<content.upperBound).trimmed()
        end = String(repeating: "`", count: length)
        guard isCode || name == "admonition" || name == "dropdown" || isPicture || AlertMark.kinds[name] != nil, !words.contains("`") else {
            return nil
        }
    }

    var isPicture: Bool { name == "figure" || name == "image" }
    /// A block of code, or of a formula, with options.
    var isCode: Bool { ["code-block", "code-cell", "sourcecode", "math"].contains(name) }

    /// The first line of its box.
    var alert: String {
        let mark = name == "dropdown" ? "[!NOTE]-" : BoxMark.kind(name) ?? "[!NOTE]"
        return words.isEmpty ? mark : mark + " " + words
    }
}

extension DialectScan {
    /// Begins the box or writes the picture; the lines of options right below vanish.
    mutating func openDirective(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        guard !content.isEmpty, bytes[content.lowerBound] == UInt8(ascii: "`"), line.quotes == 0, let directive = Directive(bytes, content),
            boxes.open.count < Boxes.deepest, ends(bytes, .named(directive.end)), !hasOpenComment(bytes, content)
        else { return false }
        if directive.isCode { return writeCode(directive, bytes, content) }
        if directive.isPicture { return writePicture(directive, bytes, content) }
        edits.replace(content, with: separation(bytes) + "> ".utf8 + WikiSyntax.withoutComments(Array(directive.alert.utf8)[...]))
        boxes.open.append(Boxes.Box(style: .named(directive.end), column: Self.column(bytes, line.start..<content.lowerBound)))
        let options = options(bytes)
        if let last = options.last { verbatim = Verbatim(end: last, closing: [], depth: boxes.open.count, isHidden: true) }
        return true
    }

    /// `:name: value` on the lines right below: what they say of the picture's words, and where the last one begins.
    private func options(_ bytes: UnsafeBufferPointer<UInt8>) -> (words: String?, last: Int?) {
        var words: String?
        var last: Int?
        var start = line.end + 1
        while start < bytes.count {
            let content = Self.skipBlanks(bytes, start)
            let end = Self.contentEnd(bytes, content..<Self.lineEnd(bytes, from: content))
            guard content + 2 < end, bytes[content] == UInt8(ascii: ":"), ASCII.isLetter(bytes[content + 1]),
                let colon = bytes[content + 1..<end].firstIndex(of: UInt8(ascii: ":"))
            else { break }
            if Self.string(bytes, content + 1..<colon) == "alt" { words = Self.string(bytes, colon + 1..<end).trimmed() }
            last = start
            start = Self.lineEnd(bytes, from: content) + 1
        }
        return (words, last)
    }

    /// Code without its options, up to the same marks.
    private mutating func writeCode(_ directive: Directive, _ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        let options = options(bytes)
        guard options.last != nil || directive.name == "math" else { return false }
        var start = options.last.map { Self.lineEnd(bytes, from: $0) + 1 } ?? line.end + 1
        while start < bytes.count {
            let content = Self.skipBlanks(bytes, start)
            let end = Self.lineEnd(bytes, from: content)
            if Self.string(bytes, content..<max(content, Self.contentEnd(bytes, content..<end))) == directive.end { break }
            start = end + 1
        }
        guard start < bytes.count else { return false }
        let opening = Array((directive.end + (directive.name == "math" ? "math" : directive.words)).utf8)
        edits.replace(content, with: options.last == nil ? opening : [])
        // The code begins right below its options.
        var option = line.end + 1
        while let last = options.last, option <= last {
            let content = Self.skipBlanks(bytes, option)
            let end = Self.lineEnd(bytes, from: content)
            edits.replace(content..<Self.contentEnd(bytes, content..<end), with: option == last ? opening : [])
            option = end + 1
        }
        verbatim = Verbatim(end: start, closing: Array(directive.end.utf8), depth: boxes.open.count)
        return true
    }

    private mutating func writePicture(_ directive: Directive, _ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        let options = options(bytes)
        var start = options.last.map { Self.lineEnd(bytes, from: $0) + 1 } ?? line.end + 1
        var caption = ""
        var last: Int?
        while start < bytes.count, last == nil {
            let content = Self.skipBlanks(bytes, start)
            let words = Self.string(bytes, content..<max(content, Self.contentEnd(bytes, content..<Self.lineEnd(bytes, from: content))))
            if words == directive.end { last = start } else { caption += caption.isEmpty || words.isEmpty ? words : " " + words }
            guard caption.utf8.count < 1000 else { return false }
            start = Self.lineEnd(bytes, from: content) + 1
        }
        guard let ending = last, !directive.words.isEmpty, !directive.words.contains(where: { "<>\n".contains($0) }),
            !caption.contains("%%")
        else {
            return false
        }
        func plain(_ words: String) -> String { words.filter { !"[]\\\"<>`".contains($0) } }
        let title = caption.isEmpty ? "" : " \"\(plain(caption))\""
        edits.replace(content, with: "![\(plain(options.words ?? caption))](<\(directive.words)>\(title))".utf8)
        verbatim = Verbatim(end: ending, closing: [], depth: boxes.open.count, isHidden: true)
        return true
    }
}
