/// Stars that stand for "times" between words and numbers, of which a paragraph has several: `螺丝*4、螺母*4`, `4*AA 电池，2*AAA 电池`,
/// `R1*C1 和 R2*C2`; and those that hide a part of a name: `王*明、李*华`.
///
/// One alone is text anyway. Of several the first would open what the next one closes, so that both were lost.
struct AmountStars {
    /// As far as the paragraph was looked over.
    private(set) var end = 0
    /// How often each shape stands there; nil where a star may emphasise.
    private var counts: [Shape: Int]?

    private enum Shape { case amount, times, name }

    /// A paragraph is looked over this far, and then anew.
    static let reach = 4000

    /// Whether the star at `run` is one of several. Looks over the paragraph at the first one, up to `limit`.
    mutating func has(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, isOpen: Bool, limit: () -> Int
    ) -> Bool {
        if !isOpen, EquationStars.isSign(bytes, index) { return true }
        let shapes = Self.shapes(bytes, index)
        // `*（甲）*是一个，*（乙）*也是`: behind brackets, the star that one waits for ends its words.
        guard !shapes.isEmpty, !(isOpen && shapes == [.amount, .times]) else { return false }
        if index >= end {
            end = max(limit(), index + 1)
            counts = Self.count(bytes, index..<end, isOpen: isOpen)
        }
        return shapes.contains { counts?[$0] ?? 0 > 1 }
    }

