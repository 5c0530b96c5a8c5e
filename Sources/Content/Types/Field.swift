import Diagnostics

/// One field of a content type: what a writer may put under a key of the front matter.
///
/// Validation, Chinese keys, references and their backlinks, the field reference in the manual
/// and everything else that knows fields derives from these values.
public struct Field: Sendable {
    /// The English key, also the field's name in code, templates and open data. It is the field's identity: front matter, `portal.yml`,
    /// layouts and exported tables name fields by it, two types share fields under one key, and a school's own types bring keys that no
    /// list knows beforehand, so that a number beside it would only have to be translated back wherever a field is met.
    public var key: String
    /// What readers see; the Chinese label is also accepted as a key.
    public var label: Words
    public var kind: Kind
    /// One line for writers.
    public var help: Words
    public var isRequired: Bool
    /// For the staff only: never on a page, in a feed, in open data.
    public var isPrivate: Bool
    /// Other keys that mean the same.
    public var aliases: [String]
    public var ifUnreadable: Unreadable
    /// How its number may be said in words.
    public var spoken: SpokenNumber?
    public var traits: Traits

    public init(
        _ key: String, _ kind: Kind, zh: String, en: String, help: (zh: String, en: String),
        required: Bool = false, isPrivate: Bool = false, aliases: [String] = [],
        ifUnreadable: Unreadable = .isLeftOut, spoken: SpokenNumber? = nil, traits: Traits = []
    ) {
        self.key = key
        self.label = Words(zh: zh, en: en)
        self.kind = kind
        self.help = Words(zh: help.zh, en: help.en)
        self.isRequired = required
        self.isPrivate = isPrivate
        self.aliases = aliases
        self.ifUnreadable = ifUnreadable
        self.spoken = spoken
        self.traits = traits
    }

    /// What its values are used for, besides being shown.
    public struct Traits: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Words of one language, which a translation doesn't take over from its original.
        public static let ofOneLanguage = Traits(rawValue: 1)
        /// Says nothing to a searcher, is read elsewhere, or names people who have not agreed to it.
        public static let notSearched = Traits(rawValue: 2)
        /// Entries that have a value in common are related to each other.
        public static let relates = Traits(rawValue: 4)
    }

    /// What becomes of a value that can't be read.
    public enum Unreadable: Sendable {
        case isLeftOut
        /// It stays as the text that it is: that one was given is no reason to think nothing was meant.
        case isKept
        /// The whole record is left out; the words tell writers what that means.
        case takesRecordAlong(zh: String, en: String)
        /// An empty text stands for it: that something was given, though not what, makes a difference.
        case isMarked(zh: String, en: String)

        /// What writers are told, without a full stop.
        var consequence: Words? {
            switch self {
            case .isLeftOut, .isKept: nil
            case .takesRecordAlong(let zh, let en), .isMarked(let zh, let en): Words(zh: zh, en: en)
            }
        }
    }

    /// What values a field takes.
    public indirect enum Kind: Sendable {
        /// Words without markup.
        case text
        case integer(ClosedRange<Int>)
        case number(ClosedRange<Double>)
        case boolean
        /// A day, `2026-11-23`.
        case date
        /// A day with an optional time of day, `2026-11-23 16:30`.
        case moment
        /// School grades 1–12, singly or as ranges.
        case grades
        case choice([Term])
        /// Terms of a vocabulary that a portal may replace, by its name.
        case vocabulary(String)
        /// An absolute http or https address.
        case url
        /// A file, relative to the entry's folder.
        case file
        /// A colour, `#1f6f8b`.
        case color
        /// Opening hours by day of the week.
        case hours
        /// An id of an entry of one of the types; of any type when the list is empty.
        case reference([String], Inverse)
        /// A person's id or simply a name.
        case name
        /// Words for each language, or one for all.
        case words
        case list(Kind)
        case record([Field])
        /// Yes or no, or a record that says more.
        case answer([Field])
        /// Keys that the writer chooses, such as the types of a portal.
        case map([Field])
        /// Any YAML, read where it is used.
        case anything
    }

    /// The name of a reference field seen from the other side: a machine lists the tutorials that use it.
    ///
    /// A class, since a portal may have millions of backlinks, each with its name.
    public final class Inverse: Sendable, Hashable {
        public let key: String
        public let label: Words

        public init(_ key: String, zh: String, en: String) {
            self.key = key
            self.label = Words(zh: zh, en: en)
        }

        public static func == (a: Inverse, b: Inverse) -> Bool { a === b || a.key == b.key && a.label == b.label }
        public func hash(into hasher: inout Hasher) { hasher.combine(key) }
    }
}

/// One allowed value of a choice or one term of a vocabulary.
public struct Term: Sendable, Hashable {
    public var id: String
    public var label: Words
    /// Other ways to write it.
    public var aliases: [String]

    public init(_ id: String, zh: String, en: String, aliases: [String] = []) {
        self.id = id
        self.label = Words(zh: zh, en: en)
        self.aliases = aliases
    }

    /// What a writer is offered for it.
    var names: [String] { [id, label.zh] + aliases }

    /// Whether `text` names this term in either language or by an alias; case does not count.
    public func isNamed(_ text: String) -> Bool {
        let folded = text.lowercased()
        return folded == id.lowercased() || folded == label.zh.lowercased() || folded == label.en.lowercased()
            || aliases.contains { $0.lowercased() == folded }
    }
}

extension Field.Kind {
    /// The least and the greatest number that it takes.
    var bounds: ClosedRange<Double>? {
        switch self {
        case .integer(let range): Double(range.lowerBound)...Double(range.upperBound)
        case .number(let range): range
        default: nil
        }
    }

    /// Whether its values, or those of its lists, name entries.
    public var isReference: Bool {
        switch self {
        case .reference: true
        case .list(let item): item.isReference
        default: false
        }
    }

    /// The fields of the records that this kind, or the lists of it, are made of.
    public var recordFields: [Field]? {
        switch self {
        case .record(let fields), .answer(let fields), .map(let fields): fields.isEmpty ? nil : fields
        case .list(let item): item.recordFields
        default: nil
        }
    }

    /// Whether this kind, or one inside its lists and records, is a wanted one.
    func holds(_ isWanted: (Field.Kind) -> Bool) -> Bool {
        switch self {
        case .list(let item): item.holds(isWanted)
        case .record(let fields), .answer(let fields): fields.contains { $0.kind.holds(isWanted) }
        default: isWanted(self)
        }
    }
}
