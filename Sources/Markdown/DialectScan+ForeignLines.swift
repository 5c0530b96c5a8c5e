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
            if bytes[index + 1] == UInt8(ascii: "@"), let close = bytes[index..<line.end].firstIndex(of: UInt8(ascii: ")")),
                bytes[index + 2..<close].allSatisfy({ ASCII.isAlphanumeric($0) || "-_".utf8.contains($0) }), close + 1 < line.end,
                bytes[close + 1] == 0x20
            {
                find(.foreign("(@)"), index..<close + 1)
            }
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

    // MARK: Hidden words

    /// Comments of other generators: what nobody is to read.
    private static let hidden: [(open: StaticString, close: StaticString)] = [
        ("{/*", "*/}"), ("{{/*", "*/}}"), ("{{- /*", "*/ -}}"), ("{{-/*", "*/-}}"), ("{>>", "<<}"), ("{::comment}", "{:/comment}"),
        ("{::comment}", "{:/}"),
        ("{% comment %}", "{% endcomment %}"), ("{%- comment -%}", "{%- endcomment -%}"), ("{% comment -%}", "{%- endcomment %}"),
        ("{{< comment >}}", "{{< /comment >}}"), ("{{% comment %}}", "{{% /comment %}}"),
    ]

    /// Hides the comment that begins here, if one does and ends.
    mutating func hideForeignComment(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start + 3 < bytes.count, "/{>:%".utf8.contains(bytes[start + 1]), !line.isPerhapsCode else { return false }
        var nearest: Int?
        for (number, pair) in Self.hidden.enumerated() where Self.begins(bytes, pair.open, at: start) {
            guard let end = endOfComment(bytes, start, number, pair) else { continue }
            nearest = min(nearest ?? end, end)
        }
        guard let nearest else { return false }
        hide(bytes, start..<nearest)
        index = nearest
        return true
    }

    /// Where a comment ends. One that signs alone begin may be no comment at all: within a line it ends with the paragraph, and none
    /// goes on over code.
    private mutating func endOfComment(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ number: Int, _ pair: (open: StaticString, close: StaticString)
    ) -> Int? {
        let isNamed = (0..<pair.open.utf8CodeUnitCount).contains { ASCII.isLetter(pair.open.utf8Start[$0]) }
        var limit = bytes.count
        if !isNamed, start > line.content {
            findParagraphEnd(bytes, start)
            limit = boxes.isEmpty ? paragraphEnd : line.end
        }
        let mark = Mark.endOfComment(number)
        if let known = withoutEnd[mark], start < known, limit <= known { return nil }
        var end = start + pair.open.utf8CodeUnitCount
        while end < limit, !Self.begins(bytes, pair.close, at: end) {
            if !isNamed, bytes[end] == UInt8(ascii: "\n"), isFence(bytes, end + 1) { limit = end }
            end += 1
        }
        guard end < limit else {
            withoutEnd[mark] = max(limit, withoutEnd[mark] ?? 0)
            return nil
        }
        return end + pair.close.utf8CodeUnitCount
    }

    private func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let content = Self.skipBlanks(bytes, start)
        return Self.begins(bytes, "```", at: content) || Self.begins(bytes, "~~~", at: content)
    }

    // MARK: Within text

    /// `++Ctrl+C++`, `^^under^^`: told of; `C++`, `i++` and `++j` are none.
    mutating func readDoubled(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        let byte = bytes[start]
        index += 1
        if byte == UInt8(ascii: "^") {
            if table != nil, isJoinedCell(bytes, start) { return find(.joinedCell, start..<start + 2) }
            if readCaret(bytes, start) || readSmallDigits(bytes, start) { return }
        }
        guard index + 2 < line.end, bytes[index] == byte, Self.isLetter(bytes[index + 1]),
            start == 0 || !ASCII.isAlphanumeric(bytes[start - 1]) && bytes[start - 1] != byte
        else { return }
        index += 1
        var end = index + 1
        while end + 1 < line.end, end - start < 100 {
            if bytes[end] == byte, bytes[end + 1] == byte, Self.isLetter(bytes[end - 1]),
                end + 2 >= line.end || !ASCII.isAlphanumeric(bytes[end + 2]) && bytes[end + 2] != byte
            {
                let mark = byte == UInt8(ascii: "+") ? "++" : "^^"
                find(.foreign("\(mark)…\(mark)"), start..<end + 2)
                return
            }
            // `++x` and `x++` are two.
            if bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: "`") || bytes[end] == UInt8(ascii: "<") { return }
            end += 1
        }
    }

    /// Whether nothing but `^^` stands in a cell.
    private func isJoinedCell(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard Self.has(bytes, UInt8(ascii: "^"), UInt8(ascii: "^"), at: start) else { return false }
        let before = Self.contentEnd(bytes, line.content..<start)
        let after = Self.skipBlanks(bytes, start + 2)
        return (before == line.content || bytes[before - 1] == UInt8(ascii: "|"))
            && (after >= line.end || bytes[after] == UInt8(ascii: "|"))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isAlphanumeric(byte) }

    /// Obsidian's name of a block, ` ^a1b2c3` at the end of a line, which nobody is to see; and its notes within text, `^[note]`.
    private mutating func readCaret(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard index < line.end, !line.isPerhapsCode else { return false }
        if bytes[index] == UInt8(ascii: "[") {
            guard let close = bytes[index..<min(line.end, index + 300)].firstIndex(of: UInt8(ascii: "]")) else { return false }
            // Behind a blank it may begin a pattern of a program: `^[a-z]+`.
            let isNote = bytes[index..<close].contains { $0 >= 0x80 || $0 == 0x20 }
            guard isNote || start > line.content && bytes[start - 1] > 0x20, close > index + 1 else { return false }
            find(.foreign("^[…]"), start..<close + 1)
            return true
        }
        guard start > line.content, bytes[start - 1] == UInt8(ascii: " ") else { return false }
        let end = Self.contentEnd(bytes, index..<line.end)
        let name = bytes[index..<end]
        guard name.count > 1, name.contains(where: ASCII.isLetter), name.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") })
        else { return false }
        // A picture that is alone stays so.
        let isBehindPicture = bytes[start - 2] == UInt8(ascii: ")") || bytes[start - 2] == UInt8(ascii: "]")
        edits.replace(start - 1..<end, with: isBehindPicture ? [] : Array("<a id=\"^\(Self.string(bytes, index..<end))\"></a>".utf8))
        index = end
        return true
    }

    /// `{--…--}` and its like, and `{{ page.title }}`: an edit or a variable that nothing here fills in.
    mutating func tellOfBraces(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start + 4 < line.end, !line.isPerhapsCode else { return }
        if Self.begins(bytes, "{docsify-ignore", at: start) { return dropIgnoreMark(bytes, start) }
        for name: StaticString in ["{note}", "{info}", "{tip}", "{warning}", "{panel}", "{code}", "{noformat}", "{quote}"]
        where Self.begins(bytes, name, at: start) {
            let end = start + name.utf8CodeUnitCount
            let isAlone = start == line.content && Self.isBlank(bytes, end..<line.end)
            let isPaired = (end..<max(end, min(line.end, end + 500))).contains { Self.begins(bytes, name, at: $0) }
            if isAlone || isPaired { find(.foreign(Self.string(bytes, start..<end)), start..<end) }
            return
        }
        if tellOfBracedRole(bytes, start) { return }
        let close: StaticString
        let shape: String
        if Self.begins(bytes, "{--", at: start) {
            (close, shape) = ("--}", "{--…--}")
        } else if Self.begins(bytes, "{++", at: start) {
            (close, shape) = ("++}", "{++…++}")
        } else if Self.begins(bytes, "{==", at: start) {
            (close, shape) = ("==}", "{==…==}")
        } else if Self.begins(bytes, "{::", at: start) || Self.begins(bytes, "{:/", at: start) {
            (close, shape) = ("}", "{::…}")
        } else if Self.begins(bytes, "{{", at: start) {
            (close, shape) = ("}}", "{{ … }}")
        } else {
            return
        }
        var end = start + 3
        while end < line.end, end - start < 300, !Self.begins(bytes, close, at: end) { end += 1 }
        guard end < line.end, Self.begins(bytes, close, at: end) else { return }
        let range = start..<end + close.utf8CodeUnitCount
        if shape == "{{ … }}" {
            if let film = Self.film(bytes, start + 2..<end) {
                edits.replace(range, with: film.utf8)
                index = range.upperBound
                return
            }
            let words = start + 2..<end
            let isName =
                words.count > 3 && ASCII.isLetter(bytes[words.lowerBound])
                && words.allSatisfy { ASCII.isAlphanumeric(bytes[$0]) || "-_ ".utf8.contains(bytes[$0]) }
            let isInclude = bytes[words].contains(UInt8(ascii: "#")) || Self.begins(bytes, "{{embed", at: start)
            guard isName || isInclude || bytes[range].contains(where: { "._|$(:".utf8.contains($0) }) else { return }
        }
        find(.foreign(shape), range)
    }

    /// `{docsify-ignore}` behind a heading, which only docsify's menu is to know.
    private mutating func dropIgnoreMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard let close = bytes[start..<line.end].firstIndex(of: UInt8(ascii: "}")), close - start < 24 else { return }
        var from = start
        while from > line.content, bytes[from - 1] == UInt8(ascii: " ") { from -= 1 }
        edits.replace(from..<close + 1, with: [])
        index = close + 1
    }

    /// `{{video https://…}}` of Logseq: the address, which is shown as a film where it stands alone.
    private static func film(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> String? {
        let parts = string(bytes, words).split(separator: " ")
        // Two percent signs in the address may begin a comment.
        guard parts.count == 2, ["video", "youtube", "bilibili", "vimeo"].contains(parts[0]), parts[1].hasPrefix("https://"),
            !parts[1].contains("%%")
        else { return nil }
        return "<\(parts[1].filter { $0 != "<" && $0 != ">" })>"
    }

    /// `<% … %>` of templates.
    mutating func tellOfTemplate(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var end = start + 2
        while end + 1 < line.end, end - start < 300 {
            if Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: ">"), at: end) { return find(.foreign("<% … %>"), start..<end + 2) }
            end += 1
        }
    }
}
