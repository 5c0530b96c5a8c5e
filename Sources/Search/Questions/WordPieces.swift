/// The pairs of Han in words, or their one character of Han, or their other words as a client cuts them, each as a number: there are many
/// thousands, and most come often.
struct WordPieces {
    /// Pieces that are not of Han, and where they are among them.
    private var others: [String] = []
    private var places: [String: Int] = [:]

    private static let bits: UInt64 = 21
    private static let mask: UInt64 = 1 << bits - 1
    /// Of a piece that is not of Han.
    private static let other: UInt64 = 1 << 63

    mutating func of(_ word: String) -> [UInt64] {
        var pairs: [UInt64] = []
        var single: UInt64?
        var before: UInt64?
        for scalar in word.unicodeScalars {
            guard CharacterClass(scalar.value) == .han else {
                before = nil
                continue
            }
            let character = UInt64(scalar.value)
            if let before { pairs.append(before << Self.bits | character) }
            single = single ?? character
            before = character
        }
        if !pairs.isEmpty { return pairs }
        return single.map { [$0] } ?? terms(of: word)
    }

    private mutating func terms(of word: String) -> [UInt64] {
        var tokenizer = Tokenizer(.all)
        var collector = TermCollector()
        tokenizer.scan(word, into: &collector)
        return collector.terms.map { term in
            let text = String(decoding: term, as: UTF8.self)
            let place = places[text] ?? others.count
            if place == others.count {
                others.append(text)
                places[text] = place
            }
            return Self.other | UInt64(place)
        }
    }

    /// Whether a piece is one character of Han.
    static func isCharacter(_ piece: UInt64) -> Bool { piece <= mask }

    /// The Han of a piece.
    static func characters(of piece: UInt64) -> [UInt64] {
        piece >= other ? [] : isCharacter(piece) ? [piece] : [piece >> bits, piece & mask]
    }

    func text(_ piece: UInt64) -> String {
        if piece >= Self.other { return others[Int(piece & ~Self.other)] }
        return String(String.UnicodeScalarView(Self.characters(of: piece).compactMap { Unicode.Scalar(UInt32(truncatingIfNeeded: $0)) }))
    }

    /// By their letters.
    func precedes(_ a: UInt64, _ b: UInt64) -> Bool { a >= Self.other && b >= Self.other ? text(a) < text(b) : a < b }
}
