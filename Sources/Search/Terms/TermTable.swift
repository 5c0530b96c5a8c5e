/// Numbers the terms that one worker meets.
struct TermTable {
    private struct Slot {
        var key: UInt64 = 0
        /// The term's number plus one; 0 where the slot is free.
        var term: UInt32 = 0
    }

    private var slots: [Slot]
    private var mask: Int
    /// By term: for Han the scalars, for words where they stand in `arena`.
    private var spans: [Span] = []
    private var arena: [UInt8] = []

    private struct Span {
        var first: UInt32
        var second: UInt32
        var isHan: Bool
    }

    private static let hanBit: UInt64 = 1 << 63

    init() {
        slots = Array(repeating: Slot(), count: 1 << 14)
        mask = slots.count - 1
    }

    var count: Int { spans.count }

    /// The number of a pair of Han characters, or of one where `second` is 0.
    @inline(__always)
    mutating func number(han first: UInt32, _ second: UInt32) -> Int {
        let key = Self.hanBit | UInt64(first) << 21 | UInt64(second)
        var index = Int(truncatingIfNeeded: Self.mix(key)) & mask
        while true {
            let slot = slots[index]
            if slot.term == 0 { return insert(key, Span(first: first, second: second, isHan: true), at: index) }
            if slot.key == key { return Int(slot.term) - 1 }
            index = (index + 1) & mask
        }
    }

    mutating func number(word: UnsafeBufferPointer<UInt8>) -> Int {
        let key = Self.hash(word) & ~Self.hanBit
        var index = Int(truncatingIfNeeded: Self.mix(key)) & mask
        while true {
            let slot = slots[index]
            if slot.term == 0 {
                let start = arena.count
                arena.append(contentsOf: word)
                return insert(key, Span(first: UInt32(start), second: UInt32(word.count), isHan: false), at: index)
            }
            if slot.key == key, equals(Int(slot.term) - 1, word) { return Int(slot.term) - 1 }
            index = (index + 1) & mask
        }
    }

    /// The term in UTF-8.
    func bytes(of term: Int) -> [UInt8] {
        let span = spans[term]
        guard span.isHan else { return Array(arena[Int(span.first)..<Int(span.first + span.second)]) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8)
        for scalar in [span.first, span.second] where scalar != 0 {
            if let scalar = Unicode.Scalar(scalar) { bytes += UTF8.encode(scalar).map(Array.init) ?? [] }
        }
        return bytes
    }

    private func equals(_ term: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let span = spans[term]
        guard !span.isHan, Int(span.second) == word.count else { return false }
        return arena.withUnsafeBufferPointer { arena in
            let start = Int(span.first)
            for offset in 0..<word.count where arena[start + offset] != word[offset] { return false }
            return true
        }
    }

    private mutating func insert(_ key: UInt64, _ span: Span, at index: Int) -> Int {
        spans.append(span)
        slots[index] = Slot(key: key, term: UInt32(spans.count))
        if spans.count * 2 > slots.count { grow() }
        return spans.count - 1
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 4)
        mask = slots.count - 1
        for slot in old where slot.term != 0 {
            var index = Int(truncatingIfNeeded: Self.mix(slot.key)) & mask
            while slots[index].term != 0 { index = (index + 1) & mask }
            slots[index] = slot
        }
    }

    @inline(__always)
    private static func mix(_ key: UInt64) -> UInt64 {
        let product = key &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
