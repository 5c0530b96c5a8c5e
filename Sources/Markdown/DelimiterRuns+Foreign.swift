/// Runs beside scripts that are neither Chinese nor Latin, and runs around nothing but marks.
extension DelimiterRuns {
    private static let farthest = 120

    /// `русский**«текст»**слово`: whether a run behind a letter and before punctuation surely begins something.
    static func opensBesideForeign(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        let mark = bytes[run.lowerBound]
        // Where a clause ends, `тест**, тест`, the run is a remark's.
        if endsClause(bytes, at: run.upperBound) {
            var index = run.upperBound
            while index < bytes.count, index - run.upperBound < 3, endsClause(bytes, at: index) { index += 1 }
            return isRun(bytes, mark, run.count, at: index)
        }
        guard run.count == 1 else { return true }
        var index = run.upperBound
        var isForeign = false
        while index < bytes.count, index - run.upperBound < farthest, bytes[index] != mark {
            if "+-/=\n`".utf8.contains(bytes[index]) { return false }
            if bytes[index] >= 0xC2 { isForeign = true }
            index += 1
        }
        guard isForeign, isRun(bytes, mark, 1, at: index), index > run.upperBound else { return false }
        let last = WideText.start(bytes, before: index)
        return bytes[last] < 0x80 ? !ASCII.isAlphanumeric(bytes[last]) && bytes[last] > 0x20 : isNarrowPunctuation(bytes, at: last)
    }

    /// `甲*？*乙`: whether as many marks stand right behind the sign that ends a clause, so that nothing else is meant by them.
    static func isAroundMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        var index = run.upperBound
        while index < bytes.count, index - run.upperBound < 9, let scalar = WideText.scalar(bytes, at: index),
            [0xFF01, 0xFF1F, 0x3002, 0x2026].contains(scalar)
        {
            index += 3
        }
        return index > run.upperBound && isRun(bytes, bytes[run.lowerBound], run.count, at: index)
    }

    private static func isRun(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: UInt8, _ length: Int, at index: Int) -> Bool {
        guard index + length <= bytes.count, bytes[index..<index + length].allSatisfy({ $0 == mark }) else { return false }
        return index + length == bytes.count || bytes[index + length] != mark
    }

    private static func endsClause(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        if bytes[index] < 0x80 { return ",.;:!?)]}".utf8.contains(bytes[index]) }
        return [0xBB, 0x60C, 0x61B, 0x61F, 0x964].contains(WideText.scalar(bytes, at: index) ?? 0)
    }

    private static func isNarrowPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        WideText.scalar(bytes, at: index).map { WideText.isNarrowPunctuation($0) || WideText.isPunctuation($0) } ?? false
    }
}
