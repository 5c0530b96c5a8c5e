/// Where the words of the lexicon stand in an index.
struct WordPostings: Sendable {
    private let terms: TermList
    /// The terms of words, by what they begin with.
    private var ofBeginning: [WordKey: [Int]] = [:]
    /// The pairs of Han characters, by the bytes of their keys.
    private var ofPair: [UInt64: Int] = [:]

    init(_ terms: TermList) {
        self.terms = terms
        for (position, term) in terms.terms.enumerated() {
            if term.key.allSatisfy({ $0 >= 0x30 && $0 <= 0x7A }) {
                ofBeginning[WordKey(bytes: WordBeginning.of(term.key)), default: []].append(position)
            } else if term.key.count <= 8, term.key[0] >= 0xE3 {
                ofPair[SortedTerms.prefix(term.key)] = position
            }
        }
    }

    /// The passages that have all parts of a word, ascending, each with the lowest of their grades.
    func postings(of word: SubjectLexicon.Word) -> [UInt32] {
        var all: [UInt32]?
        for part in word.parts {
            let positions =
                word.isHan ? ofPair[SortedTerms.prefix(part)].map { [$0] } ?? [] : ofBeginning[WordKey(bytes: Array(part))] ?? []
            guard !positions.isEmpty else { return [] }
            let own = terms.postings(of: positions)
            all = all.map { Self.both($0, own) } ?? own
            if all?.isEmpty == true { return [] }
        }
        return all ?? []
    }

    private static func both(_ first: [UInt32], _ second: [UInt32]) -> [UInt32] {
        var both: [UInt32] = []
        var (a, b) = (0, 0)
        while a < first.count, b < second.count {
            let (one, other) = (first[a] >> 4, second[b] >> 4)
            if one == other { both.append(min(first[a], second[b])) }
            if one <= other { a += 1 }
            if other <= one { b += 1 }
        }
        return both
    }
}
