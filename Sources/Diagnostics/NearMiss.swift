/// Finds what a writer most likely meant by a name that does not exist.
public enum NearMiss {
    /// The candidates nearest to `name`, best first; only those near enough to be meant.
    ///
    /// Case, spaces and hyphens count little, so `Laser Cutter` finds `laser-cutter`.
    public static func best(
        for name: String, among candidates: some Sequence<String>, limit: Int = 3
    ) -> [String] {
        let folded = fold(name)
        guard !folded.isEmpty, folded.count <= 200 else { return [] }
        var scored: [(distance: Int, candidate: String)] = []
        for candidate in candidates where candidate != name {
            let other = fold(candidate)
            let limit = max(folded.count, other.count) <= 3 ? 1 : max(folded.count, other.count) / 3
            if let distance = distance(folded, other, atMost: limit) {
                scored.append((distance, candidate))
            }
        }
        scored.sort { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
        return scored.prefix(limit).map(\.candidate)
    }

    private static func fold(_ name: String) -> [Unicode.Scalar] {
        name.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours between `a` and `b`;
    /// nil when it is more than `limit`.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var row = last
        for i in 0..<a.count {
            row[0] = i + 1
            var least = row[0]
            for j in 0..<b.count {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
                row[j + 1] = best
                least = min(least, best)
            }
            if least > limit { return nil }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
