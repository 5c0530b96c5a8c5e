/// What a folded character is to the search.
enum CharacterClass: UInt8, Sendable {
    /// Stands between words.
    case other
    /// A letter, digit or mark of a script that is written in words.
    case word
    /// A Han character, which is looked up with its neighbour.
    case han

    /// Must agree with `isHan` and `wordCharacter` in the client, which the golden vectors hold.
    init(_ scalar: UInt32) {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
        case 0..<0x80: self = .other
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005, 0x3007: self = .han
        default:
            guard let scalar = Unicode.Scalar(scalar) else {
                self = .other
                return
            }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
                self = .word
            default: self = .other
            }
        }
    }
}
