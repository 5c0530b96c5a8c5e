/// Changes inputs in the ways that find most: bytes, pieces twice or gone, words of the format, pieces of other inputs.
///
/// The same seed gives the same inputs everywhere.
struct Mutator {
    private static let mostBytes = 12_000
    private let seeds: [[UInt8]]
    private let words: [[UInt8]]
    private var dice: Dice

    init(seeds: [[UInt8]], words: [String], seed: UInt64) {
        self.seeds = seeds.isEmpty ? [[]] : seeds
        self.words = words.map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xE4, 0xB8]]
        dice = Dice(seed)
    }

    mutating func next() -> [UInt8] {
        var bytes = seeds[dice.below(seeds.count)]
        for _ in 0..<(1 + dice.below(5)) { change(&bytes) }
        return bytes.count > Self.mostBytes ? Array(bytes.prefix(Self.mostBytes)) : bytes
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        switch dice.below(10) {
        case 0: if !bytes.isEmpty { bytes[dice.below(bytes.count)] = UInt8(dice.below(256)) }
        case 1: if !bytes.isEmpty { bytes[dice.below(bytes.count)] ^= 1 << UInt8(dice.below(8)) }
        case 2: bytes.removeSubrange(range(in: bytes))
        case 3: bytes.insert(contentsOf: bytes[range(in: bytes)], at: dice.below(bytes.count + 1))
        case 4, 5: bytes.insert(contentsOf: words[dice.below(words.count)], at: dice.below(bytes.count + 1))
        case 6:
            let word = words[dice.below(words.count)]
            bytes.insert(contentsOf: Array(repeating: word, count: 1 + dice.below(300)).joined(), at: dice.below(bytes.count + 1))
        case 7:
            let other = seeds[dice.below(seeds.count)]
            bytes.replaceSubrange(range(in: bytes), with: other[range(in: other)])
        case 8: insertBlanks(into: &bytes)
        default: bytes.removeLast(dice.below(bytes.count + 1))
        }
    }

    /// Blanks that nobody sees, at the end of a line and in one of their own: between what a reader trims from both sides, nothing is left.
    private mutating func insertBlanks(into bytes: inout [UInt8]) {
        let blanks = ["  ", "\t", " \n", "\n  \n", "\n\t\n", "\u{3000}", " \r\n", "\u{B}"]
        let from = dice.below(bytes.count + 1)
        let place = bytes[from...].firstIndex(of: 0x0A) ?? bytes.count
        bytes.insert(contentsOf: blanks[dice.below(blanks.count)].utf8, at: dice.below(3) == 0 ? from : place)
    }

    /// Short pieces more often than long ones.
    private mutating func range(in bytes: [UInt8]) -> Range<Int> {
        let start = dice.below(bytes.count + 1)
        let most = dice.below(3) == 0 ? bytes.count : 24
        return start..<min(bytes.count, start + dice.below(most + 1))
    }
}

/// A generator that gives the same numbers for the same seed everywhere (SplitMix64).
private struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }
}
