/// The number with which a line begins that may be a heading: `一、`, `1、`, `（一）`, `【步骤一】`, `步骤 1：`, `第一步`, `Step 1:`.
struct PlainLabel: Equatable {
    enum Style: Equatable {
        /// `一、`
        case numeral
        /// `1、`, `1．`
        case digit
        /// `（一）`
        case bracket
        /// `【步骤一】`, `步骤 1：`, `第一步 `, `Step 1: `
        case step
    }

    var style: Style
    var number: Int
    /// Where the words begin.
    var end: Int

    /// - Parameter isBold: whether stars stand around it, so that `1. ` begins no list.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end limit: Int, isBold: Bool = false) {
        var cursor = Cursor(bytes: bytes, index: start, limit: limit)
        let isBracketed = cursor.take(["（", "("])
        let isInBrackets = !isBracketed && cursor.take(["【"])
        let isOrdinal = !isBracketed && cursor.take(["第"])
        let isStep = isOrdinal || !isBracketed && cursor.take(["步骤", "Step ", "STEP "])
        guard isStep || !isInBrackets else { return nil }
        if isStep { cursor.index = DialectScan.blanks(bytes, from: cursor.index).upperBound }
        let isDigit = cursor.index < bytes.count && ASCII.isDigit(bytes[cursor.index])
        guard let number = Self.number(bytes, &cursor.index, limit), 1...50 ~= number else { return nil }
        if isStep {
            guard cursor.takeEndOfStep(isOrdinal: isOrdinal, isInBrackets: isInBrackets) else { return nil }
            style = .step
        } else if isBracketed {
            guard !isDigit, cursor.take(["）", ")"]) else { return nil }
            style = .bracket
        } else {
            guard cursor.takeMark(isDigit: isDigit, isBold: isBold) else { return nil }
            style = isDigit ? .digit : .numeral
            // `12、13 日`, `一、二班`
            var next = cursor.index
            if Self.number(bytes, &next, limit) == number + 1 { return nil }
        }
        self.number = number
        self.end = DialectScan.blanks(bytes, from: cursor.index).upperBound
        guard self.end < limit else { return nil }
    }

    /// Goes over the pieces of a label.
    private struct Cursor {
        var bytes: UnsafeBufferPointer<UInt8>
        var index: Int
        var limit: Int

        mutating func take(_ words: [StaticString]) -> Bool {
            for word in words where index + word.utf8CodeUnitCount <= limit && DialectScan.begins(bytes, word, at: index) {
                index += word.utf8CodeUnitCount
                return true
            }
            return false
        }

        /// What follows the number of a step.
        mutating func takeEndOfStep(isOrdinal: Bool, isInBrackets: Bool) -> Bool {
            if isOrdinal, !take(["步骤", "步"]) { return false }
            if isInBrackets { return take(["】"]) }
            // `第一步是准备` and `步骤 1-3` begin a sentence.
            return take(["：", ":", "、", ".", "．", "，", " ", "\u{3000}"]) && !isInNumber
        }

        /// What follows the number of a heading.
        mutating func takeMark(isDigit: Bool, isBold: Bool) -> Bool {
            (take(["、"]) || isDigit && take(["．"]) || isBold && isDigit && take(["."])) && !isInNumber
        }

        /// Behind the point of `1.1 概述`.
        private var isInNumber: Bool { index < limit && bytes[index - 1] == UInt8(ascii: ".") && ASCII.isDigit(bytes[index]) }
    }

    /// 1 to 99 in digits or in Chinese.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ limit: Int) -> Int? {
        let start = index
        while index < limit, index - start < 3, ASCII.isDigit(bytes[index]) { index += 1 }
        if index > start { return Int(DialectScan.string(bytes, start..<index)) }
        var tens: Int?
        var ones: Int?
        while index < limit, index - start < 9, let place = numerals.firstIndex(where: { DialectScan.begins(bytes, $0, at: index) }) {
            index += 3
            if place == 9 {
                guard tens == nil else { return nil }
                tens = ones ?? 1
                ones = nil
            } else {
                guard ones == nil else { return nil }
                ones = place + 1
            }
        }
        return index > start ? (tens ?? 0) * 10 + (ones ?? 0) : nil
    }

    static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}
