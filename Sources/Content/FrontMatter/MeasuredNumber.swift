import Diagnostics
import Yams

/// A number with what it counts in the same value, `2 张` or `12 美元`, where the table has a field of its own for that.
struct MeasuredNumber {
    /// The number's digits.
    var digits: String
    /// What stands before or after it.
    var unit: String

    /// The field that says what a number counts.
    static let companions = ["quantity": "unit", "price": "currency"]

    /// nil for a plain number, a range, a fraction, and for whatever else has no sure reading.
    init?(_ text: String) {
        let characters = Array(text)
        guard let start = characters.firstIndex(where: Self.isDigit), let end = characters.lastIndex(where: Self.isDigit) else {
            return nil
        }
        digits = String(characters[start...end])
        let before = String(characters[..<start]).trimmingSpaces
        let after = String(characters[(end + 1)...]).trimmingSpaces
        guard characters[start...end].allSatisfy({ Self.isDigit($0) || $0 == "." }), before.isEmpty != after.isEmpty else { return nil }
        unit = before + after
        guard let first = unit.unicodeScalars.first, first.properties.isAlphabetic || first.properties.generalCategory == .currencySymbol,
            unit.unicodeScalars.allSatisfy({ $0 != "/" && $0 != "～" && $0 != "~" })
        else { return nil }
    }

    /// The same of what is said roughly, 约 20 根, and of a number that nothing but that stands before.
    static func rough(_ text: String) -> MeasuredNumber? {
        var words = text[...]
        for head in ["大约", "大概", "约", "近", "about ", "ca. ", "~"] where words.hasPrefix(head) {
            words = words.dropFirst(head.count)
            break
        }
        for tail in ["左右", "上下"] where words.hasSuffix(tail) { words = words.dropLast(tail.count) }
        let amount = String(words).trimmingSpaces
        if let measured = MeasuredNumber(amount) { return measured }
        guard amount != text, !amount.isEmpty, amount.allSatisfy(Self.isDigit) else { return nil }
        return MeasuredNumber(digits: amount, unit: "")
    }

    init(digits: String, unit: String) {
        self.digits = digits
        self.unit = unit
    }

    private static func isDigit(_ character: Character) -> Bool {
        ("0"..."9").contains(character) || ("０"..."９").contains(character)
    }
}

extension FieldReader {
    /// What a number's own unit, or its currency, is told by.
    struct NumberPlace {
        var field: Field
        /// The field for the unit or the currency.
        var companion: Field
        /// What that says, where it is written.
        var given: String?
        /// What the prices of this record are for, where it has a field for that.
        var priced: (unit: String?, field: Field)?
        var place: SourcePlace
    }

    /// Reads a number that carries its unit or currency; nil where there is none or no sure reading.
    ///
    /// - Returns: the number's value, absent where two statements contradict each other, and what to take for other fields.
    func measured(_ node: Node, _ at: NumberPlace) -> (number: Value.Kind?, implied: [String: Value.Kind], diagnostic: Diagnostic?)? {
        guard let text = node.scalar?.string.trimmingSpaces else { return nil }
        if at.field.key == "price", PriceInWords.isFree(text) { return (.integer(0), [:], .numberInWords(text, 0, at.field, at: at.place)) }
        let price = at.field.key == "price" ? PriceInWords(text) : nil
        guard let measured = MeasuredNumber(price?.amount ?? text) ?? price?.bare else { return nil }
        let reader = ScalarReader(vocabularies: vocabularies)
        guard case .value(let number) = reader.read(measured.digits, as: at.field.kind) else { return nil }
        var implied: [String: Value.Kind] = [:]
        if let per = price?.unit, let priced = at.priced {
            guard priced.unit == nil || priced.unit == per else {
                return (nil, [:], .unitContradicted(text, at.field, priced.field, priced.unit ?? "", at: at.place))
            }
            if priced.unit == nil { implied[priced.field.key] = .text(per) }
        }
        let isYuanSign = ["¥", "￥"].contains(measured.unit) && price?.unit == nil && price?.isLoose != true
        var parts: [(Field, String)] = []
        if !measured.unit.isEmpty {
            guard case .value(let unit) = reader.read(measured.unit, as: at.companion.kind) else { return nil }
            let name = Self.name(unit)
            if let given = at.given {
                guard case .value(let kind) = reader.read(given, as: at.companion.kind) else { return (number, implied, nil) }
                // The sign is that of the yen as well.
                guard Self.name(kind) == name || ["¥", "￥"].contains(measured.unit) && Self.name(kind) == "JPY" else {
                    return (nil, [:], .unitContradicted(text, at.field, at.companion, Self.name(kind), at: at.place))
                }
            } else {
                implied[at.companion.key] = unit
            }
            parts.append((at.companion, name))
        }
        if let per = price?.unit, let priced = at.priced { parts.append((priced.field, per)) }
        let lines = parts.filter { implied[$0.0.key] != nil }.map { "\($0.0.key): \($0.1)" }
        return (
            number, implied,
            isYuanSign
                ? nil
                : .numberWithUnit(
                    text, at.field, measured.digits, parts, fix: separated([measured.digits] + lines, at: at.place), at: at.place)
        )
    }

    /// A value and further pairs beside it, laid out as the line is in which it stands.
    func separated(_ parts: [String], at place: SourcePlace) -> String {
        let line = source.range(ofLine: place.line)
        let head = source.text(line.lowerBound..<max(line.lowerBound, place.range.lowerBound))
        if head.contains("{") { return parts.joined(separator: ", ") }
        let indent = FrontMatterLine(head + "x")?.indent.map { $0 == "\t" ? "\t" : " " }.joined() ?? ""
        return parts.joined(separator: "\n" + indent)
    }

    /// A quantity with the unit that holds for it anyway, `quantity: 20 张` in the stock of a material counted in 张, or a price in yuan
    /// where no other is meant.
    func counted(_ node: Node, _ field: Field, in unit: String?, at place: SourcePlace) -> (number: Value.Kind, diagnostic: Diagnostic)? {
        guard ["quantity", "price"].contains(field.key), let text = node.scalar?.string.trimmingSpaces, text.utf8.count <= 60,
            let measured = MeasuredNumber.rough(text),
            case .value(let number) = ScalarReader(vocabularies: vocabularies).read(measured.digits, as: field.kind)
        else { return nil }
        if measured.unit.isEmpty || field.key == "price" {
            let isYuan = ["", "元", "块", "块钱", "¥", "￥", "人民币"].contains(measured.unit)
            return isYuan ? (number, .valueReadAsMeant(text, measured.digits, field, at: place)) : nil
        }
        guard let unit else { return (number, .unitNotGiven(text, field, measured, at: place)) }
        return measured.unit == unit ? (number, .unitRepeated(text, field, measured.digits, at: place)) : nil
    }

    private static func name(_ kind: Value.Kind) -> String {
        switch kind {
        case .text(let text): text
        case .term(let term): term.id
        default: ""
        }
    }
}
