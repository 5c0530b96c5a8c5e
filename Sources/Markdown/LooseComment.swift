import Diagnostics

/// Comments of HTML in other signs than HTML's: `<!-- words --!>`, `<！-- words -->`, `<!—words—>`, `<!- words ->`.
enum LooseComment {
    /// What may stand for `<!--`, without that itself.
    private static let openings: [StaticString] = ["<！--", "<！—", "<!—", "<!–", "＜!--", "＜！--", "＜!—", "＜！—", "<!-"]
    /// What may stand for `-->`, without that itself.
    private static let endings: [StaticString] = ["--!>", "-- >", "--＞", "—>", "–>", "—＞", "->"]

    /// Whether such a comment may begin with the angle bracket at `index`, or one of HTML's that doesn't end right away.
    static func mayBeOne(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard DialectScan.begins(bytes, "<!--", at: index) else { return opening(bytes, index) > 0 }
        let reach = index + 4..<min(bytes.count, index + 400)
        guard reach.lowerBound < reach.upperBound, let close = LineStarts.first(UInt8(ascii: ">"), in: bytes, reach) else { return true }
        return bytes[close - 1] != UInt8(ascii: "-") || bytes[close - 2] != UInt8(ascii: "-")
    }

    /// The length of a sign for `<!--`; 0 where none stands.
    static func opening(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        openings.first { DialectScan.begins(bytes, $0, at: index) }?.utf8CodeUnitCount ?? 0
    }

    /// Behind what ends a comment of HTML, `-->` or, as browsers have it, `--!>`.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while let close = LineStarts.first(UInt8(ascii: ">"), in: bytes, index..<bytes.count) {
            let isOdd = close > start && bytes[close - 1] == UInt8(ascii: "!")
            let dash = close - (isOdd ? 2 : 1)
            if dash > start, bytes[dash] == UInt8(ascii: "-"), bytes[dash - 1] == UInt8(ascii: "-") { return close + 1 }
            index = close + 1
        }
        return nil
    }

    /// Whether a comment ends on its line in other signs, before the next one begins.
    static func isCutShort(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, lineEnd: Int) -> Bool {
        guard let found = ending(bytes, start..<lineEnd, isOnly: false), found.upperBound < bytes.count else { return false }
        var index = found.upperBound
        while let dash = LineStarts.first(UInt8(ascii: "-"), in: bytes, index..<bytes.count) {
            if DialectScan.begins(bytes, "-->", at: dash) { return false }
            if dash > 1, DialectScan.begins(bytes, "<!--", at: dash - 2) { return true }
            index = dash + 1
        }
        return true
    }

    /// Where a sign for `-->` stands in a line.
    ///
    /// - Parameter isOnly: whether nothing else ends the comment, so that an arrow may.
    static func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isOnly: Bool) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "-") || bytes[index] == 0xE2 {
                if DialectScan.begins(bytes, "-->", at: index) { return isOnly ? index..<index + 3 : nil }
                for ending in endings
                where DialectScan.begins(bytes, ending, at: index) && index + ending.utf8CodeUnitCount <= range.upperBound {
                    let end = index + ending.utf8CodeUnitCount
                    guard ending.utf8CodeUnitCount > 2 || isOnly && DialectScan.isBlank(bytes, end..<range.upperBound) else { break }
                    return index..<end
                }
            }
            index += 1
        }
        return nil
    }
}

extension DialectScan {
    /// Hides a comment of HTML in other signs, and tells of it.
    ///
    /// - Parameter end: where one of HTML's ends that begins here.
    /// - Returns: whether one stood here, and was gone over.
    mutating func readLooseComment(_ bytes: UnsafeBufferPointer<UInt8>, end: Int? = nil) -> Bool {
        guard !line.isPerhapsCode else { return false }
        let isPlain = Self.begins(bytes, "<!--", at: index)
        let opening = isPlain ? 4 : LooseComment.opening(bytes, index)
        guard opening > 0 else { return false }
        let words = index + opening
        let isOnly = end == nil || !isPlain
        var mark = LooseComment.ending(bytes, words..<line.end, isOnly: isOnly)
        if mark == nil, isPlain, let end, Self.begins(bytes, "--!>", at: end - 4) { mark = end - 4..<end }
        guard let mark, mark.lowerBound >= words else { return false }
        let range = index..<mark.upperBound
        if mark.upperBound <= line.end {
            find(.looseComment, range, "<!--" + Self.string(bytes, words..<mark.lowerBound) + "-->")
            add(.comment, range)
        } else {
            find(.looseComment, mark, "-->")
            hide(bytes, range)
        }
        index = range.upperBound
        return true
    }
}
