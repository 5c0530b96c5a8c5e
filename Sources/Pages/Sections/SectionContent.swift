import Content
import Templates

/// What a section says of an entry, and what it thereby shows.
public struct SectionContent: Sendable {
    /// For the page's record, by the names that the section's variables declare.
    private(set) var values: [(name: String, value: TemplateValue)] = []
    /// Cells of the title block.
    public var facts: [TemplateRecord] = []
    /// Small marks under the title.
    public var marks: [TemplateRecord] = []
    /// Entries that need not be shown again as related.
    public var groups: [GroupID] = []
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
