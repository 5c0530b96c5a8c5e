extension TermList {
    /// Where a term stands, by its key.
    func position(of key: [UInt8]) -> Int? {
        let place = place(of: key)
        return place < terms.count && terms[place].key == key ? place : nil
    }

    /// Where a term stands or would stand.
    func place(of key: [UInt8]) -> Int {
        var low = 0
        var high = terms.count
        while low < high {
            let middle = (low + high) / 2
            if terms[middle].key.lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// With other postings of some terms, by their keys; those that have none are gone.
    func with(_ postings: [[UInt8]: [UInt32]]) -> (TermList, TermChange.Changes) {
        var list = self
        var changes = TermChange.Changes()
        let keys = postings.keys.sorted { $0.lexicographicallyPrecedes($1) }
        let unit = list.add(SortedTerms(keys.map { postings[$0] ?? [] }))
        var coming: [(place: Int, term: Term)] = []
        var going: [Int] = []
        for (number, key) in keys.enumerated() {
            let isEmpty = postings[key]?.isEmpty ?? true
            let source = Source(unit: unit, number: number)
            if let position = position(of: key) {
                if isEmpty { going.append(position) } else { list.set(source, at: position) }
            } else if !isEmpty {
                coming.append((place(of: key), Term(key: key, sources: [source], head: nil)))
            }
        }
        guard !coming.isEmpty || !going.isEmpty else { return (list, changes) }
        let gone = going.map { terms[$0].key }
        // Words of a stem that one has left have fewer postings.
        let heads = going.compactMap { terms[$0].head }.map { terms[$0].key }
        list.insert(coming, removing: Set(going))
        list.findHeads(ofTheStemsOf: coming.map(\.term.key) + gone)
        let firstLed = zip(list.terms, terms).enumerated().first { list.head(of: $1.0) != head(of: $1.1) }?.offset
        changes.hasOtherTerms = true
        changes.firstMoved = [coming.first?.place, going.first, firstLed].compactMap(\.self).min()
        changes.positions = Set(heads.compactMap { list.position(of: $0) })
        return (list, changes)
    }

    /// The key of the term that leads another.
    private func head(of term: Term) -> [UInt8]? { term.head.map { terms[$0].key } }
}
