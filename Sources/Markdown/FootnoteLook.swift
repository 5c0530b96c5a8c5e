/// Which footnotes a text has and which it names, for telling of those that no reader will see.
struct FootnoteLook {
    struct Definition {
        var label: String
        /// `[^1]：`, with the colon.
        var range: Range<Int>
        /// The colon is full-width.
        var isWide: Bool
    }

    private(set) var definitions: [Definition] = []
    /// Labels in small letters.
    private(set) var names: Set<String> = []
    private static let longestLabel = 200

    /// Looks over the whole text, code left out.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var fence: DialectFence?
        var lists = ListColumns()
        var html: HTMLBlock?
        var start = 0
        while start < bytes.count {
            let prefix = LinePrefix(bytes, start)
            let end = DialectScan.lineEnd(bytes, from: prefix.content)
            start = end + 1
            if let open = fence, open.isLeft(by: prefix) { fence = nil }
            if let open = fence {
                if open.isClosed(by: prefix, bytes, end) { fence = nil }
                continue
            }
            let isBlock = lists.enter(prefix, bytes)
            // What is indented so far is code, or goes on with a paragraph.
            guard isBlock || !lists.isEmpty else { continue }
            fence = isBlock ? DialectFence(prefix, bytes, itemColumn: lists.column(of: prefix)) : nil
            let content = prefix.content..<max(prefix.content, end)
            if fence == nil, !Self.isHTML(bytes, content, isBlock, &html) { readLine(bytes, content) }
        }
    }

    /// Whether a line stands in a block of raw HTML, in which no footnote is one.
    private static func isHTML(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ isBlock: Bool, _ html: inout HTMLBlock?) -> Bool {
        let content = line.lowerBound..<DialectScan.contentEnd(bytes, line)
        if html == nil, isBlock { html = HTMLBlock(bytes, content) }
        guard let block = html else { return false }
        // `<div markdown="1">` has Markdown below it.
        if block.isEnded(bytes, content) || block == .untilBlankLine && RawMarkdown.opens(bytes, at: content.lowerBound) { html = nil }
        return true
    }

    private mutating func readLine(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        var index = content.lowerBound
        if let wide = Self.wideDefinition(bytes, content) {
            definitions.append(Definition(label: Self.label(bytes, wide.label), range: wide.range, isWide: true))
            index = wide.range.upperBound
        }
        while index < content.upperBound {
            guard DialectScan.has(bytes, UInt8(ascii: "["), UInt8(ascii: "^"), at: index) else {
                index = readLoose(bytes, index, content) ?? index + 1
                continue
            }
            var close = index + 2
            while close < content.upperBound, bytes[close] > 0x20, bytes[close] != UInt8(ascii: "]"), close - index < Self.longestLabel {
                close += 1
            }
            guard close < content.upperBound, bytes[close] == UInt8(ascii: "]"), close > index + 2 else {
                index = readLoose(bytes, index, content) ?? index + 2
                continue
            }
            let isWide = DialectScan.begins(bytes, "：", at: close + 1)
            let isPlain = close + 1 < content.upperBound && bytes[close + 1] == UInt8(ascii: ":")
            let label = Self.label(bytes, index + 2..<close)
            if index == content.lowerBound, isWide || isPlain {
                definitions.append(Definition(label: label, range: index..<close + (isWide ? 4 : 2), isWide: isWide))
            } else {
                names.insert(label)
            }
            index = close + 1
        }
    }

    /// Takes in a mark in other signs than Markdown's, and gives where it ends.
    private mutating func readLoose(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ content: Range<Int>) -> Int? {
        guard bytes[index] == UInt8(ascii: "[") || bytes[index] == 0xE3 || bytes[index] == 0xEF,
            let mark = FootnoteMark(bytes, at: index, limit: content.upperBound)
        else { return nil }
        let label = Self.label(bytes, mark.label)
        if index == content.lowerBound, let colonEnd = mark.colonEnd {
            definitions.append(Definition(label: label, range: index..<colonEnd, isWide: true))
            return colonEnd
        }
        names.insert(label)
        return mark.range.upperBound
    }

    /// `［^2］：` at the beginning of a line.
    static func wideDefinition(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> (label: Range<Int>, range: Range<Int>)? {
        guard content.count > 8, bytes[content.lowerBound] >= 0xE3, bytes[content.lowerBound + 3] == UInt8(ascii: "^"),
            DialectScan.begins(bytes, "［", at: content.lowerBound) || DialectScan.begins(bytes, "【", at: content.lowerBound)
        else { return nil }
        let start = content.lowerBound + 4
        var close = start
        while close < content.upperBound, close - start < longestLabel, bytes[close] > 0x20, bytes[close] != 0xEF, bytes[close] != 0xE3 {
            close += 1
        }
        guard close > start, DialectScan.begins(bytes, "］", at: close) || DialectScan.begins(bytes, "】", at: close) else { return nil }
        let colon = close + 3
        if DialectScan.begins(bytes, "：", at: colon) { return (start..<close, content.lowerBound..<colon + 3) }
        return colon < content.upperBound && bytes[colon] == UInt8(ascii: ":") ? (start..<close, content.lowerBound..<colon + 1) : nil
    }

    static func label(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String { DialectScan.string(bytes, range).lowercased() }

    /// What of them is not shown as a footnote, and why.
    var lost: [(definition: Definition, isRepeated: Bool)] {
        var seen: Set<String> = []
        return definitions.compactMap { definition in
            guard names.contains(definition.label) else { return (definition, false) }
            return seen.insert(definition.label).inserted ? nil : (definition, true)
        }
    }
}
