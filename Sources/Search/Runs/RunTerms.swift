/// The terms of a run, line by line.
struct RunTerms {
    private let passages: UInt32
    private var terms: [SortedTerms.Term] = []
    private var ends = [0]
    private var values: [UInt32] = []

    init(passages: UInt32) { self.passages = passages }

    var isEmpty: Bool { terms.isEmpty }

    mutating func add(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ postings: Slice<UnsafeBufferPointer<UInt8>>) throws {
        let key = SortedTerms.key(Array(text))
        let term = SortedTerms.Term(prefix: SortedTerms.prefix(key), key: key, number: terms.count)
        guard !key.isEmpty, terms.last.map({ SortedTerms.precedes($0, term) }) ?? true, !postings.isEmpty else {
            throw RunReader.Fault.damaged
        }
        terms.append(term)
        var next: UInt64 = 0
        var numbers = PostingText.Numbers(postings)
        while let gap = numbers.next() {
            let value = next + UInt64(gap)
            guard value >> 4 < UInt64(passages) else { throw RunReader.Fault.damaged }
            values.append(UInt32(value))
            next = value + 1
        }
        guard numbers.isWhole else { throw RunReader.Fault.damaged }
        ends.append(values.count)
    }

    func sorted() -> SortedTerms { SortedTerms(terms: terms, ends: ends, values: values, passages: passages) }
}
