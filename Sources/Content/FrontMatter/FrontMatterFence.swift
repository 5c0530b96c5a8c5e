import Diagnostics

/// Where the front matter of a file stands, found without understanding it.
struct FrontMatterFence {
    /// The YAML between the fences; nil where there is none.
    var yaml: Range<Int>?
    /// Where the Markdown begins.
    var body: Int
    var diagnostics: [Diagnostic] = []

    /// - Parameter isKey: whether a word is a key that front matter may have, for telling front matter
    ///   with a lost fence from a text that begins with a rule.
    static func find(in source: SourceText, isKey: (String) -> Bool) -> FrontMatterFence {
        let bytes = source.bytes
        let start = bytes.byteOrderMarks
        var lines = LineScanner(bytes, at: start)
        guard let first = lines.next() else { return FrontMatterFence(yaml: nil, body: start) }
        if isFence(bytes[first], "+") { return toml(source, first: first, lines) }
        if isFence(bytes[first], "-") { return fenced(source, first: first, lines, isKey) }
        return unopened(source, start: start, isKey)
    }

    /// `---`, the YAML, then `---` or `...`.
    private static func fenced(
        _ source: SourceText, first: Range<Int>, _ scanner: LineScanner, _ isKey: (String) -> Bool
    ) -> FrontMatterFence {
        let bytes = source.bytes
        var lines = scanner
        let start = lines.position
        var plausibleEnd: Int?
        var count = 0
        while let line = lines.next() {
            if isFence(bytes[line], "-") || isFence(bytes[line], ".") {
                return FrontMatterFence(yaml: start..<line.lowerBound, body: lines.position)
            }
            if plausibleEnd == nil, !looksLikeYAML(bytes[line], isFirst: count == 0, isKey) { plausibleEnd = line.lowerBound }
            count += 1
        }
        // Nothing closes it: front matter as far as it reads as such, else a rule at the head of a text.
        let end = plausibleEnd ?? bytes.count
        guard end > start else { return FrontMatterFence(yaml: nil, body: first.lowerBound) }
        return FrontMatterFence(yaml: start..<end, body: end, diagnostics: [.frontMatterNotClosed(in: source, opening: first, end: end)])
    }

    /// `title: …` and further keys at the very top, then `---`, without the opening fence.
    private static func unopened(_ source: SourceText, start: Int, _ isKey: (String) -> Bool) -> FrontMatterFence {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: start)
        var count = 0
        while count < 60, let line = lines.next() {
            if count > 0, isFence(bytes[line], "-") {
                return FrontMatterFence(
                    yaml: start..<line.lowerBound, body: lines.position,
                    diagnostics: [.frontMatterNotOpened(in: source, closing: line)])
            }
            guard looksLikeYAML(bytes[line], isFirst: count == 0, isKey) else { break }
            count += 1
        }
        return FrontMatterFence(yaml: nil, body: start)
    }

    private static func toml(_ source: SourceText, first: Range<Int>, _ scanner: LineScanner) -> FrontMatterFence {
        var lines = scanner
        while let line = lines.next() {
            if isFence(source.bytes[line], "+") {
                return FrontMatterFence(
                    yaml: nil, body: lines.position, diagnostics: [.tomlFrontMatter(in: source, fence: first)])
            }
        }
        return FrontMatterFence(yaml: nil, body: first.lowerBound)
    }

    private static func isFence(_ line: ArraySlice<UInt8>, _ mark: Unicode.Scalar) -> Bool {
        var count = 0
        var hasSpace = false
        for byte in line {
            if byte == UInt8(ascii: mark), count < 3 {
                count += 1
            } else if count == 3, byte == 0x20 || byte == 0x09 || byte == 0x0D {
                hasSpace = true
            } else if hasSpace, mark == "-", byte == UInt8(ascii: "#") {
                // YAML allows a comment behind its marks.
                return true
            } else {
                return false
            }
        }
        return count == 3
    }

    /// A key with a colon, an indented line, a list item or a comment; the first line must have a known key.
    private static func looksLikeYAML(_ line: ArraySlice<UInt8>, isFirst: Bool, _ isKey: (String) -> Bool) -> Bool {
        guard let head = line.first else { return false }
        if !isFirst, head == 0x20 || head == 0x09 || line.starts(with: [0x2D, 0x20]) { return !line.allSatisfy { $0 <= 0x20 } }
        guard let key = FrontMatterLine.key(of: line) else { return false }
        return isFirst ? isKey(key) : true
    }
}

/// Steps through bytes line by line; a line's range leaves out its `\n`.
struct LineScanner {
    private let bytes: [UInt8]
    private(set) var position: Int
    private let end: Int

    init(_ bytes: [UInt8], at position: Int, end: Int? = nil) {
        self.bytes = bytes
        self.position = position
        self.end = end ?? bytes.count
    }

    mutating func next() -> Range<Int>? {
        guard position < end else { return nil }
        let start = position
        let stop = bytes[start..<end].firstIndex(of: 0x0A) ?? end
        position = min(stop + 1, end)
        return start..<stop
    }
}

extension [UInt8] {
    /// How many bytes at the beginning are byte order marks; some editors add one at every save.
    var byteOrderMarks: Int {
        var end = 0
        while self[end...].starts(with: [0xEF, 0xBB, 0xBF]) { end += 3 }
        return end
    }
}
