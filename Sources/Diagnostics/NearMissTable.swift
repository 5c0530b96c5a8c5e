/// Names made ready for being compared with one that does not exist: by length, with what letters each has, so that most are
/// passed over without counting slips.
struct NearMissTable {
    private let names: [String]
    /// The letters of all names that count, one name after the other.
    private var letters: [UInt32] = []
    private var items: [Item] = []
    /// By length, the positions in `items`.
    private var ofLength: [[Int]] = []

    private struct Item {
        var name: Int
        var letters: Range<Int>
        var signature: UInt64
    }

    init(_ names: [String]) {
        self.names = names
        var seen: Set<String> = []
        seen.reserveCapacity(names.count)
        for (position, name) in names.enumerated() where seen.insert(name).inserted {
            guard let folded = NearMiss.folded(name) else { continue }
            let start = letters.count
            letters += folded
            while ofLength.count <= folded.count { ofLength.append([]) }
            ofLength[folded.count].append(items.count)
            items.append(Item(name: position, letters: start..<letters.count, signature: Self.signature(folded)))
        }
    }

    /// Which letters a name has, several sharing a bit.
    private static func signature(_ letters: [UInt32]) -> UInt64 {
        letters.reduce(0) { $0 | 1 << UInt64($1 &* 0x9E37_79B1 >> 26) }
    }

    /// The nearest names, best first, of equal ones in alphabetical order. Lengths are tried from the name's own outwards, and
    /// as soon as enough are found only what is as near can take their place.
    func best(for name: String, most: Int) -> [String] {
        guard let wanted = NearMiss.folded(name), !wanted.isEmpty, most > 0 else { return [] }
        let signature = Self.signature(wanted)
        var counter = EditDistance()
        var best: [(distance: Int, name: String)] = []
        func bound(_ length: Int) -> Int {
            let tolerance = NearMiss.tolerance(wanted.count, length)
            return best.count < most ? tolerance : min(tolerance, best[most - 1].distance)
        }
        func compare(withLength length: Int) {
            guard ofLength.indices.contains(length), abs(length - wanted.count) <= bound(length) else { return }
            for position in ofLength[length] {
                let item = items[position]
                let limit = bound(length)
                guard (signature & ~item.signature).nonzeroBitCount <= limit, (item.signature & ~signature).nonzeroBitCount <= limit,
                    let distance = counter.between(wanted, letters, item.letters, atMost: limit), names[item.name] != name
                else { continue }
                let found = (distance, names[item.name])
                guard best.count < most || found < best[most - 1] else { continue }
                best.insert(found, at: best.firstIndex { found < $0 } ?? best.count)
                if best.count > most { best.removeLast() }
            }
        }
        compare(withLength: wanted.count)
        // A name half as long again is the farthest that can be meant.
        for difference in 1...max(1, wanted.count / 2 + 1) {
            compare(withLength: wanted.count - difference)
            compare(withLength: wanted.count + difference)
        }
        return best.map(\.name)
    }
}

/// Counts the slips between two names; keeps its rows from one pair to the next.
struct EditDistance {
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var row: [Int] = []

    /// The number of insertions, deletions, replacements and swaps of neighbours between `a` and the letters `range` of `all`;
    /// nil when it is more than `limit`. Only what lies within `limit` of the diagonal is looked at.
    mutating func between(_ a: [UInt32], _ all: [UInt32], _ range: Range<Int>, atMost limit: Int) -> Int? {
        let (first, count) = (range.lowerBound, range.count)
        guard abs(a.count - count) <= limit else { return nil }
        let beyond = limit + 1
        if row.count <= count + 1 {
            beforeLast = Array(repeating: 0, count: count + 2)
            (last, row) = (beforeLast, beforeLast)
        }
        for j in 0...count { last[j] = min(j, beyond) }
        for i in 0..<a.count {
            let from = max(0, i - limit)
            let to = min(count, i + limit + 1)
            row[from] = from == 0 ? min(i + 1, beyond) : beyond
            var least = row[from]
            for j in from..<max(from, to) {
                let letter = all[first + j]
                var best = min(last[j] + (a[i] == letter ? 0 : 1), row[j] + 1)
                if j < i + limit { best = min(best, last[j + 1] + 1) }
                if i > 0, j > 0, a[i] == all[first + j - 1], a[i - 1] == letter { best = min(best, beforeLast[j - 1] + 1) }
                row[j + 1] = min(best, beyond)
                least = min(least, best)
            }
            if least > limit { return nil }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[count] <= limit ? last[count] : nil
    }
}
