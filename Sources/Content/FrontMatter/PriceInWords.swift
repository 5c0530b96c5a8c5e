/// A price as people say it: 12元/张, 每张12元, 12块钱一个, 约12元.
struct PriceInWords {
    /// The number with its currency, 12元.
    var amount: String
    /// What it is for, 张.
    var unit: String?
    /// Whether it was said loosely: about so much, or in 块.
    var isLoose = false

    init(_ text: String) {
        var amount = text.trimmingSpaces
        for word in ["大约", "大概", "约", "about "] where amount.lowercased().hasPrefix(word) {
            amount = String(amount.dropFirst(word.count)).trimmingSpaces
            isLoose = true
            break
        }
        if amount.hasSuffix("左右") {
            amount = String(amount.dropLast(2)).trimmingSpaces
            isLoose = true
        }
        (self.amount, unit) = Self.split(amount)
        for word in ["块钱", "元钱", "块", "圆"] where self.amount.hasSuffix(word) && self.amount.count > word.count {
            self.amount = self.amount.dropLast(word.count) + "元"
            isLoose = true
            break
        }
    }

    /// The number of an amount without a currency, where it says what it is for or is said loosely.
    var bare: MeasuredNumber? {
        guard unit != nil || isLoose, !amount.isEmpty, amount.allSatisfy({ $0.isNumber || $0 == "." }) else { return nil }
        return MeasuredNumber(digits: amount, unit: "")
    }

    static func isFree(_ text: String) -> Bool { ["免费", "不收费", "不要钱", "free"].contains(text.lowercased()) }

    /// `12元/张`, 12元每张, 12元一张, 每张12元.
    private static func split(_ text: String) -> (amount: String, unit: String?) {
        guard let first = text.firstIndex(where: \.isNumber), let last = text.lastIndex(where: { $0.isNumber && $0.isASCII }) else {
            return (text, nil)
        }
        if text.first == "每", first > text.startIndex {
            let unit = text[text.index(after: text.startIndex)..<first].trimmingSpaces
            if isUnit(unit) { return (String(text[first...]), unit) }
        }
        guard let mark = text[last...].lastIndex(where: { "/／每一".contains($0) }), mark > last else { return (text, nil) }
        let unit = text[text.index(after: mark)...].trimmingSpaces
        return isUnit(unit) ? (text[..<mark].trimmingSpaces, unit) : (text, nil)
    }

    private static func isUnit(_ word: String) -> Bool { !word.isEmpty && word.count <= 12 && word.allSatisfy { $0.isLetter || $0 == "²" } }
}
