/// Lines of other generators that begin with a mark of theirs: code between shortcodes is code, the rest is told of.
extension DialectScan {
    /// True where the line is read to its end.
    mutating func readForeignLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index + 3 < line.end else { return false }
        if Self.isContents(bytes, index..<Self.contentEnd(bytes, index..<line.end)), !line.isInList, !holdsContents(bytes) {
            edits.replace(index..<Self.contentEnd(bytes, index..<line.end), with: "[toc]".utf8)
            return true
        }
        if readCaptionMark(bytes) { return false }
        switch bytes[index] {
        case UInt8(ascii: "{"): return openHighlight(bytes)
        case UInt8(ascii: "."):
            if let name = Self.directive(bytes, index..<Self.contentEnd(bytes, index..<line.end)) {
                find(.foreign(".. \(name)::"), index..<Self.contentEnd(bytes, index..<line.end))
            }
        case UInt8(ascii: ":"):
            if !line.isAfterBlank, bytes[index + 1] == UInt8(ascii: " "),
                bytes[index + 2] == UInt8(ascii: " ") || line.content == line.start
            {
                find(.foreign(": …"), index..<Self.contentEnd(bytes, index..<line.end))
            }
        case UInt8(ascii: "("):
            if Self.isTarget(bytes, index) {
                replace(index..<Self.contentEnd(bytes, index..<line.end), .attributes, bytes)
                return true
            }
            tellOfNumberedExample(bytes)
        case UInt8(ascii: "@") where placeContents(bytes): return true
        case UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "h"), UInt8(ascii: "v"), UInt8(ascii: "<"), UInt8(ascii: "-"),
            UInt8(ascii: "/"), UInt8(ascii: "*"),
            UInt8(ascii: "@"):
            if let shape = Self.foreignShape(bytes, index..<Self.contentEnd(bytes, index..<line.end)) {
                find(.foreign(shape), index..<Self.contentEnd(bytes, index..<line.end))
            }
        default: break
        }
        return false
    }

    /// `(@led) words`, which Pandoc numbers.
    private mutating func tellOfNumberedExample(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes[index + 1] == UInt8(ascii: "@"), let close = bytes[index..<line.end].firstIndex(of: UInt8(ascii: ")")),
            bytes[index + 2..<close].allSatisfy({ ASCII.isAlphanumeric($0) || "-_".utf8.contains($0) }), close + 1 < line.end,
            bytes[close + 1] == 0x20
        else { return }
        find(.foreign("(@)"), index..<close + 1)
    }

    /// What other programs put their list of contents in place of, where it stands alone on its line.
    private static let contents: Set<String> = [
        "${toc}", "[[_toc_]]", "[_toc_]", "{{toc}}", "{{ toc }}", "{toc}", "__toc__", "@[toc]", "\\tableofcontents", "\\toc",
        "<!-- toc -->", "<!--toc-->",
        "[[ toc ]]", "[[toc:]]", "[toc:]", "{{>toc}}", "{{< toc >}}", "{{% toc %}}", "{% toc %}", ".. contents::", "【toc】", "［toc］",
    ]

    private static func isContents(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard 5...16 ~= content.count, "$[{_@\\<.".utf8.contains(bytes[content.lowerBound]) || bytes[content.lowerBound] >= 0xE3 else {
            return false
        }
        return contents.contains(string(bytes, content).lowercased())
    }

    /// The name in `.. note::` and `.. image:: a.png` of reStructuredText; nil of any other line.
    private static func directive(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        guard begins(bytes, ".. ", at: content.lowerBound), content.count > 4 else { return nil }
        let start = content.lowerBound + 3
        // `.. _anchor:`
        if bytes[start] == UInt8(ascii: "_"), bytes[content.upperBound - 1] == UInt8(ascii: ":"), content.count < 60 { return "_…" }
        var end = start
        while end < content.upperBound, end - start < 30, ASCII.isLetter(bytes[end]) || "-_:".utf8.contains(bytes[end]) {
            if has(bytes, UInt8(ascii: ":"), UInt8(ascii: ":"), at: end) { return end > start ? string(bytes, start..<end) : nil }
            end += 1
        }
        return nil
    }

    /// `: 表 1 材料`, Pandoc's caption below a table: the words without the mark.
    private mutating func readCaptionMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let length = Self.begins(bytes, ": ", at: index) ? 2 : Self.begins(bytes, "： ", at: index) ? 4 : 0
        guard length > 0, !line.isInList, line.quotes == 0, boxes.isEmpty, table != nil || line.isAfterBlank && isBelowTable(bytes) else {
            return false
        }
        let words = Self.skipBlanks(bytes, index + length)
        guard words < line.end else { return false }
        if table != nil {
            beginParagraph()
            endParagraph()
        }
        edits.replace(index..<words, with: [])
        find(.captionMark, index..<words, "")
        index = words
        return true
    }

    /// Whether the last line above that isn't blank stands between bars.
    private func isBelowTable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = line.start
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        return end > 0 && (bytes[end - 1] == UInt8(ascii: "|") || end > 2 && Self.begins(bytes, "｜", at: end - 3))
    }

    /// `@[TOC](目录)` of CSDN.
    private mutating func placeContents(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Self.begins(bytes, "@[TOC]", at: index) || Self.begins(bytes, "@[toc]", at: index), !line.isInList,
            !bytes[index..<line.end].contains(UInt8(ascii: "%"))
        else { return false }
        edits.replace(index..<Self.contentEnd(bytes, index..<line.end), with: "[toc]".utf8)
        return true
    }

    /// What a line is that belongs to a program and not to its text: `import … from`, `--8<--`, `<<< file`, `/// caption`.
    private static func foreignShape(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> String? {
        func begins(_ word: StaticString) -> Bool { Self.begins(bytes, word, at: content.lowerBound) }
        func holds(_ words: StaticString...) -> Bool {
            let last = min(content.upperBound, content.lowerBound + 300)
            return (content.lowerBound..<last).contains { place in words.contains { Self.begins(bytes, $0, at: place) } }
        }
        if begins("image::") || begins("include::") || begins("video::") { return content.count > 9 ? "image::" : nil }
        if begins("h1. ") || begins("h2. ") || begins("h3. ") || begins("h4. ") { return "h2." }
        if begins("import ") { return holds(" from '", " from \"") || begins("import '") || begins("import \"") ? "import … from" : nil }
        if begins("export ") { return begins("export const ") || begins("export default ") || begins("export function ") ? "export" : nil }
        if begins("--8<--") { return "--8<--" }
        if begins("<<< ") { return "<<<" }
        if begins("///") {
            let rest = content.lowerBound + 3
            return rest == content.upperBound
                || bytes[rest] == UInt8(ascii: " ") && rest + 1 < content.upperBound && ASCII.isLetter(bytes[rest + 1]) ? "///" : nil
        }
        if begins("@[code") || begins("@include(") || begins("@import \"") {
            return begins("@[") ? "@[code]" : begins("@inc") ? "@include" : "@import"
        }
        if begins("@[") { return holds("](http") ? "@[…]" : nil }
        return nil
    }

    /// `{{< highlight python >}}` or `{% highlight ruby %}` alone on a line, up to its end: a block of code.
    private mutating func openHighlight(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let code = Shortcode(bytes, at: index, limit: line.end), code.name == "highlight",
            Self.isBlank(bytes, code.range.upperBound..<line.end)
        else { return false }
        let end = findLine(bytes, .endOfHighlight) { bytes, content in
            guard content.count < 40, let other = Shortcode(bytes, at: content.lowerBound, limit: content.upperBound) else { return false }
            return other.name == "/highlight" || other.name == "endhighlight" || other.name == "/" && other.language == "highlight"
        }
        guard let end else { return false }
        let language = (code.language ?? "").filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+" || $0 == "#") }
        edits.replace(index..<Self.contentEnd(bytes, index..<line.end), with: Self.fenceBytes + language.utf8)
        verbatim = Verbatim(end: end, closing: Self.fenceBytes, depth: boxes.open.count)
        return true
    }
}
