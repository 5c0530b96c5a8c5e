/// What characters of no command stand for.
enum Characters {
    enum Meaning {
        case symbol(Symbol)
        /// A bracket or bar as it is typed.
        case bracket(String, isOpening: Bool?)
        case superscript(String)
        case `subscript`(String)
        case prime(Int)
        /// Chinese, emoji: words.
        case words
    }

    static func meaning(of scalar: Unicode.Scalar) -> Meaning {
        if let known = table[scalar] { return known }
        let value = scalar.value
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: return .symbol(Symbol(kind: .letter, text: String(scalar)))
        case 0x391...0x3A9, 0x1D400...0x1D7FF, 0x2100...0x214F: return .symbol(Symbol(kind: .value, text: String(scalar)))
        case 0x3B1...0x3F6: return .symbol(Symbol(kind: .letter, text: String(scalar)))
        // Letters, digits and signs of full width are those of half width.
        case 0xFF01...0xFF5E where !keptWide.contains(scalar):
            return Unicode.Scalar(value - 0xFEE0).map(meaning) ?? .words
        case 0x2200...0x22FF, 0x2A00...0x2AFF: return .symbol(Symbol(kind: .relation, text: String(scalar)))
        case 0x2190...0x21FF, 0x27F0...0x27FF: return .symbol(Symbol(kind: .arrow, text: String(scalar)))
        case 0x21...0x2F, 0x3A...0x40, 0xA1...0xBF, 0x2460...0x24FF, 0x25A0...0x26FF, 0x2030...0x2033:
            return .symbol(Symbol(kind: .value, text: String(scalar)))
        default: return .words
        }
    }

    /// Commas and the like, between words of Chinese or in their place.
    private static let keptWide: Set<Unicode.Scalar> = ["，", "；", "：", "！", "？", "．", "％", "＂", "＇", "＄", "＃"]

    private static let table: [Unicode.Scalar: Meaning] = {
        var table: [Unicode.Scalar: Meaning] = [:]
        func add(_ kind: Symbol.Kind, _ list: String) {
            for (sign, text) in Symbol.pairs(list) {
                if let scalar = sign.unicodeScalars.first { table[scalar] = .symbol(Symbol(kind: kind, text: text)) }
            }
        }
        for (kind, list) in [
            (Symbol.Kind.letter, Symbol.letters), (.binary, Symbol.binaries), (.value, Symbol.values), (.relation, Symbol.relations),
            (.relation, Symbol.negations), (.arrow, Symbol.arrows), (.large, Symbol.largeOperators), (.integral, Symbol.integrals),
            (.dots, Symbol.dots), (.open, "⟨ ⟨ ⌈ ⌈ ⌊ ⌊"), (.close, "⟩ ⟩ ⌉ ⌉ ⌋ ⌋"),
        ] {
            for (_, text) in Symbol.pairs(list) {
                guard let scalar = text.unicodeScalars.first, scalar.value >= 0x80 else { continue }
                table[scalar] = .symbol(Symbol(kind: kind, text: text))
            }
        }
        add(.binary, "+ + - − * ∗ · ⋅ • ∙ − −")
        add(.relation, "= = < < > > : :")
        add(.punctuation, ", , ; ;")
        add(.sign, "! ! ? ? . . / / @ @")
        add(.value, "\" ″ ° ° ℃ ℃ Ω Ω Å Å")
        for (sign, isOpening) in [("(", true), (")", false), ("[", true), ("]", false), ("|", nil), ("‖", nil)] as [(Unicode.Scalar, Bool?)]
        {
            table[sign] = .bracket(String(sign), isOpening: isOpening)
        }
        for (sign, digit) in Symbol.pairs("⁰ 0 ¹ 1 ² 2 ³ 3 ⁴ 4 ⁵ 5 ⁶ 6 ⁷ 7 ⁸ 8 ⁹ 9 ⁺ + ⁻ − ⁿ n") {
            if let scalar = sign.unicodeScalars.first { table[scalar] = .superscript(digit) }
        }
        for (sign, digit) in Symbol.pairs("₀ 0 ₁ 1 ₂ 2 ₃ 3 ₄ 4 ₅ 5 ₆ 6 ₇ 7 ₈ 8 ₉ 9 ₊ + ₋ −") {
            if let scalar = sign.unicodeScalars.first { table[scalar] = .subscript(digit) }
        }
        for (sign, count) in [("'", 1), ("′", 1), ("″", 2), ("‴", 3), ("’", 1)] as [(Unicode.Scalar, Int)] { table[sign] = .prime(count) }
        return table
    }()
}
