/// Numbers, boxes and days with which lines begin that each say something of their own, in other shapes than those of lists.
extension LineLabel {
    /// `1: 剪`, `2- 折`, `3 粘`, `ii. 折`, `一.剪`: a small number, or one in Roman or Chinese numerals, before a word in Chinese.
    static func isCountedOff(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        if ASCII.isDigit(bytes[0]) {
            while index < min(bytes.count, 2), ASCII.isDigit(bytes[index]) { index += 1 }
            guard index + 1 < bytes.count else { return false }
            if ":-,;".utf8.contains(bytes[index]) {
                index += 1
            } else if DialectScan.begins(bytes, "；", at: index) || DialectScan.begins(bytes, "，", at: index) {
                index += 3
                return index < bytes.count && bytes[index] >= 0xE4
            } else if bytes[index] != 0x20 {
                return false
            }
        } else if bytes[0] == UInt8(ascii: "i") {
            // `v.` may be the letter.
            while index < min(bytes.count, 5), "ivx".utf8.contains(bytes[index]) { index += 1 }
            guard index < bytes.count, ".)".utf8.contains(bytes[index]) else { return false }
            index += 1
        } else {
            while index < min(bytes.count - 3, 9), let scalar = WideText.scalar(bytes, at: index), isNumeral(scalar) { index += 3 }
            guard index > 0, bytes[index] == UInt8(ascii: ".") else { return false }
            index += 1
        }
        if index < bytes.count, bytes[index] == 0x20 {
            index += 1
        } else if ASCII.isDigit(bytes[0]), bytes[index - 1] == UInt8(ascii: ":") || bytes[index - 1] == UInt8(ascii: "-") {
            return false
        }
        // `3 个灯` counts something.
        guard index + 2 < bytes.count, bytes[index] >= 0xE4, let word = WideText.scalar(bytes, at: index), WideText.isHan(word) else {
            return false
        }
        return !measures.contains(word)
    }

    /// `第一节　材料`, `第 2 章 制作`: what begins a part of its own.
    static func isChapter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[0] == 0xE7, DialectScan.begins(bytes, "第", at: 0) else { return false }
        var index = DialectScan.skipBlanks(bytes, 3)
        let first = index
        while index < min(bytes.count, 12), ASCII.isDigit(bytes[index]) || WideText.scalar(bytes, at: index).map(isNumeral) ?? false {
            index += ASCII.isDigit(bytes[index]) ? 1 : 3
        }
        index = DialectScan.skipBlanks(bytes, index)
        let parts: [StaticString] = ["章", "节", "单元", "部分", "篇"]
        guard index > first, let part = parts.first(where: { DialectScan.begins(bytes, $0, at: index) }) else { return false }
        let end = index + part.utf8CodeUnitCount
        return end + 3 < bytes.count && !DialectScan.blanks(bytes, from: end).isEmpty
    }

    private static let dayWords: [StaticString] = ["Day ", "Week ", "Part ", "Unit ", "Lesson ", "Group ", "Team ", "Task "]

    /// `1️⃣ 剪`, `9点 签到`, `3/5 买材料`, `Day 1 买材料`
    static func isOtherwiseCounted(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = dayWords.first { DialectScan.begins(bytes, $0, at: 0) }?.utf8CodeUnitCount ?? 0
        let isWord = index > 0
        let digits = index
        while index < min(bytes.count, digits + 2), ASCII.isDigit(bytes[index]) { index += 1 }
        guard index > digits, index + 3 < bytes.count else { return false }
        if isWord { return bytes[index] == 0x20 && bytes[index + 1] >= 0xE4 || bytes[index] == UInt8(ascii: ":") }
        if DialectScan.begins(bytes, "\u{FE0F}", at: index) { index += 3 }
        if DialectScan.begins(bytes, "\u{20E3}", at: index) { return true }
        if DialectScan.begins(bytes, "点", at: index) || DialectScan.begins(bytes, "點", at: index) {
            return index + 4 < bytes.count && bytes[index + 3] == 0x20 && bytes[index + 4] >= 0xE4
        }
        guard bytes[index] == UInt8(ascii: "/") else { return false }
        let day = index + 1
        index = day
        while index < min(bytes.count, day + 2), ASCII.isDigit(bytes[index]) { index += 1 }
        return index > day && index + 1 < bytes.count && bytes[index] == 0x20 && bytes[index + 1] >= 0xE4
    }

    private static let measures = Set(
        "个张根只块瓶条支把套节颗粒米卷盒包组份台枚双对副面袋桶升克斤件本年月日号时点分秒元角岁班级人次页度课周天倍名位厘毫千公小至到和或".unicodeScalars.map(\.value))

    /// `( ) 甲`, `(√) 乙`
    static func isEmptyBox(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[0] == UInt8(ascii: "("), bytes.count > 4 else { return false }
        if bytes[1] == 0x20, bytes[2] == UInt8(ascii: ")") { return true }
        let ticks: [StaticString] = ["√", "✓", "✔", "×", "x", "X"]
        return ticks.contains {
            DialectScan.begins(bytes, $0, at: 1) && bytes[min(1 + $0.utf8CodeUnitCount, bytes.count - 1)] == UInt8(ascii: ")")
        }
    }

    /// The place of 一 in `第一，量好`, `其一，`, `一是`, above those of stems; nil for any other beginning.
    static func ordinal(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
        guard bytes.count > 9, bytes[0] >= 0xE4 else { return nil }
        let heads: [(word: StaticString, base: UInt8)] = [("第", 0xA0), ("其", 0xC0)]
        let head = heads.first { DialectScan.begins(bytes, $0.word, at: 0) }
        let start = head == nil ? 0 : 3
        guard let place = numerals.firstIndex(where: { DialectScan.begins(bytes, $0, at: start) }),
            let next = WideText.scalar(bytes, at: start + 3)
        else { return nil }
        // ，、：,
        if let head { return [0xFF0C, 0x3001, 0xFF1A].contains(next) ? head.base + UInt8(place) : nil }
        return DialectScan.begins(bytes, "是", at: 3) || DialectScan.begins(bytes, "要", at: 3) ? 0xE0 + UInt8(place) : nil
    }

    private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

    /// `首先，`, `接着，`, `最后：`, `First, `
    static func isOrderWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes[0] >= 0xE5 {
            return orderWords.contains { word in
                let end = word.utf8CodeUnitCount
                guard DialectScan.begins(bytes, word, at: 0), end + 3 < bytes.count else { return false }
                return DialectScan.begins(bytes, "，", at: end) || DialectScan.begins(bytes, "：", at: end)
                    || DialectScan.begins(bytes, "、", at: end) || bytes[end] == UInt8(ascii: ",")
            }
        }
        guard 0x41...0x5A ~= bytes[0] else { return false }
        return englishOrder.contains { DialectScan.begins(bytes, $0, at: 0) }
    }

    private static let orderWords: [StaticString] = ["首先", "其次", "再次", "然后", "接着", "随后", "之后", "最后", "另外", "此外"]
    private static let englishOrder: [StaticString] = [
        "First, ", "Firstly, ", "Second, ", "Secondly, ", "Third, ", "Thirdly, ", "Fourth, ", "Next, ", "Then, ", "Lastly, ", "Finally, ",
    ]
}
