/// How `[[id#heading|words]]` and `![[photo.png|300]]` are read.
enum WikiSyntax {
    /// The end of the link whose `[[` stands at `start`, if it is one.
    ///
    /// A line break, a following `(` and `[[1, 2], [3]]` in a text about programs leave it to Markdown. What may be a list as well as a
    /// name, `[[a, b]]`, is a link where a page is called so; see `isSurelyName`.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard DialectScan.has(bytes, UInt8(ascii: "["), UInt8(ascii: "["), at: start) else { return nil }
        let limit = min(bytes.count, start + 1000)
        var index = start + 2
        var depth = 0
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "\n"), UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
            case UInt8(ascii: "["):
                // `[[[`
                if index == start + 2 || depth > 0 { return nil }
                depth = 1
            case UInt8(ascii: "]"):
                if depth > 0 {
                    depth = 0
                    break
                }
                guard index + 1 < limit, bytes[index + 1] == UInt8(ascii: "]"), index > start + 2 else { return nil }
                let end = index + 2
                guard end == bytes.count || bytes[end] != UInt8(ascii: "("), isPerhapsName(bytes, start + 2..<index) else { return nil }
                return end
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Whether nothing within is markup of its own.
    private static func isPerhapsName(_ bytes: UnsafeBufferPointer<UInt8>, _ inner: Range<Int>) -> Bool {
        let target = bytes[inner].prefix { $0 != UInt8(ascii: "|") }
        if isSurelyName(target) { return true }
        // `[['a', 'b']]`
        if let first = target.first, first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") { return false }
        var before = UInt8(ascii: " ")
        for byte in target {
            // `[[==标==]]`, `[[*a*]]`, `[[`a`]]`
            if byte == UInt8(ascii: "`") || byte == before && "=*~_".utf8.contains(byte) { return false }
            if byte == UInt8(ascii: "*"), !ASCII.isAlphanumeric(before) { return false }
            before = byte
        }
        // `[[1]]` may name an address at the end of the page.
        return target.contains { $0 > 0x20 && !ASCII.isDigit($0) } && target.endIndex == inner.upperBound
    }

    /// Whether a name is meant whether there is such a page or not, and neither a list nor a sum.
    static func isSurelyName(_ target: some Collection<UInt8>) -> Bool {
        var before = UInt8(ascii: "[")
        var hasName = false
        var isOdd = false
        var isWide = false
        var hasSign = false
        for byte in target {
            switch byte {
            case UInt8(ascii: "'"):
                // `what's up` is a name, `['a', 'b']` a list.
                if !ASCII.isAlphanumeric(before) { isOdd = true }
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","): hasSign = true
            case UInt8(ascii: "\""), UInt8(ascii: "*"), UInt8(ascii: "="): isOdd = true
            case 0x80...0xFF: (hasName, isWide) = (true, true)
            default: if ASCII.isLetter(byte) { hasName = true }
            }
            before = byte
        }
        // A day is a name, too: `[[2026-03-01]]`.
        if !hasName, !isOdd, target.count == 10 { return target.count(where: ASCII.isDigit) == 8 && target.contains(UInt8(ascii: "-")) }
        return hasName && !isOdd && (!hasSign || isWide)
    }

    /// The two sides of the first `|`, which a table wants written `\|`.
    struct Parts {
        var target: String
        var words: String?
        /// The first `|` had no backslash before it.
        var hasBarePipe: Bool
    }

    /// Reads what stands between the brackets.
    static func parts(_ inner: ArraySlice<UInt8>) -> Parts {
        guard let pipe = inner.firstIndex(of: UInt8(ascii: "|")) else {
            if let wide = widePipe(inner) { return wide }
            return Parts(target: trimmed(inner), words: nil, hasBarePipe: false)
        }
        let escaped = pipe > inner.startIndex && inner[pipe - 1] == UInt8(ascii: "\\")
        let words = trimmed(withoutComments(inner[(pipe + 1)...])[...])
        return Parts(
            target: trimmed(inner[inner.startIndex..<(escaped ? pipe - 1 : pipe)]),
            words: words.isEmpty ? nil : words, hasBarePipe: !escaped)
    }

    /// `[[b｜words]]`, as an input method writes it.
    private static func widePipe(_ inner: ArraySlice<UInt8>) -> Parts? {
        guard let lead = inner.indices.dropLast(2).first(where: { inner[$0] == 0xEF && inner[$0 + 1] == 0xBD && inner[$0 + 2] == 0x9C }),
            lead > inner.startIndex
        else { return nil }
        let words = trimmed(withoutComments(inner[(lead + 3)...])[...])
        return Parts(target: trimmed(inner[inner.startIndex..<lead]), words: words.isEmpty ? nil : words, hasBarePipe: false)
    }

    /// What remains where `%%…%%` is left out.
    static func withoutComments(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var kept: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if let end = commentEnd(bytes, index) {
                index = end
                continue
            }
            kept.append(bytes[index])
            index += 1
        }
        return kept
    }

    private static func commentEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
        let percent = UInt8(ascii: "%")
        guard start + 4 < bytes.endIndex, bytes[start] == percent, bytes[start + 1] == percent else { return nil }
        var index = start + 3
        while index + 1 < bytes.endIndex {
            if bytes[index] == percent, bytes[index + 1] == percent { return index + 2 }
            index += 1
        }
        return nil
    }

    /// `300` or `300x200`: the size that an embed's words ask for.
    static func size(_ words: String) -> (width: Int, height: Int?)? {
        // `300x` leaves the height open.
        let words = words.utf8.last == UInt8(ascii: "x") ? words.dropLast() : words[...]
        let numbers = words.utf8.split(separator: UInt8(ascii: "x"), maxSplits: 1, omittingEmptySubsequences: false)
            .map { Int(String(Substring($0))) ?? 0 }
        guard numbers.allSatisfy({ 1...10000 ~= $0 }), let width = numbers.first else { return nil }
        return (width, numbers.count > 1 ? numbers[1] : nil)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let first = bytes.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") { bytes.removeFirst() }
        while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
