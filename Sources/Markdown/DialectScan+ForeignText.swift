/// Marks of note-taking and office programs within a text.
extension DialectScan {
    /// `[@knuth1984]` of Pandoc, `[外链图片转存失败…]` of CSDN: told of.
    mutating func tellOfBracket(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard LooseLine.mayBeForeignBracket(bytes, at: index), !line.isPerhapsCode else { return }
        if LooseLine.mayBeCited(bytes, index + 1) { return tellOfCited(bytes) }
        if ASCII.isLetter(bytes[index + 1]) || bytes[index + 1] == UInt8(ascii: "/") { return tellOfSquareTag(bytes) }
        if bytes[index + 1] == 0xE5 {
            find(.foreign("[外链图片…]"), index..<Self.contentEnd(bytes, index..<line.end))
            return
        }
        var end = index + 2
        while end < line.end, end - index < 60, ASCII.isAlphanumeric(bytes[end]) || "_:-".utf8.contains(bytes[end]) { end += 1 }
        guard end < line.end, bytes[end] == UInt8(ascii: "]") || bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: ";"),
            bytes[index..<end].count(where: ASCII.isDigit) >= 2, end + 1 >= bytes.count || !"([:".utf8.contains(bytes[end + 1])
        else { return }
        find(.foreign("[@…]"), index..<end + 1)
    }

    /// `[citation:1]`, and an address in brackets where a link has its words: `[https://a.cn]`, `[https://a.cn 甲站]`.
    private mutating func tellOfCited(_ bytes: UnsafeBufferPointer<UInt8>) {
        let limit = min(line.end, index + 300)
        guard let close = bytes[index + 1..<limit].firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }),
            bytes[close] == UInt8(ascii: "]"), close + 1 >= bytes.count || !"([:{".utf8.contains(bytes[close + 1])
        else { return }
        let isAddress = Self.begins(bytes, "https://", at: index + 1) || Self.begins(bytes, "http://", at: index + 1)
        guard isAddress || Self.begins(bytes, "citation:", at: index + 1) else { return }
        find(.foreign(isAddress ? "[http…]" : "[citation:…]"), index..<close + 1)
    }

    /// `[[file:p.png][灯]]` of Org.
    mutating func tellOfOrgLink(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !line.isPerhapsCode, Self.begins(bytes, "[[", at: index), index + 2 < line.end,
            Self.begins(bytes, "[[file:", at: index) || Self.begins(bytes, "[[http", at: index) || bytes[index + 2] >= 0xE3
        else { return }
        let limit = min(line.end, index + 300)
        guard let close = bytes[index + 2..<limit].firstIndex(of: UInt8(ascii: "]")), close + 1 < limit,
            bytes[close + 1] == UInt8(ascii: "["), let end = bytes[close + 2..<limit].firstIndex(of: UInt8(ascii: "]"))
        else { return }
        find(.foreign("[[…][…]]"), index..<min(end + 2, line.end))
    }

    /// `:contentReference[oaicite:0]{index=0}`, `【1†source】`: where a chat took something from.
    mutating func tellOfChatSource(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard !line.isPerhapsCode else { return }
        if Self.begins(bytes, ":contentReference[oaicite:", at: start) { return find(.foreign(":contentReference…"), start..<start + 17) }
        guard Self.begins(bytes, "【", at: start) else { return }
        var dagger = start + 3
        while dagger < line.end, ASCII.isDigit(bytes[dagger]) || bytes[dagger] == UInt8(ascii: ":") { dagger += 1 }
        guard dagger > start + 3, Self.begins(bytes, "†", at: dagger),
            (dagger..<min(line.end, dagger + 60)).contains(where: { Self.begins(bytes, "】", at: $0) })
        else { return }
        find(.foreign("【…†…】"), start..<dagger + 3)
    }

    /// `｛% include %｝`, `｛｛< figure >｝｝`, `＜br＞`: marks of programs from a Chinese input method.
    mutating func tellOfWideMark(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        guard !line.isPerhapsCode, start + 4 < line.end else { return }
        if readLooseComment(bytes) { return }
        if Self.begins(bytes, "｛", at: start) {
            let isMark =
                bytes[start + 3] == UInt8(ascii: "%") || Self.begins(bytes, "｛<", at: start + 3) || Self.begins(bytes, "｛%", at: start + 3)
            if isMark { find(.foreign("｛"), start..<Self.contentEnd(bytes, start..<line.end)) }
            return
        }
        var end = start + 3
        if bytes[end] == UInt8(ascii: "/") { end += 1 }
        let name = end
        while end < line.end, end - name < 10, ASCII.isAlphanumeric(bytes[end]) { end += 1 }
        guard Self.wideTags.contains(Self.string(bytes, name..<end).lowercased()),
            Self.begins(bytes, "＞", at: end) || Self.begins(bytes, "/＞", at: end)
        else { return }
        find(.foreign("＜…＞"), start..<end + 3)
    }

    private static let wideTags: Set<String> = [
        "br", "b", "i", "u", "s", "p", "div", "span", "strong", "em", "center", "font", "sub", "sup", "kbd", "hr", "li", "ul", "ol", "td",
        "tr",
    ]

    /// `[^说明]` where no line begins with `[^说明]:`; `[^a-z]` is a pattern of a program.
    mutating func tellOfFootnote(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard Self.has(bytes, UInt8(ascii: "["), UInt8(ascii: "^"), at: index), !line.isPerhapsCode else { return }
        var close = index + 2
        while close < line.end, close - index < 100,
            ASCII.isAlphanumeric(bytes[close]) || bytes[close] >= 0x80 || bytes[close] == UInt8(ascii: "_")
        {
            close += 1
        }
        guard close > index + 2, close < line.end, bytes[close] == UInt8(ascii: "]"),
            close + 1 >= line.end || !"(:*+".utf8.contains(bytes[close + 1]) && !Self.begins(bytes, "：", at: close + 1)
        else { return }
        guard !hasFootnote(FootnoteLook.label(bytes, index + 2..<close), bytes) else { return }
        find(.footnoteWithoutText, index..<close + 1)
        findings[findings.count - 1].whole = Self.string(bytes, index..<close + 1)
    }

    /// Whether the text has a note of that label.
    mutating func hasFootnote(_ label: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let known = definedFootnotes ?? Set((footnotes ?? FootnoteLook(bytes)).definitions.map(\.label))
        definedFootnotes = known
        return known.contains(label)
    }

    /// `[[激光切割机］］`: brackets of two widths are no link.
    mutating func tellOfMixedBrackets(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Self.has(bytes, UInt8(ascii: "["), UInt8(ascii: "["), at: index), !line.isPerhapsCode else { return false }
        var close = index + 2
        let limit = min(line.end, index + 120)
        func length(_ place: Int) -> Int {
            place < limit && bytes[place] == UInt8(ascii: "]")
                ? 1 : Self.begins(bytes, "］", at: place) || Self.begins(bytes, "】", at: place) ? 3 : 0
        }
        while close < limit, length(close) == 0, bytes[close] != UInt8(ascii: "[") { close += 1 }
        let first = length(close)
        let second = length(close + first)
        guard close > index + 2, close < limit, first > 0, second > 0, first + second > 2, close + first + second <= line.end else {
            return false
        }
        let range = index..<close + first + second
        find(.perhapsWikiLink, range, "[[" + Self.string(bytes, index + 2..<close) + "]]")
        index = range.upperBound
        return true
    }

    /// `((uuid))` of Logseq: told of.
    mutating func readParenthesis(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        index += 1
        if start > line.content, bytes[start - 1] != UInt8(ascii: "]") { tellOfLoneBracket(bytes, start, isClosing: false) }
        guard index < line.end, bytes[index] == UInt8(ascii: "("), !line.isPerhapsCode, BlockReference.begins(bytes, index) else { return }
        let end = index + 37
        guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: ")") else { return }
        find(.foreign("((…))"), start..<end + 2)
        index = end
    }

    /// `id:: 6412…` and other properties of Logseq's on lines of their own: what only the program needs vanishes, the rest is told of.
    mutating func readProperty(_ bytes: UnsafeBufferPointer<UInt8>, _ colons: Int) -> Bool {
        guard Self.has(bytes, UInt8(ascii: ":"), UInt8(ascii: ":"), at: colons), !line.isPerhapsCode else { return false }
        let key = line.content..<colons
        if key.isEmpty { return tellOfColonPair(bytes, colons) }
        guard colons + 2 >= line.end || bytes[colons + 2] <= 0x20 else { return false }
        if tellOfInlineField(bytes, colons) { return false }
        guard 2...40 ~= key.count,
            bytes[key].allSatisfy({ ASCII.isAlphanumeric($0) || $0 >= 0x80 || "-._".utf8.contains($0) })
        else { return false }
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        let name = Self.string(bytes, key).lowercased()
        if bytes[content].contains(UInt8(ascii: "%")) { return false }
        if name == "id", !line.above.isEmpty {
            // The name of the block that it stands in, which links give after `#`.
            replace(content, .attributes, bytes)
            index = content.upperBound
            return true
        }
        if Self.quietProperties.contains(name) || name.hasPrefix("logseq.") || name.hasPrefix("query-") {
            if name == "logseq.order-list-type" { numberItem(bytes, value: colons + 2..<content.upperBound) }
            edits.replace(content, with: [DialectToken.filler])
            index = content.upperBound
            return true
        }
        find(.foreign("\(name)::"), content)
        return false
    }

    /// Makes a numbered item of the one that the property belongs to: on its line or the one above.
    private mutating func numberItem(_ bytes: UnsafeBufferPointer<UInt8>, value: Range<Int>) {
        guard Self.string(bytes, value).trimmed() == "number" else { return }
        var start = line.start
        if !line.hasListMark {
            guard !line.above.isEmpty else { return }
            start = line.above.lowerBound
            while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), line.above.lowerBound - start < 80 { start -= 1 }
        }
        let mark = Self.skipBlanks(bytes, start)
        guard mark + 1 < bytes.count, bytes[mark] == UInt8(ascii: "-"), bytes[mark + 1] == UInt8(ascii: " ") else { return }
        edits.replace(mark..<mark + 1, with: "1.".utf8)
    }

    /// `[key:: value]`, `(key:: value)` of Obsidian's Dataview and `question :: answer` of its cards: told of.
    private mutating func tellOfInlineField(_ bytes: UnsafeBufferPointer<UInt8>, _ colons: Int) -> Bool {
        guard colons + 3 < line.end, colons > line.content else { return false }
        if bytes[colons - 1] == UInt8(ascii: " ") {
            find(.foreign(" :: "), colons..<colons + 2)
            return true
        }
        var start = colons
        while start > line.content, colons - start < 40, bytes[start - 1] > 0x20, !"([".utf8.contains(bytes[start - 1]) { start -= 1 }
        guard start > line.content, start < colons, "([".utf8.contains(bytes[start - 1]) else { return false }
        find(.foreign("[…::…]"), start - 1..<colons + 2)
        return true
    }

    private static let quietProperties: Set<String> = [
        "id", "collapsed", "heading", "background-color", "created-at", "updated-at", "exclude-from-graph-view", "icon", "public",
        "template-including-parent", "ls-type", "hl-page", "hl-color", "hl-type", "hl-stamp", "file-path",
    ]

    /// `::marked words::` of Bear.
    private mutating func tellOfColonPair(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var end = start + 2
        guard end < line.end, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ":") else { return false }
        while end + 1 < line.end, end - start < 200, !Self.has(bytes, UInt8(ascii: ":"), UInt8(ascii: ":"), at: end) { end += 1 }
        guard end + 1 < line.end, bytes[end - 1] > 0x20, Self.has(bytes, UInt8(ascii: ":"), UInt8(ascii: ":"), at: end) else {
            return false
        }
        find(.foreign("::…::"), start..<end + 2)
        return false
    }

    /// `:LOGBOOK:`, `:PROPERTIES:` and `:END:` of Org.
    mutating func tellOfDrawer(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard start == line.content, !line.isPerhapsCode else { return }
        for name: StaticString in [":LOGBOOK:", ":PROPERTIES:", ":END:"] where Self.begins(bytes, name, at: start) {
            find(.foreign(":…:"), start..<start + name.utf8CodeUnitCount)
        }
    }

    /// `<o:p></o:p>` of Word vanishes, other tags of Office are told of. True where one stands here.
    mutating func readOfficeTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = index
        guard OfficeTag.begins(bytes, start), !line.isPerhapsCode else { return false }
        var end = start + 3
        // A comment may begin in it, which then is the first to end.
        while end < line.end, end - start < 300, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "%") { end += 1 }
        guard end < line.end, bytes[end] == UInt8(ascii: ">") else { return false }
        let prefix = bytes[start + 1] == UInt8(ascii: "/") ? bytes[start + 2] : bytes[start + 1]
        if prefix == UInt8(ascii: "o") {
            edits.replace(start..<end + 1, with: [])
        } else {
            find(.foreign("<\(Character(UnicodeScalar(prefix))):…>"), start..<end + 1)
        }
        index = end + 1
        return true
    }

    /// `[words]{.class}` of Pandoc: the words stay, without their brackets. True where the list belongs to such words.
    mutating func readSpan(_ bytes: UnsafeBufferPointer<UInt8>, _ list: AttributeList) -> Bool {
        let start = list.range.lowerBound
        // `[]{#_Toc1 .anchor}`: what Pandoc makes of a bookmark of Word's.
        if !list.hasColon, list.isSure, list.id != nil, !line.isPerhapsCode, start > line.content + 1,
            Self.has(bytes, UInt8(ascii: "["), UInt8(ascii: "]"), at: start - 2)
        {
            edits.replace(start - 2..<start, with: [])
            return true
        }
        guard !list.hasColon, list.isSure, !line.isPerhapsCode, let span = links.span, span.bracket == start - 1, span.open >= line.start,
            span.bracket > span.open + 1, span.open == 0 || bytes[span.open - 1] != UInt8(ascii: "!"),
            !"^!@".utf8.contains(bytes[span.open + 1]), span.bracket > span.open + 2 || bytes[span.open + 1] >= 0x80
        else { return false }
        edits.replace(span.open..<span.open + 1, with: [])
        edits.replace(span.bracket..<start, with: [])
        return true
    }
}

/// Tags of Office's own namespaces.
enum OfficeTag {
    /// `<o:`, `</o:`, `<v:`, `<w:`, `<m:`
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let letter = start + (start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/") ? 2 : 1)
        guard letter + 2 < bytes.count, bytes[letter + 1] == UInt8(ascii: ":"), ASCII.isLetter(bytes[letter + 2]) else { return false }
        return "ovwm".utf8.contains(bytes[letter])
    }
}

/// `((6412f0a1-1234-4abc-9def-1234567890ab))`
enum BlockReference {
    /// Whether the name of a block stands after the bracket at `index`.
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index > 0, bytes[index - 1] == UInt8(ascii: "("), index + 37 < bytes.count, bytes[index + 9] == UInt8(ascii: "-"),
            bytes[index + 14] == UInt8(ascii: "-")
        else { return false }
        return bytes[index + 1..<index + 9].allSatisfy { ASCII.isDigit($0) || 0x61...0x66 ~= $0 | 0x20 }
    }
}
