import Highlighting
import Testing

/// The HTML of a piece of code.
func highlighted(_ code: [UInt8], as name: String) -> [UInt8] {
    guard let language = Highlighter.language(named: name) else { return Array("no language \(name)".utf8) }
    var html: [UInt8] = []
    Highlighter.highlight(code, as: language, into: &html)
    return html
}

/// Code as the classes of its bytes, `-` for plain, read back from its HTML.
struct ClassedCode {
    var text: [UInt8] = []
    var classes: [UInt8] = []
    /// False where the HTML holds anything but text and spans that don't nest.
    var isWellFormed = true

    private static let opening = Array("<span class=\"".utf8)
    private static let closing = Array("</span>".utf8)
    private static let references: [([UInt8], UInt8)] = [
        (Array("&lt;".utf8), 0x3C), (Array("&gt;".utf8), 0x3E), (Array("&amp;".utf8), 0x26),
    ]

    init(html: [UInt8]) {
        var at = 0
        var current = UInt8(ascii: "-")
        while at < html.count {
            let byte = html[at]
            guard byte == 0x3C || byte == 0x26 || byte == 0x3E else {
                text.append(byte)
                classes.append(current)
                at += 1
                continue
            }
            let rest = html[at...]
            if rest.starts(with: Self.opening), at + 15 < html.count {
                if current != UInt8(ascii: "-") { isWellFormed = false }
                current = html[at + 13]
                if html[at + 14] != 0x22 || html[at + 15] != 0x3E { isWellFormed = false }
                at += 16
            } else if rest.starts(with: Self.closing) {
                if current == UInt8(ascii: "-") { isWellFormed = false }
                current = UInt8(ascii: "-")
                at += 7
            } else if let (name, byte) = Self.references.first(where: { rest.starts(with: $0.0) }) {
                text.append(byte)
                classes.append(current)
                at += name.count
            } else {
                isWellFormed = false
                at += 1
            }
        }
        if current != UInt8(ascii: "-") { isWellFormed = false }
    }
}

/// Code with its spans as `k‹def›`, the shape in which the tests state what they expect.
func marked(_ code: String, as name: String) -> String {
    var result = String(decoding: highlighted(Array(code.utf8), as: name), as: UTF8.self)
    while let start = result.firstRange(of: "<span class=\"") {
        let letter = result[start.upperBound]
        let end = result.index(start.upperBound, offsetBy: 3)
        result.replaceSubrange(start.lowerBound..<end, with: "\(letter)‹")
    }
    for (tag, text) in [("</span>", "›"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
        result = result.replacing(tag, with: text)
    }
    return result
}
