import Diagnostics

/// The line that begins a box or a group between marks other than Markdown's: `<aside>` of Notion, `<callout>` of Feishu, `{% hint %}`
/// of GitBook, `::: {.column}` of Quarto, `#+BEGIN_NOTE` of Logseq.
struct OtherBox {
    /// What its last line says, as `Boxes.Style.named` has it.
    var end: String
    /// `[!TIP]+`; nil where it only groups.
    var mark: String?
    var title: String?
    /// What stands in the place of a group's first line.
    var text = ""

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        switch bytes[content.lowerBound] {
        case UInt8(ascii: "<"): self.init(tag: bytes, content)
        case UInt8(ascii: "{"): self.init(shortcode: bytes, content)
        case UInt8(ascii: "#"): self.init(org: bytes, content)
        case UInt8(ascii: ":"): self.init(colons: bytes, content)
        default: return nil
        }
    }

    /// Its boxes are alternatives.
    var isTabSet: Bool { end == "{tabs" || end == "<Tabs" }

    /// The name that a line ends, if it does; the same as `end` of the line that began it.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        switch bytes[content.lowerBound] {
        case UInt8(ascii: "<"):
            if DialectScan.begins(bytes, "<!-- endtab", at: content.lowerBound) { return "<!-- tab" }
            return tags.first { tag in
                let end = "</" + tag + ">"
                return content.count == end.utf8.count && bytes[content].elementsEqual(end.utf8)
            }.map { "<" + $0 }
        case UInt8(ascii: "{"):
            guard let code = Shortcode(bytes, at: content.lowerBound, limit: content.upperBound), code.name.hasPrefix("end"),
                code.range.upperBound == content.upperBound
            else { return nil }
            return "{" + code.name.dropFirst(3)
        case UInt8(ascii: "#"):
            let words = DialectScan.string(bytes, content).lowercased()
            return words.hasPrefix("#+end_") ? "#" + words.dropFirst(6) : nil
        default: return nil
        }
    }

    // MARK: Tags

    private static let tags = ["aside", "callout", "quote-container", "Tabs", "TabItem"]

    /// Which box the sign means that Notion and Feishu put before its words.
    private static let signs: [(StaticString, String)] = [
        ("⚠", "[!WARNING]"), ("❗", "[!WARNING]"), ("🚨", "[!CAUTION]"), ("⛔", "[!CAUTION]"), ("🛑", "[!CAUTION]"), ("💡", "[!TIP]"),
    ]

    private init?(tag bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        guard bytes[content.upperBound - 1] == UInt8(ascii: ">"), content.count < 300,
            bytes[content].firstIndex(of: UInt8(ascii: ">")) == content.upperBound - 1
        else { return nil }
        let words = DialectScan.string(bytes, content)
        if words.hasPrefix("<!-- tab "), words.hasSuffix("-->") {
            // `<!-- tab 名称@图标 -->` of Hexo
            let name = String(words.dropFirst(9).dropLast(3).prefix { $0 != "@" }).trimmed()
            (end, mark, title) = ("<!-- tab", BoxMark.tab, name.isEmpty ? "…" : name)
            return
        }
        guard let tag = Self.tags.first(where: { words.hasPrefix("<\($0)>") || words.hasPrefix("<\($0) ") }), !words.contains(" id=") else {
            return nil
        }
        end = "<" + tag
        if tag == "Tabs" { return }
        if tag == "TabItem" {
            guard let name = Self.attribute("label", of: words) ?? Self.attribute("value", of: words) else { return nil }
            (mark, title) = (BoxMark.tab, name)
            return
        }
        var next = content.upperBound
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        mark = Self.signs.first { DialectScan.begins(bytes, $0.0, at: next) }?.1 ?? "[!NOTE]"
        if words.contains("bulb") { mark = "[!TIP]" }
        if words.contains("warning") || words.contains("exclamation") || words.contains("rotating_light") { mark = "[!WARNING]" }
    }

    private static func attribute(_ name: String, of words: String) -> String? {
        guard let open = words.firstRange(of: " " + name + "=\"")?.upperBound, let close = words[open...].firstIndex(of: "\"") else {
            return nil
        }
        return String(words[open..<close])
    }

    // MARK: Shortcodes

    private static let groups: Set<String> = [
        "tabs", "stepper", "step", "columns", "column", "code", "content-ref", "updates", "update", "embed", "file", "swagger",
        "api-method",
        "api-method-summary", "api-method-description", "api-method-spec", "api-method-request", "api-method-response", "tabbed",
    ]

    private init?(shortcode bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        guard DialectScan.begins(bytes, "{%", at: content.lowerBound),
            let code = Shortcode(bytes, at: content.lowerBound, limit: content.upperBound), code.range.upperBound == content.upperBound
        else { return nil }
        end = "{" + code.name
        switch code.name {
        case "hint": mark = BoxMark.kind(code.values["style"] ?? code.values["type"] ?? "info") ?? "[!NOTE]"
        case "note" where code.values.isEmpty:
            // `{% note info %}` of Hexo
            mark = code.language.flatMap { BoxMark.kind($0 == "primary" || $0 == "default" ? "note" : $0) } ?? "[!NOTE]"
        case "tab":
            guard let words = code.values["title"] else { return nil }
            (mark, title) = (BoxMark.tab, words)
        case "code": text = code.values["title"].map { "`\($0.filter { $0 != "`" })`" } ?? ""
        case "update": text = code.values["date"] ?? ""
        case "embed", "file": text = code.markdown ?? ""
        default: guard Self.groups.contains(code.name) else { return nil }
        }
    }

    // MARK: Logseq and Quarto

    private init?(org bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        let words = DialectScan.string(bytes, content).lowercased()
        guard words.hasPrefix("#+begin_") else { return nil }
        let name = String(words.dropFirst(8))
        guard let kind = BoxMark.kind(name) else { return nil }
        (end, mark) = ("#" + name, kind)
    }

    /// `::: {.column width="50%"}`: attributes that say how a part looks.
    private init?(colons bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        let length = DialectScan.run(bytes, at: content.lowerBound, limit: content.upperBound)
        let brace = DialectScan.skipBlanks(bytes, content.lowerBound + length)
        guard length >= 3, brace < content.upperBound, let list = AttributeList(bytes, at: brace), list.isSure,
            list.range.upperBound <= content.upperBound
        else { return nil }
        let rest = list.range.upperBound..<content.upperBound
        guard bytes[rest].allSatisfy({ $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }) else { return nil }
        end = String(repeating: ":", count: length)
        text = list.id.map { "<a id=\"\($0)\"></a>" } ?? ""
    }
}

