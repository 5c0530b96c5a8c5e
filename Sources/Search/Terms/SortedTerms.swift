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
        terms = (0..<table.count).map { number in
            let key = Self.key(table.bytes(of: number))
            return Term(prefix: Self.prefix(key), key: key, number: number)
        }.sorted(by: Self.precedes)
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
        if a.prefix != b.prefix { return a.prefix < b.prefix }
        return a.key.count > 8 || b.key.count > 8 ? a.key.lexicographicallyPrecedes(b.key) : a.key.count < b.key.count
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

    private static func prefix(_ key: [UInt8]) -> UInt64 {
        var prefix: UInt64 = 0
        for index in 0..<8 { prefix = prefix << 8 | (index < key.count ? UInt64(key[index]) : 0) }
        return prefix
    }
}
