import Diagnostics
import Yams

/// How many there are and where, in words.
extension FieldReader {
    /// `- 河东 制造工坊 40张` in the stock of a material: a campus, a room, a quantity; of a book its copies, `- 河东校区 3册`.
    mutating func placedAmount(_ node: Node, _ fields: [Field], _ field: Field) -> Value? {
        guard let text = scalar(node), let parts = placed(text, fields) else { return nil }
        if parts.count == 1 {
            diagnostics.append(.amountWithoutPlace(fields[0], parts[0].field, parts[0].text, field, at: place(node)))
        } else {
            diagnostics.append(.placedAmount(Self.written(parts), field, isItem: isItem(at: place(node)), at: place(node)))
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
        diagnostics.append(
            .placedAmount("[" + records.map(Self.written).joined(separator: ", ") + "]", field, isItem: nil, at: place(node)))
        return Value(.list(records.map { Value(record(of: $0, at: node), at: range(node)) }), at: range(node))
    }

    /// Says of `stock: 很多` that a number is wanted, in place of taking the word for a campus.
    mutating func tellOfVagueAmount(_ node: Node, _ fields: [Field], _ field: Field) -> Bool {
        guard let text = scalar(node), SpokenAmount.isVague(text), Self.quantity(among: fields) != nil else { return false }
        diagnostics.append(.amountInWords(text, fields[0], Self.quantity(among: fields) ?? fields[0], field, at: place(node)))
        return true
    }

    /// The field for how many there are, in records that begin with where they are.
    private static func quantity(among fields: [Field]) -> Field? {
        guard fields.count > 1, case .reference = fields[0].kind, case .reference = fields[1].kind else { return nil }
        return fields.first { $0.key == "quantity" || $0.key == "copies" }
    }

    typealias Part = (field: Field, text: String, value: Value.Kind)

    /// The places in a text and, last, how much is there.
    func placed(_ text: String, _ fields: [Field]) -> [Part]? {
        guard let quantity = Self.quantity(among: fields) else { return nil }
        let reader = ScalarReader(vocabularies: vocabularies)
        if let digits = SpokenAmount.digits(text, unit: outerUnit), case .value(let number) = reader.read(digits, as: quantity.kind) {
            return [(quantity, digits, number)]
        }
        var words = Self.placeFirst(text).split(whereSeparator: { $0.isWhitespace || ",，、:：".contains($0) }).map(String.init)
        guard (1...4).contains(words.count), var last = words.popLast() else { return nil }
        if words.last?.allSatisfy({ $0.isASCII && $0.isNumber }) ?? false, let digits = words.popLast() { last = digits + last }
        var amount = MeasuredNumber(last) ?? MeasuredNumber(digits: SpokenAmount.isNone(last) ? "0" : last, unit: "")
        if !last.isEmpty, !SpokenAmount.isNone(last), let parted = Self.parted(last) {
            words.append(parted.name)
            amount = parted.amount
        }
        guard words.count < 3, isUnit(amount.unit, quantity, isAlone: words.isEmpty),
            case .value(let number) = reader.read(amount.digits, as: quantity.kind)
        else { return nil }
        let room = words.count == 1 ? Self.place(named: words[0], fields) : nil
        return zip(room.map { [$0] } ?? fields, words).map { ($0, $1, .reference($1)) } + [(quantity, amount.digits, number)]
    }

    /// 20张（河东校区）with the place in front, as 河东校区 20张.
    private static func placeFirst(_ text: String) -> String {
        guard let last = text.last, ")）".contains(last), let open = text.lastIndex(where: { "(（".contains($0) }) else { return text }
        let place = text[text.index(after: open)...].dropLast().trimmingSpaces
        guard SpokenAmount.isPlace(place), !place.contains(where: { $0.isNumber || "()（）".contains($0) }) else { return text }
        return place + " " + text[..<open]
    }

    private func isUnit(_ unit: String, _ quantity: Field, isAlone: Bool) -> Bool {
        if unit.isEmpty { return true }
        if quantity.key == "copies" { return ["册", "本", "份", "套", "张", "盘", "件", "盒"].contains(unit) }
        return isAlone && unit.count < 3 && !unit.hasPrefix("号") || outerUnit.map { Self.isSame(unit, $0) } ?? false
    }

    /// 河东校区5包 without a blank between the place and the number; nil where nothing stands before the number.
    private static func parted(_ word: String) -> (name: String, amount: MeasuredNumber)? {
        for none in ["没有了", "没有", "没了", "缺货", "用完了", "用完"] where word.hasSuffix(none) && word.count > none.count {
            return (String(word.dropLast(none.count)), MeasuredNumber(digits: "0", unit: ""))
        }
        guard let last = word.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return partedInWords(word) }
        var start = last
        while start > word.startIndex, case let before = word.index(before: start),
            word[before].isASCII && word[before].isNumber || word[before] == "."
        {
            start = before
        }
        var name = word[..<start]
        if name.hasPrefix("在"), name.count > 2 { name = name.dropFirst() }
        for word in ["还有", "还剩", "有", "剩"] where name.hasSuffix(word) && name.count > word.count + 1 {
            name = name.dropLast(word.count)
            break
        }
        guard name.unicodeScalars.last?.properties.isIdeographic ?? false else { return nil }
        let digits = String(word[start...last])
        return (String(name), MeasuredNumber(digits: digits, unit: String(word[word.index(after: last)...])))
    }

