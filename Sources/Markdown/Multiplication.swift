/// Tells the asterisks of `300*200*3 mm` and `长*宽*高` from those that emphasise.
enum Multiplication {
    /// What a measure may have between its number and the asterisk.
    private static let units = ["毫米", "厘米", "分米", "米", "寸", "片", "个", "格", "层"].map { Array($0.utf8) }
    private static let dimensions = ["长", "宽", "高", "厚", "深"].map { Array($0.utf8) }
    private static let longestUnit = 4

    /// Whether the run stands between two measures, or two dimensions by name, without a blank on either side.
    static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        beginsMeasure(bytes, at: run.upperBound) && endsMeasure(bytes, before: run.lowerBound)
            || run.count == 1 && isDimension(bytes, at: run.upperBound) && endsDimension(bytes, before: run.lowerBound)
    }

    /// A digit, or `Φ20` and `(3+2)` without more ado.
    private static func beginsMeasure(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if ASCII.isDigit(bytes[index]) { return true }
        return index + 1 < bytes.count && bytes[index] == UInt8(ascii: "(") && ASCII.isDigit(bytes[index + 1])
    }

    /// A digit, or a digit with a unit or a bracket after it.
    private static func endsMeasure(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        var index = end
        if index > 0, bytes[index - 1] == UInt8(ascii: ")") { index -= 1 }
        for unit in units where index > unit.count && bytes[index - unit.count..<index].elementsEqual(unit) {
            index -= unit.count
            break
        }
        var letters = 0
        while index > 0, letters < longestUnit, ASCII.isLetter(bytes[index - 1]) {
            index -= 1
            letters += 1
        }
        return index > 0 && ASCII.isDigit(bytes[index - 1])
    }

    private static func isDimension(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 3 <= bytes.count && dimensions.contains { bytes[index..<index + 3].elementsEqual($0) }
    }

    private static func endsDimension(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        index >= 3 && isDimension(bytes, at: index - 3)
    }
}
