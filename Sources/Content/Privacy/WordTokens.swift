/// A text cut into what names are made of: each Chinese character, and each word of letters and digits, by itself.
///
/// Case, full width and invisible characters make no difference; nor do spaces, hyphens and points between the parts of a name.
struct WordTokens {
    struct Token {
        /// By what it is told apart fast; no secret.
        var value: UInt64
        /// The same without marks over letters, and without the numbers that stand for tones: `Jiǎn` and `jian3` are jian.
        var plain: UInt64
        /// In bytes of the text.
        var range: Range<Int>
        /// Whether it may belong to the same name as the one before it.
        var joins: Bool
        /// Whether it may be what follows a surname: Berg, Anna.
        var joinsByComma = false
        var isHan: Bool
    }

    private(set) var tokens: [Token] = []
    private(set) var text: String

    init(_ written: String) {
        text = written
        // é in one piece or in two.
        if text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) { text = text.precomposedStringWithCanonicalMapping }
        // 𝐙𝐡𝐚𝐧𝐠, and the radicals that look like 小.
        if Self.hasLookalikes(text) { text = text.precomposedStringWithCompatibilityMapping }
        tokens.reserveCapacity(text.utf8.count / 3)
        var gap = Gap()
        var word: (value: UInt64, plain: UInt64, start: Int)?
        var at = 0
        func closed(_ end: Int) -> Token? {
            word.map { Token(value: $0.value, plain: $0.plain, range: $0.start..<end, joins: false, isHan: false) }
        }
        for scalar in text.unicodeScalars {
            let start = at
            at += UTF8.width(scalar)
            switch Kind(scalar) {
            case .invisible: continue
            case .letter:
                let begun = word ?? (Self.seed, Self.seed, start)
                let bare = Self.bare(scalar)
                word = (
                    Self.folded(scalar, into: begun.value), bare.map { Self.folded($0, into: begun.plain) } ?? begun.plain, begun.start
                )
            case .han:
                if let token = closed(start) { append(token, &gap) }
                word = nil
                append(Token(value: UInt64(scalar.value), plain: UInt64(scalar.value), range: start..<at, joins: false, isHan: true), &gap)
            case .other:
                if let token = closed(start) { append(token, &gap) }
                word = nil
                gap.take(scalar)
            }
        }
        if let token = closed(at) { append(token, &gap) }
    }

    /// Whether there are letters that only stand for others: mathematical ones, radicals of dictionaries, doubles of Han characters.
    private static func hasLookalikes(_ text: String) -> Bool {
        text.utf8.contains { $0 == 0xF0 || $0 == 0xE2 || $0 == 0xEF }
            && text.unicodeScalars.contains { scalar in
                switch scalar.value {
                case 0x2E80...0x2FDF, 0xF900...0xFAFF, 0x1D400...0x1D7FF, 0x2F800...0x2FA1F: true
                default: false
                }
            }
    }

    private mutating func append(_ token: Token, _ gap: inout Gap) {
        var token = token
        token.joins = tokens.last.map { gap.joins(bothHan: $0.isHan && token.isHan) } ?? false
        token.joinsByComma = !tokens.isEmpty && gap.isComma
        tokens.append(token)
        gap = Gap()
    }

    /// The one spelling of some tokens, which is what is hashed.
    func spelling(_ range: Range<Int>) -> String {
        tokens[range].map { token in
            String(String.UnicodeScalarView(slice(token.range).unicodeScalars.filter { Kind($0) != .invisible }.flatMap(Self.folded)))
        }.joined(separator: " ")
    }

    /// Some tokens as they were written, with what stands between them.
    func written(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(slice(tokens[first].range.lowerBound..<tokens[last].range.upperBound))
    }

    /// Whether a word begins with a capital letter, or with one of a script that has none.
    func isCapital(_ position: Int) -> Bool {
        slice(tokens[position].range).unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
    }

    /// Whether a sentence or a line ends between a word and the one before it.
    func beginsSentence(_ position: Int) -> Bool {
        guard position > 0 else { return true }
        let gap = slice(tokens[position - 1].range.upperBound..<tokens[position].range.lowerBound)
        return gap.unicodeScalars.contains { Self.ends.contains($0) }
    }

    private static let ends = Set(".!?:;。！？：；…\n\r".unicodeScalars)

    private func slice(_ range: Range<Int>) -> Substring {
        let utf8 = text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return text[from..<utf8.index(from, offsetBy: range.count)]
    }

    /// What stands between two tokens.
    private struct Gap {
        private var isSpaces = true
        private var isSoft = true
        /// Whether it is one comma and spaces.
        private(set) var isComma = false

        mutating func take(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: break
            case 0x2C, 0xFF0C, 0x3001: (isComma, isSpaces, isSoft) = (isSoft && !isComma, false, false)
            // The points in 阿依古丽·买买提.
            case 0xB7, 0x2022, 0x2027, 0x30FB, 0xFF65: break
            case 0x2D, 0x5F, 0x27, 0x2019, 0x2E, 0x2B, 0x2010, 0x2011: isSpaces = false
            default: (isSpaces, isSoft, isComma) = (false, false, false)
            }
        }

        func joins(bothHan: Bool) -> Bool { bothHan ? isSpaces : isSoft }
    }

    private enum Kind {
        case han, letter, invisible, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
            case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
                0x2066...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
                self = .invisible
            case 0..<0x80, 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x303F: self = .other
            case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005...0x3007: self = .han
            default:
                let properties = scalar.properties
                self =
                    properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
                    ? .letter : .other
            }
        }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func folded(_ scalar: Unicode.Scalar, into value: UInt64) -> UInt64 {
        folded(scalar).reduce(value) { ($0 ^ UInt64($1.value)) &* 0x0000_0100_0000_01B3 }
    }

    /// A letter without what stands over it; nil for a number that stands for a tone.
    private static func bare(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x30...0x35, 0xB2, 0xB3, 0xB9, 0x2070...0x2075, 0x2080...0x2085, 0x300...0x36F: nil
        case 0xC0..<0x250, 0x1E00..<0x1F00: String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first
        default: scalar
        }
    }

    /// In small letters of plain width.
    private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0x41...0x5A: [Unicode.Scalar(scalar.value + 0x20) ?? scalar]
        case 0..<0x80: [scalar]
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map(folded) ?? [scalar]
        default: Array(scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}
