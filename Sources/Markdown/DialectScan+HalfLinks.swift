/// A link that lacks one of its brackets, or has others: `[看](b.md 再说`, `[看]{b.md}`, `看](b.md)`. Where it leads can be told, what its
/// words are can't always.
enum HalfLink {
    /// What names a page, a picture or a file.
    private static let endings: Set<String> = [
        "md", "html", "htm", "png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "mp4", "zip", "docx", "pptx", "xlsx", "stl", "ino", "py",
    ]

    /// The end of a file's name or a site's address that begins at `start`; nil of anything else.
    static func addressEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, limit: Int) -> Int? {
        var end = start
        let limit = min(limit, start + 200)
        while end < limit, bytes[end] > 0x20, !"()[]{}<>\"'`|*,;".utf8.contains(bytes[end]), !isWideBracket(bytes, end) { end += 1 }
        guard end > start + 3 else { return nil }
        if DialectScan.begins(bytes, "https://", at: start) || DialectScan.begins(bytes, "http://", at: start) { return end }
        let fragment = bytes[start..<end].firstIndex(of: UInt8(ascii: "#")) ?? end
        var dot = fragment
        while dot > start, fragment - dot < 6, bytes[dot - 1] != UInt8(ascii: ".") { dot -= 1 }
        guard dot > start + 1, dot < fragment, bytes[dot - 1] == UInt8(ascii: ".") else { return nil }
        return endings.contains(DialectScan.string(bytes, dot..<fragment).lowercased()) ? end : nil
    }

    private static func isWideBracket(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard bytes[index] == 0xEF || bytes[index] == 0xE3 else { return false }
        let signs: [StaticString] = ["（", "）", "【", "】", "［", "］", "，", "。", "；", "、", "：", "\u{3000}"]
        return signs.contains { DialectScan.begins(bytes, $0, at: index) }
    }

    /// Whether something may follow the `]` at `index` that no link has there.
    static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: "<"), UInt8(ascii: "{"): return bytes[index + 2] != UInt8(ascii: "!")
        case UInt8(ascii: "-"): return bytes[index + 2] == UInt8(ascii: ">")
        case UInt8(ascii: "\n"): return bytes[index + 2] == UInt8(ascii: "(")
        case UInt8(ascii: " "): return bytes[index + 2] == UInt8(ascii: "[")
        case 0xE3: return DialectScan.begins(bytes, "【", at: index + 1)
        case 0xEF: return DialectScan.begins(bytes, "：（", at: index + 1)
        default: return false
        }
    }
}

extension DialectScan {
    /// Tells of brackets behind the `]` at `bracket` that hold an address and make no link of it.
    mutating func tellOfHalfLink(_ bytes: UnsafeBufferPointer<UInt8>, _ bracket: Int) {
        guard !line.isPerhapsCode, line.html == nil, bracket + 3 < bytes.count, let address = addressBehind(bytes, bracket) else { return }
        tell(bytes, address)
    }

    /// Where the last closing bracket of the line stands; before its beginning where there is none. A line is looked through once,
    /// however many brackets are open in it.
    private mutating func lastClosing(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if let known = line.lastClosing { return known }
        var index = line.end - 1
        while index >= line.start, bytes[index] != UInt8(ascii: ")"), !(bytes[index] == 0xEF && Self.begins(bytes, "）", at: index)) {
            index -= 1
        }
        line.lastClosing = index
        return index
    }

    private mutating func addressBehind(_ bytes: UnsafeBufferPointer<UInt8>, _ bracket: Int) -> Range<Int>? {
        let next = bracket + 1
        var start: Int
        switch bytes[next] {
        case UInt8(ascii: "<"), UInt8(ascii: "{"): start = next + 1
        case UInt8(ascii: "-") where bytes[next + 1] == UInt8(ascii: ">"): start = next + 3
        case UInt8(ascii: "\n") where bytes[next + 1] == UInt8(ascii: "("): start = next + 2
        case UInt8(ascii: "("):
            // Nothing ends it on its line.
            start = next + 1
            guard lastClosing(bytes) < start else { return nil }
        case UInt8(ascii: " ") where bytes[next + 1] == UInt8(ascii: "[") && bytes[bracket - 1] > 0x20: return bracketed(bytes, next + 2)
        case 0xE3 where Self.begins(bytes, "【", at: next): start = next + 3
        case 0xEF where Self.begins(bytes, "：（", at: next): start = next + 6
        default: return nil
        }
        guard start < bytes.count, let end = HalfLink.addressEnd(bytes, start, limit: Self.lineEnd(bytes, from: start)) else { return nil }
        return start..<end
    }

    /// `[看] [b.md]`: an address in square brackets that is no link's words.
    private func bracketed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int>? {
        guard let end = HalfLink.addressEnd(bytes, start, limit: line.end), end < line.end, bytes[end] == UInt8(ascii: "]"),
            end + 1 >= line.end || !"([:".utf8.contains(bytes[end + 1])
        else { return nil }
        return start..<end
    }

    /// `看](b.md)`, `[看(b.md)`, `!(b.png)`: an address in round brackets, and at most one square bracket before it.
    mutating func tellOfLoneBracket(_ bytes: UnsafeBufferPointer<UInt8>, _ parenthesis: Int, isClosing: Bool) {
        guard !line.isPerhapsCode, line.html == nil, parenthesis > line.content,
            let end = HalfLink.addressEnd(bytes, parenthesis + 1, limit: line.end), end < line.end, bytes[end] == UInt8(ascii: ")")
        else { return }
        if !isClosing, bytes[parenthesis - 1] != UInt8(ascii: "!") {
            var open = parenthesis
            while open > line.content, parenthesis - open < 100, !"[]()`".utf8.contains(bytes[open - 1]) { open -= 1 }
            guard open > line.content, bytes[open - 1] == UInt8(ascii: "["), parenthesis > open else { return }
        }
        tell(bytes, parenthesis + 1..<end)
    }

    private mutating func tell(_ bytes: UnsafeBufferPointer<UInt8>, _ address: Range<Int>) {
        find(.halfLink, address)
        findings[findings.count - 1].whole = Self.string(bytes, address)
    }
}
