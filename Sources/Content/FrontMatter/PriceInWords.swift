/// A price as people say it: 12元/张, 每张12元, 12块钱一个, 约12元.
struct PriceInWords {
    /// The number with its currency, 12元.
    var amount: String
    /// What it is for, 张.
    var unit: String?
    /// Whether it was said loosely: about so much, or in 块.
    var isLoose = false

    init(_ text: String) {
        var amount = Self.withoutGroups(text.trimmingSpaces)
        isLoose = amount != text.trimmingSpaces
        for word in ["大约", "大概", "约", "about "] where amount.lowercased().hasPrefix(word) {
            amount = String(amount.dropFirst(word.count)).trimmingSpaces
            isLoose = true
            break
        }
        if amount.hasSuffix("左右") {
            amount = String(amount.dropLast(2)).trimmingSpaces
            isLoose = true
        }
        for word in ["整", "正"] where amount.hasSuffix("元" + word) || amount.hasSuffix("块" + word) { amount = String(amount.dropLast()) }
        (self.amount, unit) = Self.split(amount)
        if let spoken = SpokenPrice.yuan(self.amount) {
            self.amount = spoken + "元"
            isLoose = true
        }
        for word in ["块钱", "元钱", "块", "圆"] where self.amount.hasSuffix(word) && self.amount.count > word.count {
            self.amount = self.amount.dropLast(word.count) + "元"
            isLoose = true
            break
        }
    }

    /// 1200.50 of `1,200.50`: commas that part groups of three digits.
    private static func withoutGroups(_ text: String) -> String {
        guard text.contains(where: { ",，".contains($0) }) else { return text }
        let parts = text.split(omittingEmptySubsequences: false) { ",，".contains($0) }
        func digits(_ part: Substring) -> Int { part.prefix { $0.isASCII && $0.isNumber }.count }
        guard let first = parts.first, let last = first.last, last.isASCII, last.isNumber,
            parts.dropFirst().dropLast().allSatisfy({ $0.count == 3 && digits($0) == 3 }), parts.last.map(digits) == 3,
            first.reversed().prefix(while: { $0.isASCII && $0.isNumber }).count <= 3
        else { return text }
        return parts.joined()
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
