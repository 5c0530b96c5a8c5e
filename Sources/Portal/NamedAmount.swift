/// `木板 2块`, `LED x 3`, `3 个纸盒`, `螺丝（4 颗）`, `胶水：1 瓶`: what somebody calls a thing, with how much of it.
struct NamedAmount: Equatable {
    var name: String
    var quantity: String
    var unit: String?

    init?(_ text: String) {
        var written = Self.trimmed(text[...])
        while let last = written.last, "、，,；;。".contains(last) { written = Self.trimmed(written.dropLast()) }
        let text = Self.withoutCommas(written)
        if let inner = Self.bracketed(text) {
            guard let amount = Self.amount(inner.amount) else { return nil }
            self.init(inner.name, amount)
        } else if let found = Self.atEnd(text) ?? Self.atStart(text) {
            self = found
        } else {
            return nil
        }
        if name.isEmpty { return nil }
    }

    /// `木板，2，张`: the parts of a row.
    private static func withoutCommas(_ text: String) -> String {
        let parts = text.split(whereSeparator: { ",，、".contains($0) }).map { trimmed($0) }
        guard (2...3).contains(parts.count), parts[1].first.map(isDigit) ?? false,
            amount(parts.dropFirst().joined(separator: " ")[...]) != nil
        else { return text }
        return parts.joined(separator: " ")
    }

    private init(_ name: Substring, _ amount: (quantity: Substring, unit: Substring)) {
        self.name = Self.trimmed(name)
        quantity = String(amount.quantity)
        unit = amount.unit.isEmpty ? nil : String(amount.unit)
    }

    private static func bracketed(_ text: String) -> (name: Substring, amount: Substring)? {
        guard let last = text.last, last == ")" || last == "）", let open = text.lastIndex(where: { $0 == "(" || $0 == "（" }) else {
            return nil
        }
        return (text[..<open], text[text.index(after: open)...].dropLast())
    }

    /// `2`, `2 块`, `x3`
    private static func amount(_ text: Substring) -> (quantity: Substring, unit: Substring)? {
        var rest = text.drop { $0 == " " }
        if let first = rest.first, isTimes(first) { rest = rest.dropFirst().drop { $0 == " " } }
        let quantity = rest.prefix { isDigit($0) || $0 == "." }
        let unit = rest[quantity.endIndex...].drop { $0 == " " }
        guard !quantity.isEmpty, Double(quantity) != nil, unit.isEmpty || isUnit(unit) else { return nil }
        return (quantity, unit)
    }

    /// A blank or a sign has to part the number from the name, or a unit has to follow it: `M3` is a name.
    private static func atEnd(_ text: String) -> NamedAmount? {
        guard let digit = text.lastIndex(where: isDigit) else { return nil }
        var start = digit
        while start > text.startIndex, case let before = text.index(before: start), isDigit(text[before]) || text[before] == "." {
            start = before
        }
        var end = start
        while end > text.startIndex, text[text.index(before: end)] == " " { end = text.index(before: end) }
        let hasTimes = end > text.startIndex && isTimes(text[text.index(before: end)])
        if hasTimes { end = text.index(before: end) }
        guard let amount = amount(text[start...]), hasTimes || end < start || !amount.unit.isEmpty else { return nil }
        // `led3x4` and `3 mm` say how large a thing is.
        guard amount.unit.isEmpty || !sizes.contains(amount.unit.lowercased()) else { return nil }
        let isWord = hasTimes && end > text.startIndex && text[text.index(before: end)].isASCII && end == text.index(before: start)
        guard !isWord || text[text.index(before: end)] == " " || text[end] == "×" || text[end] == "*" else { return nil }
        return NamedAmount(text[..<end], amount)
    }

    private static func atStart(_ text: String) -> NamedAmount? {
        let quantity = text.prefix { isDigit($0) || $0 == "." }
        guard !quantity.isEmpty, Double(quantity) != nil else { return nil }
        let rest = text[quantity.endIndex...].drop { $0 == " " }
        guard let unit = measures.first(where: { rest.hasPrefix($0) }) else { return nil }
        return NamedAmount(rest.dropFirst(unit.count), (quantity, Substring(unit)))
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop { $0.isWhitespace }
        while let last = text.last, last.isWhitespace || last == "：" || last == ":" { text.removeLast() }
        return String(text)
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
    private static func isTimes(_ character: Character) -> Bool { ["x", "X", "×", "*"].contains(character) }

    private static func isUnit(_ text: Substring) -> Bool {
        measures.contains(String(text)) || ["pcs", "pc", "m", "g", "kg", "ml", "l", "sheets", "pieces"].contains(text.lowercased())
    }

    private static let sizes = ["mm", "cm", "v", "w", "a", "ma", "号", "寸", "英寸", "毫米", "厘米"]
    private static let measures = [
        "块", "张", "个", "根", "米", "卷", "颗", "粒", "片", "条", "支", "只", "包", "盒", "瓶", "套", "节", "把", "双", "份", "枚", "本", "克", "袋", "桶", "台",
        "件", "对", "组", "圈", "毫升",
        "千克",
    ]
}
