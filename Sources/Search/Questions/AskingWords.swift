/// By what a client tells words by which nothing can be asked, so that it loads nothing that reads questions for them: of each word of
/// questions a character, a pair or a word that is in it.
struct AskingWords: Sendable {
    /// Words of one character of Han.
    let characters: String
    /// The hashes of pairs of Han and of other words, ascending.
    let hashes: [UInt32]

    /// Of all languages.
    static let all = AskingWords(QuestionWords.asking, things: SynonymsFile.builtIn.flatMap(\.self))

    /// So few bits tell some words wrongly, which costs but a look-up, and take a character each.
    private static let hashBits: UInt32 = 15

    /// - Parameter things: what is hardly in questions alone; what is in them is taken last.
    init(_ words: Set<String>, things: [String]) {
        var singles: Set<String> = []
        var longer: [[String]] = []
        for word in words.sorted(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) {
            let pieces = Self.pieces(of: word)
            if pieces.count == 1, pieces[0].unicodeScalars.count == 1, pieces[0].utf8.count > 2 {
                singles.insert(pieces[0])
            } else {
                longer.append(pieces)
            }
        }
        var worth: [String: Int] = [:]
        for piece in longer.joined() { worth[piece, default: 0] += 1 }
        for piece in things.flatMap(Self.pieces) { worth[piece, default: 0] -= 100 }
        var chosen: Set<String> = []
        for pieces in longer {
            let isKnown = pieces.contains { chosen.contains($0) || $0.unicodeScalars.contains { singles.contains(String($0)) } }
            if !isKnown, let best = pieces.max(by: { (worth[$0, default: 0], $1) < (worth[$1, default: 0], $0) }) { chosen.insert(best) }
        }
        characters = singles.sorted().joined()
        hashes = Set(chosen.map { NameTerm.hash($0) & (1 << Self.hashBits - 1) }).sorted()
    }

    /// The gaps between the hashes.
    var gaps: String {
        var next: UInt32 = 0
        return PostingText.text(
            hashes.map { hash in
                defer { next = hash + 1 }
                return hash - next
            })
    }

    func mayAsk(_ word: String) -> Bool {
        word.unicodeScalars.contains { characters.unicodeScalars.contains($0) }
            || Self.pieces(of: word).contains { hashes.contains(NameTerm.hash($0) & (1 << Self.hashBits - 1)) }
    }

    /// The pairs of Han in a word, or its one character of Han, or its other words as a client cuts them.
    private static func pieces(of word: String) -> [String] {
        let han = word.unicodeScalars.map { CharacterClass($0.value) == .han }
        let scalars = Array(word.unicodeScalars)
        let pairs = scalars.indices.dropFirst().filter { han[$0] && han[$0 - 1] }.map { "\(scalars[$0 - 1])\(scalars[$0])" }
        if !pairs.isEmpty { return pairs }
        if let first = han.firstIndex(of: true) { return [String(scalars[first])] }
        var tokenizer = Tokenizer(.all)
        var collector = TermCollector()
        tokenizer.scan(word, into: &collector)
        return collector.terms.map { String(decoding: $0, as: UTF8.self) }
    }
}
