/// The places of a table's names, found by a hash that costs next to nothing: a page looks a hundred of them up, and
/// a dictionary's hash, made to withstand an enemy, would be most of the work.
final class NameTable: Sendable {
    let names: [String]
    /// Positions in `names` by hash, -1 where there is none; a name that finds its slot taken goes to the next.
    private let slots: [Int]

    /// Of equal names the first counts.
    init(_ names: [String]) {
        self.names = names
        var size = 8
        while size < names.count * 2 { size *= 2 }
        var slots = Array(repeating: -1, count: size)
        for (position, name) in names.enumerated() {
            var slot = Self.hash(name) & (size - 1)
            while slots[slot] >= 0, names[slots[slot]] != name { slot = (slot + 1) & (size - 1) }
            if slots[slot] < 0 { slots[slot] = position }
        }
        self.slots = slots
    }

    subscript(_ name: String) -> Int? {
        let mask = slots.count - 1
        var slot = Self.hash(name) & mask
        while slots[slot] >= 0 {
            if names[slots[slot]] == name { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func hash(_ name: String) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ hash >> 15)
    }
}