    /// What the star may be: with a bracket before it and a word behind it both an amount and a factor.
    private static func shapes(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> [Shape] {
        guard star > 0, star + 1 < bytes.count else { return [] }
        let before = Side(bytes, before: star)
        let after = isWordWithNumeral(bytes, star + 1) ? Side.word : Side(bytes, at: star + 1)
        switch (before, after) {
        case (.word, .number), (.closing, .number): return [.amount]
        case (.number, .word), (.number, .opening): return [.times]
        case (.closing, .word), (.closing, .opening): return [.amount, .times]
        case (.word, .word): return beginsAmountInWords(bytes, star + 1) ? [.amount] : hidesName(bytes, star) ? [.name] : []
        default: return []
        }
    }

    /// Goes over the single stars of a paragraph; nil where one of them may emphasise.
    private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isOpen: Bool) -> [Shape: Int]? {
        var tally = Tally(isOpen: isOpen, isParted: !isOpen || isPartedSinceOpening(bytes, range.lowerBound))
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "$") {
                index = skip(bytes, index, range.upperBound)
                continue
            }
            guard byte == UInt8(ascii: "*"), index == 0 || bytes[index - 1] != UInt8(ascii: "\\") else {
                tally.pass(bytes, index)
                index += 1
                continue
            }
            let run = DialectScan.run(bytes, at: index, limit: range.upperBound)
            if run == 1, !Multiplication.isSign(bytes, index..<index + 1, isOpen: false),
                tally.isOpen || !EquationStars.isSign(bytes, index)
            {
                guard tally.add(bytes, index) else { return nil }
            }
            index += run
        }
        return tally.counts
    }

    /// What is known of the stars up to a place in the paragraph. A star that can only be one of emphasis has to have its partner among
    /// its like.
    private struct Tally {
        var counts: [Shape: Int] = [:]
        /// A star waits for the one that ends its words.
        var isOpen: Bool
        /// The shapes of the last star, if it was an amount.
        var last: [Shape] = []
        /// Something that parts words has stood since the last star.
        var isParted: Bool
        /// Something that parts clauses has.
        var isClauseParted = true

        init(isOpen: Bool, isParted: Bool) {
            self.isOpen = isOpen
            self.isParted = isParted
        }

        /// Goes over what is no star.
        mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
            let byte = bytes[index]
            if byte <= 0x20 || ",;:+-=/|".utf8.contains(byte) { isParted = true }
            if ",;|.\n".utf8.contains(byte) { (isParted, isClauseParted) = (true, true) }
            if byte == 0xE3 || byte == 0xEF, let scalar = WideText.scalar(bytes, at: index), WideText.isPunctuation(scalar) {
                isParted = true
                if ![0xFF08, 0xFF09].contains(scalar) { isClauseParted = true }
            }
        }

        /// Counts a star; false where it may emphasise.
        mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
            let shapes = AmountStars.shapes(bytes, index)
            let isBlankBefore = index == 0 || bytes[index - 1] <= 0x20 || Side(bytes, before: index) == .mark
            let isBlankAfter = index + 1 >= bytes.count || bytes[index + 1] <= 0x20 || Side(bytes, at: index + 1) == .mark
            if !shapes.isEmpty, !isOpen || isParted {
                // `第*2*步`
                if !last.isEmpty, !isParted, shapes.allSatisfy({ !last.contains($0) }) { return false }
                for shape in shapes { counts[shape, default: 0] += 1 }
                last = shapes
            } else if isOpen, !isBlankBefore || !shapes.isEmpty {
                isOpen = false
                last = []
            } else if isBlankAfter {
                // What only ends emphasis would end that of an amount.
                if !isBlankBefore, !counts.isEmpty { return false }
                last = []
            } else {
                if !isBlankBefore, !last.isEmpty, !isClauseParted { return false }
                isOpen = true
                last = []
            }
            (isParted, isClauseParted) = (false, false)
            return true
        }
    }

    /// Whether something parts words between a star and the one before it.
    private static func isPartedSinceOpening(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> Bool {
        var index = star - 1
        while index >= 0, bytes[index] != UInt8(ascii: "*"), star - index < reach {
            if bytes[index] <= 0x20 || ",;:+-=/|".utf8.contains(bytes[index]) { return true }
            if bytes[index] == 0xE3 || bytes[index] == 0xEF, let scalar = WideText.scalar(bytes, at: index), WideText.isPunctuation(scalar)
            {
                return true
            }
            index -= 1
        }
        return false
    }

    /// 一下, 一定, 三角: a numeral that is part of a word counts nothing.
    private static func isWordWithNumeral(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard let numeral = WideText.scalar(bytes, at: index), Side.numerals.contains(numeral), index + 3 < bytes.count,
            let next = WideText.scalar(bytes, at: index + 3), WideText.isHan(next)
        else { return false }
        return !Side.numerals.contains(next) && !measures.contains(next)
    }

    private static let measures = Set("个張张根只块塊瓶条條片支把套节節颗粒米卷盒包组組份台枚双對对副面袋桶升克斤件本".unicodeScalars.map(\.value))

    /// Behind the code or the formula that begins here, if it ends on this line.
    private static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
        let run = DialectScan.run(bytes, at: start, limit: limit)
        var end = start + run
        while end < limit, bytes[end] != UInt8(ascii: "\n") {
            if bytes[end] == bytes[start] { return end + DialectScan.run(bytes, at: end, limit: limit) }
            end += 1
        }
        return start + run
    }

    /// `*若干`
    private static func beginsAmountInWords(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let words: [StaticString] = ["若干", "适量", "少许", "数个", "几个"]
        return bytes[index] >= 0xE5 && words.contains { DialectScan.begins(bytes, $0, at: index) }
    }

    /// A name of two or three characters with a star among them, and nothing else beside it.
    private static func hidesName(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> Bool {
        guard star >= 3, let family = WideText.scalar(bytes, at: star - 3), WideText.isHan(family),
            star == 3 || isEdge(bytes, WideText.start(bytes, before: star - 3)),
            let given = WideText.scalar(bytes, at: star + 1), WideText.isHan(given)
        else { return false }
        return star + 4 >= bytes.count || isEdge(bytes, star + 4)
    }

    /// Whether what stands there is beside a name in a list of them.
    private static func isEdge(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        if bytes[index] < 0x80 { return bytes[index] <= 0x20 || ",;:|/.(".utf8.contains(bytes[index]) }
        guard let scalar = WideText.scalar(bytes, at: index) else { return false }
        return WideText.isPunctuation(scalar) || scalar == 0x548C || scalar == 0x4E0E
    }

    /// What stands beside a star.
    private enum Side {
        case word, number, opening, closing, mark

        init(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) { self.init(bytes, at: WideText.start(bytes, before: index)) }

        init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
            let byte = bytes[index]
            guard byte >= 0x80 else {
                switch byte {
                case UInt8(ascii: "("): self = .opening
                case UInt8(ascii: ")"): self = .closing
                default: self = ASCII.isDigit(byte) ? .number : ASCII.isLetter(byte) ? .word : .mark
                }
                return
            }
            let scalar = WideText.scalar(bytes, at: index) ?? 0
            switch scalar {
            case 0xFF08: self = .opening
            case 0xFF09, 0x201D, 0x300B, 0x3011: self = .closing
            default:
                self =
                    Multiplication.isNumber(scalar) || Self.numerals.contains(scalar)
                    ? .number : WideText.isHan(scalar) ? .word : .mark
            }
        }

        /// 一 to 十, 两, 半.
        static let numerals: Set<UInt32> = [
            0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x4E24, 0x534A,
        ]
    }
}
