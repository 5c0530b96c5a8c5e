/// The boxes of other generators that are open around a line; cmark gets them as GitHub's alerts.
struct Boxes {
    struct Box {
        var style: Style
        /// Columns before its mark.
        var column: Int
        var isDefinition = false
    }

    /// What only groups, and the number of boxes that were open where it began.
    struct Group {
        var name: String
        var depth: Int
        /// What its parts are alternatives of.
        var tabs: DialectScan.TabSet?
    }

    enum Style: Equatable {
        /// `::: tip` up to as many colons.
        case colons(Int)
        /// `!!! note`, with all that is indented after it.
        case indented
        /// `--- task ---` up to `--- /task ---`.
        case named(String)
        /// One of several alternatives, up to the next one or the end of their set.
        case alternative
    }

    var open: [Box] = []
    /// What the line begins with that is being read, where boxes are open.
    var marks: [UInt8] = []
    /// How many were open where the open fence began.
    var fenceDepth = 0
    /// Names of `--- hints ---` and the like that are open: they only group.
    var groups: [Group] = []
    /// Where the next line that isn't blank begins, and the columns before its text; noted on the first of blank lines.
    var next: (start: Int, column: Int) = (-1, 0)
    /// For each way to end a box, the start of the last line that does.
    var lastEnds: [String: Int]?
    /// The start of the line that ended a definition.
    var closedDefinition = -1
    /// The next alternative is the first of a set.
    var beginsTabs = false
    static let deepest = 8

    var isEmpty: Bool { open.isEmpty && groups.isEmpty }

    /// The columns that a line of the innermost box begins with.
    var bodyColumn: Int {
        guard let box = open.last else { return 0 }
        return box.style == .indented ? box.column + 4 : box.column
    }
}

/// The mark that begins a box: what kind of box, and its title.
struct BoxMark {
    var style: Boxes.Style
    /// `[!TIP]- title`: the same as GitHub writes it.
    var alert: String
    /// It is surely meant as a box, though nothing may stand in it.
    var isKnown = true

