import Synchronization

/// Words that must never appear on the portal, such as the names of pupils, of which only hashes are known: `content/privacy.yml`.
///
/// A slow hash of every few letters of a portal would take days. So each word has a filter, too: 20 bits of a fast hash with the
/// file's own key. One in a thousand places of a text gets by a thousand words' filters, and of the hundred million names of
/// three characters a hundred share each value. Whoever holds the file can still try out names; it makes that dear, not impossible.
public struct PrivateWords: SoughtWords {
    public static let fileName = "privacy.yml"

    /// What is kept of one word.
    public struct Item: Sendable, Hashable {
        var filter: UInt32
        /// 32 bytes.
        var hash: [UInt8]
    }

    public let salt: [UInt8]
    public let rounds: Int
    /// How many characters or words the kept ones have, ascending.
    public private(set) var lengths: [Int] = []
    public private(set) var items: Set<Item> = []
    private var filter = FilterBits()
    private let seed: UInt64
    private let hash: SlowHash
    private let known = Known()

    static let filterBits = 20
    static let mostTokens = 12
    public static let usualRounds = 5_000

    public init(salt: [UInt8], rounds: Int = usualRounds) {
        self.salt = salt
        self.rounds = rounds
        hash = SlowHash(salt: salt, rounds: rounds)
        seed = SHA256.digest(Array("filter".utf8) + salt).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    public var isEmpty: Bool { items.isEmpty }

    // MARK: What is kept

    init(salt: [UInt8], rounds: Int, lengths: [Int], _ items: [Item]) {
        self.init(salt: salt, rounds: rounds)
        for item in items { insert(item) }
        self.lengths = Set(lengths).sorted()
    }

    private mutating func insert(_ item: Item) {
        items.insert(item)
        filter.insert(item.filter)
    }

    public enum Addition: Sendable { case added, known, unusable }

    /// Keeps a word from now on. One character, or two letters, would be found everywhere.
    public mutating func add(_ word: String) -> Addition {
        let tokens = WordTokens(word)
        let count = tokens.tokens.count
        guard (1...Self.mostTokens).contains(count), count > 1 || !tokens.tokens[0].isHan && tokens.spelling(0..<1).count > 2 else {
            return .unusable
        }
        let item = Item(filter: filterValue(tokens, 0..<count), hash: hash(Array(tokens.spelling(0..<count).utf8)))
        guard !items.contains(item) else { return .known }
        insert(item)
        if !lengths.contains(count) { lengths = (lengths + [count]).sorted() }
        return .added
    }

    // MARK: Looking for it

    /// The kept words that stand in a text, in order; a few are enough to know.
    public func found(in text: String) -> [FoundWord] {
        guard let longest = lengths.last, !text.isEmpty else { return [] }
        let cut = WordTokens(text)
        let tokens = cut.tokens
        let wanted = lengths.reduce(into: 0) { $0 |= 1 << $1 }
        var found: [FoundWord] = []
        for start in tokens.indices {
            var value = seed
            for end in (start + 1)...(start + longest) {
                guard end <= tokens.count, end == start + 1 || tokens[end - 1].joins else { break }
                value = Self.mixed(value, tokens[end - 1].value)
                guard wanted & 1 << (end - start) != 0, filter.contains(Self.filterValue(value)) else { continue }
                guard isKept(cut.spelling(start..<end), Self.filterValue(value)) else { continue }
                let written = cut.written(start..<end)
                found.append(FoundWord(written: written, meant: written))
                if found.count == Self.mostTold { return found }
            }
        }
        return found
    }

    private static let mostTold = 20

    private func isKept(_ spelling: String, _ filter: UInt32) -> Bool {
        if let answer = known[spelling] { return answer }
        let answer = items.contains(Item(filter: filter, hash: hash(Array(spelling.utf8))))
        known[spelling] = answer
        return answer
    }

    private func filterValue(_ tokens: WordTokens, _ range: Range<Int>) -> UInt32 {
        Self.filterValue(tokens.tokens[range].reduce(seed) { Self.mixed($0, $1.value) })
    }

    private static func mixed(_ value: UInt64, _ token: UInt64) -> UInt64 {
        let product = (value ^ token) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }

    private static func filterValue(_ value: UInt64) -> UInt32 {
        let product = value &* 0xBF58_476D_1CE4_E5B9
        return UInt32(truncatingIfNeeded: (product ^ product >> 32) & (1 << UInt64(filterBits) - 1))
    }

    /// The values that words have, one bit each.
    private struct FilterBits: Sendable {
        private var bits = [UInt64](repeating: 0, count: 1 << (filterBits - 6))

        mutating func insert(_ value: UInt32) { bits[Int(value >> 6)] |= 1 << UInt64(value & 63) }
        func contains(_ value: UInt32) -> Bool { bits[Int(value >> 6)] & 1 << UInt64(value & 63) != 0 }
    }

    /// What the slow hash has said before.
    private final class Known: Sendable {
        private let answers = Mutex<[String: Bool]>([:])

        subscript(spelling: String) -> Bool? {
            get { answers.withLock { $0[spelling] } }
            set { answers.withLock { $0[spelling] = newValue } }
        }
    }
}
