import Limits

/// Finds the pieces of Lathe's dialect in the source and hides them from cmark.
///
/// It knows of Markdown only what decides whether brackets and percent signs mean anything: fences, code spans,
/// backslashes and HTML comments. Where it is mistaken about code, the renderer restores the source.
struct DialectScan {
    private(set) var tokens: [DialectToken] = []
    /// The comment that was never closed, if there is one.
    private(set) var unclosedComment: Range<Int>?
    /// The source from `base` on, with the pieces hidden.
    private(set) var text: [UInt8]

    private let base: Int
    private var index = 0
    private var fence: DialectFence?
    private var lineEnd = -1
    private var paragraphEnd = 0
    /// For each length of a run of backticks, where the last one begins before the paragraph's end.
    private var lastRuns: [Int: Int]?
    /// Nothing more before the paragraph's end ends a comment.
    private var isCommentOpen = false
    private var htmlCommentsEnd = false

    /// Whether an odd number of runs of `*` has been seen in the paragraph.
    private var isEmphasized = false

    /// True where a text has anything for the scan to find.
    static func isNeeded(_ flags: TextFlags) -> Bool { !flags.isEmpty }

    init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, flags: TextFlags) {
        self.base = base
        text = Array(bytes)
        if flags.contains(.noncharacter) { replaceNoncharacters() }
        scan(bytes)
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        while index < bytes.count {
            startLine(bytes)
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { step(bytes) }
            index += 1
        }
    }

    // MARK: Lines

    private mutating func startLine(_ bytes: UnsafeBufferPointer<UInt8>) {
        let prefix = LinePrefix(bytes, index)
        let end = Self.lineEnd(bytes, from: prefix.content)
        if let open = fence {
            if open.isClosed(by: prefix, bytes, end) { fence = nil }
            index = end
            return
        }
        index = prefix.content
        if prefix.isEmpty {
            isEmphasized = false
            return
        }
        if let opened = DialectFence(prefix, bytes) {
            fence = opened
            index = end
            return
        }
        if Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: index) { readBlockComment(bytes, index, end) }
    }

    /// A comment that begins a line and ends on a later one, or, if it stands alone, never.
    private mutating func readBlockComment(
        _ bytes: UnsafeBufferPointer<UInt8>, _ content: Int, _ lineEnd: Int
    ) {
        var close = content + 2
        while close < bytes.count, !Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: close) { close += 1 }
        if close < lineEnd { return }
        if close >= bytes.count {
            guard Self.isBlank(bytes, content + 2..<lineEnd) else { return }
            unclosedComment = base + content..<base + lineEnd
            hide(bytes, content..<bytes.count)
            index = bytes.count
            return
        }
        hide(bytes, content..<close + 2)
        index = close + 2
    }

    /// Hides a comment that runs over lines: whole lines become blank.
    private mutating func hide(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(Self.lineEnd(bytes, from: start), range.upperBound)
            var isWhole = end == bytes.count || Self.isBlank(bytes, end..<Self.lineEnd(bytes, from: end))
            var back = start
            while back > 0, bytes[back - 1] == UInt8(ascii: " ") || bytes[back - 1] == UInt8(ascii: "\t") { back -= 1 }
            if back > 0, bytes[back - 1] != UInt8(ascii: "\n") { isWhole = isWhole && start == range.lowerBound }
            if isWhole {
                for index in start..<end { text[index] = UInt8(ascii: " ") }
            } else if end - start >= DialectToken.shortest {
                add(.hiddenComment, start..<end)
            } else {
                for index in start..<end { text[index] = DialectToken.filler }
            }
            start = end + 1
        }
    }

    // MARK: Within a line

    private mutating func step(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch bytes[index] {
        case UInt8(ascii: "\\"):
            index += index + 1 < bytes.count && bytes[index + 1] != UInt8(ascii: "\n") ? 2 : 1
        case UInt8(ascii: "`"): skipCodeSpan(bytes)
        case UInt8(ascii: "<"): skipHTMLComment(bytes)
        case UInt8(ascii: "["):
            if let end = WikiSyntax.end(bytes, at: index) {
                add(.wikiLink, index..<end)
                index = end
            } else {
                index += 1
            }
        case UInt8(ascii: "!"):
            if index + 1 < bytes.count, let end = WikiSyntax.end(bytes, at: index + 1) {
                add(.embed, index..<end)
                index = end
            } else {
                index += 1
            }
        case UInt8(ascii: "%"): readComment(bytes)
        case UInt8(ascii: "*"): readEmphasis(bytes)
        default: index += 1
        }
    }

    private mutating func skipCodeSpan(_ bytes: UnsafeBufferPointer<UInt8>) {
        let length = Self.run(bytes, at: index, limit: bytes.count)
        let start = index
        index += length
        findParagraphEnd(bytes, start)
        if lastRuns == nil { lastRuns = Self.lastRuns(bytes, start..<paragraphEnd) }
        guard let last = lastRuns?[length], last >= index else { return }
        var probe = index
        while probe < paragraphEnd {
            guard bytes[probe] == UInt8(ascii: "`") else { probe += 1; continue }
            let run = Self.run(bytes, at: probe, limit: bytes.count)
            probe += run
            if run == length { index = probe; return }
        }
    }

    private static func lastRuns(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int: Int] {
        var last: [Int: Int] = [:]
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "`") else { index += 1; continue }
            let length = run(bytes, at: index, limit: bytes.count)
            last[length] = index
            index += length
        }
        return last
    }

    private mutating func findParagraphEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard paragraphEnd <= start else { return }
        paragraphEnd = Self.paragraphEnd(bytes, from: start)
        lastRuns = nil
        isCommentOpen = false
    }

    private mutating func skipHTMLComment(_ bytes: UnsafeBufferPointer<UInt8>) {
        let opening: StaticString = "<!--"
        guard index + 4 <= bytes.count, (0..<4).allSatisfy({ bytes[index + $0] == opening.utf8Start[$0] }), !htmlCommentsEnd
        else { index += 1; return }
        var probe = index + 4
        while probe + 2 < bytes.count {
            if bytes[probe] == UInt8(ascii: "-"), bytes[probe + 1] == UInt8(ascii: "-"), bytes[probe + 2] == UInt8(ascii: ">") {
                index = probe + 3
                return
            }
            probe += 1
        }
        htmlCommentsEnd = true
        index += 1
    }

    /// `%%…%%` that ends on its line or, begun within one, before its paragraph's end.
    private mutating func readComment(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        index += 1
        guard Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: start) else { return }
        index += 1
        findParagraphEnd(bytes, start)
        guard !isCommentOpen else { return }
        var close = index
        while close < paragraphEnd, !Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: close) { close += 1 }
        guard close < paragraphEnd else { return isCommentOpen = true }
        guard close > index else { return }
        let range = start..<close + 2
        if lineEnd < start { lineEnd = Self.lineEnd(bytes, from: start) }
        if lineEnd >= range.upperBound { add(.comment, range) } else { hide(bytes, range) }
        index = range.upperBound
    }

    private mutating func readEmphasis(_ bytes: UnsafeBufferPointer<UInt8>) {
        let run = index..<index + Self.run(bytes, at: index, limit: bytes.count)
        index = run.upperBound
        let blankBefore = run.lowerBound == 0 || bytes[run.lowerBound - 1] <= 0x20
        let blankAfter = index == bytes.count || bytes[index] <= 0x20
        if blankBefore && blankAfter { return }
        if let obstacle = WideEmphasis.obstacle(bytes, run, isOpen: isEmphasized) {
            WideEmphasis.hide(obstacle.number, at: obstacle.index, in: &text)
        }
        isEmphasized.toggle()
    }

    /// A noncharacter of the source must not be taken for one of ours; HTML can't hold it anyway.
    private mutating func replaceNoncharacters() {
        for index in text.indices.dropLast(2)
        where text[index] == DialectToken.lead.0 && text[index + 1] == DialectToken.lead.1 && 0x90...0xAF ~= text[index + 2] {
            text[index + 1] = 0xBF
            text[index + 2] = 0xBD
        }
    }

    private mutating func add(_ kind: DialectToken.Kind, _ range: Range<Int>) {
        guard tokens.count < Limits.dialectPieces.value else {
            // A link stays as it was written; what nobody is to read doesn't, not even in code.
            if kind == .comment || kind == .hiddenComment { for index in range { text[index] = DialectToken.filler } }
            return
        }
        DialectToken.write(tokens.count, over: range, in: &text)
        tokens.append(DialectToken(kind: kind, range: base + range.lowerBound..<base + range.upperBound))
    }
}
