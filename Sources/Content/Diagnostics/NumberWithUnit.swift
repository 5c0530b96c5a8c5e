import Diagnostics

extension Diagnostic {
    /// `quantity: 2 张`, `price: 12元/张`: read as meant.
    ///
    /// - Parameter parts: what the number's words say for other fields.
    static func numberWithUnit(
        _ text: String, _ field: Field, _ digits: String, _ parts: [(field: Field, value: String)], fix: String, at place: SourcePlace
    ) -> Diagnostic {
        let zh = parts.map { "、\($0.field.label.zh) \($0.value)" }
        let en = parts.map { ", \($0.field.label.en.lowercased()) \($0.value)" }
        let lines = ["\(field.key): \(digits)"] + parts.map { "\($0.field.key): \($0.value)" }
        return Diagnostic(
            ContentDiagnostics.numberWithUnit, at: place,
            Words(
                zh: "「\(field.key)」写成了「\(text)」，按数字 \(digits)\(each: zh, "") 读了。",
                en: "“\(field.key)” is “\(text)”; read as the number \(digits)\(each: en, "")."),
            cure: Words(
                zh: lines.count == 1 ? "改成：\(lines[0])" : "分成\(lines.count == 2 ? "两" : "三")项：\(each: lines, " 和 ")。",
                en: lines.count == 1 ? "Write: \(lines[0])" : "Write \(lines.count == 2 ? "two" : "three") items: \(each: lines, " and ")."),
            suggestions: [fix == digits ? Suggestion(fix) : Suggestion(fix, range: place.range)])
    }

    /// `quantity: 20 张` where the unit holds anyway: read as meant.
    static func unitRepeated(_ text: String, _ field: Field, _ digits: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.numberWithUnit, at: place,
            Words(zh: "「\(field.key)」写成了「\(text)」，按数字 \(digits) 读了。", en: "“\(field.key)” is “\(text)”; read as the number \(digits)."),
            cure: Words(zh: "只写数字；单位在 unit 里已经有了。", en: "Write the number alone; its unit stands under unit."),
            suggestions: [Suggestion(digits)])
    }

    /// `quantity: 20 张` where nothing says what is counted.
    static func unitNotGiven(_ text: String, _ field: Field, _ measured: MeasuredNumber, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.numberWithUnit, at: place,
            Words(
                zh: "「\(field.key)」写成了「\(text)」，按数字 \(measured.digits) 读了。",
                en: "“\(field.key)” is “\(text)”; read as the number \(measured.digits)."),
            cure: Words(
                zh: "这里只写 \(measured.digits)；单位写在整个条目的 unit 里，一次就够：unit: \(measured.unit)",
                en: "Write \(measured.digits) here, and the unit once for the whole entry: unit: \(measured.unit)"))
    }

    /// `price: 12 美元` beside `currency: CNY`: neither is taken.
    static func unitContradicted(_ text: String, _ field: Field, _ companion: Field, _ other: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.unitContradicted, at: place,
            Words(
                zh: "「\(field.key)」写的是「\(text)」，\(companion.key) 却是「\(other)」，这个数没有用上。",
                en: "“\(field.key)” is “\(text)”, but \(companion.key) is “\(other)”; the number is not used."),
            cure: Words(
                zh: "\(field.key) 只写数字，\(companion.label.zh)只写在 \(companion.key) 里。",
                en: "Write the number alone under \(field.key), and what it counts under \(companion.key) only."))
    }
}
