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
    private var fence: Fence?
    private var paragraphEnd = 0
    /// Lengths of backtick runs that are known to have no partner before the paragraph's end.
    private var unpaired: Set<Int> = []
    private var htmlCommentsEnd = false

    private struct Fence {
        var byte: UInt8
        var length: Int
        var quotes: Int
    }

    /// True where a text has anything for the scan to find.
    static func isNeeded(_ flags: TextFlags) -> Bool {
        !flags.isDisjoint(with: [.doubleBracket, .doublePercent, .noncharacter])
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
        self.base = base
        text = Array(bytes)
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
        let start = index
        let (content, quotes) = Self.skipPrefix(bytes, from: start)
        let end = Self.lineEnd(bytes, from: content)
        if let open = fence {
            if quotes < open.quotes {
                fence = nil
            } else {
                let run = Self.run(bytes, at: content, limit: end)
                if run >= open.length, bytes[content] == open.byte, Self.isBlank(bytes, content + run..<end) { fence = nil }
                index = end
                return
            }
        }
        if content == end { paragraphEnd = 0 }
        if content < end, bytes[content] == UInt8(ascii: "`") || bytes[content] == UInt8(ascii: "~") {
            let run = Self.run(bytes, at: content, limit: end)
            let info = bytes[(content + run)..<end]
            if run >= 3, bytes[content] == UInt8(ascii: "~") || !info.contains(UInt8(ascii: "`")) {
                fence = Fence(byte: bytes[content], length: run, quotes: quotes)
                index = end
                return
            }
        }
        if Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: content), readBlockComment(bytes, content, end) { return }
        index = content
    }

    /// A comment that begins a line and ends on a later one, or, if it stands alone, never.
    private mutating func readBlockComment(
        _ bytes: UnsafeBufferPointer<UInt8>, _ content: Int, _ lineEnd: Int
    ) -> Bool {
        var close = content + 2
        while close < bytes.count, !Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: close) { close += 1 }
        if close < lineEnd { return false }
        if close >= bytes.count {
            guard Self.isBlank(bytes, content + 2..<lineEnd) else { return false }
            unclosedComment = base + content..<base + lineEnd
            hide(bytes, content..<bytes.count)
            index = bytes.count
            return true
        }
        hide(bytes, content..<close + 2)
        index = close + 2
        return true
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
        case DialectToken.lead.0: replaceNoncharacter(bytes)
        default: index += 1
        }
    }

    private mutating func skipCodeSpan(_ bytes: UnsafeBufferPointer<UInt8>) {
        let length = Self.run(bytes, at: index, limit: bytes.count)
        let start = index
        index += length
        if paragraphEnd <= start {
            paragraphEnd = Self.paragraphEnd(bytes, from: start)
            unpaired = []
        }
        guard !unpaired.contains(length) else { return }
        var probe = index
        while probe < paragraphEnd {
            guard bytes[probe] == UInt8(ascii: "`") else { probe += 1; continue }
            let run = Self.run(bytes, at: probe, limit: bytes.count)
            probe += run
            if run == length { index = probe; return }
        }
        unpaired.insert(length)
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
        if paragraphEnd <= start {
            paragraphEnd = Self.paragraphEnd(bytes, from: start)
            unpaired = []
        }
        guard !unpaired.contains(0) else { return }
        var close = index
        while close < paragraphEnd, !Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: close) { close += 1 }
        guard close < paragraphEnd else { unpaired.insert(0); return }
        guard close > index else { return }
        let range = start..<close + 2
        if Self.lineEnd(bytes, from: start) >= range.upperBound { add(.comment, range) } else { hide(bytes, range) }
        index = range.upperBound
    }

    private mutating func replaceNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>) {
        if index + 2 < bytes.count, bytes[index + 1] == DialectToken.lead.1, 0x90...0xAF ~= bytes[index + 2] {
            text[index + 1] = 0xBF
            text[index + 2] = 0xBD
        }
        index += 1
    }

    private mutating func add(_ kind: DialectToken.Kind, _ range: Range<Int>) {
        guard tokens.count < DialectToken.most else { return }
        DialectToken.write(tokens.count, over: range, in: &text)
        tokens.append(DialectToken(kind: kind, range: base + range.lowerBound..<base + range.upperBound))
    }
}
