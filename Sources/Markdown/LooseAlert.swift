/// The mark of an alert as input methods and hurried hands write it: `[!WARNING`, `[！注意]`, `【!提示】`, `[! NOTE]`.
struct LooseAlert {
    var range: Range<Int>
    /// As GitHub writes it; nil where no name is known that was meant.
    var mark: String?

    /// Reads the beginning of a quote's line; nil where the mark is right, or none.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
        let isOpenPlain = content.lowerBound < content.upperBound && bytes[content.lowerBound] == UInt8(ascii: "[")
        guard let open = Self.length(bytes, content.lowerBound, "[", "［", "【") else { return nil }
        let sign = DialectScan.skipBlanks(bytes, content.lowerBound + open)
        guard sign < content.upperBound, let signLength = Self.length(bytes, sign, "!", "！") else { return nil }
        let start = DialectScan.skipBlanks(bytes, sign + signLength)
        var end = start
        while end < content.upperBound, end - start < 40, ASCII.isLetter(bytes[end]) || Self.isHan(bytes, end) {
            end += bytes[end] < 0x80 ? 1 : 3
        }
        guard end > start, end <= content.upperBound else { return nil }
        let name = DialectScan.string(bytes, start..<end)
        let isKnown = AlertMark.kinds[name.lowercased()] != nil
        let close = DialectScan.skipBlanks(bytes, end)
        let closeLength = close < content.upperBound ? Self.length(bytes, close, "]", "］", "】") : nil
        if let closeLength {
            let isRight = isOpenPlain && signLength == 1 && closeLength == 1 && close == end && start == content.lowerBound + 2
            guard isKnown, !isRight else { return nil }
            range = content.lowerBound..<close + closeLength
        } else {
            guard end == content.upperBound || bytes[end] <= 0x20, isKnown || isOpenPlain && signLength == 1 && start == sign + 1 else {
                return nil
            }
            range = content.lowerBound..<end
        }
        mark = isKnown ? "[!\(name)]" : nil
    }

    /// The length of whichever of some characters stands at a place.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ characters: StaticString...) -> Int? {
        characters.first { DialectScan.begins(bytes, $0, at: index) }?.utf8CodeUnitCount
    }

    private static func isHan(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        WideText.isHan(WideText.scalar(bytes, at: index) ?? 0)
    }

    /// A cheap look at a quote's line: whether its mark may be wrong, or stand below another quote.
    static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Int, isBelowQuote: Bool) -> Bool {
        guard content + 2 < bytes.count else { return false }
        switch bytes[content] {
        case UInt8(ascii: "["):
            guard bytes[content + 1] == UInt8(ascii: "!") else {
                return bytes[content + 1] == 0xEF || bytes[content + 1] == UInt8(ascii: " ")
            }
            if isBelowQuote { return true }
            var index = content + 2
            while index < bytes.count, index - content < 40, ASCII.isLetter(bytes[index]) { index += 1 }
            return index == bytes.count || bytes[index] != UInt8(ascii: "]")
        case 0xE3: return DialectScan.begins(bytes, "【", at: content)
        case 0xEF: return DialectScan.begins(bytes, "［", at: content)
        default: return false
        }
    }
}

extension DialectScan {
    /// A line that begins with a quote's mark: `＞` is one as well, and the mark of an alert may be written otherwise.
    mutating func readQuoteStart(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        if !line.isPerhapsCode { readWideQuote(bytes) }
        guard line.quotes > 0, line.content < line.end else { return }
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        guard "[".utf8.first == bytes[line.content] || bytes[line.content] >= 0xE3 else { return }
        let isFirst = line.quotesBefore == 0 || line.isAfterBlank
        if readAlertOptions(bytes, content) { return }
        if let loose = LooseAlert(bytes, content) {
            guard let mark = loose.mark else {
                if isFirst { find(.foreign(Self.string(bytes, loose.range)), loose.range) }
                return
            }
            if prefix.quotes > 0 { partAlert(bytes, prefix) }
            edits.replace(loose.range, with: mark.utf8)
            find(.alertMark, loose.range, mark)
        } else if prefix.quotes > 0, AlertMark(UnsafeBufferPointer(rebasing: bytes[line.content..<line.end])) != nil {
            partAlert(bytes, prefix)
        }
    }

    /// `[!WARNING|style:flat|label:小心]` of docsify: the label is the title.
    private mutating func readAlertOptions(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard Self.has(bytes, UInt8(ascii: "["), UInt8(ascii: "!"), at: content.lowerBound), content.count < 300,
            let close = bytes[content].firstIndex(of: UInt8(ascii: "]"))
        else { return false }
        let parts = Self.string(bytes, content.lowerBound + 2..<close).split(separator: "|")
        guard parts.count > 1, let name = parts.first, AlertMark.kinds[name.lowercased()] != nil else { return false }
        let label = parts.first { $0.hasPrefix("label:") }.map { " " + String($0.dropFirst(6)).trimmed() } ?? ""
        edits.replace(
            content.lowerBound..<close + 1, with: WikiSyntax.withoutComments(Array("[!\(name)]\(label)".utf8)[...]))
        return true
    }

    /// `!> words` and `?> words` of docsify, which end with their paragraph.
    mutating func readDocsifyBox(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.content + 3 < line.end, Self.begins(bytes, "> ", at: line.content + 1), line.above.isEmpty, line.quotes == 0,
            table == nil, bytes[line.content] == UInt8(ascii: "!") || bytes[line.content] == UInt8(ascii: "?")
        else { return false }
        let kind = bytes[line.content] == UInt8(ascii: "!") ? "> [!IMPORTANT]\n" : "> [!TIP]\n"
        let start = boxes.open.isEmpty ? Array(bytes[line.start..<line.content]) : boxes.marks
        guard Self.isBlank(bytes, line.start..<line.content) else { return false }
        edits.replace(line.content..<line.content + 3, with: Array(kind.utf8) + start + Array("> ".utf8))
        addedLines.append(base + line.start)
        index = line.content + 3
        return true
    }

    /// `＞ words`; `＞5 V` compares.
    private mutating func readWideQuote(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard line.content < line.end, Self.begins(bytes, "＞", at: line.content) else { return }
        let mark = line.content..<Self.blanks(bytes, from: line.content + 3).upperBound
        if mark.upperBound < line.end {
            let next = bytes[mark.upperBound]
            guard !ASCII.isDigit(next), next != UInt8(ascii: "="), next != UInt8(ascii: "-"),
                !Self.begins(bytes, "＞", at: mark.upperBound), !Self.begins(bytes, "＝", at: mark.upperBound)
            else { return }
        }
        edits.replace(mark, with: "> ".utf8)
        find(.wideQuote, mark, "> ")
        line.content = mark.upperBound
        line.quotes += 1
    }
}
