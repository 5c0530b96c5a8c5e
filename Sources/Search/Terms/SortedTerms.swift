/// What one worker found: its terms in the client's order, with the passages that have them.
struct SortedTerms: Sendable {
    let terms: [Term]
    private let ends: [Int]
    private var values: [UInt32]
    let passages: UInt32

    struct Term: Sendable {
        /// The first eight bytes of `key`, for quick comparison.
        var prefix: UInt64
        /// The bytes by which terms are sorted.
        var key: [UInt8]
        var number: Int
    }

    init(table: TermTable, ends: [Int], values: [UInt32], passages: UInt32) {
        let keys = (0..<table.count).map { Self.key(table.bytes(of: $0)) }
        // What is sorted holds no array, so that nothing is counted while it moves.
        let order = keys.indices.map { (prefix: Self.prefix(keys[$0]), number: $0) }.sorted {
            $0.prefix != $1.prefix ? $0.prefix < $1.prefix : Self.precedes(keys[$0.number], keys[$1.number])
        }
        terms = order.map { Term(prefix: $0.prefix, key: keys[$0.number], number: $0.number) }
        self.ends = ends
        self.values = values
        self.passages = passages
    }

    /// Terms that are sorted already, and numbered as they stand.
    init(terms: [Term], ends: [Int], values: [UInt32], passages: UInt32) {
        self.terms = terms
        self.ends = ends
        self.values = values
        self.passages = passages
    }

    /// Postings alone, of terms that are numbered as they come.
    init(_ postings: [[UInt32]]) {
        terms = []
        values = postings.flatMap(\.self)
        ends = postings.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
        passages = 0
    }

    /// Moves the passages from one on.
    mutating func move(from passage: UInt32, by distance: Int) {
        for index in values.indices where values[index] >> 4 >= passage { values[index] = UInt32(Int(values[index]) + distance << 4) }
    }

    /// Passages with grades, ascending.
    func postings(of number: Int) -> ArraySlice<UInt32> { values[ends[number]..<ends[number + 1]] }

    @inline(__always)
    static func precedes(_ a: Term, _ b: Term) -> Bool {
        a.prefix != b.prefix ? a.prefix < b.prefix : precedes(a.key, b.key)
    }

    /// Of two keys with the same first eight bytes.
    private static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        a.count > 8 || b.count > 8 ? a.lexicographicallyPrecedes(b) : a.count < b.count
    }

    /// UTF-8 with the lead bytes in the order of UTF-16, in which JavaScript compares.
    static func key(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 >= 0xEE }) else { return bytes }
        return bytes.map { $0 >= 0xF0 ? $0 - 2 : $0 >= 0xEE ? $0 + 5 : $0 }
    }

    /// The UTF-8 of a key.
    static func text(_ key: [UInt8]) -> [UInt8] {
        guard key.contains(where: { $0 >= 0xEE }) else { return key }
        return key.map { $0 >= 0xF3 ? $0 - 5 : $0 >= 0xEE ? $0 + 2 : $0 }
    }

    /// The first eight bytes of a key, which sort as it does.
    static func prefix(_ key: some Collection<UInt8>) -> UInt64 {
        var prefix: UInt64 = 0
        var length = 0
        for byte in key.prefix(8) {
            prefix = prefix << 8 | UInt64(byte)
            length += 1
        }
        return length == 0 ? 0 : prefix << UInt64(8 * (8 - length))
    }
}
