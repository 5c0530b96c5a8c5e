import Diagnostics

/// `content/glossary.yml`: words that pages explain where they first stand in a text.
///
/// One term an item, `切缝: 激光烧掉的那一道缝。`, or with more said of it below. Items are read one by one, so that a mistake in one
/// leaves the others.
public struct Glossary: Sendable, Equatable {
    public static let fileName = "glossary.yml"

    /// In the order of the file; of a term given twice the first.
    public var terms: IDTable<GlossaryTermID, GlossaryTerm> = []

    public init(terms: [GlossaryTerm] = []) { self.terms = IDTable(terms) }

    public var isEmpty: Bool { terms.isEmpty }

    /// Whether the languages are written alike, as `zh` and `zh-Hans` are.
    static func areAlike(_ a: String, _ b: String) -> Bool { a.prefix { $0 != "-" } == b.prefix { $0 != "-" } }
}

/// Names a term among those of the glossary.
@frozen public struct GlossaryTermID: PositionalID {
    public let position: Int
    @inlinable public init(position: Int) { self.position = position }
}

/// A word and what it means.
public struct GlossaryTerm: Sendable, Equatable {
    /// As the file has it.
    public var name: String
    /// What it is called in other languages, by tag.
    public var names: [String: String] = [:]
    public var pinyin: String?
    /// What it means, by language; under the empty tag in that of the portal.
    public var texts: [String: String] = [:]
    /// What else it is called, in any language.
    public var aliases: [String] = []
    /// Longer words that begin with it or hold it, and mean something else.
    public var exceptions: [String] = []
    /// Where the name stands in the file.
    public var place: Range<Int> = 0..<0

    public init(name: String) { self.name = name }

    /// What readers of a language call it.
    public func name(in language: String) -> String {
        names[language] ?? names.first { Glossary.areAlike($0.key, language) }?.value ?? name
    }

    /// What it means, in a language or else whatever there is; the language is told where it is another one.
    public func text(in language: String, of portal: [String]) -> (text: String, language: String?)? {
        if let text = texts[language] { return (text, nil) }
        if let other = texts.first(where: { !$0.key.isEmpty && Glossary.areAlike($0.key, language) }) { return (other.value, nil) }
        let first = portal.first ?? ""
        if let text = texts[""] { return (text, Glossary.areAlike(first, language) ? nil : first) }
        return texts.min { $0.key < $1.key }.map { ($0.value, $0.key) }
    }

    /// Everything that a text may call it.
    public var everyName: [String] { [name] + names.sorted { $0.key < $1.key }.map(\.value) + aliases }
}
