import Diagnostics

/// How a text uses the numbers in brackets that it gives addresses to.
///
/// `[1]: https://…` is the address of a link to Markdown, and shown nowhere; people write lists of sources so.
struct CitationLook {
    /// The numbers that stand behind the words of a link, `[words][1]`.
    private(set) var ofLinks: Set<Int> = []
    /// Those that stand alone, `[1]`.
    private(set) var alone: Set<Int> = []
    /// Those that are given under 参考文献 or the like.
    private(set) var underSources: Set<Int> = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var isUnderSources = false
        while start < bytes.count {
            let content = DialectScan.skipBlanks(bytes, start)
            let end = DialectScan.lineEnd(bytes, from: content)
            start = end + 1
            let line = content..<max(content, DialectScan.contentEnd(bytes, content..<max(content, end)))
            guard !line.isEmpty else { continue }
            if let (number, close) = Self.number(bytes, line.lowerBound), close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: ":") {
                if isUnderSources { underSources.insert(number) }
                continue
            }
            isUnderSources = line.count <= 40 && Self.names.contains { word in line.contains { DialectScan.begins(bytes, word, at: $0) } }
            readUses(bytes, line)
        }
    }

    private mutating func readUses(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var index = line.lowerBound
        while let open = LineStarts.first(UInt8(ascii: "["), in: bytes, index..<line.upperBound) {
            index = open + 1
            guard let (number, close) = Self.number(bytes, open) else { continue }
            if open > 0, bytes[open - 1] == UInt8(ascii: "]") { ofLinks.insert(number) } else { alone.insert(number) }
            index = close
        }
    }

    /// Whether readers are to see what a number stands for.
    func isShown(_ number: Int) -> Bool {
        !ofLinks.contains(number) && (!alone.contains(number) || underSources.contains(number))
    }

    /// The number between brackets of which the first stands at `open`, and where the last one stands.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int) -> (number: Int, close: Int)? {
        guard open < bytes.count, bytes[open] == UInt8(ascii: "[") else { return nil }
        var close = open + 1
        while close < bytes.count, close - open < 5, ASCII.isDigit(bytes[close]) { close += 1 }
        guard close < bytes.count, bytes[close] == UInt8(ascii: "]"), let number = Int(DialectScan.string(bytes, open + 1..<close)) else {
            return nil
        }
        return (number, close)
    }

    private static let names: [StaticString] = [
        "参考", "文献", "引用", "来源", "资料", "出处", "References", "references", "Sources", "Bibliography", "Citations",
    ]
}

extension DialectScan {
    /// Whether the label is the number of a source that readers are to see.
    mutating func isSource(_ bytes: UnsafeBufferPointer<UInt8>, _ label: Range<Int>) -> Bool {
        guard 1...3 ~= label.count, let (number, _) = CitationLook.number(bytes, label.lowerBound - 1) else { return false }
        let look = citations ?? CitationLook(bytes)
        citations = look
        return look.isShown(number)
    }
}
