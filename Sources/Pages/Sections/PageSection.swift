import Templates

/// One part of the page of an entry: what it may put into the page's record, which fields and backlinks it takes care of, and what
/// it says of an entry.
///
/// A section is a pure function: what it says depends on the entry alone, and a section at the end of the page on what has been
/// shown before it.
public struct PageSection: Sendable {
    /// The names that it offers to the layout.
    public let variables: [Variable]
    /// Fields that need no other place on the page, whether or not there is something to show of them: some, such as the real names
    /// of a team, are not to be shown at all.
    public let fields: [String]
    /// The same of backlinks, by the keys of their inverses.
    public let backlinks: [String]
    /// Whether it writes the entry's text, which then stands nowhere else.
    let isText: Bool
    private let say: @Sendable (EntryContext, Shown) -> SectionContent?

    /// - Parameter content: what the section says of an entry; nil where it has nothing to say.
    public init(
        _ variables: [Variable] = [], fields: [String] = [], backlinks: [String] = [],
        content: @escaping @Sendable (EntryContext) -> SectionContent?
    ) {
        self.init(variables, fields: fields, backlinks: backlinks, isText: false) { page, _ in content(page) }
    }

    init(
        _ variables: [Variable] = [], fields: [String] = [], backlinks: [String] = [], isText: Bool = false,
        after content: @escaping @Sendable (EntryContext, Shown) -> SectionContent?
    ) {
        self.variables = variables
        self.fields = fields
        self.backlinks = backlinks
        self.isText = isText
        say = content
    }

    func content(_ page: EntryContext, after shown: Shown) -> SectionContent? { say(page, shown) }
}

extension PageSection {
    /// Fields for which no place is needed: another part of the page speaks of them, or they are nobody's business.
    public static func leaving(_ fields: String...) -> PageSection { PageSection(fields: fields) { _ in nil } }
}

/// What a section says of an entry, and what it thereby shows.
public struct SectionContent: Sendable {
    /// For the page's record, by the names that the section's variables declare.
    private(set) var values: [(name: String, value: TemplateValue)] = []
    /// Cells of the title block.
    public var facts: [TemplateRecord] = []
    /// Small marks under the title.
    public var marks: [TemplateRecord] = []
    /// Entries that need not be shown again as related.
    public var groups: [Int] = []
    /// Where live states come from, which the page may ask.
    var origins: [String] = []
    /// Whether it stands beside the text, which needs columns then even if it is empty.
    var standsBeside = false

    public init() {}

    /// Whether it has nothing for the record.
    var isEmpty: Bool { values.isEmpty }

    /// The value of a name; what is absent is left out.
    public subscript(_ name: String) -> TemplateValue {
        get { values.last { $0.name == name }?.value ?? .absent }
        set {
            if case .absent = newValue { return }
            values.append((name, newValue))
        }
    }

    public mutating func set(_ name: String, _ text: String?) {
        if let text { values.append((name, .text(text))) }
    }

    /// Sets a record, and says that the page has panels; nil sets nothing.
    mutating func setPanel(_ name: String, _ panel: TemplateRecord?) {
        guard let panel else { return }
        values.append((name, .record(panel)))
        values.append(("has_panels", .flag(true)))
    }

    /// A section that says one thing only.
    static func value(_ name: String, _ value: TemplateValue) -> SectionContent {
        var content = SectionContent()
        content[name] = value
        return content
    }

    static func facts(_ facts: [TemplateRecord]) -> SectionContent? {
        guard !facts.isEmpty else { return nil }
        var content = SectionContent()
        content.facts = facts
        return content
    }

    static func marks(_ marks: [TemplateRecord]) -> SectionContent? {
        guard !marks.isEmpty else { return nil }
        var content = SectionContent()
        content.marks = marks
        return content
    }
}

/// What the sections of a page have shown so far.
struct Shown {
    /// Fields and backlinks of which the sections of the page take care, those that come later among them.
    let fields: Set<String>
    let backlinks: Set<String>
    private(set) var groups: Set<Int>
    private(set) var origins: Set<String> = []
    private(set) var standsBeside = false
    private(set) var names: [String] = []

    init(fields: Set<String>, backlinks: Set<String>, groups: Set<Int>) {
        self.fields = fields
        self.backlinks = backlinks
        self.groups = groups
    }

    mutating func take(_ content: SectionContent) {
        groups.formUnion(content.groups)
        if !content.origins.isEmpty { origins.formUnion(content.origins) }
        if content.standsBeside { standsBeside = true }
        for value in content.values { names.append(value.name) }
    }
}
