/// The places of a table's names, found by a hash that costs next to nothing: a page looks a hundred of them up, and
/// a dictionary's hash, made to withstand an enemy, would be most of the work.
struct NameTable: Sendable {
    private let names: [String]
    /// Positions in `names` by hash, -1 where there is none; a name that finds its slot taken goes to the next.
    private var slots: [Int]

    /// Of equal names the first counts.
    init(_ names: [String]) {
        self.names = names
        var size = 8
        while size < names.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for (position, name) in names.enumerated() where self[name] == nil {
            var slot = hash(name)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = position
        }
    }

    subscript(_ name: String) -> Int? {
        var slot = hash(name)
        while slots[slot] >= 0 {
            if names[slots[slot]] == name { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func hash(_ name: String) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ hash >> 15) & (slots.count - 1)
    }
}
