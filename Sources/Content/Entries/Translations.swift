import Diagnostics

/// Ties translations to their originals: what a translation leaves out it takes from there.
public enum Translations {
    /// Words that belong to one language and are never taken over.
    private static let ownFields: Set<String> = ["title", "summary", "language", "slug", "aliases"]

    /// The same entries, each translation with the fields it left out.
    ///
    /// The original is the entry of the same id in the first of the portal's languages that has one.
    public static func completed(_ entries: [Entry], languages: [String]) -> [Entry] {
        var originals: [String: Int] = [:]
        let rank = Dictionary(languages.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        for (position, entry) in entries.enumerated() {
            if let other = originals[entry.id], rank[entries[other].language] ?? .max <= rank[entry.language] ?? .max { continue }
            originals[entry.id] = position
        }
        var result = entries
        for position in result.indices {
            guard let original = originals[result[position].id], original != position else { continue }
            let own = result[position].fields
            let taken = entries[original].fields.filter { !ownFields.contains($0.key) && own[$0.key] == nil }
            result[position] = result[position].inheriting(taken, from: entries[original].source)
        }
        return result
    }
}
