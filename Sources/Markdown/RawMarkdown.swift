import Diagnostics

/// Markdown within blocks of raw HTML, which HTML's own rules leave as it is.
enum RawMarkdown {
    /// Whether a start tag stands at `index` that says `markdown`, or `markdown="1"`, as kramdown and MkDocs have it.
    static func opens(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 12 < bytes.count, bytes[index] == UInt8(ascii: "<"), "dsaf".utf8.contains(bytes[index + 1]) else { return false }
        let limit = min(bytes.count, index + 200)
        var place = index + 2
        while place < limit, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "<"), bytes[place] != UInt8(ascii: "\n") {
            if bytes[place] == UInt8(ascii: " "), DialectScan.begins(bytes, " markdown", at: place), place + 9 < limit,
                bytes[place + 9] == UInt8(ascii: "=") || bytes[place + 9] == UInt8(ascii: ">") || bytes[place + 9] == UInt8(ascii: " ")
            {
                return true
            }
            place += 1
        }
        return false
    }

    /// Whether code stands in it, in which asterisks are what they are.
    static func isCode(_ fragment: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in fragment.indices where fragment[index] == UInt8(ascii: "<") {
            if DialectScan.begins(fragment, "<pre", at: index) || DialectScan.begins(fragment, "<code", at: index) { return true }
        }
        return false
    }

    /// The mark of a box, a fence, a table or another generator's command at the beginning of a line.
    private static func blockMark(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int>? {
        let end = min(text.count, start + 3)
        switch text[start] {
        case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "`"):
            return DialectScan.run(text, at: start, limit: end) == 3 ? start..<end : nil
        case UInt8(ascii: "{"):
            return end - start == 3 && "<%".utf8.contains(text[start + 1]) || DialectScan.begins(text, "{{", at: start) ? start..<end : nil
        case UInt8(ascii: "|"):
            return DialectScan.begins(text, "|--", at: start) || DialectScan.begins(text, "| --", at: start) ? start..<end : nil
        default: return nil
        }
    }

    /// `~~words~~`, `==words==`.
    private static func pair(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int>? {
        let mark = text[start]
        guard start + 4 < text.count, text[start + 1] == mark, text[start + 2] > 0x20, text[start + 2] != mark,
            start == 0 || text[start - 1] != mark && !isOperand(text[start - 1])
        else { return nil }
        var end = start + 3
        while end + 1 < text.count, end - start < 200, text[end] > 0x0A {
            if text[end] == mark {
                return text[end + 1] == mark && text[end - 1] > 0x20 && (end + 2 == text.count || !isOperand(text[end + 2]))
                    ? start..<end + 2 : nil
            }
            end += 1
        }
        return nil
    }

    /// What is compared in `a==b, c==d`, and what a span of `100~~200` begins with.
    private static func isOperand(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || "_)]\"'".utf8.contains(byte) }

    /// `[^1]`, `$U=IR$`: a footnote or a formula that is none here.
    private static func piece(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int>? {
        let reach = start..<min(text.count, start + Formula.longest)
        let lineEnd = LineStarts.first(UInt8(ascii: "\n"), in: text, reach) ?? reach.upperBound
        if text[start] == UInt8(ascii: "$") {
            let isDisplay = DialectScan.has(text, text[start], text[start], at: start)
            guard start == 0 || !ASCII.isAlphanumeric(text[start - 1]) && text[start - 1] != UInt8(ascii: "\\") else { return nil }
            guard !isDisplay else {
                var end = start + 2
                while end + 1 < text.count, end - start < 400, !DialectScan.has(text, UInt8(ascii: "$"), UInt8(ascii: "$"), at: end) {
                    end += 1
                }
                guard end + 1 < text.count, end - start < 400, Formula.isDisplay(text, start + 2..<end) else { return nil }
                return start..<end + 2
            }
            return Formula.end(text, from: start + 1, limit: lineEnd).map { start..<$0 }
        }
        var end = start + 2
        while end < lineEnd, end - start < 40, ASCII.isAlphanumeric(text[end]) || text[end] >= 0x80 { end += 1 }
        guard end > start + 2, end < lineEnd, text[end] == UInt8(ascii: "]"), end + 1 == text.count || !"(*+".utf8.contains(text[end + 1]),
            start == 0 || text[start - 1] != UInt8(ascii: "(")
        else { return nil }
        return start..<end + 1
    }

    /// The mark of a heading or an item, with its blank and the first byte behind it.
    private static func lineMark(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int>? {
        var end = start
        switch text[start] {
        case UInt8(ascii: "#"): end = start + DialectScan.run(text, at: start, limit: min(text.count, start + 7))
        case UInt8(ascii: "-"), UInt8(ascii: "*"): end = start + 1
        default: return nil
        }
        guard end - start < 7, end + 1 < text.count, text[end] == 0x20, text[end + 1] > 0x20 else { return nil }
        return start..<end + 1
    }

    /// `[words](address)` around the two brackets at `middle`.
    private static func link(_ text: UnsafeBufferPointer<UInt8>, _ middle: Int) -> Range<Int>? {
        var start = middle
        while start > 0, middle - start < 100, text[start] != UInt8(ascii: "["), text[start] != UInt8(ascii: "\n") { start -= 1 }
        var end = middle + 2
        while end < text.count, end - middle < 200, text[end] > 0x20, text[end] != UInt8(ascii: ")") { end += 1 }
        guard text[start] == UInt8(ascii: "["), end < text.count, text[end] == UInt8(ascii: ")"), end > middle + 2 else { return nil }
        return start..<end + 1
    }

    /// Where emphasis or a link of Markdown's begins in the words of raw HTML, that no one will see as such.
    static func find(in text: [UInt8]) -> Range<Int>? {
        text.withUnsafeBufferPointer { text in
            var open: Int?
            var index = 0
            while index + 1 < text.count {
                if text[index] == UInt8(ascii: "\n"), text[index + 1] == UInt8(ascii: "\n") { open = nil }
                if index == 0 || text[index - 1] == UInt8(ascii: "\n"), let mark = lineMark(text, index) ?? blockMark(text, index) {
                    return mark
                }
                if text[index] == UInt8(ascii: "~") || text[index] == UInt8(ascii: "="), let words = pair(text, index) { return words }
                if text[index] == UInt8(ascii: "$") || DialectScan.has(text, UInt8(ascii: "["), UInt8(ascii: "^"), at: index),
                    let piece = piece(text, index)
                {
                    return piece
                }
                if DialectScan.has(text, UInt8(ascii: "]"), UInt8(ascii: "("), at: index), let link = link(text, index) { return link }
                if DialectScan.has(text, UInt8(ascii: "*"), UInt8(ascii: "*"), at: index) {
                    if let start = open, text[index - 1] > 0x20 { return start..<index + 2 }
                    let isOpening =
                        index + 2 < text.count && text[index + 2] > 0x20 && text[index + 2] != UInt8(ascii: "*")
                        && (index == 0 || !ASCII.isAlphanumeric(text[index - 1]))
                    open = isOpening ? index : nil
                    index += 2
                    continue
                }
                index += 1
            }
            return nil
        }
    }
}
