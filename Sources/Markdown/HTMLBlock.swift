/// Raw HTML over lines, in which no mark of Markdown's is one.
enum HTMLBlock: Equatable {
    case untilBlankLine
    /// `<pre>` and its like, up to the line with the end tag.
    case untilEnd(String)

    private static let verbatim = ["pre", "script", "style", "textarea"]
    /// Elements that may begin a paragraph, unless their tag is all that its line holds.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "br", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "ruby", "s", "samp",
        "small", "span",
        "strong", "sub", "sup", "u", "var",
    ]

    /// The block that a line with this content begins.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        guard content.count > 2, bytes[content.lowerBound] == UInt8(ascii: "<") else { return nil }
        var index = content.lowerBound + 1
        let isEnd = bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let start = index
        while index < content.upperBound, ASCII.isAlphanumeric(bytes[index]), index - start < 12 { index += 1 }
        guard index > start, ASCII.isLetter(bytes[start]),
            index == content.upperBound
                || " \t\r>/".utf8.contains(bytes[index])
        else { return nil }
        let name = DialectScan.string(bytes, start..<index).lowercased()
        if !isEnd, Self.verbatim.contains(name) {
            self = .untilEnd(name)
            return
        }
        if Self.inline.contains(name) {
            guard bytes[content.upperBound - 1] == UInt8(ascii: ">"),
                bytes[content].firstIndex(of: UInt8(ascii: ">")) == content.upperBound - 1
            else { return nil }
        }
        self = .untilBlankLine
    }

    /// Whether it ends with this line.
    func isEnded(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard case .untilEnd(let name) = self else { return line.isEmpty }
        let tag = Array("</\(name)".utf8)
        var index = line.lowerBound
        while index + tag.count <= line.upperBound {
            if bytes[index] == tag[0],
                (0..<tag.count).allSatisfy({
                    bytes[index + $0] == tag[$0]
                        || bytes[index + $0] | 0x20 == tag[$0]
                })
            {
                return true
            }
            index += 1
        }
        return false
    }
}
