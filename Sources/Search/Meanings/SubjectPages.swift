import Foundation
import Workers

/// Which pages speak of which subjects, and how much.
struct SubjectPages: Sendable, Equatable {
    /// Per subject its pages, ascending, each with how much it speaks of it in the lowest four bits.
    let pages: [[UInt32]]
    /// How many pages speak of each subject, of which the list has those that do most.
    let counts: [UInt32]

    /// So many pages of a subject are worth to be told apart.
    private static let most = 64

    /// - Parameter parts: how many passages each page has.
    init(_ lexicon: SubjectLexicon, _ terms: TermList, parts: [UInt32], _ workers: Workers) {
        var pageOf: [UInt32] = []
        for (page, count) in parts.enumerated() { for _ in 0..<count { pageOf.append(UInt32(page)) } }
        let index = WordPostings(terms)
        let passages = pageOf
        let ofWords = workers.map(lexicon.words.count) { Self.weights(index.postings(of: lexicon.words[$0]), passages) }
        let found = workers.map(lexicon.wordsOfSubject.count) { subject in
            var weights: [UInt32: Double] = [:]
            for position in lexicon.wordsOfSubject[subject] {
                guard !ofWords[position].isEmpty else { continue }
                let share = 1 / Double(lexicon.words[position].subjects.count).squareRoot()
                for (page, weight) in ofWords[position] { weights[page, default: 0] += weight * share }
            }
            return Self.best(weights)
        }
        pages = found.map(\.pages)
        counts = found.map(\.count)
    }

    /// How much a word says of pages: most in a title, and the more the more passages have it.
    private static func weights(_ postings: [UInt32], _ pageOf: [UInt32]) -> [(page: UInt32, weight: Double)] {
        var weights: [(page: UInt32, weight: Double)] = []
        var next = 0
        while next < postings.count {
            let page = pageOf[Int(postings[next] >> 4)]
            var grade: UInt32 = 0
            let first = next
            while next < postings.count, pageOf[Int(postings[next] >> 4)] == page {
                grade = max(grade, postings[next] & 15)
                next += 1
            }
            weights.append((page, (grade >= 12 ? 3 : 0) + min(1 + log(Double(next - first)), 2)))
        }
        return weights
    }

    private static func best(_ weights: [UInt32: Double]) -> (pages: [UInt32], count: UInt32) {
        let graded = weights.map { (page: $0, grade: UInt32(min(15, ($1 * 2).rounded()))) }.filter { $0.grade > 0 }
        let best = graded.sorted { ($1.grade, $0.page) < ($0.grade, $1.page) }.prefix(most)
        return (best.map { $0.page << 4 | $0.grade }.sorted(), UInt32(graded.count))
    }
}

/// Where the words of the lexicon stand in an index.
private struct WordPostings: Sendable {
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
