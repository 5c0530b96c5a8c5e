/// Pages' old terms taken out of a list of terms, and their new ones put in.
struct TermChange {
    private var list: TermList
    /// By the terms' keys: the passages that have them now. None where a term is gone.
    private var postings: [[UInt8]: [UInt32]] = [:]
    /// Whether some passages have other numbers.
    private var haveMoved = false

    init(_ list: TermList) { self.list = list }

    /// What came of it, for those who encode the terms.
    struct Changes {
        /// Of terms whose text in the files is another, in the new list.
        var positions: Set<Int> = []
        /// From here on terms stand elsewhere, are led by others, or have other postings.
        var firstMoved: Int?
        var hasOtherTerms = false
    }

    /// - Parameter first: the number of the page's first passage.
    mutating func replace(_ old: SortedTerms, by new: SortedTerms, from first: UInt32) {
        let end = first + old.passages
        let isAsLong = old.passages == new.passages
        let after = Dictionary(uniqueKeysWithValues: new.terms.map { ($0.key, $0.number) })
        var before: [[UInt8]: Int] = [:]
        for term in old.terms {
            before[term.key] = term.number
            if isAsLong, let number = after[term.key], new.postings(of: number) == old.postings(of: term.number) { continue }
            let all = postings[term.key] ?? list.position(of: term.key).map { list.postings(of: [$0]) } ?? []
            postings[term.key] = all.filter { $0 >> 4 < first || $0 >> 4 >= end }
        }
        if !isAsLong {
            haveMoved = true
            list.move(from: end, by: Int(new.passages) - Int(old.passages))
            postings = postings.mapValues { all in
                all.map { $0 >> 4 >= end ? UInt32(Int($0) + (Int(new.passages) - Int(old.passages)) << 4) : $0 }
            }
        }
        for term in new.terms {
            let own = new.postings(of: term.number)
            if isAsLong, let number = before[term.key], old.postings(of: number) == own { continue }
            var all = postings[term.key] ?? list.position(of: term.key).map { list.postings(of: [$0]) } ?? []
            let place = all.firstIndex { $0 >> 4 >= first } ?? all.count
            all.insert(contentsOf: own.map { $0 + first << 4 }, at: place)
            postings[term.key] = all
        }
    }

    /// The new list.
    func applied() -> (TermList, Changes) {
        guard !postings.isEmpty || haveMoved else { return (list, Changes()) }
        var (terms, changes) = list.with(postings)
        if haveMoved { changes.firstMoved = 0 }
        for key in postings.keys {
            guard let position = terms.position(of: key) else { continue }
            changes.positions.insert(position)
            if let head = terms.terms[position].head { changes.positions.insert(head) }
        }
        terms.tidyUp()
        return (terms, changes)
    }
}
