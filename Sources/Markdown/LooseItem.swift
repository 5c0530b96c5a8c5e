/// The mark of a list's item at the beginning of a line, also one without a blank after it and a bullet of Word's.
struct LooseItem {
    enum Kind: Equatable {
        case dash, bullet
        case number(Int)
    }

    var kind: Kind
    /// The mark with the blanks after it.
    var mark: Range<Int>
    /// What Markdown has for it; nil where it is right as it stands.
    var replacement: String?

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) {
        guard start + 1 < end else { return nil }
        switch bytes[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            kind = .dash
            mark = start..<start + 1
            if bytes[start + 1] > 0x20 { replacement = DialectScan.string(bytes, mark) + " " }
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var digits = start
            while digits < end, ASCII.isDigit(bytes[digits]), digits - start < 4 { digits += 1 }
            guard let number = Int(DialectScan.string(bytes, start..<digits)), digits + 1 < end else { return nil }
            kind = .number(number)
            let isWide = DialectScan.begins(bytes, "．", at: digits)
            guard isWide || bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")") else { return nil }
            mark = start..<digits + (isWide ? 3 : 1)
            if isWide {
                replacement = "\(number). "
            } else if bytes[mark.upperBound] > 0x20 {
                replacement = DialectScan.string(bytes, mark) + " "
            }
        case 0xC2, 0xE2, 0xEF:
            guard let scalar = WideText.scalar(bytes, at: start), Self.isBullet(scalar) else { return nil }
            kind = .bullet
            mark = start..<DialectScan.blanks(bytes, from: start + (bytes[start] == 0xC2 ? 2 : 3)).upperBound
            replacement = "- "
        default: return nil
        }
        guard mark.upperBound < end else { return nil }
        let next = WideText.scalar(bytes, at: mark.upperBound) ?? 0
        if kind == .bullet {
            if Self.isBullet(next) { return nil }
        } else if replacement != nil, !WideText.isHan(next) {
            return nil
        }
    }

    /// Whether an item may be the next one of the same list.
    func isFollowed(by next: LooseItem) -> Bool {
        if case .number(let first) = kind, case .number(let second) = next.kind { return second == first + 1 }
        return kind == next.kind || kind == .dash && next.kind == .bullet
    }

    static func isBullet(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xB7, 0x2022, 0x2023, 0x25A0, 0x25AA, 0x25CB, 0x25CF, 0x25C6, 0x25E6, 0x27A2, 0xF06C, 0xF06E, 0xF0B7, 0xF0D8, 0xF0FC: true
        default: false
        }
    }
}

extension DialectScan {
    /// Reads two lines or more that begin like items as a list.
    mutating func readLooseItem(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        let before = looseItem
        looseItem = nil
        guard !line.isHeading, prefix.listMarks < 2, table == nil else { return }
        if prefix.listMarks == 1 {
            looseItem = LooseItem(bytes, at: Self.skipBlanks(bytes, line.start), end: line.end)
            return
        }
        guard let item = LooseItem(bytes, at: index, end: line.end), let replacement = item.replacement else { return }
        guard before?.isFollowed(by: item) ?? false || (line.isAfterBlank || Self.mayInterrupt(item)) && isFollowed(bytes, item)
        else { return }
        looseItem = item
        line.isInList = true
        edits.replace(item.mark, with: replacement.utf8)
        find(item.kind == .bullet ? .bullet : .itemBlank, item.mark, replacement)
        index = item.mark.upperBound
    }

    /// A numbered list that doesn't begin with 1 goes on with the paragraph above it.
    private static func mayInterrupt(_ item: LooseItem) -> Bool {
        if case .number(let number) = item.kind { return number == 1 }
        return true
    }

    private func isFollowed(_ bytes: UnsafeBufferPointer<UInt8>, _ item: LooseItem) -> Bool {
        guard let next = nextText(bytes, within: 2) else { return false }
        let content = Self.skipBlanks(bytes, next.start)
        return LooseItem(bytes, at: content, end: Self.lineEnd(bytes, from: content)).map(item.isFollowed) ?? false
    }
}
