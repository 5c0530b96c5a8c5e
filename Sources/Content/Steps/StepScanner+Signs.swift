/// The signs of which labels are made, and what follows them.
extension StepScanner {
    /// At most three digits: a year numbers no step.
    mutating func digits() -> Int? {
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
    mutating func part() -> String {
        let start = position
        guard take("."), let digit = digits(), digit < 10 else {
            position = start
            return ""
        }
        return ".\(digit)"
    }

    /// The small letter of `1a`, with no other behind it.
    mutating func letter() -> String {
        guard let letter = next, 0x61...0x66 ~= letter.value else { return "" }
        let after = scalars.index(after: position)
        if after < scalars.endIndex, scalars[after].properties.isAlphabetic || scalars[after].properties.numericType != nil { return "" }
        advance()
        return String(letter)
    }

    mutating func chinese() -> Int? {
        let start = position
        while let scalar = next, ChineseNumeral.isPart(scalar) { advance() }
        return ChineseNumeral.value(of: scalars[start..<position])
    }

    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    /// Whether a mark and a further digit follow, as in 1.1, 1:50 or 12:00.
    var isFollowedByMoreDigits: Bool {
        guard let mark = next, ".．:：-–—~～。，·".unicodeScalars.contains(mark) else { return false }
        let after = scalars.index(after: position)
        guard after < scalars.endIndex, Self.digit(scalars[after]) != nil else { return false }
        // `3.3D打印` is the third step.
        let behind = scalars.index(after: after)
        return mark != "." || behind >= scalars.endIndex || scalars[behind] != "D" && scalars[behind] != "d"
    }

    /// Whether a further number is joined to the first, as in 三、四年级, 第二步到第三步, `Step 1 of 3` or `Step 3/3`.
    func isFollowedByNumber(after first: Int) -> Bool {
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
    func isInRow(after first: Int) -> Bool {
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
    mutating func takeSpacedDash(isChinese: Bool) -> Bool {
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

    mutating func skipSeparators() {
        while let scalar = next, " .．、:：)）,，。·-–—|\u{3000}\u{A0}".unicodeScalars.contains(scalar) { advance() }
    }

    mutating func skipSpaces() {
        while let scalar = next, StepLabel.isSpace(scalar) { advance() }
    }

    mutating func advance() { position = scalars.index(after: position) }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        advance()
        return true
    }

    /// In letters of either case.
    mutating func take(word: String) -> Bool {
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
    mutating func attempt<T>(_ read: (inout StepScanner) -> T?) -> T? {
        let start = position
        if let found = read(&self) { return found }
        position = start
        return nil
    }
}
