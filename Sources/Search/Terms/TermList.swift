import Workers

/// All terms of the portal in the client's order.
struct TermList: Sendable {
    private let units: [SortedTerms]
    /// The first passage of each unit.
    private let offsets: [UInt32]
    let terms: [Term]

    struct Term: Sendable {
        var key: [UInt8]
        /// Where the units have it.
        var sources: [Source]
        /// The term with whose postings it is one; itself where it leads them, nil for terms without stem.
        var head: Int?

        var text: [UInt8] { SortedTerms.text(key) }
    }

    struct Source: Sendable {
        var unit: Int
        var number: Int
    }

    init(_ units: [SortedTerms], workers: Workers) {
        self.units = units
        var offsets: [UInt32] = []
        var total: UInt32 = 0
        for unit in units {
            offsets.append(total)
            total += unit.passages
        }
        self.offsets = offsets
        // The sort finds the units' sorted runs and merges them.
        let all = units.indices.flatMap { unit in units[unit].terms.map { (term: $0, unit: unit) } }.sorted {
            SortedTerms.precedes($0.term, $1.term)
        }
        var terms: [Term] = []
        terms.reserveCapacity(all.count)
        for item in all {
            let source = Source(unit: item.unit, number: item.term.number)
            if let last = terms.last, last.key == item.term.key {
                terms[terms.count - 1].sources.append(source)
            } else {
                terms.append(Term(key: item.term.key, sources: [source], head: nil))
            }
        }
        self.terms = Self.withHeads(terms, workers)
    }

    /// The passages that have any of some terms, ascending, each with its best grade.
    func postings(of members: [Int]) -> [UInt32] {
        var all: [UInt32] = []
        for member in members {
            for source in terms[member].sources.sorted(by: { $0.unit < $1.unit }) {
                let offset = offsets[source.unit] << 4
                for posting in units[source.unit].postings(of: source.number) { all.append(posting + offset) }
            }
        }
        guard members.count > 1 else { return all }
        all.sort()
        var merged: [UInt32] = []
        merged.reserveCapacity(all.count)
        for posting in all {
            if let last = merged.last, last >> 4 == posting >> 4 { merged[merged.count - 1] = posting } else { merged.append(posting) }
        }
        return merged
    }

    /// Words with one stem are led by the shortest, the first of several.
    private static func withHeads(_ terms: [Term], _ workers: Workers) -> [Term] {
        let size = 4096
        let stems = workers.map((terms.count + size - 1) / size) { range in
            let stemmer = Stemmer()
            return (range * size..<min((range + 1) * size, terms.count)).map { stemmer.stem(terms[$0].key) }
        }.flatMap(\.self)
        var groups: [[UInt8]: [Int]] = [:]
        for (term, stem) in stems.enumerated() { if let stem { groups[stem, default: []].append(term) } }
        var result = terms
        for members in groups.values where members.count > 1 {
            let head = members.min { (terms[$0].key.count, $0) < (terms[$1].key.count, $1) }
            for member in members { result[member].head = head }
        }
        return result
    }
}
