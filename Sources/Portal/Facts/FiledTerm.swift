import Content
import Diagnostics
import Routes

/// What an entry is filed under: a tag, a subject, a grade, a level or a course.
public struct FiledTerm: Sendable {
    public let kind: TaxonomyKind
    /// Stable over languages where the term is (a subject's id, a grade's number); a tag is its own id, in small letters.
    public let id: String
    public let label: Label

    public enum Label: Sendable {
        case words(Words)
        case written(String)
        case number(Int)

        public func text(in language: String) -> String {
            switch self {
            case .words(let words): LanguageTag.isChinese(language) ? words.zh : words.en
            case .written(let text): text
            case .number(let number): String(number)
            }
        }
    }

    /// Numbers stand in their own order, before that by which others do.
    public var order: Int { if case .number(let number) = label { number } else { 0 } }

    fileprivate init(_ kind: TaxonomyKind, _ id: String, _ label: Label) {
        (self.kind, self.id, self.label) = (kind, id, label)
    }
}

extension Entry {
    /// What it is filed under in one way of dividing the portal, each once, in the order in which it is written.
    public func terms(in kind: TaxonomyKind) -> [FiledTerm] {
        guard let value = self[kind.field] else { return [] }
        func term(_ term: Term) -> FiledTerm { FiledTerm(kind, term.id, .words(term.label)) }
        func number(_ number: Int) -> FiledTerm { FiledTerm(kind, String(number), .number(number)) }
        switch kind {
        case .tags:
            var seen: Set<String> = []
            return value.items.compactMap(\.text).compactMap { tag in
                let id = tag.lowercased()
                return !id.isEmpty && seen.insert(id).inserted ? FiledTerm(kind, id, .written(tag)) : nil
            }
        case .subjects: return value.items.compactMap(\.term).map(term)
        case .courses: return value.term.map { [term($0)] } ?? []
        case .grades: return value.grades.map(number)
        case .levels: return value.integer.map { [number($0)] } ?? []
        }
    }

    /// In the order in which portals are divided.
    public var terms: [FiledTerm] { TaxonomyKind.allCases.flatMap { terms(in: $0) } }
}
