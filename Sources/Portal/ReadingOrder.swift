import Content
import Workers

/// The order in which lists show entries: by type, then `order`, then by start where there is one, the newest first, then the numbers with
/// which the titles of a series begin, then the id in natural order.
enum ReadingOrder {
    static func sorted(_ entries: [Entry], languages: [String], _ workers: Workers) -> [Entry] {
        let rank = Dictionary(languages.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        // The original's values place the whole group, so that translations follow the same order.
        var originals: [String: Key] = [:]
        originals.reserveCapacity(entries.count)
        var keys = workers.map(entries.count) { Key(entries[$0], rank[entries[$0].language] ?? .max) }
        for (position, id) in TitleSeries.ids(entries) { keys[position].id = NaturalOrder(id) }
        for (entry, key) in zip(entries, keys) {
            if let other = originals[entry.id], other.language <= key.language { continue }
            originals[entry.id] = key
        }
        let keyed = entries.map { (key: originals[$0.id] ?? Key($0, 0), language: rank[$0.language] ?? .max, entry: $0) }
        return keyed.sorted { a, b in
            if a.key.id != b.key.id { return a.key < b.key }
            return (a.language, a.entry.source.path) < (b.language, b.entry.source.path)
        }.map(\.entry)
    }

    private struct Key: Comparable {
        var type: TypeID
        var order: Int
        var start: Moment?
        var date: Day?
        var id: NaturalOrder
        var language: Int

        init(_ entry: Entry, _ language: Int) {
            type = entry.type
            order = entry["order"]?.integer ?? .max
            start = entry["start"]?.moment
            date = entry["date"]?.date
            id = NaturalOrder(entry.id)
            self.language = language
        }

        static func < (a: Key, b: Key) -> Bool {
            if a.type != b.type { return a.type < b.type }
            if a.order != b.order { return a.order < b.order }
            if a.start != b.start {
                guard let start = a.start else { return false }
                guard let other = b.start else { return true }
                return start < other
            }
            if a.date != b.date {
                guard let day = a.date else { return false }
                guard let other = b.date else { return true }
                return day > other
            }
            // Ids mirror the folders, so chapters stay together and numbered files in order.
            return a.id < b.id
        }
    }
}
