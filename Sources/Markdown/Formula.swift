import Limits

/// Tells TeX from prices, variables and brackets.
///
/// As pandoc and GitHub have it, `$` opens a formula before anything but a blank and closes it after anything but a
/// blank, where no digit or letter follows; besides, what stands between has to look like one.
enum Formula {
    /// How far the end of a formula within a line is looked for.
    static let longest = Limits.formulaInLine.value

    static let longestEnvironment = Limits.formulaEnvironment.value
    /// What `\begin{…}` opens that is mathematics, each with a star, too.
    static let environments: Set<String> = [
        "align", "aligned", "alignat", "array", "bmatrix", "Bmatrix", "cases", "eqnarray", "equation", "gather", "gathered", "matrix",
        "multline", "pmatrix", "rcases", "smallmatrix", "split", "vmatrix", "Vmatrix",
    ]

    /// What of a formula stands between its marks.
    static func content(of bytes: [UInt8]) -> Range<Int> {
        let marks =
            if bytes.starts(with: "$$".utf8) || bytes.starts(with: "$`".utf8) || bytes.starts(with: "\\(".utf8)
                || bytes.starts(with: "\\[".utf8)
            {
                2
            } else {
                bytes.first == UInt8(ascii: "$") ? 1 : 0
            }
        return bytes.count >= 2 * marks ? marks..<bytes.count - marks : 0..<bytes.count
    }

