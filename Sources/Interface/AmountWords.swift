/// Amounts, areas and distances in the words of a language.
extension InterfaceWords {
    /// `1.5 张`, `2`: with all the digits that matter, so that a pinch is not nothing.
    public func amount(_ value: Double, _ unit: String?) -> String {
        let number = amount(value)
        return unit.map { self("format.quantity", ("number", number), ("unit", form(of: $0, for: value))) } ?? number
    }

    public func amount(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return number(value) }
        let millionths = Int((abs(value) * 1e6).rounded())
        let digits = String(millionths % 1_000_000)
        let fraction = (String(repeating: "0", count: 6 - digits.count) + digits).trimmingTrailingZeros
        return number(Double(millionths / 1_000_000)) + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// To the hundredth, as stock is counted.
    public func quantity(_ value: Double, _ unit: String) -> String {
        self("format.quantity", ("number", number(value)), ("unit", form(of: unit, for: value)))
    }

    /// `42 sheets`: writers give a unit once, in the singular. Short ones such as `g`, `ml` and `pcs` are abbreviations.
    private func form(of unit: String, for value: Double) -> String {
        let letters = unit.utf8
        guard language.hasPrefix("en"), value != 1, letters.count >= 4 || unit == "box", letters.allSatisfy({ (0x61...0x7A).contains($0) }),
            !unit.hasSuffix("s"), unit != "feet"
        else { return unit }
        return unit + (["x", "ch", "sh"].contains { unit.hasSuffix($0) } ? "es" : "s")
    }

    /// In square metres.
    public func area(_ value: Double) -> String { self("format.area", ("number", number(value))) }

    /// To the tenth below 10 km, else to the kilometre.
    public func kilometres(_ value: Double) -> String {
        self("format.kilometres", ("number", number(value < 10 ? (value * 10).rounded() / 10 : value.rounded())))
    }
}

extension String {
    fileprivate var trimmingTrailingZeros: String {
        var text = self
        while text.last == "0" { text.removeLast() }
        return text
    }
}

/// Money in the words of a language.
extension InterfaceWords {
    /// How money is written: the portal's own way for yuan, else with the currency's code.
    public func moneyPattern(_ currency: String) -> String {
        currency == "CNY" ? self["format.money"] : self("format.money_in", ("currency", currency))
    }

    public func money(_ value: Double, _ currency: String) -> String {
        moneyPattern(currency).replacing("{number}", with: number(value))
    }
}