extension DialectScan {
    /// Begins such a box, where something ends it; the marks of a group vanish.
    mutating func openOtherBox(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index + 5 < line.end, Self.mayBeginOtherBox(bytes, index) else { return false }
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        guard !hasOpenComment(bytes, content) else { return false }
        guard let box = OtherBox(bytes, content) else {
            if Self.begins(bytes, "#+", at: index), ASCII.isLetter(bytes[index + 2]) { find(.foreign("#+…"), content) }
            return false
        }
        let isAlone = box.end == "{embed" || box.end == "{file"
        let hasEnd = line.quotes == 0 && boxes.open.count + boxes.groups.count < Boxes.deepest && ends(bytes, .named(box.end))
        guard hasEnd || isAlone && !box.text.isEmpty else { return false }
        if let mark = box.mark {
            let alert = BoxMark(.named(box.end), mark == BoxMark.tab ? tabMark : mark, box.title).alert
            edits.replace(content, with: separation(bytes) + "> ".utf8 + WikiSyntax.withoutComments(Array(alert.utf8)[...]))
            boxes.open.append(Boxes.Box(style: .named(box.end), column: Self.column(bytes, line.start..<index)))
        } else {
            edits.replace(content, with: WikiSyntax.withoutComments(Array(box.text.utf8)[...]))
            if box.isTabSet { boxes.beginsTabs = true }
            if hasEnd { boxes.groups.append(Boxes.Group(name: box.end, depth: boxes.open.count)) }
        }
        return true
    }

    /// Most lines are told from such a box by their first two bytes.
    @inline(__always)
    private static func mayBeginOtherBox(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let (first, second) = (bytes[index], bytes[index + 1])
        return switch first {
        case UInt8(ascii: "<"):
            second == UInt8(ascii: "!") && DialectScan.begins(bytes, "<!-- tab ", at: index) || second == UInt8(ascii: "T")
                || second == UInt8(ascii: "a") || second == UInt8(ascii: "c") || second == UInt8(ascii: "q")
        case UInt8(ascii: "{"): second == UInt8(ascii: "%")
        case UInt8(ascii: "#"): second == UInt8(ascii: "+")
        case UInt8(ascii: ":"): second == first
        default: false
        }
    }

    /// Whether a comment begins in some words that doesn't end in them: it hides what follows, so that they are no box.
    func hasOpenComment(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        var count = 0
        var place = words.lowerBound
        while let sign = LineStarts.first(UInt8(ascii: "%"), in: bytes, place..<words.upperBound) {
            let isDouble = Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: sign)
            if isDouble { count += 1 }
            place = sign + (isDouble ? 2 : 1)
            if place >= words.upperBound { break }
        }
        return !count.isMultiple(of: 2)
    }
}
