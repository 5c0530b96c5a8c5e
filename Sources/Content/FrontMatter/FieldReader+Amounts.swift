import Diagnostics
import Yams

/// How many there are and where, in words.
extension FieldReader {
    /// `- 河东 制造工坊 40张` in the stock of a material: a campus, a room, a quantity; of a book its copies, `- 河东校区 3册`.
    mutating func placedAmount(_ node: Node, _ fields: [Field], _ field: Field) -> Value? {
        guard let text = scalar(node), let parts = placed(text, fields) else { return nil }
        if parts.count == 1, text.allSatisfy(\.isNumber) {
            diagnostics.append(.amountWithoutPlace(fields[0], parts[0].field, parts[0].text, field, at: place(node)))
        } else {
            diagnostics.append(.placedAmount(Self.written(parts), field, at: place(node)))
        }
        return Value(record(of: parts, at: node), at: range(node))
    }

    /// `stock: 河东校区5包，河西校区3包` on one line.
    mutating func placedAmounts(_ text: String, _ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard case .record(let fields) = item else { return nil }
        let words = text.split { "，,、;；".contains($0) }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        guard (2...100).contains(words.count) else { return nil }
        let records = words.compactMap { placed($0, fields) }
        guard records.count == words.count, records.allSatisfy({ $0.count > 1 }) else { return nil }
        diagnostics.append(.placedAmount("[" + records.map(Self.written).joined(separator: ", ") + "]", field, at: place(node)))
        return Value(.list(records.map { Value(record(of: $0, at: node), at: range(node)) }), at: range(node))
    }

    private typealias Part = (field: Field, text: String, value: Value.Kind)

    /// The places in a text and, last, how much is there.
    private func placed(_ text: String, _ fields: [Field]) -> [Part]? {
        guard fields.count > 1, case .reference = fields[0].kind, case .reference = fields[1].kind,
            let quantity = fields.first(where: { $0.key == "quantity" || $0.key == "copies" })
        else { return nil }
        var words = text.split(whereSeparator: { $0.isWhitespace || ",，、:：".contains($0) }).map(String.init)
        guard (1...4).contains(words.count), var last = words.popLast() else { return nil }
        if words.last?.allSatisfy({ $0.isASCII && $0.isNumber }) ?? false, let digits = words.popLast() { last = digits + last }
        var amount = MeasuredNumber(last) ?? MeasuredNumber(digits: last, unit: "")
        if !last.isEmpty, let parted = Self.parted(last) {
            words.append(parted.name)
            amount = parted.amount
        }
        guard words.count < 3, isUnit(amount.unit, quantity, isAlone: words.isEmpty),
            case .value(let number) = ScalarReader(vocabularies: vocabularies).read(amount.digits, as: quantity.kind)
        else { return nil }
        return zip(fields, words).map { ($0, $1, .reference($1)) } + [(quantity, amount.digits, number)]
    }

    private func isUnit(_ unit: String, _ quantity: Field, isAlone: Bool) -> Bool {
        if unit.isEmpty { return true }
        if quantity.key == "copies" { return ["册", "本", "份", "套", "张", "盘", "件", "盒"].contains(unit) }
        return isAlone && unit.count < 3 && !unit.hasPrefix("号") || outerUnit.map { Self.isSame(unit, $0) } ?? false
    }

    /// 河东校区5包 without a blank between the place and the number; nil where nothing stands before the number.
    private static func parted(_ word: String) -> (name: String, amount: MeasuredNumber)? {
        guard let last = word.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
        var start = last
        while start > word.startIndex, case let before = word.index(before: start),
            word[before].isASCII && word[before].isNumber || word[before] == "."
        {
            start = before
        }
        let name = word[..<start]
        guard name.unicodeScalars.last?.properties.isIdeographic ?? false else { return nil }
        let digits = String(word[start...last])
        return (String(name), MeasuredNumber(digits: digits, unit: String(word[word.index(after: last)...])))
    }

    private static func written(_ parts: [Part]) -> String {
        "{" + parts.map { "\($0.field.key): \(FlowText.word($0.text))" }.joined(separator: ", ") + "}"
    }

    private func record(of parts: [Part], at node: Node) -> Value.Kind {
        .record(Dictionary(parts.map { ($0.field.key, Value($0.value, at: range(node))) }) { $1 })
    }

    /// `unit: 张` beside the quantity of a stock that is counted in 张 anyway.
    func saysOuterUnit(_ key: String, _ node: Node, _ table: FieldTable) -> Bool {
        guard ["unit", "单位"].contains(key), table["unit"] == nil, table["quantity"] != nil, let outerUnit, let text = scalar(node) else {
            return false
        }
        return Self.isSame(text, outerUnit)
    }

    /// Whether a unit is the same as that of the thing, with or without a remark in brackets: 张 and 张（A4）.
    private static func isSame(_ unit: String, _ other: String) -> Bool {
        unit == other || unit == other.prefix { !"(（".contains($0) }.trimmingSpaces
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

    /// How much there is, and not where; the number is kept.
    fileprivate static func amountWithoutPlace(_ place: Field, _ quantity: Field, _ digits: String, _ field: Field, at source: SourcePlace)
        -> Diagnostic
    {
        let record = "{\(place.key): …, \(quantity.key): \(digits)}"
        return Diagnostic(
            "value-read-as-meant", .warning, at: source,
            Words(
                zh: "「\(field.key)」写了有多少（\(digits)），没有写在哪个校区。",
                en: "“\(field.key)” says how much there is (\(digits)), but not at which campus."),
            cure: Words(
                zh: "改成一行（… 换成 campuses/ 里一个文件的名字，不带 .md）：\(field.key): [\(record)]",
                en: "Write one line, with the name of a file in campuses/, without .md, for …: \(field.key): [\(record)]"))
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
