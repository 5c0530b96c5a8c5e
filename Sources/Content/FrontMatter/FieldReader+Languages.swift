import Diagnostics
import Yams

/// Words in several languages where a page is in one: `title: {zh: 灯, en: Lamp}`, `title_en: Lamp`.
extension FieldReader {
    /// Those of the page's own language, else the first; nil of whatever isn't words by language.
    mutating func wordsByLanguage(_ node: Node, _ kind: Field.Kind, _ field: Field) -> Value? {
        guard case .text = kind, let language, let mapping = node.mapping, mapping.count <= 20 else { return nil }
        var given: [(tag: String, node: Node, words: String)] = []
        for (key, child) in mapping {
            guard let name = scalar(key), let tag = LanguageTag.meant(name) ?? LanguageTag.named(name), let words = scalar(child) else {
                return nil
            }
            given.append((tag, child, words))
        }
        guard let own = given.first(where: { Self.areSame($0.tag, language) }) ?? given.first, !own.words.isEmpty else { return nil }
        let others = given.filter { $0.tag != own.tag }.map { (tag: $0.tag, words: $0.words) }
        let isInBraces = mapping.style == .flow
        diagnostics.append(
            .wordsByLanguage(own.words, field, others: others, isInBraces: isInBraces, at: isInBraces ? placeOfPairs(node) : place(node)))
        let words = words(of: own.words, field, at: own.node) ?? own.words
        return Value(.text(words), at: range(own.node))
    }

    /// `title_zh: 灯`, `title-en: Lamp`: a field of words with a language behind its name; and whether that is the page's own.
    func fieldInLanguage(_ key: String, _ table: FieldTable) -> (field: Field, tag: String, isOwn: Bool)? {
        guard let language, let gap = key.lastIndex(where: { "_-.".contains($0) }), let field = table[String(key[..<gap])],
            case .text = field.kind
        else { return nil }
        let name = String(key[key.index(after: gap)...])
        guard let tag = LanguageTag.meant(name) ?? LanguageTag.wellKnown(name) else { return nil }
        return (field, tag, Self.areSame(tag, language))
    }

    /// `zh` alone is any Chinese.
    private static func areSame(_ tag: String, _ language: String) -> Bool {
        tag == language || tag.prefix { $0 != "-" } == language.prefix { $0 != "-" } && (!tag.contains("-") || !language.contains("-"))
    }
}
