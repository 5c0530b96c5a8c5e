import Workers

/// All terms of the portal in the client's order.
struct TermList: Sendable {
    private(set) var units: [SortedTerms]
    /// The first passage of each unit.
    private var offsets: [UInt32]
    private(set) var terms: [Term]

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
        let all = units.indices.flatMap { unit in
            units[unit].terms.indices.map { (prefix: units[unit].terms[$0].prefix, unit: unit, index: $0) }
        }
        .sorted { a, b in
            a.prefix != b.prefix ? a.prefix < b.prefix : SortedTerms.precedes(units[a.unit].terms[a.index], units[b.unit].terms[b.index])
        }
        var terms: [Term] = []
        terms.reserveCapacity(all.count)
        var prefix: UInt64?
        for item in all {
            let term = units[item.unit].terms[item.index]
            let source = Source(unit: item.unit, number: term.number)
            if item.prefix == prefix, terms[terms.count - 1].key == term.key {
                terms[terms.count - 1].sources.append(source)
            } else {
                terms.append(Term(key: term.key, sources: [source], head: nil))
            }
            prefix = item.prefix
        }
        self.terms = terms
        findHeads(workers)
    }

    /// The passages that have any of some terms, ascending, each with its best grade.
    func postings(of members: [Int]) -> [UInt32] {
        var all: [UInt32] = []
        for member in members {
            // Changes bring sources that come later and lie before.
            let sources = terms[member].sources
            let isAscending = zip(sources, sources.dropFirst()).allSatisfy { $0.unit <= $1.unit }
            for source in isAscending ? sources : sources.sorted(by: { $0.unit < $1.unit }) {
                let offset = offsets[source.unit] << 4
                let postings = units[source.unit].postings(of: source.number)
                if offset == 0 { all.append(contentsOf: postings) } else { all.append(contentsOf: postings.lazy.map { $0 + offset }) }
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
    mutating func findHeads(_ workers: Workers) {
        let all = terms
        let size = 4096
        let stems = workers.map((all.count + size - 1) / size) { range in
            let stemmer = Stemmer()
            return (range * size..<min((range + 1) * size, all.count)).map { stemmer.stem(all[$0].key) }
        }.flatMap(\.self)
        var groups: [[UInt8]: [Int]] = [:]
        for (term, stem) in stems.enumerated() { if let stem { groups[stem, default: []].append(term) } }
        for members in groups.values where members.count > 1 {
            let head = members.min { (all[$0].key.count, $0) < (all[$1].key.count, $1) }
            for member in members { terms[member].head = head }
        }
    }
}

// MARK: Changes

extension TermList {
    /// Adds postings of the whole portal; gives the number of the unit that they are.
    mutating func add(_ unit: SortedTerms) -> Int {
        units.append(unit)
        offsets.append(0)
        return units.count - 1
    }

    /// Has a term's postings from one place.
    mutating func set(_ source: Source, at position: Int) { terms[position].sources = [source] }

    /// Moves the passages from one on.
    mutating func move(from passage: UInt32, by distance: Int) {
        for unit in units.indices {
            if offsets[unit] >= passage {
                offsets[unit] = UInt32(Int(offsets[unit]) + distance)
            } else {
                units[unit].move(from: passage - offsets[unit], by: distance)
            }
        }
    }

    /// Puts terms in at their places and takes others out. Terms keep the one that leads them, unless it goes.
    mutating func insert(_ coming: [(place: Int, term: Term)], removing going: Set<Int>) {
        var result: [Term] = []
        result.reserveCapacity(terms.count + coming.count)
        var places: [Int?] = []
        places.reserveCapacity(terms.count)
        var next = coming[...]
        for position in 0...terms.count {
            while let first = next.first, first.place == position {
                result.append(first.term)
                next = next.dropFirst()
            }
            guard position < terms.count else { break }
            let stays = !going.contains(position)
            places.append(stays ? result.count : nil)
            if stays { result.append(terms[position]) }
        }
        for position in result.indices { if let head = result[position].head { result[position].head = places[head] } }
        terms = result
    }

    /// Finds again what leads the words that have their stem in common with some.
    mutating func findHeads(ofTheStemsOf keys: [[UInt8]]) {
        let stemmer = Stemmer()
        let stems = Set(keys.compactMap { stemmer.stem($0) })
        var groups: [[UInt8]: [Int]] = [:]
        // A stem begins as its words do.
        for letter in Set(stems.compactMap(\.first)) {
            for position in place(of: [letter])..<place(of: [letter + 1]) {
                guard let stem = stemmer.stem(terms[position].key), stems.contains(stem) else { continue }
                groups[stem, default: []].append(position)
            }
        }
        for members in groups.values {
            let head = members.count > 1 ? members.min { (terms[$0].key.count, $0) < (terms[$1].key.count, $1) } : nil
            for member in members { terms[member].head = head }
        }
    }

    /// Brings the postings of many changes together, which would slow the next ones down.
    mutating func tidyUp() {
        guard units.count > 64 else { return }
        let all = SortedTerms(terms.indices.map { postings(of: [$0]) })
        units = [all]
        offsets = [0]
        for position in terms.indices { terms[position].sources = [Source(unit: 0, number: position)] }
    }
}
