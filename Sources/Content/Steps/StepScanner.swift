/// Walks over the head of a heading for `StepLabel`.
struct StepScanner {
    let scalars: String.UnicodeScalarView
    var position: String.UnicodeScalarView.Index
    /// What the writer put behind the number: `a` of `Step 1a`, `.5` of 第 1.5 步.
    var suffix = ""

    init(_ scalars: String.UnicodeScalarView) {
        self.scalars = scalars
        position = scalars.startIndex
    }

    /// Goes behind emoji that adorn a heading.
    ///
    /// - Returns: whether there were any.
    mutating func skipEmoji() -> Bool {
        let start = position
        while let scalar = next, scalar.value > 0x2000, scalar.properties.isEmoji || scalar == "\u{FE0F}" || scalar == "\u{200D}" {
            advance()
        }
        return position != start
    }

    var next: Unicode.Scalar? { position < scalars.endIndex ? scalars[position] : nil }

    /// Reads a label with what parts it from the words; the position is then that of the words.
    mutating func label() -> (number: Int, hasWord: Bool)? {
        skipSpaces()
        if let number = namedInBrackets() {
            skipSeparators()
            return (number, true)
        }
        if let number = ordinal() ?? worded() {
            if isFollowedByNumber(after: number) || goesOn { return nil }
            skipSeparators()
            return (number, true)
        }
        guard let number = circled() ?? bracketed() ?? numbered() else { return nil }
        skipSeparators()
        return (number, false)
    }

    /// Whether a phrase goes on right behind the words for a step: 第一步的要点, 步骤一览, `Step 1 of the plan`.
    private var goesOn: Bool {
        var scanner = self
        if Self.phrases.contains(where: { scanner.take(word: $0) }) { return true }
        guard scanner.take(" ") else { return false }
        return Self.joints.contains { scanner.take(word: $0) }
    }

    private static let phrases = [
        "的", "以后", "以前", "之前", "之后", "之後", "以後", "之间", "要用", "做完", "卡住", "没", "沒", "中的", "里的", "览", "覽", "是",
    ]
    private static let joints = ["of ", "in ", "and ", "is ", "vs ", "vs. "]

    // MARK: With a word

    /// 第三步, 第 3 步骤.
    private mutating func ordinal() -> Int? {
        attempt { scanner in
            guard scanner.take("第") else { return nil }
            scanner.skipSpaces()
            guard let number = scanner.digits() ?? scanner.chinese() else { return nil }
            let part = scanner.part()
            scanner.skipSpaces()
            guard scanner.take("步") else { return nil }
            scanner.suffix = part
            if !scanner.take("骤") { _ = scanner.take("驟") }
            return number
        }
    }

    /// 步骤 3, `Step 3`, `Step three`, `Étape n° 3`.
    private mutating func worded() -> Int? {
        guard let first = next?.properties.lowercaseMapping.unicodeScalars.first, StepWords.initials.contains(first) else { return nil }
        for word in StepWords.all where word.unicodeScalars.first == first {
            let number: Int? = attempt { scanner in
                guard scanner.take(word: word) else { return nil }
                scanner.skipSpaces()
                if ["#", "№", "n°", "nr.", "no."].contains(where: { scanner.take(word: $0) }) { scanner.skipSpaces() }
                let number = scanner.digits() ?? scanner.chinese() ?? scanner.circled() ?? scanner.spelled()
                let letter = scanner.letter()
                // `Step 1.2` is a part of a step, `步骤 1-3` are several, `Step 10x` is none.
                guard let number, !scanner.isFollowedByMoreDigits,
                    scanner.next.map({ !($0.isASCII && $0.properties.isAlphabetic) }) ?? true
                else { return nil }
                scanner.suffix = letter
                return number
            }
            if let number { return number }
        }
        return nil
    }

    /// 【步骤一】, 【第一步】, 【Step 1】.
    private mutating func namedInBrackets() -> Int? {
        attempt { scanner in
            guard scanner.take("【") else { return nil }
            scanner.skipSpaces()
            guard let number = scanner.ordinal() ?? scanner.worded() else { return nil }
            scanner.skipSpaces()
            return scanner.take("】") ? number : nil
        }
    }

    mutating func spelled() -> Int? {
        for (index, word) in StepWords.english.enumerated() {
            let found: Bool? = attempt { scanner in
                guard scanner.take(word: word), scanner.next.map({ !$0.properties.isAlphabetic }) ?? true else { return nil }
                return true
            }
            if found != nil { return index + 1 }
        }
        return nil
    }

    // MARK: A number alone

    /// `1. `, `2、`, `3) `, `4：`, `5 - `, `6。`, `一、`, `二. `.
    private mutating func numbered() -> Int? {
        attempt { scanner in
            let number: Int
            let isChinese = scanner.next.map(ChineseNumeral.isPart) ?? false
            if let digits = scanner.digits() {
                number = digits
                // The emoji of a digit in a box.
                let hasVariant = scanner.take("\u{FE0F}")
                if scanner.take("\u{20E3}") { return number }
                if hasVariant { return nil }
            } else if let chinese = scanner.chinese() {
                number = chinese
            } else {
                return nil
            }
            if scanner.takeSpacedDash(isChinese: isChinese) { return number }
            guard let mark = scanner.next, ".．、)）:：。，".unicodeScalars.contains(mark) || mark == "·" && !isChinese else { return nil }
            if scanner.isFollowedByMoreDigits || scanner.isFollowedByNumber(after: number) || scanner.isInRow(after: number) { return nil }
            scanner.advance()
            return number
        }
    }

    /// `（三）`, `(3)`, `【3】`.
    private mutating func bracketed() -> Int? {
        attempt { scanner in
            guard let open = scanner.next, "(（【".unicodeScalars.contains(open) else { return nil }
            scanner.advance()
            scanner.skipSpaces()
            guard let number = scanner.digits() ?? scanner.chinese() else { return nil }
            scanner.skipSpaces()
            guard let close = scanner.next, open == "【" ? close == "】" : close == ")" || close == "）" else { return nil }
            scanner.advance()
            // A class or a year at school: （二）班.
            if scanner.take("班") || scanner.take(word: "年级") { return nil }
            return number
        }
    }

    /// `①` to `⑳`.
    private mutating func circled() -> Int? {
        guard let scalar = next, (0x2460...0x2473).contains(scalar.value) else { return nil }
        let start = position
        advance()
        // ①②号零件 are parts.
        if let next, next == "号" || next == "號" || (0x2460...0x2473).contains(next.value) {
            position = start
            return nil
        }
        return Int(scalar.value - 0x2460) + 1
    }

    // MARK: Parts
}
