/// The words of all languages of a portal.
public struct InterfaceLanguages: Sendable {
    public let words: [String: InterfaceWords]

    /// Each language's words, filled up where its file has gaps: from a kindred language, then English, then Chinese.
    public init(languages: [String], files: [String: [String: String]]) {
        var words: [String: InterfaceWords] = [:]
        for language in languages {
            var texts: [String: String] = [:]
            for source in Self.sources(of: language, among: files.keys.sorted()) {
                // A form for one belongs to the language whose other form is used.
                let borrowed = (files[source] ?? [:]).filter { key, _ in
                    texts[key] == nil && (!key.hasSuffix(".one") || texts[String(key.dropLast(4))] == nil)
                }
                texts.merge(borrowed) { own, _ in own }
            }
            // Only the language's own file may name it, else a page would offer itself under a foreign name.
            texts["language.name"] = files[language]?["language.name"] ?? LanguageNames.name(of: language)
            words[language] = InterfaceWords(language: language, texts: texts)
        }
        self.words = words
    }

    public subscript(_ language: String) -> InterfaceWords {
        words[language] ?? InterfaceWords(language: language, texts: [:])
    }

    static func sources(of language: String, among files: [String]) -> [String] {
        let primary = language.prefix { $0 != "-" }
        let kindred = files.filter { $0.prefix { $0 != "-" } == primary && $0 != language }
        var order = [language] + kindred
        for other in ["en", "zh-Hans"] where !order.contains(other) { order.append(other) }
        return order
    }
}