    /// The mark that is all of a line's content.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        guard content.count > 3 else { return nil }
        let first = bytes[content.lowerBound]
        let length = DialectScan.run(bytes, at: content.lowerBound, limit: content.upperBound)
        guard length >= 3 else { return nil }
        let rest = DialectScan.string(bytes, content.lowerBound + length..<content.upperBound)
        switch first {
        case UInt8(ascii: ":"):
            guard let (name, title) = Self.colons(rest) else { return nil }
            let fold = name == "details" || name == "solution" ? "-" : ""
            guard let kind = Self.kind(name) else { return nil }
            self.init(.colons(length), kind + fold, title)
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            guard length == 3 else { return nil }
            let isOpen = first == UInt8(ascii: "?") && rest.hasPrefix("+")
            var words = isOpen ? String(rest.dropFirst()) : rest
            if let blank = words.first, "\u{A0}\u{3000}".contains(blank) { words = " " + words.dropFirst() }
            // `!!!warning`, where lines of its own follow.
            let isTight = Self.kind(String(words.prefix { $0.isLetter })) != nil
            if isTight { words = " " + words }
            guard let (name, title) = Self.named(words) else { return nil }
            let fold = first == UInt8(ascii: "!") ? "" : isOpen ? "+" : "-"
            let known = Self.kind(name)
            guard known != nil || title != nil || name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
            self.init(.indented, (known ?? "[!NOTE]") + fold, title ?? (known == nil ? name : nil))
            isKnown = !isTight && (known != nil || title != nil)
        case UInt8(ascii: "="):
            let isFirst = rest.hasPrefix("!")
            let words = (isFirst ? rest.dropFirst() : rest[...]).drop { $0 == "+" }
            guard length == 3, let (name, title) = Self.named(" tab" + words), name == "tab", let title, !title.isEmpty else { return nil }
            self.init(.indented, isFirst ? Self.tab + "+" : Self.tab, title)
        default: return nil
        }
    }

    /// How cmark gets an alternative.
    static let tab = "[!TAB]"

    init(_ style: Boxes.Style, _ mark: String, _ title: String?) {
        self.style = style
        let title = title?.trimmed() ?? ""
        alert = title.isEmpty ? mark : mark + " " + title
    }

    /// Kinds that other generators have besides those of alerts.
    private static let others = [
        "details": "[!NOTE]", "secondary": "[!NOTE]", "primary": "[!NOTE]",
        "tips": "[!TIP]", "color1": "[!NOTE]", "color2": "[!NOTE]", "color3": "[!NOTE]", "color4": "[!NOTE]", "color5": "[!NOTE]",
    ]

    static func kind(_ name: String) -> String? {
        let name = name.lowercased()
        return others[name] ?? (AlertMark.kinds[name] == nil ? nil : "[!\(name.uppercased())]")
    }

    /// ` tip 标题`, `note[Title]`, ` {.note}`
    private static func colons(_ rest: String) -> (name: String, title: String?)? {
        var words = Substring(rest.trimmed())
        if words.hasPrefix("{tab-item}") { return ("tab", String(words.dropFirst(10))) }
        // MyST's, `{warning} title`.
        if words.hasPrefix("{"), let close = words.firstIndex(of: "}"), case let name = words[..<close].dropFirst(), !name.isEmpty,
            name.allSatisfy({ $0.isLetter || $0 == "-" })
        {
            let title = words[words.index(after: close)...]
            return (name == "dropdown" ? "details" : String(name), title.isEmpty ? nil : String(title))
        }
        if words.hasPrefix("{"), words.hasSuffix("}") {
            guard let dot = words.firstIndex(of: ".") else { return nil }
            let name = words[words.index(after: dot)...].prefix { $0.isLetter || $0 == "-" }
            // Quarto's.
            return (String(name.hasPrefix("callout-") ? name.dropFirst(8) : name), titleAttribute(words))
        }
        if words.hasPrefix("callout-") { words = words.dropFirst(8) }
        let name = words.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        guard !name.isEmpty else { return nil }
        words = words.dropFirst(name.count)
        if words.hasPrefix("["), let close = words.lastIndex(of: "]") {
            return (String(name), String(words[words.index(after: words.startIndex)..<close]))
        }
        if words.hasPrefix("{"), let title = titleAttribute(words) { return (String(name), title) }
        guard words.isEmpty || words.first == " " || words.first == "{" else { return nil }
        return (String(name), words.first == "{" ? nil : String(withoutAttributes(words)))
    }

    /// A title without the looks behind it, `危险！{.x}`.
    private static func withoutAttributes(_ words: Substring) -> Substring {
        guard words.hasSuffix("}"), let open = words.lastIndex(of: "{"), case let list = words[open...].dropFirst(),
            list.hasPrefix(".") || list.hasPrefix("#") || list.hasPrefix(":")
        else { return words }
        return words[..<open]
    }

    private static func titleAttribute(_ words: Substring) -> String? {
        guard let open = words.firstRange(of: "title=\"")?.upperBound, let close = words[open...].firstIndex(of: "\"") else { return nil }
        return String(words[open..<close])
    }

    /// ` note "title"`, ` note inline end`
    private static func named(_ rest: String) -> (name: String, title: String?)? {
        guard rest.hasPrefix(" ") else { return nil }
        var words = Substring(rest.trimmed())
        // The kind was forgotten.
        if words.first == "\"" || words.first == "“" { words = "note " + words }
        let name = words.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
        let after = words.dropFirst(name.count)
        guard !name.isEmpty, after.isEmpty || after.first == " " else { return nil }
        let bare = after.split(separator: " ").drop { Self.classes.contains(String($0)) }.joined(separator: " ")
        guard let first = bare.first, let last = bare.last, bare.count > 1, first == "\"" || first == "“", last == "\"" || last == "”"
        else {
            // The quotes of the title were forgotten.
            return bare.isEmpty ? (String(name), nil) : Self.kind(String(name)) == nil ? nil : (String(name), bare)
        }
        return (String(name), String(bare.dropFirst().dropLast()))
    }

    /// What stands between a box's kind and its title and says how it looks.
    private static let classes: Set<String> = ["inline", "end", "annotate", "highlight", "blink", "no-icon"]
}
