import Foundation
import Workers

/// Which pages speak most of which subjects, and how much.
struct SubjectPages: Sendable, Equatable {
    /// Per subject its pages, ascending, each with how much it speaks of it in the lowest four bits, less one.
    let pages: [[UInt32]]

    /// What a page is about are so many subjects at most; what it only touches tells it from no other.
    private static let subjectsOfPage = 25
    /// Subjects of which a portal speaks less than of so many others are nothing that one seeks in it.
    private static let subjects = 350
    /// So many pages of a subject are worth to be told apart.
    private static let most = 64
    private static let grades: Float = 8

    /// - Parameter parts: how many passages each page has.
    init(_ lexicon: SubjectLexicon, _ terms: TermList, parts: [UInt32], _ workers: Workers) {
        let weights = SubjectWeights(lexicon, terms, parts: parts, workers).subjects
        let lengths = Self.lengths(weights, pages: parts.count)
        // By some hundred pages, so that what is held of a large portal at once stays small.
        let size = 512
        let strongest = workers.map((parts.count + size - 1) / size) { piece in
            Self.strongest(weights, of: piece * size..<min((piece + 1) * size, parts.count), lengths)
        }.flatMap(\.self)
        pages = Self.graded(strongest, subjects: weights.count)
    }

    /// A page that speaks of everything is near to nothing.
    private static func lengths(_ weights: [SubjectWeights.Weights], pages: Int) -> [Float] {
        var sums = [Float](repeating: 0, count: pages)
        for subject in weights { for (page, weight) in subject { sums[Int(page)] += weight * weight } }
        return sums.map { pow($0, 0.375) }
    }

    /// By page, the subjects of which it speaks most, the first first.
    private static func strongest(
        _ weights: [SubjectWeights.Weights], of pages: Range<Int>, _ lengths: [Float]
    ) -> [[(subject: Int, weight: Float)]] {
        var all = [[(subject: Int, weight: Float)]](repeating: [], count: pages.count)
        for (subject, list) in weights.enumerated() {
            for (page, weight) in list[firstPlace(from: pages.lowerBound, in: list)...] {
                guard page < pages.upperBound else { break }
                if weight > 0 { all[Int(page) - pages.lowerBound].append((subject, weight / lengths[Int(page)])) }
            }
        }
        return all.map { $0.sorted { ($1.weight, $0.subject) < ($0.weight, $1.subject) }.prefix(subjectsOfPage).map(\.self) }
    }

    private static func firstPlace(from page: Int, in list: SubjectWeights.Weights) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].page < page { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What pages speak most of is the measure of all.
    private static func graded(_ strongest: [[(subject: Int, weight: Float)]], subjects: Int) -> [[UInt32]] {
        let best = strongest.compactMap(\.first?.weight)
        let scale = grades / (1.2 * best.reduce(0, +) / Float(max(1, best.count)))
        var pages = [[(page: UInt32, grade: UInt32)]](repeating: [], count: subjects)
        for (page, list) in strongest.enumerated() {
            for (subject, weight) in list {
                let grade = min(grades, (weight * scale - 0.25).rounded(.up))
                if grade > 0 { pages[subject].append((UInt32(page), UInt32(grade))) }
            }
        }
        let spoken = pages.map { list in list.map(\.grade).sorted(by: >).prefix(3).reduce(0, +) }
        let kept = Set(spoken.indices.sorted { (spoken[$1], $0) < (spoken[$0], $1) }.prefix(Self.subjects))
        return pages.enumerated().map { subject, list in
            guard kept.contains(subject) else { return [] }
            let best = list.sorted { ($1.grade, $0.page) < ($0.grade, $1.page) }.prefix(most)
            return best.map { $0.page << 4 | ($0.grade - 1) }.sorted()
        }
    }
}
