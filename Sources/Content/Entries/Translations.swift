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
            for (key, value) in entries[original].fields where !ownFields.contains(key) && result[position].fields[key] == nil {
                result[position].fields[key] = value
                result[position].inherited.insert(key)
            }
            result[position].original = entries[original].source
        }
        return result
    }
}