    /// 河东校区还有三十支: the name of a place, and an amount in Chinese figures.
    private static func partedInWords(_ word: String) -> (name: String, amount: MeasuredNumber)? {
        for count in 2..<max(2, min(word.count, 20)) {
            let (name, rest) = (word.prefix(count), word.dropFirst(count))
            guard SpokenAmount.isPlace(String(name)) || ["还", "有", "剩", "约"].contains(where: { rest.hasPrefix($0) }),
                let digits = SpokenAmount.digits(String(rest))
            else {
                continue
            }
            return (String(name), MeasuredNumber(digits: digits, unit: ""))
        }
        return nil
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
            text.unicodeScalars.contains(where: \.properties.isIdeographic) && Self.codeAndRoom(text, FieldTable(fields)) == nil
                // `units: 3` is how many there are.
                || text.count <= 2 && text.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return false }
        let said = Int(text.prefix { $0.isASCII && $0.isNumber }) ?? ChineseNumeral.value(of: text.prefix(1).unicodeScalars) ?? 1
        diagnostics.append(.unitsInWords(text, field, count: max(1, min(said, 3)), at: place(node)))
        return true
    }
}

extension Diagnostic {
    /// Where something lies and how much of it, in words; read as meant.
    ///
    /// - Parameter isItem: nil for a whole list.
    fileprivate static func placedAmount(_ record: String, _ field: Field, isItem: Bool?, at place: SourcePlace) -> Diagnostic {
        let cure: (words: Words, text: String) =
            isItem.map { cureOfItem(record, field, isItem: $0) }
            ?? (Words(zh: "改成：\(field.key): \(record)", en: "Write: \(field.key): \(record)"), record)
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「\(field.key)」的一项要写明哪个词是地方、哪个是数量；按 \(record) 读了。",
                en: "An item of “\(field.key)” says which word is a place and which the quantity; read as \(record)."),
            cure: cure.words, suggestions: [Suggestion(cure.text)])
    }

    /// How much there is, and not where; the number is kept.
    fileprivate static func amountWithoutPlace(_ place: Field, _ quantity: Field, _ digits: String, _ field: Field, at source: SourcePlace)
        -> Diagnostic
    {
        let record = "{\(place.key): …, \(quantity.key): \(digits)}"
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: source,
            Words(
                zh: "「\(field.key)」写了有多少（\(digits)），没有写在哪个校区。",
                en: "“\(field.key)” says how much there is (\(digits)), but not at which campus."),
            cure: Words(
                zh: "改成一行（… 换成 campuses/ 里一个文件的名字，不带 .md）：\(field.key): [\(record)]",
                en: "Write one line, with the name of a file in campuses/, without .md, for …: \(field.key): [\(record)]"))
    }

    /// 很多 where a number is wanted.
    fileprivate static func amountInWords(_ text: String, _ place: Field, _ quantity: Field, _ field: Field, at source: SourcePlace)
        -> Diagnostic
    {
        let record = "{\(place.key): …, \(quantity.key): 20}"
        return Diagnostic(
            ContentDiagnostics.wrongKindOfValue, at: source,
            Words(
                zh: "「\(field.key)」写的是「\(text)」，没有写有多少、在哪个校区，没有用上。",
                en: "“\(field.key)” says “\(text)”, neither how much there is nor at which campus; it is not used."),
            cure: Words(
                zh: "改成一行（… 换成 campuses/ 里一个文件的名字，不带 .md；20 换成真有的数）：\(field.key): [\(record)]",
                en:
                    "Write one line, with the name of a file in campuses/, without .md, for … and the real number for 20: \(field.key): [\(record)]"
            ))
    }

    /// How many machines there are where each is to be listed.
    static func unitsInWords(_ text: String, _ field: Field, count: Int, at place: SourcePlace) -> Diagnostic {
        let items = (1...count).map { "  - {code: LC-0\($0), space: …}" }
        let lines = (["\(field.key):"] + items).joined(separator: " ⏎ ")
        return Diagnostic(
            ContentDiagnostics.wrongKindOfValue, at: place,
            Words(
                zh: "「\(field.key)」写的是「\(text)」：这里要一台一行，各有编号，这几个字没有用上。",
                en: "“\(field.key)” says “\(text)”: each machine is listed here with a code of its own; the words are not used."),
            cure: Words(
                zh: "改成（⏎ 处换行，LC-01 换成贴在机器上的编号，… 换成 spaces/ 里一个文件的名字）：\(lines)",
                en: "Write, with a new line at each ⏎, the machines' own codes, and for … the name of a file in spaces/: \(lines)"))
    }
}
