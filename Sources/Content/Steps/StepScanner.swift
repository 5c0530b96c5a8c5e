/// Walks over the head of a heading for `StepLabel`.
struct StepScanner {
    private let scalars: String.UnicodeScalarView
    private(set) var position: String.UnicodeScalarView.Index
    /// What the writer put behind the number: `a` of `Step 1a`, `.5` of 第 1.5 步.
    private(set) var suffix = ""

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

    private var next: Unicode.Scalar? { position < scalars.endIndex ? scalars[position] : nil }

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

    private mutating func spelled() -> Int? {
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

    /// At most three digits: a year numbers no step.
    private mutating func digits() -> Int? {
        var value: Int?
        var count = 0
        while let scalar = next, let digit = Self.digit(scalar) {
            count += 1
            guard count <= 3 else { return nil }
            value = (value ?? 0) * 10 + digit
            advance()
        }
        return value
    }

    /// `.5` between the number and 步.
    private mutating func part() -> String {
        let start = position
        guard take("."), let digit = digits(), digit < 10 else {
            position = start
            return ""
        }
        return ".\(digit)"
    }

    /// The small letter of `1a`, with no other behind it.
    private mutating func letter() -> String {
        guard let letter = next, 0x61...0x66 ~= letter.value else { return "" }
        let after = scalars.index(after: position)
        if after < scalars.endIndex, scalars[after].properties.isAlphabetic || scalars[after].properties.numericType != nil { return "" }
        advance()
        return String(letter)
    }

    private mutating func chinese() -> Int? {
        let start = position
        while let scalar = next, ChineseNumeral.isPart(scalar) { advance() }
        return ChineseNumeral.value(of: scalars[start..<position])
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    /// Whether a mark and a further digit follow, as in 1.1, 1:50 or 12:00.
    private var isFollowedByMoreDigits: Bool {
        guard let mark = next, ".．:：-–—~～。，·".unicodeScalars.contains(mark) else { return false }
        let after = scalars.index(after: position)
        guard after < scalars.endIndex, Self.digit(scalars[after]) != nil else { return false }
        // `3.3D打印` is the third step.
        let behind = scalars.index(after: after)
        return mark != "." || behind >= scalars.endIndex || scalars[behind] != "D" && scalars[behind] != "d"
    }

    /// Whether a further number is joined to the first, as in 三、四年级, 第二步到第三步, `Step 1 of 3` or `Step 3/3`.
    private func isFollowedByNumber(after first: Int) -> Bool {
        var scanner = self
        scanner.skipSpaces()
        guard let mark = scanner.next else { return false }
        let isDash = "-–—~～".unicodeScalars.contains(mark)
        var isWord = false
        if isDash || "、，/／&＆+＋和到至与與及或".unicodeScalars.contains(mark) {
            scanner.advance()
        } else {
            for word in ["of ", "and ", "to ", "or "] where !isWord { isWord = scanner.take(word: word) }
            guard isWord else { return false }
        }
        scanner.skipSpaces()
        let isOrdinal = scanner.take("第")
        if isDash, !isOrdinal { return false }
        scanner.skipSpaces()
        if let second = scanner.digits() {
            // `1、3D 打印` is a step.
            if scanner.next == "D" || scanner.next == "d" { return false }
            return mark != "、" || isOrdinal || second > first
        }
        if isWord { return scanner.spelled() != nil }
        guard let second = scanner.chinese() else { return false }
        // 一、三角架 is a step.
        return isOrdinal || second == first + 1 || (mark == "到" || mark == "至") && second > first
    }

    /// 十、百、千位, `3、2、1 发射`: further numbers in a row; 五、一放假, 一：三 比例.
    private func isInRow(after first: Int) -> Bool {
        var scanner = self
        guard let mark = scanner.next else { return false }
        scanner.advance()
        let start = scanner.position
        while let scalar = scanner.next, ChineseNumeral.isPart(scalar) || Self.digit(scalar) != nil { scanner.advance() }
        let length = scalars.distance(from: start, to: scanner.position)
        guard (1...3).contains(length) else { return false }
        switch mark {
        case "、":
            if scanner.next == "、" { return true }
            return first == 5 && scalars[start] == "一" && ["放假", "假期", "长假", "期间"].contains { scanner.take(word: $0) }
        case ":", "：":
            scanner.skipSpaces()
            return length == 1 && ["比例", "的比例", "混合", "配比"].contains { scanner.take(word: $0) }
        default: return false
        }
    }

    /// A dash with a space on both sides, and no number behind it.
    ///
    /// - Parameter isChinese: whether the number before it is in Chinese characters, as one behind it would be.
    private mutating func takeSpacedDash(isChinese: Bool) -> Bool {
        let found: Bool? = attempt { scanner in
            guard let space = scanner.next, StepLabel.isSpace(space) else { return nil }
            scanner.skipSpaces()
            guard let dash = scanner.next, "-–—".unicodeScalars.contains(dash) else { return nil }
            scanner.advance()
            guard let space = scanner.next, StepLabel.isSpace(space) else { return nil }
            scanner.skipSpaces()
            return scanner.next.map { Self.digit($0) == nil && !(isChinese && ChineseNumeral.isPart($0)) } ?? false
        }
        return found ?? false
    }

    private mutating func skipSeparators() {
        while let scalar = next, " .．、:：)）,，。·-–—|\u{3000}\u{A0}".unicodeScalars.contains(scalar) { advance() }
    }

    private mutating func skipSpaces() {
        while let scalar = next, StepLabel.isSpace(scalar) { advance() }
    }

    private mutating func advance() { position = scalars.index(after: position) }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        advance()
        return true
    }

    /// In letters of either case.
    private mutating func take(word: String) -> Bool {
        let start = position
        for scalar in word.unicodeScalars {
            guard let next, next == scalar || next.properties.lowercaseMapping.unicodeScalars.elementsEqual(CollectionOfOne(scalar)) else {
                position = start
                return false
            }
            advance()
        }
        return true
    }

    /// Goes back where nothing was found.
    private mutating func attempt<T>(_ read: (inout StepScanner) -> T?) -> T? {
        let start = position
        if let found = read(&self) { return found }
        position = start
        return nil
    }
}
