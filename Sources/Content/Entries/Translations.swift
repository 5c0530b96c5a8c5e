import Diagnostics

/// Ties translations to their originals: what a translation leaves out it takes from there.
public enum Translations {
    private static let ownFields = Set(ContentTypes.commonFields.filter { $0.traits.contains(.ofOneLanguage) }.map(\.key))

    /// The same entries, each translation with the fields it left out.
    ///
    /// The original is the entry of the same id in the first of the portal's languages that has one.
    ///
    /// - Parameter unread: files that can't be read; what an original says about being published holds all the same.
    public static func completed(_ entries: [Entry], languages: [String], unread: [EntryReader.Reading] = []) -> [Entry] {
        let rank = Dictionary(languages.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        func place(_ language: String) -> Int { rank[language] ?? .max }
        var originals: [String: Int] = [:]
        for (position, entry) in entries.enumerated() {
            if let other = originals[entry.id].map({ entries[$0] }) {
                let (ranked, own) = (place(other.language), place(entry.language))
                // Two files of one language are no translations of each other.
                if ranked < own || ranked == own && !entry.precedes(other) { continue }
            }
            originals[entry.id] = position
        }
        let said = Dictionary(grouping: unread.filter { !$0.publication.isEmpty }, by: \.address.id)
        var result = entries
        for position in result.indices {
            let entry = result[position]
            for reading in said[entry.id] ?? [] where place(reading.address.language) < place(entry.language) {
                result[position] = result[position].inheriting(reading.publication.filter { entry[$0.key] == nil }, from: entry.source)
            }
            guard let original = originals[entry.id].map({ entries[$0] }), original.language != entry.language else { continue }
            var taken = original.fields.filter { !ownFields.contains($0.key) && entry[$0.key] == nil }
            // What is to be gone is gone in every language, whatever its translations say.
            if let status = original["status"], ["withdrawn", Term.unclear.id].contains(status.term?.id),
                entry["status"]?.term?.id != "withdrawn"
            {
                taken["status"] = status
            }
            result[position] = result[position].inheriting(taken, from: original.source)
        }
        return result
    }
}
