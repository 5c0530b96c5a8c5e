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

    private static func isDigit(_ character: Character) -> Bool {
        ("0"..."9").contains(character) || ("０"..."９").contains(character)
    }
}

extension FieldReader {
    /// Reads a number that carries its unit or currency; nil where there is none or no sure reading.
    ///
    /// - Parameter given: what the field for the unit or the currency says, where it is written.
    /// - Returns: the number's value, absent where the two contradict each other, and what to take for the other field.
    func measured(
        _ node: Node, _ field: Field, _ companion: Field, given: String?, at place: SourcePlace
    ) -> (number: Value.Kind?, companion: Value.Kind?, diagnostic: Diagnostic?)? {
        guard let text = node.scalar?.string.trimmingSpaces, let measured = MeasuredNumber(text) else { return nil }
        let reader = ScalarReader(vocabularies: vocabularies)
        guard case .value(let number) = reader.read(measured.digits, as: field.kind),
            case .value(let unit) = reader.read(measured.unit, as: companion.kind)
        else { return nil }
        let name = Self.name(unit)
        let isYuanSign = measured.unit == "¥" || measured.unit == "￥"
        if let given {
            guard case .value(let kind) = reader.read(given, as: companion.kind) else { return (number, nil, nil) }
            // The sign is that of the yen as well.
            if Self.name(kind) == name || isYuanSign && Self.name(kind) == "JPY" {
                return (number, nil, isYuanSign ? nil : .numberWithUnit(text, field, measured.digits, companion, name, at: place))
            }
            return (nil, nil, .unitContradicted(text, field, companion, Self.name(kind), at: place))
        }
        return (number, unit, isYuanSign ? nil : .numberWithUnit(text, field, measured.digits, companion, name, at: place))
    }

    /// A quantity with the unit that holds for it anyway: `quantity: 20 张` in the stock of a material counted in 张.
    func counted(_ node: Node, _ field: Field, in unit: String?, at place: SourcePlace) -> (number: Value.Kind, diagnostic: Diagnostic)? {
        guard field.key == "quantity", let unit, let text = node.scalar?.string.trimmingSpaces, let measured = MeasuredNumber(text),
            measured.unit == unit,
            case .value(let number) = ScalarReader(vocabularies: vocabularies).read(measured.digits, as: field.kind)
        else { return nil }
        return (number, .unitRepeated(text, field, measured.digits, at: place))
    }

    private static func name(_ kind: Value.Kind) -> String {
        switch kind {
        case .text(let text): text
        case .term(let term): term.id
        default: ""
        }
    }
}
