/// Tags in square brackets, of WordPress and of forums: `[note]…[/note]`, `[caption id="a"]`, `[b]…[/b]`.
extension DialectScan {
    /// Tells of a tag that ends something, and of one with attributes; one that is ended on its own line is told of with that.
    mutating func tellOfSquareTag(_ bytes: UnsafeBufferPointer<UInt8>) {
        let isEnd = bytes[index + 1] == UInt8(ascii: "/")
        guard let tag = SquareTag(bytes, at: index, limit: line.end) else { return }
        guard isEnd else {
            if tag.hasAttributes, !isEnded(tag, bytes) { find(.foreign("[\(tag.name)]"), tag.range) }
            return
        }
        // `[上一页][/next]` has an address elsewhere.
        guard index == line.content || bytes[index - 1] != UInt8(ascii: "]") || opening(of: tag, bytes) != nil else { return }
        let begin = opening(of: tag, bytes)
        // `a[/x]` is a program's.
        guard begin != nil || Self.tagsOfLines.contains(tag.name) else { return }
        let start = begin ?? tag.range.lowerBound
        find(.foreign("[\(tag.name)]…[/\(tag.name)]"), start..<tag.range.upperBound)
    }

    /// Tags that often end on another line than they began on.
    private static let tagsOfLines: Set<String> = [
        "note", "info", "tip", "warning", "alert", "box", "success", "error", "danger", "spoiler", "collapse", "tab", "tabs", "accordion",
        "button",
        "column", "columns", "row", "table", "tr", "td", "th", "quote", "blockquote", "code", "list", "ul", "ol", "li", "caption",
        "gallery", "center",
        "url", "img", "b", "i", "u", "s", "color", "size", "font", "video", "audio", "embed", "hide", "reply", "toggle", "section", "div",
        "one_half",
    ]

    /// Where the tag that this one ends begins, on the same line.
    private func opening(of tag: SquareTag, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var start = tag.range.lowerBound
        let limit = max(0, start - 1000)
        while start > limit {
            start -= 1
            if bytes[start] == UInt8(ascii: "["), start + 1 < tag.range.lowerBound, bytes[start + 1] | 0x20 == tag.name.utf8.first,
                let other = SquareTag(bytes, at: start, limit: line.end), !other.isEnd,
                other.name == tag.name
            {
                return start
            }
        }
        return nil
    }

    /// Whether its end stands on the same line.
    private func isEnded(_ tag: SquareTag, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = tag.range.upperBound
        let limit = min(line.end, end + 1000)
        while end + 2 < limit {
            if bytes[end] == UInt8(ascii: "["), bytes[end + 1] == UInt8(ascii: "/"),
                let other = SquareTag(bytes, at: end, limit: line.end), other.name == tag.name
            {
                return true
            }
            end += 1
        }
        return false
    }
}

/// A tag in square brackets.
struct SquareTag {
    var range: Range<Int>
    var name: String
    var isEnd: Bool
    var hasAttributes: Bool

    /// nil for what is a link's or a reference's words.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) {
        isEnd = index + 1 < limit && bytes[index + 1] == UInt8(ascii: "/")
        let start = index + (isEnd ? 2 : 1)
        var end = start
        while end < limit, end - start < 24,
            ASCII.isLetter(bytes[end]) || end > start && (ASCII.isDigit(bytes[end]) || "-_".utf8.contains(bytes[end]))
        {
            end += 1
        }
        guard end > start, end < limit else { return nil }
        name = DialectScan.string(bytes, start..<end).lowercased()
        hasAttributes = false
        if bytes[end] != UInt8(ascii: "]") {
            guard !isEnd, let close = bytes[end..<min(limit, end + 300)].firstIndex(of: UInt8(ascii: "]")),
                let equals = bytes[end..<close].firstIndex(of: UInt8(ascii: "="))
            else { return nil }
            // `[url=https://…]`, `[caption id="a"]`
            guard
                equals == end
                    || bytes[end] == 0x20 && equals > end + 1
                        && bytes[end + 1..<equals].allSatisfy({ ASCII.isAlphanumeric($0) || "-_".utf8.contains($0) })
            else { return nil }
            hasAttributes = true
            end = close
        }
        guard end + 1 >= limit || !"([:".utf8.contains(bytes[end + 1]) || bytes[end + 1] == UInt8(ascii: "[") && !isEnd else { return nil }
        range = index..<end + 1
    }
}
