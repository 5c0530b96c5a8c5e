import Content
import Templates

/// The words of the interface in one language, with what takes parameters or a number.
public struct InterfaceWords: Sendable {
    public let language: String
    public let texts: [String: String]

    public init(language: String, texts: [String: String]) {
        self.language = language
        self.texts = texts
    }

    /// The text of a key; the key itself where no language has it, so that the gap can be seen.
    public subscript(_ key: String) -> String { texts[key] ?? key }

    /// The text with its `{name}`s filled in.
    public func callAsFunction(_ key: String, _ parameters: (name: String, value: String)...) -> String {
        fill(self[key], parameters)
    }

    /// The text for a number, as `{count}`: under `key.one` for 1 where the language has that form.
    public func count(_ key: String, _ number: Int, _ parameters: (name: String, value: String)...) -> String {
        let form = number == 1 ? texts["\(key).one"] : nil
        return fill(form ?? self[key], [("count", String(number))] + parameters)
    }

    private func fill(_ text: String, _ parameters: [(name: String, value: String)]) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var output: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            output += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
            let name = rest[(open + 1)..<close]
            if let parameter = parameters.first(where: { $0.name.utf8.elementsEqual(name) }) {
                output += parameter.value.utf8
            } else {
                // Braces that mean something to a script stay.
                output += rest[...close]
            }
            rest = rest[(close + 1)...]
        }
        output += rest
        return String(decoding: output, as: UTF8.self)
    }

    /// Several things in a row, as the language joins them.
    public func list(_ items: [String]) -> String { items.joined(separator: self["format.comma"]) }

    public var isChinese: Bool { LanguageTag.isChinese(language) }
}

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

    public var table: WordTable { WordTable(words.mapValues(\.texts)) }

    static func sources(of language: String, among files: [String]) -> [String] {
        let primary = language.prefix { $0 != "-" }
        let kindred = files.filter { $0.prefix { $0 != "-" } == primary && $0 != language }
        var order = [language] + kindred
        for other in ["en", "zh-Hans"] where !order.contains(other) { order.append(other) }
        return order
    }
}
