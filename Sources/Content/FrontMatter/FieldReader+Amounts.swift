import Diagnostics
import Yams

/// How many there are and where, in words.
extension FieldReader {
    /// `- 河东 制造工坊 40张` in the stock of a material: a campus, a room, a quantity.
    mutating func placedAmount(_ node: Node, _ fields: [Field], _ field: Field) -> Value? {
        guard let text = scalar(node), fields.count > 1, case .reference = fields[0].kind, case .reference = fields[1].kind,
            let quantity = fields.first(where: { $0.key == "quantity" })
        else { return nil }
        var words = text.split(whereSeparator: { $0.isWhitespace || ",，、:：".contains($0) }).map(String.init)
        guard (1...3).contains(words.count), let last = words.popLast() else { return nil }
        let measured = MeasuredNumber(last) ?? MeasuredNumber(digits: last, unit: "")
        guard measured.unit.isEmpty ? !words.isEmpty : measured.unit == outerUnit || words.isEmpty,
            case .value(let number) = ScalarReader(vocabularies: vocabularies).read(measured.digits, as: quantity.kind)
        else { return nil }
        var record = [quantity.key: Value(number, at: range(node))]
        var parts: [String] = []
        for (place, word) in zip(fields, words) {
            record[place.key] = Value(.reference(word), at: range(node))
            parts.append("\(place.key): \(FlowText.word(word))")
        }
        parts.append("\(quantity.key): \(measured.digits)")
        diagnostics.append(.placedAmount("{" + parts.joined(separator: ", ") + "}", field, at: place(node)))
        return Value(.record(record), at: range(node))
    }

    /// Says of `units: 2台（一台在河东）` that each machine has a code of its own, in place of taking the words for codes.
    mutating func tellOfUnits(_ text: String, _ node: Node, _ item: Field.Kind, _ field: Field) -> Bool {
        guard case .record(let fields) = item, fields.first?.key == "code",
            text.unicodeScalars.contains(where: \.properties.isIdeographic)
        else { return false }
        let said = Int(text.prefix { $0.isASCII && $0.isNumber }) ?? ChineseNumeral.value(of: text.prefix(1).unicodeScalars) ?? 1
        diagnostics.append(.unitsInWords(text, field, count: max(1, min(said, 3)), at: place(node)))
        return true
    }
}

extension Diagnostic {
    /// Where something lies and how much of it, in words; read as meant.
    fileprivate static func placedAmount(_ record: String, _ field: Field, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "value-read-as-meant", .warning, at: place,
            Words(
                zh: "「\(field.key)」的一项要写明哪个词是地方、哪个是数量；按 \(record) 读了。",
                en: "An item of “\(field.key)” says which word is a place and which the quantity; read as \(record)."),
            cure: Words(zh: "改成：\(record)", en: "Write: \(record)"), suggestions: [Suggestion(record)])
    }

    /// How many machines there are where each is to be listed.
    fileprivate static func unitsInWords(_ text: String, _ field: Field, count: Int, at place: SourcePlace) -> Diagnostic {
        let items = (1...count).map { "  - {code: LC-0\($0), space: …}" }
        let lines = (["\(field.key):"] + items).joined(separator: " ⏎ ")
        return Diagnostic(
            "wrong-kind-of-value", .warning, at: place,
            Words(
                zh: "「\(field.key)」写的是「\(text)」：这里要一台一行，各有编号，这几个字没有用上。",
                en: "“\(field.key)” says “\(text)”: each machine is listed here with a code of its own; the words are not used."),
            cure: Words(
                zh: "改成（⏎ 处换行，LC-01 换成贴在机器上的编号，… 换成 spaces/ 里一个文件的名字）：\(lines)",
                en: "Write, with a new line at each ⏎, the machines' own codes, and for … the name of a file in spaces/: \(lines)"))
    }
}
