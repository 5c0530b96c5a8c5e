import Han

/// Tells which words a client can find anything by, as it cuts them: by pairs of Han characters and by the parts of other words.
struct FoundWords {
    let terms: TermList
    /// The terms of names that stand in no page.
    private let named: Set<[UInt8]>

    init(terms: TermList, names: [String], _ variants: HanVariants) {
        self.terms = terms
        var tokenizer = Tokenizer(variants)
        var collector = TermCollector()
        for name in names { tokenizer.scan(name, into: &collector) }
        named = Set(collector.terms)
    }

    /// Whether a folded word may be found. In doubt it may.
    func has(_ word: String) -> Bool {
        var part: [UInt8] = []
        var previous: Unicode.Scalar?
        func isThere(_ term: [UInt8]) -> Bool { terms.contains(term) || named.contains(term) }
        for scalar in word.unicodeScalars {
            let kind = CharacterClass(scalar.value)
            if kind == .han, let previous, !isThere(Array("\(previous)\(scalar)".utf8)) { return false }
            previous = kind == .han ? scalar : nil
            if kind == .word {
                part += Array("\(scalar)".utf8)
                continue
            }
            // `c++` and `c#` are words of their own.
            if scalar == "+" || scalar == "#" { return true }
            if !part.isEmpty, part.count <= Self.longest, !isThere(part) { return false }
            part = []
        }
        return part.isEmpty || part.count > Self.longest || isThere(part)
    }

    /// Longer words are cut.
    private static let longest = 40
}
