/// What a word does to the token after it.
enum WordEffect: UInt8, Sendable {
    case none
    /// The name that follows is a function's: `def`, `func`.
    case namesFunction
    /// The name that follows is a type's: `class`, `struct`.
    case namesType
    /// The name that follows is a variable's: `let`, `val`.
    case namesVariable
    /// The name that follows is a constant's: C's `case`, PHP's `const`.
    case namesConstant
    /// Only a word of the language before another word: Kotlin's `data class`.
    case modifier
    /// The dotted name that follows is a module's and stays plain: `import`.
    case namesModule
    /// Only a word of the language at the start of a statement: Python's `match`.
    case soft
    /// A prefix of a string literal that follows at once.
    case prefix
    /// As `prefix`, and the literal keeps its backslashes.
    case rawPrefix
    /// As `prefix`, and the literal holds expressions in braces.
    case formatPrefix
    /// As `rawPrefix` and `formatPrefix` together.
    case rawFormatPrefix
    /// A prefix only; handed to the language's own string rule: C++'s `R`, Rust's `r`.
    case delimitedPrefix
    /// A function only where a call follows: Go's `len(`.
    case onlyCalled
}

/// Words of one class, written with spaces between them.
struct WordList: Sendable {
    var tokenClass: TokenClass
    var words: String
    var effect: WordEffect

    init(_ tokenClass: TokenClass, _ words: String, then effect: WordEffect = .none) {
        self.tokenClass = tokenClass
        self.words = words
        self.effect = effect
    }
}

/// Finds a language's words by a hash of length and sampled bytes, prepared once; most names are
/// turned away by their first byte and length alone.
struct KeywordTable: Sendable {
    struct Entry: Sendable {
        var start: UInt32
        var length: UInt16
        var tokenClass: TokenClass
        var effect: WordEffect
    }

    /// By first byte, bit n set where a word of n bytes exists.
    let lengths: [UInt32]
    /// Hash slots: index into `entries` plus one, zero where empty.
    let slots: [UInt16]
    let entries: [Entry]
    let bytes: [UInt8]
    let foldsCase: Bool

    init(_ lists: [WordList], foldsCase: Bool) {
        var lengths = [UInt32](repeating: 0, count: 256)
        var entries: [Entry] = []
        var bytes: [UInt8] = []
        for list in lists {
            for word in list.words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                guard word.count < 32, let first = word.first else { continue }
                entries.append(
                    Entry(
                        start: UInt32(bytes.count), length: UInt16(word.count),
                        tokenClass: list.tokenClass, effect: list.effect))
                bytes.append(contentsOf: word)
                lengths[Int(first)] |= 1 << UInt32(word.count)
                if foldsCase { lengths[Int(first & ~0x20)] |= 1 << UInt32(word.count) }
            }
        }
        var size = 64
        while size < entries.count * 4 { size *= 2 }
        self.lengths = lengths
        slots = Self.slots(of: entries, bytes, size)
        self.entries = entries
        self.bytes = bytes
        self.foldsCase = foldsCase
    }

    /// Of words that are there twice the first stays.
    private static func slots(of entries: [Entry], _ bytes: [UInt8], _ size: Int) -> [UInt16] {
        var slots = [UInt16](repeating: 0, count: size)
        bytes.withUnsafeBufferPointer { all in
            guard let base = all.baseAddress else { return }
            for (index, entry) in entries.enumerated() {
                var slot = hash(base + Int(entry.start), Int(entry.length)) & (size - 1)
                var isKnown = false
                while slots[slot] != 0, !isKnown {
                    let other = entries[Int(slots[slot]) - 1]
                    isKnown =
                        other.length == entry.length
                        && (0..<Int(entry.length)).allSatisfy { all[Int(other.start) + $0] == all[Int(entry.start) + $0] }
                    if !isKnown { slot = (slot + 1) & (size - 1) }
                }
                if !isKnown { slots[slot] = UInt16(index + 1) }
            }
        }
        return slots
    }

    /// Case is folded in the hash, always: cheaper than to ask.
    @inline(__always)
    static func hash(_ word: UnsafePointer<UInt8>, _ length: Int) -> Int {
        let first = UInt32(word[0] | 0x20)
        let second = UInt32(word[length > 1 ? 1 : 0] | 0x20)
        let middle = UInt32(word[length / 2] | 0x20)
        let last = UInt32(word[length - 1] | 0x20)
        let mixed =
            (first | second &<< 8 | middle &<< 16 | last &<< 24) ^ (UInt32(length) &* 0x9E37_79B1)
        return Int((mixed &* 0x85EB_CA6B) &>> 13)
    }
}

/// A word table's memory while one piece of code is read.
struct WordLookup {
    let lengths: UnsafePointer<UInt32>
    let slots: UnsafePointer<UInt16>
    let mask: Int
    let entries: UnsafePointer<KeywordTable.Entry>
    let bytes: UnsafePointer<UInt8>
    let foldsCase: Bool

    /// The entry of the word at `word`, or nil for a name.
    @inline(__always)
    func find(_ word: UnsafePointer<UInt8>, _ length: Int) -> UnsafePointer<KeywordTable.Entry>? {
        guard length < 32, lengths[Int(word[0])] & (1 &<< UInt32(length)) != 0 else { return nil }
        var slot = KeywordTable.hash(word, length) & mask
        while slots[slot] != 0 {
            let entry = entries + (Int(slots[slot]) &- 1)
            if Int(entry.pointee.length) == length {
                let other = bytes + Int(entry.pointee.start)
                var at = 0
                if foldsCase {
                    while at < length, Self.fold(word[at]) == other[at] { at &+= 1 }
                } else {
                    while at < length, word[at] == other[at] { at &+= 1 }
                }
                if at == length { return entry }
            }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    @inline(__always)
    static func fold(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}
