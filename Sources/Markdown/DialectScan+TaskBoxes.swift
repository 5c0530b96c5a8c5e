/// The marks of Raspberry Pi's lessons: `--- task ---` to `--- /task ---`.
extension DialectScan {
    /// Boxes by their names, as alerts.
    private static let named = [
        "task": "[!TASK]", "challenge": "[!IMPORTANT]", "hint": "[!TIP]-", "collapse": "[!NOTE]-", "feedback": "[!NOTE]",
    ]
    /// Marks that group or belong to print: nothing stands for them on a page.
    private static let groups: Set<String> = ["hints", "no-print", "print-only", "choices", "question", "quiz"]
    private static let alone: Set<String> = ["save", "new-page"]

    mutating func openNamed(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard let name = Self.dashedName(bytes, content) else { return false }
        if Self.alone.contains(name) {
            edits.replace(content, with: [])
            return true
        }
        guard !name.hasPrefix("/"), line.quotes == 0, boxes.open.count < Boxes.deepest, ends(bytes, .named(name)) else {
            find(.foreign("--- \(name) ---"), content)
            return false
        }
        if Self.groups.contains(name), boxes.groups.count < Boxes.deepest {
            edits.replace(content, with: [])
            boxes.groups.append(Boxes.Group(name: name, depth: boxes.open.count))
            if let end = head(bytes).end { verbatim = Verbatim(end: end, closing: [], depth: boxes.open.count, isHidden: true) }
            return true
        }
        if name == "code" { return openCode(bytes, content) }
        guard let mark = Self.named[name] else {
            find(.foreign("--- \(name) ---"), content)
            return false
        }
        let head = head(bytes)
        edits.replace(content, with: separation(bytes) + "> \(BoxMark(.named(name), mark, head.values["title"]).alert)".utf8)
        boxes.open.append(Boxes.Box(style: .named(name), column: Self.column(bytes, line.start..<index)))
        if let end = head.end { verbatim = Verbatim(end: end, closing: [], depth: boxes.open.count, isHidden: true) }
        return true
    }

    /// `--- code ---`, with the language in its head.
    private mutating func openCode(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        let head = head(bytes)
        let lastLine = findLine(bytes, .endOfCode) { bytes, line in Self.dashedName(bytes, line) == "/code" }
        guard let lastLine else { return false }
        let language = (head.values["language"] ?? "").filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+" || $0 == "#") }
        let file = (head.values["filename"] ?? "").filter { !"\"`\\&%".contains($0) }
        edits.replace(
            content, with: Self.fenceBytes + (file.isEmpty ? language : (language.isEmpty ? "text" : language) + " title=\"\(file)\"").utf8)
        verbatim = Verbatim(end: lastLine, closing: Self.fenceBytes, depth: boxes.open.count, hiddenUpTo: head.end)
        return true
    }

    /// The lines between `---` and `---` right after a mark; `end` is the start of the last.
    private func head(_ bytes: UnsafeBufferPointer<UInt8>) -> (values: [String: String], end: Int?) {
        var values: [String: String] = [:]
        var start = line.end + 1
        for number in 0..<20 where start < bytes.count {
            let content = Self.skipBlanks(bytes, start)
            let end = Self.lineEnd(bytes, from: content)
            let text = Self.string(bytes, content..<Self.contentEnd(bytes, content..<end))
            if text == "---", number > 0 { return (values, start) }
            guard text == "---" || number > 0 else { return ([:], nil) }
            if let colon = text.firstIndex(of: ":") {
                values[text[..<colon].trimmingBlanks()] = text[text.index(after: colon)...].trimmingBlanks()
            }
            start = end + 1
        }
        return ([:], nil)
    }
}

extension Substring {
    /// Without blanks and quotes around it.
    func trimmingBlanks() -> String {
        var text = String(self).trimmed()
        if text.count > 1, text.first == "\"" || text.first == "'", text.last == text.first { text = String(text.dropFirst().dropLast()) }
        return text
    }
}
