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

    /// Where emphasis or a link of Markdown's begins in the words of raw HTML, that no one will see as such.
    static func find(in text: [UInt8]) -> Range<Int>? {
        text.withUnsafeBufferPointer { text in
            var open: Int?
            var index = 0
            while index + 1 < text.count {
                if text[index] == UInt8(ascii: "\n"), text[index + 1] == UInt8(ascii: "\n") { open = nil }
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
