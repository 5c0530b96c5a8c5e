import Diagnostics

/// Marks of Markdown's that an input method made full-width, and breaks that Word has.
extension DialectScan {
    /// `［［led-lamp］］`, `【【led-lamp】】`, `〔〔led-lamp〕〕`, `！［［p.png］］`.
    mutating func readWideWikiLink(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = index
        guard !line.isPerhapsCode, WideBracket.opens(bytes, at: start), WideBracket.opens(bytes, at: start + 3) else { return false }
        var end = start + 6
        let limit = min(line.end, start + 300)
        while end < limit, !WideBracket.closes(bytes, at: end) {
            if WideBracket.opens(bytes, at: end) { return false }
            end += 1
        }
        guard end > start + 6, end < limit, WideBracket.closes(bytes, at: end + 3), end + 6 <= line.end,
            !bytes[start + 6..<end].contains(UInt8(ascii: "["))
        else { return false }
        // `【【重要】】` is an ornament.
        guard bytes[start] == 0xEF || bytes[start + 6..<end].contains(where: ASCII.isAlphanumeric) else { return false }
        let before = start >= 3 && Self.begins(bytes, "！", at: start - 3) ? 3 : start >= 1 && bytes[start - 1] == UInt8(ascii: "!") ? 1 : 0
        let isEmbed = before > 0 && start - before >= line.content && Renderer.isPicture(Self.string(bytes, start + 6..<end))
        let range = (isEmbed ? start - before : start)..<end + 6
        add(isEmbed ? .embed : .wikiLink, range)
        find(.wideWikiLink, range, (isEmbed ? "!" : "") + "[[" + Self.string(bytes, start + 6..<end) + "]]")
        index = range.upperBound
        return true
    }

    /// `｀code｀` on one line.
    mutating func readWideTicks(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        guard !line.isPerhapsCode, let end = wideEnd(bytes, "｀", from: start + 3),
            !bytes[start..<end].contains(UInt8(ascii: "`"))
        else { return }
        // Beside one that stands for itself, two are needed.
        let around = max(line.content, start - 500)..<min(line.end, end + 500)
        let ticks = LineStarts.first(UInt8(ascii: "`"), in: bytes, around) == nil ? "`" : "``"
        edits.replace(start..<start + 3, with: ticks.utf8)
        edits.replace(end..<end + 3, with: ticks.utf8)
        find(.wideTicks, start..<end + 3, ticks + Self.string(bytes, start + 3..<end) + ticks)
        index = end + 3
    }

    /// `＊＊words＊＊` on one line.
    mutating func readWideStars(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        guard start > skippedStars + 3, !line.isPerhapsCode, Self.begins(bytes, "＊＊", at: start),
            start < 3 || !Self.begins(bytes, "＊", at: start - 3),
            let end = wideEnd(bytes, "＊", from: start + 6), Self.begins(bytes, "＊＊", at: end), !Self.begins(bytes, "＊＊＊", at: end)
        else { return }
        let words = start + 6..<end
        guard bytes[words.lowerBound] > 0x20, bytes[words.upperBound - 1] > 0x20, !bytes[words].contains(UInt8(ascii: "*")) else { return }
        // Among letters, a mark both begins and ends.
        let mark = StandIn.nothing.bytes + "**".utf8 + StandIn.nothing.bytes
        edits.replace(start..<start + 6, with: mark)
        edits.replace(end..<end + 6, with: mark)
        find(.wideStars, start..<end + 6, "**" + Self.string(bytes, words) + "**")
        index = start + 6
        skippedStars = end
    }

    /// `～～words～～` on one line, where words are struck out: in 好呀～～真棒～～ the waves draw out a word, `20～～25` is a span.
    mutating func readWideWaves(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        guard start > skippedWaves + 3, !line.isPerhapsCode, Self.begins(bytes, "～～", at: start),
            start < 3 || !Self.begins(bytes, "～", at: start - 3)
        else { return }
        guard !Self.begins(bytes, "～", at: start + 6), let end = wideEnd(bytes, "～", from: start + 6), Self.begins(bytes, "～～", at: end),
            !Self.begins(bytes, "～", at: end + 6), end + 6 <= line.end
        else {
            // A longer row is an ornament.
            while index + 3 <= line.end, Self.begins(bytes, "～", at: index) { index += 3 }
            return
        }
        let words = start + 6..<end
        let before = start > line.content ? WideText.start(bytes, before: start) : nil
        let isOpen =
            before.map {
                bytes[$0] <= 0x20 || bytes[$0] < 0x80 && !ASCII.isAlphanumeric(bytes[$0])
                    || WideText.scalar(bytes, at: $0).map(WideText.isPunctuation) ?? false
            } ?? true
        let isClosed = end + 6 >= Self.contentEnd(bytes, line.content..<line.end)
        guard bytes[words.lowerBound] > 0x20, bytes[words.upperBound - 1] > 0x20, !bytes[words].contains(UInt8(ascii: "~")),
            !ASCII.isDigit(bytes[words.lowerBound]) || isOpen
        else { return }
        let meant = "~~" + Self.string(bytes, words) + "~~"
        guard isOpen, start > line.content || !isClosed else {
            let isDrawnOut = !isOpen && (isClosed || WideText.scalar(bytes, at: end + 6).map(WideText.isPunctuation) ?? true)
            if !isDrawnOut { find(.perhapsEmphasis, start..<end + 6, meant) }
            index = end + 6
            return
        }
        let mark = StandIn.nothing.bytes + "~~".utf8 + StandIn.nothing.bytes
        edits.replace(start..<start + 6, with: mark)
        edits.replace(end..<end + 6, with: mark)
        find(.wideWaves, start..<end + 6, meant)
        index = start + 6
        skippedWaves = end
    }

