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
        var pieces = WordPieces()
        var singles: Set<UInt64> = []
        var longer: [[UInt64]] = []
        let keyed = words.map { (count: $0.utf8.count, word: $0) }
        for (_, word) in keyed.sorted(by: { $0.count != $1.count ? $0.count < $1.count : $0.word < $1.word }) {
            let found = pieces.of(word)
            if found.count == 1, WordPieces.isCharacter(found[0]) { singles.insert(found[0]) } else { longer.append(found) }
        }
        var worth: [UInt64: Int] = [:]
        for piece in longer.joined() { worth[piece, default: 0] += 1 }
        for thing in things { for piece in pieces.of(thing) { worth[piece, default: 0] -= 100 } }
        var chosen: Set<UInt64> = []
        for found in longer {
            let isKnown = found.contains { chosen.contains($0) || WordPieces.characters(of: $0).contains(where: singles.contains) }
            if isKnown { continue }
            let best = found.map { (piece: $0, worth: worth[$0, default: 0]) }
                .max { $0.worth != $1.worth ? $0.worth < $1.worth : pieces.precedes($1.piece, $0.piece) }
            if let best { chosen.insert(best.piece) }
        }
        characters = singles.sorted().map(pieces.text).joined()
        hashes = Set(chosen.map { NameTerm.hash(pieces.text($0)) & (1 << Self.hashBits - 1) }).sorted()
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
        var pieces = WordPieces()
        return word.unicodeScalars.contains { characters.unicodeScalars.contains($0) }
            || pieces.of(word).contains { hashes.contains(NameTerm.hash(pieces.text($0)) & (1 << Self.hashBits - 1)) }
    }
}
