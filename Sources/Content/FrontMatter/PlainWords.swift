import Diagnostics
import Markdown

/// What a reader sees of words that hold marks of Markdown or HTML, where a page shows words alone: in titles, summaries and lists.
enum PlainWords {
    /// The words without their marks; nil of words that have none.
    static func of(_ text: String) -> String? {
        guard mayHoldMarks(text) else { return nil }
        // By scalars: as Characters a CRLF is no line feed.
        let written = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        let lines = written.map { shown(written.count == 1 ? withoutBlockMark($0.trimmingSpaces) : $0) }
        let words = lines.joined(separator: "\n").trimmingSpaces
        guard !words.isEmpty, !isSame(words, text) else { return nil }
        return words
    }

    /// Longer texts belong below the head.
    private static let longest = 4000
    /// Stands before a line, so that what it begins with is no mark of a block.
    private static let lead = "文 "

    private static func shown(_ line: String) -> String {
        let words = line.trimmingSpaces
        guard mayHoldMarks(words) else { return line }
        let source = SourceText(path: "", text: lead + keepingNames(words))
        let document = MarkdownParser.parse(source, body: 0..<source.bytes.count, options: .init(highlighting: false)).document
        guard let text = document.sections.first?.text, text.hasPrefix("文") else { return words }
        return text.dropFirst().replacing("\n", with: " ").replacing("\u{A0}", with: " ").trimmingSpaces
    }

    /// With a mark that keeps `__init__`, a program's name, from being bold, and `<b>` that nothing closes, as in "the tag <b>", from
    /// being a tag.
    private static func keepingNames(_ words: String) -> String {
        guard words.utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "<") }) else { return words }
        var kept = ""
        var rest = words[...]
        while let first = rest.first {
            if first == "<", isLoneTag(rest, in: words) { kept += "\\" }
            let name = rest.prefix { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
            let isName = name.count > 4 && name.hasPrefix("__") && name.hasSuffix("__")
            kept += name.isEmpty ? String(first) : isName ? String(name).replacing("_", with: "\\_") : String(name)
            rest = rest.dropFirst(max(1, name.count))
        }
        return kept
    }

    private static func isLoneTag(_ rest: Substring, in words: String) -> Bool {
        let name = rest.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return !name.isEmpty && !["br", "img", "wbr"].contains(name.lowercased()) && !words.contains("</" + name)
    }

    /// `# 台灯`, `> 一句话`
    private static func withoutBlockMark(_ line: String) -> String {
        guard let mark = line.first, mark == "#" || mark == ">" else { return line }
        let marks = line.prefix { $0 == mark }
        let rest = line.dropFirst(marks.count)
        guard marks.count <= 6, rest.first == " ", let first = rest.dropFirst().first, first.isLetter else { return line }
        return rest.trimmingSpaces
    }

    /// Whether signs stand in a text that Markdown may take for marks; nearly no field has any.
    private static func mayHoldMarks(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        var last: UInt8 = 0
        var isFirst = true
        var counts = (stars: 0, ticks: 0, lines: 0, colons: 0)
        for byte in text.utf8 {
            switch byte {
            // `\*必填`
            case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "_"):
                if last == UInt8(ascii: "\\") { return true }
                if byte == UInt8(ascii: "*") { counts.stars += 1 }
                if byte == UInt8(ascii: "`") { counts.ticks += 1 }
                if byte == UInt8(ascii: "_") { counts.lines += 1 }
            case UInt8(ascii: ":"): counts.colons += 1
            case UInt8(ascii: "("), UInt8(ascii: "["): if last == UInt8(ascii: "]") || last == UInt8(ascii: "[") { return true }
            case UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "%"): if last == byte { return true }
            case UInt8(ascii: ";"): if text.utf8.contains(UInt8(ascii: "&")) { return true }
            case UInt8(ascii: ">"), UInt8(ascii: "#"):
                if isFirst || last == UInt8(ascii: "\\") || text.utf8.contains(UInt8(ascii: "<")) { return true }
            default: break
            }
            last = byte
            isFirst = false
        }
        return counts.stars > 1 || counts.ticks > 1 || counts.lines > 1 || counts.colons > 1
    }

    /// Blanks alone make no difference.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        one.unicodeScalars.filter { !$0.properties.isWhitespace }.elementsEqual(
            other.unicodeScalars.filter { !$0.properties.isWhitespace })
    }
}