    /// Where the formula ends whose content begins at `start`, the closing `$` included.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int? {
        guard start < limit else { return nil }
        if bytes[start] <= 0x20 { return endAfterBlanks(bytes, from: start, limit: limit) }
        if bytes[start] == UInt8(ascii: "`") { return codeEnd(bytes, from: start, limit: limit) }
        var index = start
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "`"): return nil
            case UInt8(ascii: "$"):
                guard index > start, bytes[index - 1] > 0x20, WideText.blankLength(bytes, at: WideText.start(bytes, before: index)) == 0,
                    index + 1 == bytes.count || !ASCII.isAlphanumeric(bytes[index + 1]) && bytes[index + 1] != UInt8(ascii: "$")
                        || ASCII.isLetter(bytes[index + 1]) && isNumber(bytes, start..<index),
                    isLikely(bytes, start..<index)
                else { return nil }
                return index + 1
            default: break
            }
            index += 1
        }
        return nil
    }

    /// `$ x = 1 $`: with blanks inside, an equation or a command alone is surely one, for prices have neither.
    private static func endAfterBlanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int? {
        guard start + 1 < limit, bytes[start] == 0x20, bytes[start + 1] > 0x20, bytes[start + 1] < 0x80 else { return nil }
        var index = start + 1
        while index < limit, bytes[index] != UInt8(ascii: "$") {
            if bytes[index] == UInt8(ascii: "`") || bytes[index] == UInt8(ascii: "\n") { return nil }
            index += 1
        }
        guard index < limit, bytes[index - 1] == 0x20, index + 1 == bytes.count || !ASCII.isAlphanumeric(bytes[index + 1]) else {
            return nil
        }
        let look = Look(bytes, start..<index)
        return !look.isWide && !look.hasWords && (look.hasEquation || look.hasCommand) ? index + 1 : nil
    }

    /// The number of `$5$V`, which a unit follows.
    private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.allSatisfy { ASCII.isDigit(bytes[$0]) || bytes[$0] == UInt8(ascii: ".") }
    }

    /// How long a small figure or a sign behind a word may be.
    static let longestScript = 40

    /// Where a formula ends that goes on right from a word or a number: `cm$^2$`, `H$_2$O`, `25$^\circ$C`, `3$\times$4`; nil for prices.
    static func endOfScript(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int? {
        let isCommand = start + 2 < limit && bytes[start] == UInt8(ascii: "\\")
        guard start + 1 < limit, isCommand ? ASCII.isLetter(bytes[start + 1]) : "^_".utf8.contains(bytes[start]) else { return nil }
        var end = start + 1
        while end < limit, bytes[end] != UInt8(ascii: "$") {
            guard bytes[end] < 0x80, bytes[end] != UInt8(ascii: "`") else { return nil }
            end += 1
        }
        return end < limit && end > start + 1 && bytes[end - 1] > 0x20 ? end + 1 : nil
    }

    /// The end of `` $`…`$ ``.
    private static func codeEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int? {
        var index = start + 1
        while index + 1 < limit {
            if bytes[index] == UInt8(ascii: "`") {
                return bytes[index + 1] == UInt8(ascii: "$") && index > start + 1 ? index + 2 : nil
            }
            index += 1
        }
        return nil
    }

    /// Where `\)` or `\]` ends a formula, if what stands before it is one.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, closing: UInt8) -> Int? {
        var index = start
        while index + 1 < limit {
            if bytes[index] == UInt8(ascii: "`") { return nil }
            if bytes[index] == UInt8(ascii: "\\") {
                if bytes[index + 1] == closing {
                    return isBracketed(bytes, start..<index, closing) ? index + 2 : nil
                }
                // Another one begins before this one ends.
                if bytes[index + 1] == bytes[start - 1] { return nil }
                index += 1
            }
            index += 1
        }
        return nil
    }

    /// Whether what stands between `$$` and `$$` is one.
    static func isDisplay(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let look = Look(bytes, range)
        return look.hasSign || look.isShort && !look.hasWords && !look.isEmpty
    }

    private static func isLikely(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let look = Look(bytes, range)
        if look.isWide { return look.hasTeX && !(ASCII.isDigit(bytes[range.lowerBound])) }
        return look.hasSign || look.isShort && !look.hasBlank
    }

    /// Escaped brackets are common in prose, square ones around boxes to tick and dates above all; a letter alone, an operator
    /// between two values or TeX's own signs aren't.
    private static func isBracketed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ closing: UInt8) -> Bool {
        let look = Look(bytes, range)
        if look.hasCommand { return look.hasValue }
        if look.isWide || look.isEmpty { return false }
        if look.hasEquation && !look.hasWords { return true }
        if closing == UInt8(ascii: "]") { return false }
        return look.isVariable || look.hasOperator && !look.hasWords
    }

    /// What stands in it, seen once.
    private struct Look {
        /// `\`, `^`, `_`, `=` or braces.
        var hasTeX = false
        /// `\frac`, `\{`, `\\`.
        var hasCommand = false
        /// `=`, `^`, or a letter with `_` after it.
        var hasEquation = false
        /// An operator with something on both sides.
        var hasOperator = false
        var hasBlank = false
        /// Three letters in a row, outside a command.
        var hasWords = false
        /// Chinese, where no `\text{}` explains it.
        var isWide = false
        var isShort = false
        /// One letter, with blanks around it at most.
        var isVariable = false
        var isEmpty = true
        /// A letter or a digit, those of a command too.
        var hasValue = false
        /// A sign that no formula needs, such as a comma.
        private var hasOtherSign = false

        var hasSign: Bool { hasTeX || hasOperator }

        init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
            var letters = 0
            var longest = 0
            var isCommand = false
            for index in range {
                let byte = bytes[index]
                if ASCII.isLetter(byte) {
                    letters = isCommand ? 0 : letters + 1
                    longest = max(longest, letters)
                    isEmpty = false
                    hasValue = true
                    continue
                }
                letters = 0
                isCommand = byte == UInt8(ascii: "\\")
                note(byte, bytes, index, range)
                if byte > 0x20 { isEmpty = false }
            }
            hasWords = longest > 2
            isShort = range.count <= 30 && !isWide
            isVariable =
                longest == 1 && !hasOtherSign && !hasTeX && !hasOperator && !isWide
                && bytes[range].allSatisfy { $0 <= 0x20 || ASCII.isLetter($0) }
        }

        /// Looks at what is no letter.
        private mutating func note(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>) {
            switch byte {
            case UInt8(ascii: "\\"):
                hasTeX = true
                if index + 1 < range.upperBound, ASCII.isLetter(bytes[index + 1]) || "\\{}|,;".utf8.contains(bytes[index + 1]) {
                    hasCommand = true
                }
            case UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "{"):
                hasTeX = true
                hasEquation = hasEquation || byte != UInt8(ascii: "_") || index > range.lowerBound && ASCII.isLetter(bytes[index - 1])
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"):
                if index > range.lowerBound, index + 1 < range.upperBound, bytes[index + 1] != byte, bytes[index - 1] != byte {
                    hasOperator = true
                }
            case 0...0x20: hasBlank = true
            case 0x80...0xFF: isWide = isWide || WideText.scalar(bytes, at: index).map(WideText.isWide) ?? false
            case UInt8(ascii: "0")...UInt8(ascii: "9"): hasValue = true
            default: hasOtherSign = true
            }
        }
    }
}

extension String {
    /// The name of an environment without the star that keeps it from being numbered.
    var trimmingStar: String { hasSuffix("*") ? String(dropLast()) : self }
}
