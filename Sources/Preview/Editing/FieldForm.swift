import Content
import Diagnostics

/// How a field is asked for: made from the table of types, so that a new type or field has its form at once.
struct FieldForm: Encodable {
    var key: String
    /// The names by which a file may call it.
    var names: [String]
    var label: String
    var help: String
    var isRequired: Bool
    /// Whether it is the type's own, or one of those that every entry has at the head of its form.
    var isFirst: Bool
    var shape: Shape
    var least: Double?
    var most: Double?
    var isWhole: Bool?
    var choices: [Choice]?
    /// Of entries of these types one is named.
    var types: [String]?
    /// Those of a record.
    var fields: [FieldForm]?

    enum Shape: String, Encodable {
        case line, text, number, boolean, date, choice, reference, file, list, records, record
        /// What no form shows: it is changed in the file.
        case other
    }

    struct Choice: Encodable {
        /// What is written for it.
        var value: String
        var label: String
        /// What else may stand for it.
        var names: [String]
    }

    init(_ field: Field, isFirst: Bool = true, _ all: ContentTypes, _ language: Words.Language) {
        key = field.key
        names = [field.key, field.label.zh, field.label.en, field.label.en.lowercased()] + field.aliases
        label = field.label[language]
        help = field.help[language]
        isRequired = field.isRequired
        self.isFirst = isFirst
        var kind = field.kind
        switch kind {
        case .list(.record(let inner)):
            shape = .records
            fields = inner.map { FieldForm($0, all, language) }
            return
        case .list(let item):
            kind = item
            shape = .list
        case .record(let inner):
            shape = .record
            fields = inner.map { FieldForm($0, all, language) }
            return
        default: shape = .line
        }
        let item = take(kind, all, language)
        if shape == .list { fields = [itself(item)] } else { shape = Self.longTexts.contains(key) ? .text : item }
    }

    /// What is asked for in each row of a list.
    private func itself(_ shape: Shape) -> FieldForm {
        var item = self
        item.shape = shape
        return item
    }

    private mutating func take(_ kind: Field.Kind, _ all: ContentTypes, _ language: Words.Language) -> Shape {
        switch kind {
        case .integer(let range):
            (least, most, isWhole) = (Double(range.lowerBound), Double(range.upperBound), true)
            return .number
        case .number(let range):
            (least, most, isWhole) = (range.lowerBound, range.upperBound, false)
            return .number
        case .boolean, .answer: return .boolean
        case .date: return .date
        case .choice(let terms):
            choices = terms.map { Self.choice($0, language, value: $0.id) }
            return .choice
        case .vocabulary(let name):
            choices = all.vocabularies[name]?.terms.map { Self.choice($0, language, value: language == .chinese ? $0.label.zh : $0.id) }
            return choices == nil ? .line : .choice
        case .reference(let types, _):
            self.types = types
            return .reference
        case .name:
            types = all.ids(with: .people).map { all.all[$0].name }
            return .reference
        case .file: return .file
        case .text, .moment, .grades, .url, .color, .hours, .words: return .line
        case .list, .record, .map, .anything: return .other
        }
    }

    private static func choice(_ term: Term, _ language: Words.Language, value: String) -> Choice {
        Choice(value: value, label: term.label[language], names: [term.id, term.label.zh, term.label.en] + term.aliases)
    }

    /// Those for which writers need room.
    private static let longTexts: Set = ["summary", "question", "outcome", "setbacks", "reflection", "teacher_notes"]
}
