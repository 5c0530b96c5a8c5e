/// Alternatives of which a reader needs one: MkDocs' `=== "Windows"`, VuePress's `::: tabs` with `@tab Windows` or `== Windows`,
/// VitePress's `::: code-group`, MyST's `tab-set`, Docusaurus' `<Tabs>`. cmark gets each as a quote that begins with `[!TAB]`.
extension DialectScan {
    /// A set of alternatives between colons.
    enum TabSet {
        /// `@tab name` begins one.
        case named
        /// Each block of code is one.
        case code
    }

    /// Opens a set where the line begins one that ends.
    mutating func openTabs(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        let length = Self.run(bytes, at: content.lowerBound, limit: content.upperBound)
        guard length >= 3, content.count - length < 200, line.quotes == 0, boxes.open.count + boxes.groups.count < Boxes.deepest,
            let set = Self.tabSet(Self.string(bytes, content.lowerBound + length..<content.upperBound)), ends(bytes, .colons(length))
        else { return false }
        edits.replace(content, with: [])
        let end = String(repeating: ":", count: length)
        boxes.groups.append(Boxes.Group(name: end, depth: boxes.open.count, tabs: set))
        boxes.beginsTabs = true
        return true
    }

    private static func tabSet(_ words: String) -> TabSet? {
        let name = words.trimmed().lowercased().drop { $0 == "{" || $0 == "." }.prefix { $0.isLetter || $0 == "-" }
        return switch name {
        case "tabs", "tab-set": .named
        case "code-group", "code-tabs": .code
        default: nil
        }
    }

    /// The innermost set, where its alternatives are what the line may begin.
    private var openSet: Boxes.Group? {
        guard let group = boxes.groups.last, group.tabs != nil else { return nil }
        return boxes.open.count == group.depth || boxes.open.count == group.depth + 1 && boxes.open.last?.style == .alternative
            ? group : nil
    }

    /// The name of the alternative that the line begins; of a block of code what stands between its brackets.
    private func tabName(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, in set: TabSet) -> String? {
        guard content.count > 3 else { return nil }
        if bytes[content.lowerBound] == UInt8(ascii: "`") || bytes[content.lowerBound] == UInt8(ascii: "~") {
            guard set == .code, Self.run(bytes, at: content.lowerBound, limit: content.upperBound) >= 3 else { return nil }
            let words = Self.string(bytes, content).drop { $0 == "`" || $0 == "~" }
            guard !words.contains("`") else { return nil }
            if let open = words.lastIndex(of: "["), let close = words.lastIndex(of: "]"), open < close {
                return String(words[words.index(after: open)..<close])
            }
            let language = words.drop { $0 == " " }.prefix { !" {:".contains($0) }
            return language.isEmpty ? "…" : String(language)
        }
        let words: Substring
        if Self.begins(bytes, "@tab", at: content.lowerBound) {
            // `@tab:active name#id`
            words = Self.string(bytes, content).dropFirst(4).drop { $0 == ":" || $0.isLetter && $0.isASCII }
        } else if Self.begins(bytes, "== ", at: content.lowerBound) {
            words = Self.string(bytes, content).dropFirst(3)
        } else {
            return nil
        }
        let name = String(words.prefix { $0 != "#" }).trimmed()
        return name.isEmpty ? nil : name
    }

    /// Ends the alternative above, where the line begins the next one of its set.
    mutating func endAlternative(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        guard let group = openSet, let set = group.tabs, boxes.open.count > group.depth, tabName(bytes, content, in: set) != nil else {
            return
        }
        let column = boxes.open[group.depth].column
        boxes.open.removeSubrange(group.depth...)
        // Blank lines above were the alternative's own.
        separate(column, isSure: true)
    }

    /// Begins an alternative of the innermost set.
    ///
    /// - Returns: whether the line is read; the line that opens a block of code is only preceded by its name.
    mutating func openAlternative(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard !content.isEmpty, let group = openSet, let set = group.tabs, boxes.open.count == group.depth,
            let name = tabName(bytes, content, in: set), !hasOpenComment(bytes, content)
        else { return false }
        let isCode = "`~".utf8.contains(bytes[content.lowerBound])
        let mark = separation(bytes) + "> ".utf8 + WikiSyntax.withoutComments(Array(tab(name).utf8)[...])
        if isCode {
            let begin = [UInt8(ascii: "\n")] + (boxes.open.isEmpty ? Array(bytes[line.start..<line.content]) : boxes.marks)
            edits.insert(mark + begin + "> ".utf8, at: content.lowerBound)
            addedLines.append(base + line.start)
        } else {
            edits.replace(content, with: mark)
        }
        boxes.open.append(Boxes.Box(style: .alternative, column: Self.column(bytes, line.start..<content.lowerBound)))
        return !isCode
    }

    /// The first line of an alternative; `+` begins a set.
    private mutating func tab(_ name: String) -> String {
        BoxMark(.alternative, tabMark, name).alert
    }

    /// `[!TAB]`, with `+` where a set begins.
    var tabMark: String {
        mutating get {
            defer { boxes.beginsTabs = false }
            return boxes.beginsTabs ? BoxMark.tab + "+" : BoxMark.tab
        }
    }
}
