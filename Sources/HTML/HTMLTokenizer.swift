/// Cuts bytes into tags, text and comments where a browser would (HTML standard, section 13.2.5).
///
/// Never fails, looks at each byte a bounded number of times, and needs no memory but for a tag's attributes.
/// The buffer must outlive the tokenizer. Names aren't folded and references not decoded: ranges are given.
public struct HTMLTokenizer {
    /// The attributes of the start tag that `next()` gave last, in source order, duplicates included.
    public internal(set) var attributes: [HTMLAttributeToken] = []

    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    var position: Int
    /// The name of the element whose content is raw text, while in it.
    private var rawTextName: Range<Int>?

    public init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.init(bytes, in: 0..<bytes.count)
    }

    /// Reads a part of a buffer; the ranges of the tokens count from the buffer's start.
    public init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        self.bytes = bytes
        let range = range.clamped(to: 0..<bytes.count)
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next token, or nil at the end.
    public mutating func next() -> HTMLToken? {
        guard position < end else { return nil }
        if let name = rawTextName {
            rawTextName = nil
            if let text = rawText(until: name) { return text }
        }
        let start = position
        if bytes[start] == UInt8(ascii: "<"), let markup = markup() { return markup }
        // The first byte is text in any case: either no `<`, or one that begins nothing.
        position = start + 1
        while position < end {
            if bytes[position] == UInt8(ascii: "<"), beginsMarkup(at: position) { break }
            position += 1
        }
        return HTMLToken(kind: .text, range: start..<position)
    }

    func byte(at index: Int) -> UInt8? {
        index < end ? bytes[index] : nil
    }

    /// Whether a tag, a comment or something like it begins with this `<`.
    private func beginsMarkup(at index: Int) -> Bool {
        guard let next = byte(at: index + 1) else { return false }
        if next.isASCIILetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
        return next == UInt8(ascii: "/") && index + 2 < end
    }

    private mutating func markup() -> HTMLToken? {
        let start = position
        guard beginsMarkup(at: start), let next = byte(at: start + 1) else { return nil }
        switch next {
        case UInt8(ascii: "!"):
            return declaration()
        case UInt8(ascii: "?"):
            return bogusComment()
        case UInt8(ascii: "/"):
            guard let first = byte(at: start + 2), first.isASCIILetter else { return bogusComment() }
            return tag(.endTag, nameStart: start + 2)
        default:
            let token = tag(.startTag, nameStart: start + 1)
            if token.kind == .startTag, RawTextElements.contains(bytes, token.name) { rawTextName = token.name }
            return token
        }
    }

    private mutating func declaration() -> HTMLToken {
        let start = position
        if byte(at: start + 2) == UInt8(ascii: "-"), byte(at: start + 3) == UInt8(ascii: "-") {
            position = commentEnd(from: start + 4)
            return HTMLToken(kind: .comment, range: start..<position)
        }
        var token = bogusComment()
        if token.range.count > 9, bytes.equalsLowercased(start + 2..<start + 9, "doctype") { token.kind = .doctype }
        return token
    }

    private mutating func bogusComment() -> HTMLToken {
        let start = position
        position = start + 2
        while position < end, bytes[position] != UInt8(ascii: ">") { position += 1 }
        position = min(position + 1, end)
        return HTMLToken(kind: .bogusComment, range: start..<position)
    }

    /// Behind the first `-->` or `--!>`; `<!-->` and `<!--->` are whole comments.
    private func commentEnd(from content: Int) -> Int {
        if byte(at: content) == UInt8(ascii: ">") { return content + 1 }
        if byte(at: content) == UInt8(ascii: "-"), byte(at: content + 1) == UInt8(ascii: ">") { return content + 2 }
        var index = content
        while index + 2 < end {
            // Most bytes of a comment are no hyphens: the third byte tells how far to jump.
            let third = bytes[index + 2]
            if third == UInt8(ascii: ">") || third == UInt8(ascii: "!") {
                if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-") {
                    if third == UInt8(ascii: ">") { return index + 3 }
                    if byte(at: index + 3) == UInt8(ascii: ">") { return index + 4 }
                }
                index += 3
            } else {
                index += third == UInt8(ascii: "-") ? 1 : 3
            }
        }
        return end
    }

    private mutating func rawText(until name: Range<Int>) -> HTMLToken? {
        let start = position
        while position < end {
            if bytes[position] == UInt8(ascii: "<"), byte(at: position + 1) == UInt8(ascii: "/"),
                isEndTag(at: position, name: name)
            {
                break
            }
            position += 1
        }
        return start < position ? HTMLToken(kind: .rawText, range: start..<position) : nil
    }

    private func isEndTag(at index: Int, name: Range<Int>) -> Bool {
        let nameEnd = index + 2 + name.count
        guard nameEnd < end else { return false }
        for (offset, place) in name.enumerated()
        where bytes[index + 2 + offset].asciiLowercased != bytes[place].asciiLowercased {
            return false
        }
        let after = bytes[nameEnd]
        return after.isHTMLSpace || after == UInt8(ascii: "/") || after == UInt8(ascii: ">")
    }
}
