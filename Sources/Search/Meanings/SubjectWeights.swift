import Foundation
import Workers

/// How much each page speaks of each subject, as far as its words tell.
struct SubjectWeights: Sendable {
    /// By subject, ascending by page.
    typealias Weights = [(page: UInt32, weight: Float)]
    let subjects: [Weights]

    /// From so much on, more of a subject's words say little more.
    private static let half: Float = 8

    /// - Parameter parts: how many passages each page has.
    init(_ lexicon: SubjectLexicon, _ terms: TermList, parts: [UInt32], _ workers: Workers) {
        var pageOf: [UInt32] = []
        for (page, count) in parts.enumerated() { for _ in 0..<count { pageOf.append(UInt32(page)) } }
        let index = WordPostings(terms)
        let passages = pageOf
        let ofWords = workers.map(lexicon.words.count) { Self.weights(index.postings(of: lexicon.words[$0]), passages) }
        subjects = workers.map(lexicon.wordsOfSubject.count) { subject in
            let weights = Self.summed(lexicon.wordsOfSubject[subject].map { (ofWords[$0], lexicon.words[$0].subjects.count) })
            return Self.rare(weights, pages: parts.count)
        }
    }

    /// How much a word says of pages: most in a title, and the more the more passages have it.
    private static func weights(_ postings: [UInt32], _ pageOf: [UInt32]) -> Weights {
        var weights: Weights = []
        var next = 0
        while next < postings.count {
            let page = pageOf[Int(postings[next] >> 4)]
            var grade: UInt32 = 0
            let first = next
            while next < postings.count, pageOf[Int(postings[next] >> 4)] == page {
                grade = max(grade, postings[next] & 15)
                next += 1
            }
            let place: Float = grade >= 12 ? 3 : grade >= 8 ? 1 : grade >= 5 ? 1.5 : 0
            weights.append((page, place + min(1 + log(Float(next - first)), 2)))
        }
        return weights
    }

    /// - Parameter words: a subject's words with how many subjects each has: the more, the less it says of one.
    private static func summed(_ words: [(weights: Weights, subjects: Int)]) -> Weights {
        var sums: [UInt32: Float] = [:]
        for (weights, subjects) in words where !weights.isEmpty {
            let share = 1 / Float(subjects).squareRoot()
            for (page, weight) in weights { sums[page, default: 0] += weight * share }
        }
        return sums.map { (page: $0, weight: $1 / ($1 + half)) }.sorted { $0.page < $1.page }
    }

    /// The less pages speak of a subject, the more one that does is sought by it.
    private static func rare(_ weights: Weights, pages: Int) -> Weights {
        let spoken = weights.reduce(0) { $0 + $1.weight }
        let rarity = log(1 + (Float(pages) - spoken + 0.5) / (spoken + 0.5))
        return weights.map { ($0.page, $0.weight * rarity) }
    }
}
