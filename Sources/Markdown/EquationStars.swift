/// Stars that stand for "times" in an equation of words: `动力*动力臂=阻力*阻力臂`, `体积=底面积*高`.
///
/// Two of them would emphasise what stands between, and both were lost.
enum EquationStars {
    /// As far as the clause of an equation is looked at on either side of a star.
    private static let reach = 120

    /// Whether the star stands between two words of a clause that says what equals what.
    ///
    /// One star, or three, can't emphasise within the clause. Two may: `请记住*速度=路程/时间*这个公式` and `当x=3时*一定*要检查` do.
    static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> Bool {
        guard isFactor(bytes, star) else { return false }
        var look = Look()
        var start = star
        while start > 0, star - start < reach, !endsClause(bytes, start - 1) { start -= 1 }
        var index = start
        while index < bytes.count, index - star < reach, !endsClause(bytes, index) {
            guard look.take(bytes, index) else { return false }
            index += 1
        }
        return look.isEquation
    }

    /// What is known of a clause.
    private struct Look {
        private var stars = 0
        private var equals = 0
        /// Whether a sign of equality stands before the first star, or behind two of them.
        private var isOutside = false
        private var hasOtherOperator = false
        /// Whether a letter or a digit touches one of the signs.
        private var hasLatin = false

        var isEquation: Bool {
            guard equals > 0 else { return false }
            return stars % 2 == 1 || !hasLatin && (isOutside || equals == 1 && !hasOtherOperator)
        }

        /// - Returns: false where the clause holds something else than an equation.
        mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
            switch bytes[index] {
            case UInt8(ascii: "*"):
                guard isFactor(bytes, index) else { return false }
                stars += 1
                noteLatin(bytes, index, index + 1)
            case UInt8(ascii: "="):
                guard index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "="), index == 0 || bytes[index - 1] != UInt8(ascii: "=")
                else { return false }
                takeEquals(bytes, index, index + 1)
            case 0xEF where DialectScan.begins(bytes, "＝", at: index): takeEquals(bytes, index, index + 3)
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"): hasOtherOperator = true
            case UInt8(ascii: "`"), UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "~"), UInt8(ascii: "_"):
                return false
            default: break
            }
            return true
        }

        private mutating func takeEquals(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
            equals += 1
            if stars % 2 == 0 { isOutside = true }
            noteLatin(bytes, start, end)
        }

        private mutating func noteLatin(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
            if start > 0 && ASCII.isAlphanumeric(bytes[start - 1]) || end < bytes.count && ASCII.isAlphanumeric(bytes[end]) {
                hasLatin = true
            }
        }
    }

    /// One star alone, a word or a bracket on either side.
    private static func isFactor(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> Bool {
        guard star > 0, star + 1 < bytes.count else { return false }
        let before = WideText.start(bytes, before: star)
        return isWord(bytes, before, bracket: ")", 0xFF09) && isWord(bytes, star + 1, bracket: "(", 0xFF08)
            && !leads.contains(where: { DialectScan.begins(bytes, $0, at: before) })
            && !follows.contains(where: { DialectScan.begins(bytes, $0, at: star + 1) })
    }

    /// Words of sentences in which something is emphasised: 请记住*…*这个公式, 材料费的*总和*.
    private static let leads: [StaticString] = ["的", "是", "住", "了", "把", "用", "成", "为"]
    private static let follows: [StaticString] = ["这", "那", "的", "是", "来", "就", "也"]

    private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, bracket: Unicode.Scalar, _ wide: UInt32) -> Bool {
        guard bytes[index] >= 0x80 else { return ASCII.isAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: bracket) }
        guard let scalar = WideText.scalar(bytes, at: index) else { return false }
        return WideText.isHan(scalar) || scalar == wide || Multiplication.isNumber(scalar) || Multiplication.isGreek(scalar)
    }

    /// A blank, a mark between clauses, a bar of a table, or two stars.
    private static func endsClause(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] {
        case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "|"): true
        case UInt8(ascii: "*"):
            index > 0 && bytes[index - 1] == UInt8(ascii: "*") || index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "*")
        case 0xE3, 0xEF: WideText.scalar(bytes, at: index).map(marks.contains) ?? false
        default: false
        }
    }

    /// 　、。，；：！？
    private static let marks: Set<UInt32> = [0x3000, 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F]
}
