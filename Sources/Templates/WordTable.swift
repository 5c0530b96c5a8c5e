/// The interface texts of every language, which templates use as `{{w.key}}`.
public struct WordTable: Sendable {
    /// Language tag → key → text.
    public var texts: [String: [String: String]]

    public init(_ texts: [String: [String: String]]) {
        self.texts = texts
    }

    /// The languages in a fixed order.
    var languages: [String] { texts.keys.sorted() }

    /// The languages that lack a text for `key`.
    func languages(lacking key: String) -> [String] {
        languages.filter { texts[$0]?[key] == nil }
    }

    var keys: Set<String> { Set(texts.values.flatMap(\.keys)) }
}
