/// The brackets after a link's words, as people write them: with blanks in the address, with full-width brackets, with
/// a size after the address.
struct LinkDestination {
    /// The address, without blanks around it.
    var address: Range<Int>
    /// ` =300x200` with the blank before it.
    var size: Range<Int>?
    /// The closing bracket.
    var close: Range<Int>
    var isCloseWide: Bool
    var hasBlank: Bool
    /// The title between curly quotes.
    var curlyTitle: Range<Int>?
    /// What a title holds that has further quotes of its own kind inside.
    var title: Range<Int>?
    /// No other program reads it so.
    var isLoose: Bool { isCloseWide || hasBlank || size != nil || curlyTitle != nil || title != nil }
    private static let longest = 1000

    /// Reads what follows the opening bracket that ends at `start`.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, lineEnd: Int, isWide: Bool) {
        let limit = min(lineEnd, start + Self.longest)
        let begin = DialectScan.skipBlanks(bytes, start)
        guard begin < limit, bytes[begin] != UInt8(ascii: "<"), bytes[begin] != UInt8(ascii: "{") else { return nil }
        (address, close, isCloseWide, hasBlank) = (begin..<begin, begin..<begin, false, false)
        guard let bracket = read(bytes, begin..<limit, isWide: isWide) else { return nil }
        isCloseWide = bytes[bracket] != UInt8(ascii: ")")
        close = bracket..<bracket + (isCloseWide ? 3 : 1)
        guard !address.isEmpty || size != nil else { return nil }
        hasBlank = bytes[address].contains { $0 <= 0x20 }
    }

    /// Reads the address and what follows it.
    ///
    /// - Returns: where the closing bracket stands; nil where none does.
    ///
    /// Long, since it is one pass over the bytes, of which each may end it.
    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isWide: Bool) -> Int? {
        let (begin, limit) = (range.lowerBound, range.upperBound)
        var index = begin
        var depth = 0
        var end: Int?
        var wideClose: Int?
        var blank: Int?
        scan: while index < limit {
            let isAfterBlank = blank == index - 1
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "["): return nil
            case UInt8(ascii: " "), UInt8(ascii: "\t"): blank = index
            case 0xEF where DialectScan.begins(bytes, "）", at: index):
                if isWide, depth == 0 { break scan }
                if wideClose == nil { wideClose = index }
            case _ where isAfterBlank:
                switch readAside(bytes, index, range, isAfterAddress: end != nil) {
                case .none: break
                case .size(let past):
                    end = DialectScan.contentEnd(bytes, begin..<index)
                    index = past
                    continue
                case .title(let bracket):
                    end = DialectScan.contentEnd(bytes, begin..<index)
                    index = bracket
                    break scan
                case .broken: return nil
                }
            default: break
            }
            index += 1
        }
        if index >= limit {
            guard let wideClose else { return nil }
            index = wideClose
        }
        address = begin..<(end ?? DialectScan.contentEnd(bytes, begin..<max(begin, index)))
        return index
    }

    /// What stands behind an address and a blank.
    private enum Aside {
        case none
        /// A size, and what stands behind it.
        case size(Int)
        /// A title, and the bracket behind it.
        case title(Int)
        /// A title that nothing ends.
        case broken
    }

    private mutating func readAside(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>, isAfterAddress: Bool
    ) -> Aside {
        let limit = range.upperBound
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard !isAfterAddress else { return .none }
            guard let close = Self.titleEnd(bytes, index, limit) else { return .broken }
            let words = index + 1..<DialectScan.contentEnd(bytes, index + 1..<close) - 1
            if words.contains(where: { bytes[$0] == bytes[index] && bytes[$0 - 1] != UInt8(ascii: "\\") }) { title = words }
            // `(p.png "title" =300x200)`
            guard bytes[close] == UInt8(ascii: "="), let past = Self.sizeEnd(bytes, close + 1, limit) else { return .title(close) }
            size = DialectScan.contentEnd(bytes, range.lowerBound..<close)..<past
            return .title(DialectScan.skipBlanks(bytes, past))
        case 0xE2 where !isAfterAddress && Self.isCurly(bytes, index):
            guard let (title, bracket) = Self.curlyTitle(bytes, index, limit) else { return .none }
            curlyTitle = title
            return .title(bracket)
        case UInt8(ascii: "="),
            UInt8(ascii: "w") where !isAfterAddress && DialectScan.begins(bytes, "width=", at: index):
            guard let past = Self.sizeEnd(bytes, index + (bytes[index] == UInt8(ascii: "=") ? 1 : 6), limit) else { return .none }
            size = DialectScan.contentEnd(bytes, range.lowerBound..<index)..<past
            return .size(DialectScan.skipBlanks(bytes, past))
        default: return .none
        }
    }

    /// The place of the bracket after a title in quotes.
    private static func titleEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int? {
        var index = start + 1
        while index < limit {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if bytes[index] == bytes[start] {
                let next = DialectScan.skipBlanks(bytes, index + 1)
                if next < limit, bytes[next] == UInt8(ascii: ")") || DialectScan.begins(bytes, "）", at: next) { return next }
                if next > index + 1, next < limit, bytes[next] == UInt8(ascii: "="), sizeEnd(bytes, next + 1, limit) != nil { return next }
            }
            index += 1
        }
        return nil
    }

    private static func isCurly(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        DialectScan.begins(bytes, "“", at: index) || DialectScan.begins(bytes, "”", at: index)
    }

    /// `“words”` right before the bracket that ends a link, and the place of that bracket.
    private static func curlyTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> (title: Range<Int>, bracket: Int)? {
        var index = start + 3
        while index < limit, !isCurly(bytes, index) {
            if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "`") { return nil }
            index += 1
        }
        let bracket = DialectScan.skipBlanks(bytes, index + 3)
        return bracket < limit && bytes[bracket] == UInt8(ascii: ")") ? (start..<index + 3, bracket) : nil
    }

    /// The end of `300x200`, `300x` or `x200`.
    private static func sizeEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int? {
        var index = start
        var digits = 0
        var crosses = 0
        while index < limit, ASCII.isDigit(bytes[index]) || isCross(bytes, index, limit) || isShare(bytes, index, limit) {
            if bytes[index] == UInt8(ascii: "%") {
                index += 1
                continue
            }
            if !ASCII.isDigit(bytes[index]) { crosses += 1 } else { digits += 1 }
            index += 1
        }
        guard digits > 0, digits < 10, crosses <= 1 else { return nil }
        if index < limit, bytes[index] == UInt8(ascii: "%") { index += 1 } else if DialectScan.begins(bytes, "px", at: index) { index += 2 }
        // What goes on is part of the address.
        guard index < limit, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ")") || DialectScan.begins(bytes, "）", at: index) else {
            return nil
        }
        return index
    }

    /// The sign of `50%x`.
    private static func isShare(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
        bytes[index] == UInt8(ascii: "%") && index + 1 < limit && isCross(bytes, index + 1, limit)
    }

    /// `x` or `*` between or beside two sizes.
    private static func isCross(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
        bytes[index] == UInt8(ascii: "x") || bytes[index] == UInt8(ascii: "*") && index + 1 < limit && ASCII.isDigit(bytes[index + 1])
    }

    /// Whether it is surely an address: of a site, of a place in the portal, or a file's name with an ending.
    func isLikely(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        hasBlank ? Self.hasEnding(bytes, address) && !Self.leavesPortal(bytes, address) : Self.isLikely(bytes, address)
    }

    /// `灯.md` of `灯 .md`, `灯.md#第一步` of `灯.md #第一步`: the name of a file without the blanks that part it from its ending, or its
    /// heading; nil of any other address.
    func withoutStrayBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard !isCloseWide, size == nil, title == nil, curlyTitle == nil, !isLikely(bytes), !isOfSite(bytes) else { return nil }
        let written = DialectScan.string(bytes, address)
        var meant = written
        for mark in [".", "#"] {
            meant = meant.replacing(" " + mark, with: mark)
            meant = meant.replacing(mark + " ", with: mark)
        }
        let path = meant.prefix { $0 != "#" }
        let endings = [
            ".md", ".markdown", ".html", ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".docx", ".pptx", ".xlsx", ".zip",
            ".mp4",
        ]
        return !meant.contains(" ") && endings.contains { path.lowercased().hasSuffix($0) && path.utf8.count > $0.utf8.count } ? meant : nil
    }

    static func isLikely(_ bytes: UnsafeBufferPointer<UInt8>, _ address: Range<Int>) -> Bool {
        hasBeginning(bytes, address) || hasEnding(bytes, address)
    }

    private static func leavesPortal(_ bytes: UnsafeBufferPointer<UInt8>, _ address: Range<Int>) -> Bool {
        let beginnings: [StaticString] = ["http://", "https://", "mailto:", "#"]
        return beginnings.contains { DialectScan.begins(bytes, $0, at: address.lowerBound) }
    }

    private static func hasBeginning(_ bytes: UnsafeBufferPointer<UInt8>, _ address: Range<Int>) -> Bool {
        let beginnings: [StaticString] = ["http://", "https://", "mailto:", "./", "../", "/", "#"]
        return beginnings.contains { DialectScan.begins(bytes, $0, at: address.lowerBound) }
    }

    /// Whether it begins as the address of a site does.
    func isOfSite(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        DialectScan.begins(bytes, "http://", at: address.lowerBound) || DialectScan.begins(bytes, "https://", at: address.lowerBound)
    }

    /// The address up to its first blank, and the words behind it as a title.
    func withTitle(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let blank = bytes[address].firstIndex { $0 <= 0x20 } ?? address.upperBound
        let words = DialectScan.string(bytes, blank..<address.upperBound).trimmed()
        return DialectScan.string(bytes, address.lowerBound..<blank) + " \"" + words.filter { $0 != "\"" } + "\""
    }

    /// Whether full-width brackets hold an address and nothing besides: `（见 b.pdf）` and `（详见b.pdf）` are remarks.
    func isSure(_ bytes: UnsafeBufferPointer<UInt8>, _ isWide: Bool) -> Bool {
        guard isWide else { return true }
        return !hasBlank && !Self.remarks.contains { DialectScan.begins(bytes, $0, at: address.lowerBound) }
    }

    private static let remarks: [StaticString] = ["见", "详见", "参见", "参看", "参考", "请", "可", "如", "同", "看", "查", "下载", "打开", "点击", "另见", "附"]

    /// Whether a file's ending stands at the end, or before `#`.
    private static func hasEnding(_ bytes: UnsafeBufferPointer<UInt8>, _ address: Range<Int>) -> Bool {
        var end = address.upperBound
        if let hash = bytes[address].lastIndex(of: UInt8(ascii: "#")) { end = hash }
        var index = end
        while index > address.lowerBound, end - index < 6, ASCII.isAlphanumeric(bytes[index - 1]) { index -= 1 }
        return index < end && index - 1 > address.lowerBound && bytes[index - 1] == UInt8(ascii: ".")
            && ASCII.isLetter(bytes[index]) && bytes[index - 2] > 0x20 && bytes[index - 2] != UInt8(ascii: ".")
    }
}
