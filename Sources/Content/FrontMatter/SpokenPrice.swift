/// A price in yuan and its parts, as people say it: 十二块, 12块5, 5毛, 3元5角.
enum SpokenPrice {
    /// The yuan with digits, 12.5; nil of a price that is a number with its currency already, and of what is no price.
    static func yuan(_ text: String) -> String? {
        var rest = Array(text.hasSuffix("钱") ? text.dropLast() : text[...])[...]
        guard text.utf8.count <= 40, let first = number(&rest), first.isWhole || rest.first.map({ "毛角".contains($0) }) == false else {
            return nil
        }
        guard let unit = rest.popFirst() else { return nil }
        if "毛角".contains(unit) {
            guard rest.isEmpty, first.isWhole, let tenths = Int(first.digits), tenths < 100 else { return nil }
            return "\(tenths / 10).\(tenths % 10)"
        }
        guard "块元圆".contains(unit) else { return nil }
        guard !rest.isEmpty else { return first.isHan ? first.digits : nil }
        guard first.isWhole, let part = number(&rest), part.isWhole, part.digits.utf8.count <= 2 else { return nil }
        switch rest.popFirst() {
        case nil: return "\(first.digits).\(part.digits)"
        case "毛", "角":
            guard part.digits.utf8.count == 1 else { return nil }
            guard !rest.isEmpty else { return "\(first.digits).\(part.digits)" }
            guard let cents = number(&rest), cents.digits.utf8.count == 1, cents.isWhole, rest.isEmpty || rest.elementsEqual("分") else {
                return nil
            }
            return "\(first.digits).\(part.digits)\(cents.digits)"
        case "分": return rest.isEmpty ? "\(first.digits).\(part.digits.utf8.count == 1 ? "0" : "")\(part.digits)" : nil
        default: return nil
        }
    }

    /// A number in digits or in Chinese at the head of some words, which is taken off them.
    private static func number(_ text: inout ArraySlice<Character>) -> (digits: String, isWhole: Bool, isHan: Bool)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        if !digits.isEmpty {
            text = text.dropFirst(digits.count)
            guard digits.count <= 9, digits.first != ".", digits.last != ".", digits.count(where: { $0 == "." }) < 2 else { return nil }
            return (String(digits), !digits.contains("."), false)
        }
        let numerals = text.prefix { $0.unicodeScalars.count == 1 && $0.unicodeScalars.allSatisfy(ChineseNumeral.isPart) }
        guard let value = ChineseNumeral.value(of: numerals.flatMap(\.unicodeScalars)) else { return nil }
        text = text.dropFirst(numerals.count)
        return (String(value), true, true)
    }
}