    func wideEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: StaticString, from start: Int) -> Int? {
        var index = start
        let limit = min(line.end, start + 500)
        while index < limit, !Self.begins(bytes, mark, at: index) { index += 1 }
        return index < limit && index > start ? index : nil
    }

    /// `[words] (b.md)`: a blank between the two of a link.
    mutating func closeGap(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int, _ bracket: Int) {
        let start = index
        let end = Self.blanks(bytes, from: start).upperBound
        guard end > start, end < line.end, !line.isPerhapsCode, bracket > open + 1, open > line.content || bracket > open + 2,
            bytes[end] == UInt8(ascii: "(") || Self.begins(bytes, "（", at: end)
        else { return }
        let isWide = bytes[end] != UInt8(ascii: "(")
        guard !bytes[open + 1..<bracket].allSatisfy({ ASCII.isDigit($0) || $0 <= 0x20 }),
            let destination = LinkDestination(bytes, from: end + (isWide ? 3 : 1), lineEnd: line.end, isWide: isWide),
            !destination.hasBlank, destination.isLikely(bytes), destination.isSure(bytes, true),
            bytes[destination.address.lowerBound] != UInt8(ascii: "/"), bytes[destination.address.lowerBound] != UInt8(ascii: "#")
        else { return }
        edits.replace(start..<end, with: [])
        find(.linkGap, start..<end, "")
        findings[findings.count - 1].whole =
            Self.string(bytes, open..<bracket + 1) + "(" + Self.string(bytes, destination.address) + ")"
        index = end
    }

    /// The breaks of other programs, U+2028, U+2029 and U+0085, and control characters, in whose place a page has a sign for nothing.
    mutating func readUnseen(_ bytes: UnsafeBufferPointer<UInt8>) {
        let length = Self.unseenLength(bytes, at: index)
        guard length != 0 else {
            index += bytes[index] == 0xE2 ? min(3, bytes.count - index) : bytes[index] == 0xC2 ? min(2, bytes.count - index) : 1
            return
        }
        let range = index..<index + abs(length)
        guard length > 0 else { return readBreak(bytes, range) }
        index = range.upperBound
        guard !line.isPerhapsCode else { return }
        edits.replace(range, with: [])
        find(.control, range, "")
    }

    /// How many bytes a control character takes that begins here, less than 0 for one that breaks a line; 0 where none does.
    static func unseenLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0xE2:
            return has(bytes, 0x80, 0xA8, at: index + 1) || has(bytes, 0x80, 0xA9, at: index + 1) ? -3 : 0
        case 0xC2:
            guard index + 1 < bytes.count, 0x80...0x9F ~= bytes[index + 1] else { return 0 }
            return bytes[index + 1] == 0x85 ? -2 : 2
        case 0x01...0x08, 0x0E...0x1F, 0x7F: return 1
        default: return 0
        }
    }

    /// Word's break within a paragraph.
    mutating func readVerticalTab(_ bytes: UnsafeBufferPointer<UInt8>) {
        readBreak(bytes, index..<index + Self.run(bytes, at: index, limit: line.end))
    }

    private mutating func readBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        index = range.upperBound
        guard !line.isPerhapsCode else { return }
        let isAtEdge = range.lowerBound == line.content || Self.isBlank(bytes, range.upperBound..<line.end)
        if isAtEdge {
            edits.replace(range, with: [])
            find(.verticalTab, range, "")
        } else if line.isHeading || table != nil {
            edits.replace(range, with: "<br>".utf8)
            find(.verticalTab, range, "<br>")
        } else {
            edits.replace(range, with: "  \n".utf8)
            addedLines.append(base + range.upperBound)
            find(.verticalTab, range, "  \n")
        }
    }
}
