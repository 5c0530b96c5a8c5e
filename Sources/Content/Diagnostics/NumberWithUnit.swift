import Diagnostics

extension Diagnostic {
    /// `quantity: 2 张`: read as meant.
    static func numberWithUnit(
        _ text: String, _ field: Field, _ digits: String, _ companion: Field, _ unit: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            "number-with-unit", .warning, at: place,
            Words(
                zh: "「\(field.key)」写成了「\(text)」，按数字 \(digits)、\(companion.label.zh) \(unit) 读了。",
                en: "“\(field.key)” is “\(text)”; read as the number \(digits), \(companion.label.en.lowercased()) \(unit)."),
            cure: Words(
                zh: "分成两项：\(field.key): \(digits) 和 \(companion.key): \(unit)。",
                en: "Write two items: \(field.key): \(digits) and \(companion.key): \(unit)."),
            suggestions: [Suggestion(digits)])
    }

    /// `quantity: 20 张` where the unit holds anyway: read as meant.
    static func unitRepeated(_ text: String, _ field: Field, _ digits: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "number-with-unit", .warning, at: place,
            Words(zh: "「\(field.key)」写成了「\(text)」，按数字 \(digits) 读了。", en: "“\(field.key)” is “\(text)”; read as the number \(digits)."),
            cure: Words(zh: "只写数字；单位在 unit 里已经有了。", en: "Write the number alone; its unit stands under unit."),
            suggestions: [Suggestion(digits)])
    }

    /// `price: 12 美元` beside `currency: CNY`: neither is taken.
    static func unitContradicted(_ text: String, _ field: Field, _ companion: Field, _ other: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "unit-contradicted", .warning, at: place,
            Words(
                zh: "「\(field.key)」写的是「\(text)」，\(companion.key) 却是「\(other)」，这个数没有用上。",
                en: "“\(field.key)” is “\(text)”, but \(companion.key) is “\(other)”; the number is not used."),
            cure: Words(
                zh: "\(field.key) 只写数字，\(companion.label.zh)只写在 \(companion.key) 里。",
                en: "Write the number alone under \(field.key), and what it counts under \(companion.key) only."))
    }
}
