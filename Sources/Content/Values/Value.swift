import Diagnostics

/// A value from the front matter, read as its field's kind, with the place where it was written.
public struct Value: Sendable, Hashable {
    public var kind: Kind
    /// In bytes of the entry's source; for an inherited value, of the original's.
    public var place: Range<Int>

    public init(_ kind: Kind, at place: Range<Int>) {
        self.kind = kind
        self.place = place
    }

    public indirect enum Kind: Sendable, Hashable {
        case text(String)
        case integer(Int)
        case number(Double)
        case boolean(Bool)
        case date(Day)
        case moment(Moment)
        /// Grades in ascending order.
        case grades([Int])
        case term(Term)
        /// An id or its tail, as written.
        case reference(String)
        /// A person's id or a name, as written.
        case name(String)
        case url(String)
        /// As written, relative to the entry's folder, or from the content folder with a leading `/`.
        case file(String)
        case color(String)
        /// By language tag; the empty tag for words that serve all languages.
        case words([String: String])
        case hours(Hours)
        case list([Value])
        case record([String: Value])
    }
}

extension Value {
    /// The text of anything that is one line of text.
    public var text: String? {
        switch kind {
        case .text(let text), .reference(let text), .name(let text), .url(let text), .file(let text), .color(let text): text
        case .term(let term): term.id
        case .integer(let number): String(number)
        case .date(let day): day.description
        default: nil
        }
    }

    public var integer: Int? { if case .integer(let number) = kind { number } else { nil } }
    public var boolean: Bool? { if case .boolean(let flag) = kind { flag } else { nil } }
    public var date: Day? { if case .date(let day) = kind { day } else { nil } }
    public var moment: Moment? { if case .moment(let moment) = kind { moment } else { nil } }
    public var grades: [Int] { if case .grades(let grades) = kind { grades } else { [] } }
    public var term: Term? { if case .term(let term) = kind { term } else { nil } }
    public var hours: Hours? { if case .hours(let hours) = kind { hours } else { nil } }
    public var record: [String: Value] { if case .record(let record) = kind { record } else { [:] } }
    public var words: [String: String]? { if case .words(let words) = kind { words } else { nil } }

    /// Whole or fractional numbers alike.
    public var number: Double? {
        switch kind {
        case .number(let number): number
        case .integer(let number): Double(number)
        default: nil
        }
    }

    /// The items of a list; a single value counts as a list of one.
    public var items: [Value] {
        if case .list(let items) = kind { items } else { [self] }
    }
}
