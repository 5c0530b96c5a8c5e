/// A face of letters. But for slanted and upright ones, each has letters of its own in Unicode, which a browser needs no style for.
enum Alphabet: Sendable {
    case slanted, upright, bold, boldSlanted, double, script, fraktur, sans, mono

    /// A letter or digit in this face; itself where the face doesn't have it.
    func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let exception = exceptions[scalar] { return exception }
        let bases = bases
        let value = scalar.value
        let moved: UInt32? =
            switch value {
            case 0x41...0x5A: bases.capitals.map { $0 + value - 0x41 }
            case 0x61...0x7A: bases.capitals.map { $0 + 26 + value - 0x61 }
            case 0x30...0x39: bases.digits.map { $0 + value - 0x30 }
            case 0x391...0x3A9: bases.greek.map { $0 + value - 0x391 }
            case 0x3B1...0x3C9: bases.greek.map { $0 + 26 + value - 0x3B1 }
            default: nil
            }
        return moved.flatMap(Unicode.Scalar.init) ?? scalar
    }

    /// Where capital letters, digits and capital Greek begin; small letters follow their capitals.
    private var bases: (capitals: UInt32?, digits: UInt32?, greek: UInt32?) {
        switch self {
        case .slanted, .upright: (nil, nil, nil)
        case .bold: (0x1D400, 0x1D7CE, 0x1D6A8)
        case .boldSlanted: (0x1D468, 0x1D7CE, 0x1D71C)
        case .double: (0x1D538, 0x1D7D8, nil)
        case .script: (0x1D49C, nil, nil)
        case .fraktur: (0x1D504, nil, nil)
        case .sans: (0x1D5A0, 0x1D7E2, nil)
        case .mono: (0x1D670, 0x1D7F6, nil)
        }
    }

    /// Letters that Unicode had before the others.
    private var exceptions: [Unicode.Scalar: Unicode.Scalar] {
        switch self {
        case .double: Self.doubles
        case .script: Self.scripts
        case .fraktur: Self.frakturs
        default: [:]
        }
    }

    private static let doubles: [Unicode.Scalar: Unicode.Scalar] = ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"]
    private static let scripts: [Unicode.Scalar: Unicode.Scalar] = [
        "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ",
    ]
    private static let frakturs: [Unicode.Scalar: Unicode.Scalar] = ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"]
}
