import Content

/// What a page says, wherever in its file that was written.
struct Meaning {
    private let title: String
    private let fields: [String: Value]
    private let html: [UInt8]

    /// Nil of a file that can't be read.
    init?(_ reading: EntryReader.Reading) {
        guard let entry = reading.entry else { return nil }
        title = entry.title
        fields = entry.fields
        html = entry.document.html
    }

    func isSame(as other: Meaning) -> Bool {
        title == other.title && html == other.html && Self.isSame(.record(fields), .record(other.fields))
    }

    private static func isSame(_ a: Value.Kind, _ b: Value.Kind) -> Bool {
        switch (a, b) {
        case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy { isSame($0.kind, $1.kind) }
        case (.record(let a), .record(let b)):
            a.count == b.count && a.allSatisfy { key, value in b[key].map { isSame(value.kind, $0.kind) } ?? false }
        default: a == b
        }
    }
}
