import Limits

/// Finds what a writer most likely meant by a name that does not exist.
public enum NearMiss {
    /// The candidates nearest to `name`, best first; only those near enough to be meant.
    ///
    /// Case, spaces and hyphens count little, so `Laser Cutter` finds `laser-cutter`.
    public static func best(
        for name: String, among candidates: some Sequence<String>, limit: Int = 3
    ) -> [String] {
        NearMissTable(Array(candidates)).best(for: name, most: limit)
    }

    /// The letters of a name that count; nil for one that is too long to be a slip.
    static func folded(_ name: String) -> [UInt32]? {
        let most = Limits.guessedName.value
        // A character of a name has at most four bytes, and of those that don't count there are few.
        guard name.utf8.count <= most * 8 else { return nil }
        let letters = name.lowercased().unicodeScalars.lazy.filter { $0 != "-" && $0 != "_" && $0 != " " }.map(\.value)
        let folded = Array(letters.prefix(most + 1))
        return folded.count > most ? nil : folded
    }

    /// How many slips two names of these lengths may lie apart.
    static func tolerance(_ one: Int, _ other: Int) -> Int {
        let longer = max(one, other)
        return longer <= 3 ? 1 : longer / 3
    }
}
