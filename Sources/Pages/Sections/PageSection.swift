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
