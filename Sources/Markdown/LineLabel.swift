/// What a line begins with where each line says something of its own: `地址：`, `（1）`, `①`.
enum LineLabel: Equatable {
    case words, number
    /// `地址 一楼`: a word that people begin such lines with, without a sign behind it.
    case named
    /// `A.`, `(b)`: the letter, without its case.
    case letter(UInt8)
    /// `二、开始`, `第一步，剪`: what begins a part of its own, even below a line without any.
    case part
    /// `+极接红线`, `-极接黑线`
    case pole
    /// A sign or an emoji, where lines that begin with the same one are items of a list: `✅ 剪刀`.
    case sign(UInt32)
    /// `首先，`, `其次，`, `Second, `: words that put what each line says in its order.
    case order
    /// What a row of a timetable or of a list of connections begins with: a day, `VCC -> `, `R1=`.
    case row(LineRow)

    /// Reads the beginning of a line, without its markup.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let label = LineLabel(ofItsOwn: bytes) {
            self = label
        } else if let row = LineRow(bytes) {
            self = .row(row)
        } else {
            return nil
        }
    }

    private init?(ofItsOwn bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.first else { return nil }
        if let label = Self.counting(bytes, first) ?? Self.naming(bytes, first) {
            self = label
        } else if first >= 0x80 || ASCII.isLetter(first), Self.endsInColon(bytes) {
            self = .words
        } else {
            return nil
        }
    }

    /// A number, a letter or a word that puts lines in their order.
    private static func counting(_ bytes: UnsafeBufferPointer<UInt8>, _ first: UInt8) -> LineLabel? {
        if first >= 0xE3, let label = PlainLabel(bytes, at: 0, end: bytes.count), label.style == .numeral || label.style == .step {
            return .part
        }
        if isDay(bytes) { return .part }
        if isCountedOff(bytes) || isEmptyBox(bytes) || isOtherwiseCounted(bytes) { return .number }
        if isChapter(bytes) || isBarred(first, bytes) { return .part }
        if let letter = letter(bytes) ?? ordinal(bytes) { return .letter(letter) }
        if isOrderWord(bytes) { return .order }
        return beginsWithNumber(bytes) ? .number : nil
    }

    /// A word or a sign with which lines of one kind begin.
    private static func naming(_ bytes: UnsafeBufferPointer<UInt8>, _ first: UInt8) -> LineLabel? {
        if first >= 0xE4, isParted(bytes) { return .words }
        if let plain = LabelWord(bytes) { return plain.isByLayout ? .words : .named }
        if first == UInt8(ascii: "+") || first == UInt8(ascii: "-"), WideText.scalar(bytes, at: 1).map(WideText.isHan) ?? false {
            return .pole
        }
        if first >= 0xE2, let sign = WideText.scalar(bytes, at: 0), isSign(sign) {
            // Boxes, empty and ticked, are of one kind.
            let sign = sign == 0x2606 ? 0x2605 : sign
            return .sign(0x2610...0x2612 ~= sign || 0x25A0...0x25A1 ~= sign || 0x2713...0x2717 ~= sign ? 0x2610 : sign)
        }
        if first == 0xE3, isBracketed(bytes) { return .words }
        if let stem = stem(bytes) { return .letter(stem) }
        if first == 0xE7 || first == 0xE5 || first == 0xE8, isCounted(bytes) || isCaption(bytes) { return .number }
        return nil
    }

    /// `地址：一楼`, `Step1:剪纸`: a few words, and a colon behind them.
    private static func endsInColon(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        var letters = 0
        var blanks = 0
        while index < bytes.count, letters <= 24 {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") { return letters > 0 && isPartingColon(bytes, index) }
            if byte == UInt8(ascii: " ") {
                blanks += 1
                // `and then: go on` is of a sentence.
                guard blanks <= 2, !(0x61...0x7A ~= bytes[0]) else { return false }
                letters += 1
                index += 1
            } else if byte < 0x80 {
                guard ASCII.isAlphanumeric(byte) || "-/*".utf8.contains(byte) else { return false }
                letters += 1
                index += 1
            } else {
                guard let scalar = WideText.scalar(bytes, at: index) else { return false }
                if scalar == 0xFF1A { return letters > 0 }
                guard !WideText.isPunctuation(scalar) || scalar == 0x3001 || scalar == 0xFF08 || scalar == 0xFF09 else { return false }
                letters += 3
                index += scalar > 0xFFFF ? 4 : scalar > 0x7FF ? 3 : 2
            }
        }
        return false
    }

    /// `价格:: 20`, as Obsidian's fields are written, `Time: 3`, `时间:3 点`; none in `12:30` and `a:b`.
    private static func isPartingColon(_ bytes: UnsafeBufferPointer<UInt8>, _ colon: Int) -> Bool {
        DialectScan.begins(bytes, ":: ", at: colon) || colon + 1 == bytes.count || bytes[colon + 1] == UInt8(ascii: " ")
            || bytes[colon - 1] >= 0x80 || bytes[colon + 1] >= 0xE4
    }

    /// Whether two neighbouring lines say something of their own alike; letters do where one comes after the other.
    static func areAlike(_ one: LineLabel?, _ next: LineLabel?) -> Bool {
        if case .letter(let first)? = one, case .letter(let second)? = next { return second == first + 1 }
        return one != nil && one == next
    }

    /// The letter of `A. `, `B、`, `C．`, `(d)`, `（E）`, `f) `; nil for any other beginning.
    private static func letter(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
        let isBracketed = bytes[0] == UInt8(ascii: "(") || DialectScan.begins(bytes, "（", at: 0)
        let start = bytes[0] == UInt8(ascii: "(") ? 1 : isBracketed ? 3 : 0
        guard start + 1 < bytes.count, ASCII.isLetter(bytes[start]) else { return nil }
        let letter = bytes[start] | 0x20
        let end = start + 1
        if isBracketed { return bytes[end] == UInt8(ascii: ")") || DialectScan.begins(bytes, "）", at: end) ? letter : nil }
        for mark: StaticString in ["、", "．", "）"] where DialectScan.begins(bytes, mark, at: end) { return letter }
        guard bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"), end + 1 < bytes.count else { return nil }
        return bytes[end + 1] <= 0x20 || bytes[end + 1] >= 0x80 ? letter : nil
    }

    private static func isSign(_ scalar: UInt32) -> Bool {
        switch scalar {
        // Dashes, ‣, ※, ⁃, arrows, figures, weather and ticks, emoji
        case 0x2013...0x2014, 0x2023, 0x203B, 0x2043, 0x2190...0x21FF, 0x25A0...0x25FF, 0x2600...0x2775, 0x2794...0x27BF, 0x2B00...0x2BFF,
            0x1F300...0x1FAFF:
            true
        default: false
        }
    }

    /// `（1）`, `(1)`, `[1]`, `1、`, `1．`, `一、`, `①`
    private static func beginsWithNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        if let scalar = WideText.scalar(bytes, at: 0), 0x2160...0x217F ~= scalar || 0x2460...0x249B ~= scalar || 0x2776...0x2793 ~= scalar {
            return true
        }
        var isBracketed = false
        if bytes[0] == UInt8(ascii: "(") || bytes[0] == UInt8(ascii: "[") {
            isBracketed = true
            index = 1
        } else if DialectScan.begins(bytes, "（", at: 0) || DialectScan.begins(bytes, "〔", at: 0) {
            isBracketed = true
            index = 3
        }
        let start = index
        while index < bytes.count, index - start < 9 {
            if ASCII.isDigit(bytes[index]) {
                index += 1
                continue
            }
            guard let scalar = WideText.scalar(bytes, at: index), isNumeral(scalar) else { break }
            index += 3
        }
        guard index > start, index < bytes.count else { return false }
        if bytes[0] == UInt8(ascii: "[") { return bytes[index] == UInt8(ascii: "]") }
        if bytes[0] == 0xE3 { return DialectScan.begins(bytes, "〕", at: index) }
        if isBracketed { return bytes[index] == UInt8(ascii: ")") || DialectScan.begins(bytes, "）", at: index) }
        for mark: StaticString in ["、", "．", "）"] where DialectScan.begins(bytes, mark, at: index) { return true }
        // `3。句号`, `１. 先剪`
        if index - start < 3, ASCII.isDigit(bytes[start]), DialectScan.begins(bytes, "。", at: index) { return true }
        if bytes[start] == 0xEF, bytes[index] == UInt8(ascii: ".") { return true }
        if isTimeOrPart(bytes, index) { return true }
        return ASCII.isDigit(bytes[start]) && bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.count && bytes[index + 1] >= 0x80
    }

    /// `【时间】周三`, `「时间」周三`, `〖时间〗周三`
    private static func isBracketed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let pairs: [(open: StaticString, close: StaticString)] = [("【", "】"), ("「", "」"), ("〖", "〗"), ("『", "』")]
        guard let close = pairs.first(where: { DialectScan.begins(bytes, $0.open, at: 0) })?.close else { return false }
        var index = 3
        while index < min(bytes.count, 40), !DialectScan.begins(bytes, close, at: index) { index += 1 }
        return index > 3 && index + 3 < min(bytes.count, 43)
    }

    /// The place of 甲 in `甲、剪`, `甲组 李明`, above those of letters; nil for any other beginning.
    private static func stem(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
        guard bytes.count > 6, bytes[0] >= 0xE4,
            DialectScan.begins(bytes, "、", at: 3) || DialectScan.begins(bytes, "．", at: 3) || DialectScan.begins(bytes, "组 ", at: 3),
            let place = stems.firstIndex(where: { DialectScan.begins(bytes, $0, at: 0) })
        else { return nil }
        return 0x80 + UInt8(place)
    }

    private static let stems: [StaticString] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]

    /// `图1 正面`, `表 2：用量`
    private static func isCaption(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard DialectScan.begins(bytes, "图", at: 0) || DialectScan.begins(bytes, "表", at: 0) else { return false }
        var index = DialectScan.skipBlanks(bytes, 3)
        let digits = index
        while index < bytes.count, index - digits < 4, ASCII.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: "-") { index += 1 }
        guard index > digits, index + 1 < bytes.count else { return false }
        if DialectScan.begins(bytes, "：", at: index) { return true }
        let words = DialectScan.blanks(bytes, from: index).upperBound
        return words > index && words < bytes.count && bytes[words] >= 0xE4
    }

    /// `第一组 小灯`
    private static func isCounted(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard DialectScan.begins(bytes, "第", at: 0) else { return false }
        var index = 3
        while index < min(bytes.count, 12), ASCII.isDigit(bytes[index]) || WideText.scalar(bytes, at: index).map(isNumeral) ?? false {
            index += ASCII.isDigit(bytes[index]) ? 1 : 3
        }
        guard index > 3, index + 4 < bytes.count, let counted = WideText.scalar(bytes, at: index), WideText.isHan(counted) else {
            return false
        }
        if DialectScan.begins(bytes, "步", at: index), DialectScan.begins(bytes, "。", at: index + 3) { return true }
        return bytes[index + 3] == 0x20 || DialectScan.begins(bytes, "\u{3000}", at: index + 3)
    }

    /// What stands behind a time of day, `9:00-9:40`, or behind the number of a part, `1.1 `.
    private static func isTimeOrPart(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Bool {
        let isWide = DialectScan.begins(bytes, "：", at: mark)
        let start = mark + (isWide ? 3 : 1)
        guard mark < 3, isWide || bytes[mark] == UInt8(ascii: ":") || bytes[mark] == UInt8(ascii: "."), start + 1 < bytes.count,
            ASCII.isDigit(bytes[start])
        else { return false }
        if bytes[mark] != UInt8(ascii: ".") { return ASCII.isDigit(bytes[start + 1]) }
        return bytes[start + 1] == 0x20 && start + 2 < bytes.count && bytes[start + 2] >= 0xE4
            && !units.contains { DialectScan.begins(bytes, $0, at: start + 2) }
    }

    /// What a number with a point counts at the beginning of a line: `1.5 米`.
    private static let units: [StaticString] = [
        "米", "厘米", "毫米", "元", "倍", "公斤", "克", "升", "小时", "分", "秒", "度", "伏", "安", "千", "万", "英寸", "和", "或", "到", "以",
    ]

    static func isNumeral(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x5EFF, 0x5345, 0xFF10...0xFF19: true
        default: false
        }
    }
}
