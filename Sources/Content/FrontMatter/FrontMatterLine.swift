/// What can be said of one line of front matter by itself: its key, its value, and how to mend its slips.
struct FrontMatterLine {
    var indent: String
    var key: String
    /// `:` or `：`, with or without the space that YAML wants.
    var separator: String
    var value: String

    /// The key of a line `key: value` or `key：value`; nil where there is none.
    static func key(of line: ArraySlice<UInt8>) -> String? {
        plainKey(of: line) ?? FrontMatterLine(String(decoding: line, as: UTF8.self))?.key
    }

    /// The key of a line `key: value` that is an English word in the first column; nil of any other line.
    static func plainKey(of line: ArraySlice<UInt8>) -> String? {
        var end = line.startIndex
        while end < line.endIndex, isKeyByte(line[end]) { end += 1 }
        guard end > line.startIndex, end - line.startIndex <= 60, line[line.startIndex] != UInt8(ascii: "-"), end < line.endIndex,
            line[end] == UInt8(ascii: ":")
        else { return nil }
        return String(decoding: line[line.startIndex..<end], as: UTF8.self)
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// nil for a line that has no key, such as a comment or a list item of words.
    init?(_ line: String) {
        let scalars = line.unicodeScalars
        var start = scalars.startIndex
        while start < scalars.endIndex, " \t\u{3000}\u{A0}".unicodeScalars.contains(scalars[start]) { start = scalars.index(after: start) }
        // An item of a list may begin a record: `- date: …`.
        while start < scalars.endIndex, scalars[start] == "-", scalars.index(after: start) < scalars.endIndex,
            scalars[scalars.index(after: start)] == " "
        {
            start = scalars.index(after: start)
            while start < scalars.endIndex, scalars[start] == " " { start = scalars.index(after: start) }
        }
        guard let colon = scalars[start...].firstIndex(where: { $0 == ":" || $0 == "：" }), colon > start else { return nil }
        let key = String(scalars[start..<colon]).trimmingSpaces
        guard Self.isPlausibleKey(key) else { return nil }
        var after = scalars.index(after: colon)
        while after < scalars.endIndex, " \u{3000}\u{A0}".unicodeScalars.contains(scalars[after]) { after = scalars.index(after: after) }
        indent = String(scalars[..<start])
        self.key = key
        separator = String(scalars[colon..<after])
        value = String(scalars[after...])
        while let last = value.unicodeScalars.last, last == " " || last == "\r" || last == "\t" { value.unicodeScalars.removeLast() }
    }

    /// A few words without YAML's punctuation.
    private static func isPlausibleKey(_ key: String) -> Bool {
        !key.isEmpty && key.utf8.count <= 60 && key.first != "-" && key.count(where: { $0 == " " }) < 3
            && !key.contains { "#\"'[]{},|>&*!%@`\t".contains($0) }
    }

    /// The line as it was surely meant; nil when nothing has to be mended.
    ///
    /// Only slips with one reading are mended: tabs and wide spaces as indentation, a full-width colon or a missing
    /// space after a known key, and values that YAML would misread for a character in them.
    static func mended(_ line: String, isKey: (String) -> Bool) -> String? {
        let text = line.unicodeScalars.last == "\r" ? String(line.unicodeScalars.dropLast()) : line
        return LineComment.keeping(in: text) { mended(bare: $0, isKey: isKey) }
    }

    private static func mended(bare text: String, isKey: (String) -> Bool) -> String? {
        var result = replacingOddIndent(text)
        // `#status: draft` is a remark, and stays one.
        if result.first(where: { !$0.isWhitespace }) == "#" { return nil }
        if let comment = comment(result) { return comment }
        if let parts = FrontMatterLine(result), isKey(parts.key), parts.value == "-" {
            // A dash alone says that there is nothing.
            result = parts.indent + parts.key + ":"
        } else if let parts = FrontMatterLine(result), isKey(parts.key) {
            var parts = parts
            parts.dropSecondColon()
            parts.dropFirstComma()
            let needsMending = needsQuotes(parts.value)
            if needsMending || !parts.value.isEmpty && !parts.separator.hasPrefix(": ") || parts.separator.hasPrefix("：") {
                let separator = parts.value.isEmpty ? ":" : ": "
                result = parts.indent + parts.key + separator + (needsMending ? quoted(closing(parts.value)) : parts.value)
            }
        } else if let parts = FrontMatterLine(result), case let bare = withoutBlanks(parts.key), bare != parts.key, isKey(bare) {
            // `标　签：电路`
            result =
                parts.indent + bare + (parts.value.isEmpty ? ":" : ": ")
                + (needsQuotes(parts.value) ? quoted(closing(parts.value)) : parts.value)
        } else if let item = listItem(result), needsQuotes(item.value) {
            result = item.head + quoted(item.value)
        } else if let parts = withoutKeyBrackets(result, isKey) {
            result = parts.key + (parts.value.isEmpty ? ":" : ": " + (needsQuotes(parts.value) ? quoted(parts.value) : parts.value))
        } else if let parts = withoutColon(result, isKey) {
            result =
                parts.key + (parts.value.isEmpty ? ":" : ": " + (needsQuotes(parts.value) ? quoted(closing(parts.value)) : parts.value))
        }
        return result == text ? nil : result
    }

    /// 台灯 of `title：：台灯`.
    private mutating func dropSecondColon() {
        guard separator == ":" || separator == "：", let first = value.first, first == "：" || first == ":" && separator == "：" else {
            return
        }
        value = value.drop { $0 == ":" || $0 == "：" }.trimmingSpaces
        separator = "："
    }

    /// `[木工]` of `[, 木工]`.
    private mutating func dropFirstComma() {
        guard value.hasPrefix("["), value.hasSuffix("]"), let first = value.dropFirst().first(where: { $0 != " " }), first == "," else {
            return
        }
        value = "[" + value.dropFirst().drop { $0 == " " || $0 == "," }
        separator = "："
    }

    /// A key of Chinese characters without the blanks that make two as wide as three: 标　题, `标 签`.
    static func withoutBlanks(_ key: String) -> String {
        guard key.unicodeScalars.contains(where: { $0 == " " || $0 == "\u{3000}" || $0 == "\u{A0}" }) else { return key }
        let bare = key.unicodeScalars.filter { $0 != " " && $0 != "\u{3000}" && $0 != "\u{A0}" }
        return bare.allSatisfy(\.properties.isIdeographic) ? String(String.UnicodeScalarView(bare)) : key
    }

    /// `// 备注`, `<!-- 备注 -->`: comments of other languages as one of YAML's.
    private static func comment(_ line: String) -> String? {
        if line.hasPrefix("//") { return "#" + line.dropFirst(2) }
        guard line.hasPrefix("<!--"), line.trimmingSpaces.hasSuffix("-->") else { return nil }
        return "#" + line.dropFirst(4).trimmingSpaces.dropLast(3)
    }

    /// `-电路`, `• 电路`, `* 电路` under a key without a value, or under an item: an item whose mark YAML doesn't know.
    static func item(_ line: String, under above: String?) -> String? {
        let head = line.prefix { $0 == " " }
        var words = line.dropFirst(head.count)
        guard let mark = words.first, "-•·●○▪*+－–—".contains(mark), let above, let second = words.dropFirst().first,
            listItem(above) != nil || FrontMatterLine(above)?.value.isEmpty == true
        else { return nil }
        guard mark != "-" || second != " " && second != "-" && !second.isNumber else { return nil }
        words = words.dropFirst().drop { $0.isWhitespace || $0 == "\u{3000}" }
        guard let first = words.first, first != mark, FrontMatterLine(String(words)) == nil else { return nil }
        let value = String(words).trimmingSpaces
        return head + "- " + (needsQuotes(value) ? quoted(value) : value)
    }

    /// `天气：晴` as `天气: 晴`, for a key that nobody knows: a short word in the first column. Only sure beside known keys.
    static func withNarrowColon(_ line: String) -> String? {
        let text = line.unicodeScalars.last == "\r" ? String(line.unicodeScalars.dropLast()) : line
        return LineComment.keeping(in: text) { withNarrowColon(bare: $0) }
    }

    private static func withNarrowColon(bare text: String) -> String? {
        guard let parts = FrontMatterLine(text), parts.indent.isEmpty, parts.separator.hasPrefix("："),
            parts.key.count <= 12, parts.key.allSatisfy({ $0.isLetter })
        else { return nil }
        if parts.value.isEmpty { return parts.key + ":" }
        return parts.key + ": " + (needsQuotes(parts.value) ? quoted(closing(parts.value)) : parts.value)
    }

    /// `[title]: 台灯`, 【标题】台灯: a known key in brackets, in the first column.
    private static func withoutKeyBrackets(_ line: String, _ isKey: (String) -> Bool) -> (key: String, value: String)? {
        let pairs: [Character: Character] = ["[": "]", "【": "】", "「": "」", "［": "］", "《": "》"]
        guard let first = line.first, let last = pairs[first], let close = line.firstIndex(of: last) else { return nil }
        let key = String(line[line.index(after: line.startIndex)..<close]).trimmingSpaces
        guard isKey(key) else { return nil }
        let rest = line[line.index(after: close)...].drop { $0.isWhitespace }
        let isParted = rest.first.map { $0 == ":" || $0 == "：" } ?? false
        guard isParted || first != "[" else { return nil }
        return (key, String(isParted ? rest.dropFirst() : rest).trimmingSpaces)
    }

    /// `title 台灯`, `title = 台灯`, `hours`: a known key in the first column whose colon was forgotten.
    private static func withoutColon(_ line: String, _ isKey: (String) -> Bool) -> (key: String, value: String)? {
        guard let first = line.first, !first.isWhitespace, first != "#", FrontMatterLine(line) == nil else { return nil }
        var key = line.prefix { !$0.isWhitespace && !colonLike.contains($0) }
        var value = line.dropFirst(key.count).drop(while: \.isWhitespace)
        // `status. draft`, `status- draft`
        if let last = key.last, last == "." || last == "-" { key = key.dropLast() }
        guard isKey(String(key)) else { return nil }
        if let arrow = ["->", "=>", "-->", "==>"].first(where: value.hasPrefix) {
            value = value.dropFirst(arrow.count)
        } else if let mark = value.first, colonLike.contains(mark) {
            value = value.drop { $0 == mark }
        }
        return (String(key), String(value).trimmingSpaces)
    }

    /// The key of `draft = true`, `hidden=yes`: a word about publication in the first column, with another sign than a colon.
    static func switchKey(of line: ArraySlice<UInt8>) -> String? {
        guard let first = line.first, first > 0x20, line.count < 200 else { return nil }
        let text = String(decoding: line, as: UTF8.self)
        let key = text.prefix { !$0.isWhitespace && !colonLike.contains($0) }
        guard key.utf8.count < text.utf8.count, PublicationWords.isSure(String(key)) || ConsentWords.isAboutConsent(String(key)),
            let mark = text.dropFirst(key.count).drop(while: \.isWhitespace).first, colonLike.contains(mark)
        else { return nil }
        return String(key)
    }

    /// What stands in the place of a colon.
    private static let colonLike: Set<Character> = ["=", "＝", "；", ";", "﹕", "∶", "︰", "꞉", "→", "⇒", "－", "—", "–"]

    /// The words of a value whose only quote opens it: its end was forgotten.
    private static func closing(_ value: String) -> String {
        let words = value.dropFirst()
        guard let quote = value.first, quote == "\"" || quote == "'" else { return value }
        // `"灯'`: the other kind ends it.
        if let last = words.last, last != quote, "\"'".contains(last), words.count(where: { "\"'".contains($0) }) == 1,
            words.dropLast().last?.isNumber == false
        {
            return String(words.dropLast())
        }
        let more = words.count { $0 == quote }
        // An apostrophe may begin an English word: 'Twas.
        if more == 0 { return quote == "\"" || words.unicodeScalars.first?.properties.isIdeographic == true ? String(words) : value }
        // `'Ming's lamp'`: the outer ones are quotes, the one within is part of a word.
        guard words.last == quote, more > 0 else { return value }
        if more % 2 == 0 || words.hasSuffix(String([quote, quote])) { return String(words.dropLast()) }
        if more == 1 { return value }
        // `"说"你好"的灯"` has words in quotes within; `"甲"和"乙"` has two of them.
        let pieces = words.dropLast().split(separator: quote, omittingEmptySubsequences: false)
        let joints: Set = ["和", "与", "、", "及", "或", ""]
        let isRow = pieces.count == 3 && (joints.contains(pieces[1].trimmingSpaces) || pieces[1].hasPrefix(" "))
        return isRow ? value : String(words.dropLast())
    }

    /// The line with its whole value in quotes: the last resort.
    static func withQuotedValue(_ line: String) -> String? {
        let text = line.unicodeScalars.last == "\r" ? String(line.unicodeScalars.dropLast()) : line
        return LineComment.keeping(in: text) { withQuotedValue(bare: $0) }
    }

    private static func withQuotedValue(bare text: String) -> String? {
        guard let parts = FrontMatterLine(text), !parts.value.isEmpty,
            let first = parts.value.first, !"|>".contains(first)
        else { return nil }
        // `"C:\lamp"`: the quotes are right, and no backslash is YAML's.
        let inner = parts.value.dropFirst().dropLast()
        let isQuoted = first == "\"" && parts.value.last == "\"" && parts.value.count > 2 && !inner.contains("\"")
        return parts.indent + parts.key + ": " + quoted(isQuoted ? String(inner) : parts.value)
    }

    static func listItem(_ line: String) -> (head: String, value: String)? {
        guard let dash = line.firstIndex(where: { $0 != " " }), line[dash] == "-",
            let start = line[line.index(after: dash)...].firstIndex(where: { $0 != " " }),
            start > line.index(after: dash)
        else { return nil }
        return (String(line[..<start]), String(line[start...]))
    }

    private static func replacingOddIndent(_ line: String) -> String {
        let head = line.prefix { " \t\u{3000}\u{A0}".contains($0) }
        guard head.contains(where: { $0 != " " }) else { return line }
        return head.map { $0 == " " ? " " : "  " }.joined() + line.dropFirst(head.count)
    }

    /// Whether a blank that is none to YAML parts the key from its value: U+00A0, U+3000.
    var hasOddBlank: Bool { separator.unicodeScalars.contains { $0 == "\u{A0}" || $0 == "\u{3000}" } }

    /// Whether YAML would take the value for something else than the words it is.
    static func needsQuotes(_ value: String) -> Bool {
        guard let first = value.first else { return false }
        if "@`%*&!".contains(first) { return true }
        if first == "\"" || first == "'" {
            return !isClosedQuote(value, first)
        }
        if first == "[" || first == "{" {
            // A flow collection that is followed by words is words, such as `[WIP] Box`.
            let close: Character = first == "[" ? "]" : "}"
            guard let end = value.lastIndex(of: close) else { return false }
            let rest = value[value.index(after: end)...].trimmingSpaces
            return !rest.isEmpty && !rest.hasPrefix("#")
        }
        // Before the words of a value they are none of YAML's marks for a text over lines.
        if "|>".contains(first) { return value.dropFirst().contains { !"+-0123456789 #".contains($0) } && !value.contains("#") }
        return value.contains(": ") || value.hasSuffix(":")
    }

    private static func isClosedQuote(_ value: String, _ quote: Character) -> Bool {
        var escaped = false
        var closed = false
        for character in value.dropFirst() {
            if closed { return character == " " || character == "#" ? true : quote == "'" && character == "'" }
            if escaped {
                escaped = false
            } else if character == "\\" && quote == "\"" {
                escaped = true
            } else if character == quote {
                closed = true
            }
        }
        return closed
    }

    static func quoted(_ value: String) -> String {
        "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
