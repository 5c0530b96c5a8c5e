/// Lines that head what stands below them, and names parted by a sign from what they name.
extension LineLabel {
    /// `▎选材`: the bar with which articles made for phones mark their headings.
    static func isBarred(_ first: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard first == 0xE2, let bar = WideText.scalar(bytes, at: 0), 0x2588...0x2590 ~= bar else { return false }
        let words = DialectScan.blanks(bytes, from: 3).upperBound
        return words < bytes.count && bytes[words] >= 0xE4
    }

    /// `9.12 周六`, `9月12日（星期六）`: a day with its day of the week, and nothing else on its line.
    static func isDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count > 8, bytes.count < 36, ASCII.isDigit(bytes[0]) else { return false }
        var index = digits(bytes, from: 0)
        if bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "/") {
            index += 1
        } else if DialectScan.begins(bytes, "月", at: index) {
            index += 3
        } else {
            return false
        }
        let day = index
        index = digits(bytes, from: day)
        guard index > day else { return false }
        if DialectScan.begins(bytes, "日", at: index) || DialectScan.begins(bytes, "号", at: index) { index += 3 }
        index = DialectScan.blanks(bytes, from: index).upperBound
        for open: StaticString in ["（", "("] where DialectScan.begins(bytes, open, at: index) { index += open.utf8CodeUnitCount }
        for week: StaticString in ["周", "星期"] where DialectScan.begins(bytes, week, at: index) {
            index += week.utf8CodeUnitCount
            guard let name = WideText.scalar(bytes, at: index), isNumeral(name) || name == 0x65E5 || name == 0x5929 else { return false }
            index += 3
            for close: StaticString in ["）", ")"] where DialectScan.begins(bytes, close, at: index) { index += close.utf8CodeUnitCount }
            return DialectScan.blanks(bytes, from: index).upperBound == bytes.count
        }
        return false
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count - 1, end - start < 2, ASCII.isDigit(bytes[end]) { end += 1 }
        return end
    }

    /// `摄影｜李老师`, `摄影 / 李老师`: a name of two to six characters, and one sign behind it. With more of them it is a verse.
    static func isParted(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 3 < bytes.count, index < 21, let scalar = WideText.scalar(bytes, at: index), WideText.isHan(scalar) { index += 3 }
        guard 6...18 ~= index, bytes.count < 80 else { return false }
        let sign: StaticString = bytes[index] == 0x20 ? " / " : "｜"
        guard DialectScan.begins(bytes, sign, at: index), index + sign.utf8CodeUnitCount < bytes.count else { return false }
        index += sign.utf8CodeUnitCount
        while index < bytes.count, !DialectScan.begins(bytes, sign, at: index) {
            if DialectScan.begins(bytes, "。", at: index) { return false }
            index += 1
        }
        return index == bytes.count
    }
}
