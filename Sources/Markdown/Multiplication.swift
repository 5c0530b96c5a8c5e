/// Tells the asterisks of `300*200*3 mm` and `长*宽*高` from those that emphasise.
enum Multiplication {
    /// What a measure may have between its number and the asterisk.
    private static let units = ["毫米", "厘米", "分米", "英寸", "米", "寸", "片", "个", "格", "层", "块", "元", "天", "人", "度", "°"].map { Array($0.utf8) }
    private static let dimensions = ["长", "宽", "高", "厚", "深", "底"].map { Array($0.utf8) }
    private static let longestUnit = 4
    private static let longestNumber = 20

    /// Whether the run stands between two measures, or two dimensions by name, without a blank on either side.
    ///
    /// - Parameter isOpen: whether two stars before it wait for their end.
    static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, isOpen: Bool) -> Bool {
        let isSingle = run.count == 1
        if isSingle
            ? isBetweenVariables(bytes, run) || isFactor(bytes, run.lowerBound) || isGreekFactor(bytes, run.lowerBound)
                || isInExpression(bytes, run) || isInPattern(bytes, run)
            : !isOpen && (isPower(bytes, run) || isInExpression(bytes, run) || isInPattern(bytes, run))
        {
            return true
        }
        guard beginsMeasure(bytes, at: run.upperBound, isSingle) || isSingle && isDimension(bytes, at: run.upperBound) else { return false }
        if let start = measureStart(bytes, before: run.lowerBound) {
            return !isEmphasis(bytes, endingAt: start, isSingle, bytes[run.upperBound] == UInt8(ascii: "("))
        }
        return isSingle && endsDimension(bytes, before: run.lowerBound)
    }

    /// Whether the run hides digits, as that of `139****1234` does: three stars between digits, or four beside one that end nothing.
    static func isMask(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, isOpen: Bool) -> Bool {
        guard run.lowerBound > 0, ASCII.isDigit(bytes[run.lowerBound - 1]) else { return false }
        guard run.upperBound < bytes.count, ASCII.isDigit(bytes[run.upperBound]) else { return run.count > 3 && !isOpen }
        return run.count != 3 || !isSeam(bytes, run)
    }

    /// `**2***3*`: three stars of which the stars before them want some, and those behind the rest.
    private static func isSeam(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        func stars(_ index: Int, _ step: Int) -> Int {
            var index = index
            while bytes.indices.contains(index), ASCII.isAlphanumeric(bytes[index]) { index += step }
            var count = 0
            while bytes.indices.contains(index), count < 4, bytes[index] == UInt8(ascii: "*") {
                count += 1
                index += step
            }
            return count
        }
        let before = stars(run.lowerBound - 1, -1)
        return (before == 1 || before == 2) && stars(run.upperBound, 1) == 3 - before
    }

    /// Whether marks before the measure open what the run after it closes: `**90**(3)`, `**步骤1**2步`.
    private static func isEmphasis(_ bytes: UnsafeBufferPointer<UInt8>, endingAt measure: Int, _ isSingle: Bool, _ isBracket: Bool) -> Bool
    {
        guard measure > 0, !isSingle || isBracket else { return false }
        let before = bytes[measure - 1]
        // Between words, two asterisks are a power hardly ever.
        if !isSingle, before >= 0x80 { return true }
        guard before == UInt8(ascii: "*") else { return false }
        var mark = measure
        while mark > 0, measure - mark < 4, bytes[mark - 1] == UInt8(ascii: "*") { mark -= 1 }
        return measureStart(bytes, before: mark) == nil && !endsDimension(bytes, before: mark)
    }

    /// A digit, or `Φ20` and `(3+2)` without more ado.
    private static func beginsMeasure(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ isSingle: Bool) -> Bool {
        guard index < bytes.count else { return false }
        if ASCII.isDigit(bytes[index]) { return true }
        guard isSingle else { return false }
        if bytes[index] == UInt8(ascii: "(") { return index + 1 < bytes.count && ASCII.isDigit(bytes[index + 1]) }
        guard let scalar = WideText.scalar(bytes, at: index) else { return false }
        return isNumber(scalar) || scalar == 0xFF08 && index + 3 < bytes.count && ASCII.isDigit(bytes[index + 3])
    }

    /// `π`, `Ω`, `½`, `²`, `①`, `３`: what stands for a number besides digits.
    static func isNumber(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3C0, 0x3A9, 0x2126, 0xB2, 0xB3, 0xB9, 0xBC...0xBE, 0x2150...0x215E, 0x2460...0x2473, 0xFF10...0xFF19: true
        default: false
        }
    }

    /// Whether such a sign ends before `index`.
    private static func endsNumber(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        guard index > 1, bytes[index - 1] >= 0x80 else { return false }
        return WideText.scalar(bytes, at: WideText.start(bytes, before: index)).map(isNumber) ?? false
    }

    /// Where a number begins that ends here, with a unit or a bracket after it at most.
    private static func measureStart(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
        var index = end
        if index > 0, bytes[index - 1] == UInt8(ascii: ")") {
            index -= 1
        } else if index > 2, DialectScan.begins(bytes, "）", at: index - 3) {
            index -= 3
        }
        if endsNumber(bytes, before: index) { return WideText.start(bytes, before: index) }
        for unit in units where index > unit.count && bytes[index - unit.count..<index].elementsEqual(unit) {
            index -= unit.count
            break
        }
        var letters = 0
        while index > 0, letters < longestUnit, ASCII.isLetter(bytes[index - 1]) {
            index -= 1
            letters += 1
        }
        // `20 cm*30 cm`
        if letters == 1 || letters == 2, index > 1, bytes[index - 1] == UInt8(ascii: " "), ASCII.isDigit(bytes[index - 2]) { index -= 1 }
        guard index > 0, ASCII.isDigit(bytes[index - 1]) else { return nil }
        let digits = index
        while index > 0, digits - index < longestNumber, ASCII.isAlphanumeric(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: ".") {
            index -= 1
        }
        return index
    }

    /// `a*b*c`: single letters on both sides; with a mark before the first, as in `*a*b`, it is emphasis.
    private static func isBetweenVariables(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        let (left, right) = (run.lowerBound - 1, run.upperBound)
        guard left >= 0, right < bytes.count, ASCII.isLetter(bytes[left]), ASCII.isLetter(bytes[right]),
            right + 1 == bytes.count || !ASCII.isAlphanumeric(bytes[right + 1])
        else { return false }
        var before = left
        while before > 0, left - before < longestNumber, ASCII.isDigit(bytes[before - 1]) { before -= 1 }
        guard before > 0 else { return true }
        if bytes[before - 1] == UInt8(ascii: "*") {
            return before > 1
                && (ASCII.isAlphanumeric(bytes[before - 2]) || endsNumber(bytes, before: before - 1)
                    || endsGreek(bytes, before: before - 1))
        }
        return !ASCII.isLetter(bytes[before - 1])
    }

    /// `a*3*b`, `2*x*4`: a letter by itself beside a number.
    private static func isFactor(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> Bool {
        guard star > 0, star + 1 < bytes.count else { return false }
        if ASCII.isLetter(bytes[star - 1]), ASCII.isDigit(bytes[star + 1]) {
            guard star == 1 || !isOfTerm(bytes[star - 2]) && bytes[star - 2] < 0x80 || isTimes(bytes, star - 2) else { return false }
            var end = star + 1
            while end < bytes.count, end - star < longestNumber, ASCII.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: ".") { end += 1 }
            return end == bytes.count || bytes[end] != UInt8(ascii: "*") || end + 1 < bytes.count && ASCII.isAlphanumeric(bytes[end + 1])
        }
        guard ASCII.isDigit(bytes[star - 1]), ASCII.isLetter(bytes[star + 1]) else { return false }
        guard star + 2 < bytes.count else { return true }
        return !isOfTerm(bytes[star + 2]) && bytes[star + 2] < 0x80 || isTimes(bytes, star + 2)
    }

    /// `ρ*L`, `2*α`, `ρ*g*h`: one Greek letter beside a variable or a number.
    private static func isGreekFactor(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> Bool {
        guard star > 0, star + 1 < bytes.count, bytes[star - 1] >= 0x80 || bytes[star + 1] >= 0xC2 else { return false }
        let start = WideText.start(bytes, before: star)
        let isLeft = WideText.scalar(bytes, at: start).map(isGreek) ?? false
        let isRight = WideText.scalar(bytes, at: star + 1).map(isGreek) ?? false
        guard isLeft || isRight, isLeft || isAtom(bytes, endingAt: star), isRight || isAtom(bytes, at: star + 1) else { return false }
        // A word of several letters is Greek, and a mark beside the letter emphasises it.
        if isLeft, start > 0 {
            if bytes[start - 1] == UInt8(ascii: "*") { return isAtom(bytes, endingAt: start - 1) }
            if WideText.scalar(bytes, at: WideText.start(bytes, before: start)).map(isGreek) ?? false { return false }
        }
        if isRight, star + 3 < bytes.count {
            if bytes[star + 3] == UInt8(ascii: "*") { return isAtom(bytes, at: star + 4) }
            if WideText.scalar(bytes, at: star + 3).map(isGreek) ?? false { return false }
        }
        return true
    }

    private static func endsGreek(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        index > 1 && WideText.scalar(bytes, at: WideText.start(bytes, before: index)).map(isGreek) ?? false
    }

    static func isGreek(_ scalar: UInt32) -> Bool { 0x391...0x3C9 ~= scalar || scalar == 0xB5 }

    /// Whether a letter, a digit or a bracket begins here that may be multiplied.
    private static func isAtom(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if bytes[index] < 0x80 { return ASCII.isAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: "(") }
        return WideText.scalar(bytes, at: index).map(isGreek) ?? false
    }

    private static func isAtom(_ bytes: UnsafeBufferPointer<UInt8>, endingAt index: Int) -> Bool {
        guard index > 0 else { return false }
        if bytes[index - 1] < 0x80 { return ASCII.isAlphanumeric(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: ")") }
        return WideText.scalar(bytes, at: WideText.start(bytes, before: index)).map(isGreek) ?? false
    }

    private static func isOfTerm(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    }

    /// A star with a letter or a number on either side.
    private static func isTimes(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> Bool {
        bytes[star] == UInt8(ascii: "*") && star > 0 && star + 1 < bytes.count && ASCII.isAlphanumeric(bytes[star - 1])
            && ASCII.isAlphanumeric(bytes[star + 1])
    }

    /// `a**b`, `x**2`: one letter or a number on either side, and no stars beside them, as emphasis within a word would have.
    private static func isPower(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        func isOfName(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "_") }
        var start = run.lowerBound
        while start > 0, run.lowerBound - start < longestNumber, isOfName(bytes[start - 1]) { start -= 1 }
        var end = run.upperBound
        while end < bytes.count, end - run.upperBound < longestNumber, isOfName(bytes[end]) { end += 1 }
        guard start < run.lowerBound, end > run.upperBound, start == 0 || bytes[start - 1] != UInt8(ascii: "*"),
            end == bytes.count || bytes[end] != UInt8(ascii: "*")
        else { return false }
        return run.lowerBound - start == 1 && ASCII.isLetter(bytes[start]) && end - run.upperBound < 4
            || end - run.upperBound == 1 && run.lowerBound - start < longestUnit
            || bytes[run.upperBound..<end].allSatisfy(ASCII.isDigit)
    }

    /// `adc*5.0/1024`, `4/3*pi*r**2`, `a*b*(c+d)*e`, `i*=2`: between two parts of an expression that has a number, a bracket or another
    /// sign in it, too, and that no star begins or ends.
    private static func isInExpression(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        guard run.lowerBound > 0, run.upperBound < bytes.count, isAtom(bytes, endingAt: run.lowerBound), bytes[run.lowerBound - 1] < 0x80,
            isAtom(bytes, at: run.upperBound) && bytes[run.upperBound] < 0x80 || bytes[run.upperBound] == UInt8(ascii: "=")
        else { return false }
        var start = run.lowerBound
        while start > 0, run.lowerBound - start < longestExpression, isOfExpression(bytes[start - 1]) { start -= 1 }
        var end = run.upperBound
        while end < bytes.count, end - run.upperBound < longestExpression, isOfExpression(bytes[end]) { end += 1 }
        guard bytes[start] != UInt8(ascii: "*"), bytes[end - 1] != UInt8(ascii: "*"),
            !endsWordBehindPoint(bytes, start..<run.lowerBound, run.upperBound)
        else { return false }
        return bytes[start..<end].contains { ASCII.isDigit($0) || "()+/=^".utf8.contains($0) }
    }

    /// `ohms.*x1*Don't`: a star behind a sentence's end opened what this one closes, right before a word.
    private static func endsWordBehindPoint(_ bytes: UnsafeBufferPointer<UInt8>, _ before: Range<Int>, _ word: Int) -> Bool {
        var end = word
        while end < bytes.count, ASCII.isLetter(bytes[end]) { end += 1 }
        guard end - word > 2, end == bytes.count || !"(_*".utf8.contains(bytes[end]) && !ASCII.isDigit(bytes[end]) else { return false }
        return before.dropFirst().contains { bytes[$0] == UInt8(ascii: "*") && bytes[$0 - 1] == UInt8(ascii: ".") }
    }

    private static let longestExpression = 60

    private static func isOfExpression(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || "_.()+-*/=^%".utf8.contains(byte) }

    /// `src/**/*.py`: stars for any names in the path of a file.
    private static func isInPattern(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        let slash = UInt8(ascii: "/")
        guard run.upperBound + 1 < bytes.count else { return false }
        let next = bytes[run.upperBound]
        if next == slash, bytes[run.upperBound + 1] == UInt8(ascii: "*") { return true }
        return run.lowerBound > 0 && bytes[run.lowerBound - 1] == slash && (next == slash || next == UInt8(ascii: "."))
    }

    private static func isDimension(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 3 <= bytes.count && dimensions.contains { bytes[index..<index + 3].elementsEqual($0) }
    }

    /// 长, 长度, 直径, 面积
    private static func endsDimension(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        guard index >= 3 else { return false }
        if isDimension(bytes, at: index - 3) { return true }
        guard index >= 6 else { return false }
        if DialectScan.begins(bytes, "度", at: index - 3) { return isDimension(bytes, at: index - 6) }
        return DialectScan.begins(bytes, "径", at: index - 3) || DialectScan.begins(bytes, "面积", at: index - 6)
    }
}
