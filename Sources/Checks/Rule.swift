import Content
import Diagnostics
import Portal
import Services

/// Something worth telling the people who keep the portal; each rule has a file of its own, its words at the foot.
public protocol Rule: Sendable {
    /// The name of its diagnostics, also under `checks:` in `portal.yml`.
    static var name: String { get }
    /// A mistake makes pages wrong and is told by every build; advice is told by `lathe check` alone.
    static var isAdvice: Bool { get }
    /// What it finds, in one line for the manual.
    static var help: Words { get }
    /// Of its diagnostics.
    static var severity: Diagnostic.Severity { get }
    /// Whether they tell of a field's value, so that many of one field are told as one.
    static var isOfValue: Bool { get }
    static func check(_ context: CheckContext) -> [Diagnostic]
}

extension Rule {
    public static var severity: Diagnostic.Severity { .warning }
    public static var isOfValue: Bool { false }

    /// The kind of its diagnostics.
    public static var kind: some DiagnosticKind { RuleKind(name: name, severity: severity, isAdvice: isAdvice, isOfValue: isOfValue) }
}

private struct RuleKind: DiagnosticKind {
    let name: String
    let severity: Diagnostic.Severity
    let isAdvice: Bool
    let isOfValue: Bool
}

/// What rules look at.
public struct CheckContext: Sendable {
    public let portal: Portal
    public let makerspace: Makerspace
    /// What can be made where, on the portal's day.
    public let making: FeasibilityFinder
    /// Entries that wait for a review and so are not in the portal.
    public let waiting: [Entry]
    /// Those whom teams name, published or not.
    public let people: [NamedPerson]
    /// Copies that lie beside entries' own files; none of them is in the portal.
    public let copies: [ConflictCopy]
    /// What a file under `content/` says that readers open, by its path.
    public let readableTexts: @Sendable (String) -> [ReadableText]

    public init(
        portal: Portal, finders: Finders, waiting: [Entry] = [], people: [NamedPerson] = [], copies: [ConflictCopy] = [],
        readableTexts: @escaping @Sendable (String) -> [ReadableText] = { _ in [] }
    ) {
        self.portal = portal
        makerspace = finders.makerspace
        making = finders.feasibility
        self.waiting = waiting
        self.people = people
        self.copies = copies
        self.readableTexts = readableTexts
    }

    /// The original of a group.
    public func entry(_ group: GroupID) -> Entry { portal.entries[portal.groups[group].entries[0]] }

    /// Whether a group's original has a value under a field's key that can't be read: that was told at its line.
    public func isUnread(_ group: GroupID, _ field: String) -> Bool { entry(group).unread.contains(field) }

    /// What a group is called in both languages: by its translations where there are any.
    public func title(_ group: GroupID) -> Words {
        let entries = portal.groups[group].entries.map { portal.entries[$0] }
        let chinese = entries.first { LanguageTag.isChinese($0.language) }
        let english = entries.first { !LanguageTag.isChinese($0.language) }
        return Words(zh: (chinese ?? entries[0]).title, en: (english ?? entries[0]).title)
    }

    /// Where a field of a group's original stands; the file where it has none.
    public func place(_ group: GroupID, _ field: String) -> SourcePlace {
        let entry = entry(group)
        return entry[field].map { entry.place(of: field, $0) } ?? .file(entry.source.path)
    }
}
