import Diagnostics

/// A kind of entry: tutorial, machine, room, service …, with the fields that it has beside the common ones.
public struct ContentType: Sendable {
    /// The name in code, templates, addresses of assets and open data.
    public var name: String
    /// The folder under `content/` whose Markdown files are entries of this type.
    public var folder: String
    public var label: Words
    public var plural: Words
    /// One line for writers.
    public var help: Words
    /// The layout under `templates/layouts/` in which a portal's own type is shown; nil for that of pages.
    public var layout: String?
    /// The type's own fields; the common ones are `ContentTypes.commonFields`.
    public var fields: [Field]
    /// Whether headings with numbers are steps that one follows.
    public var hasSteps: Bool
    /// Whether entries that don't say by whom they are, are by students.
    public var isByStudents: Bool
    /// The fields that fill a page in place of a text, for a type whose pages are blank without either; nil where the fields say enough
    /// by themselves.
    public var fieldsForText: [String]?
    /// What depends on its entries being what they are, wherever that is asked.
    public var traits: Traits

    /// What the entries of a type are to the whole portal, besides what their fields say.
    public struct Traits: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// People: authors may be among them, and what an earlier address of theirs says isn't for all to know.
        public static let people = Traits(rawValue: 1)
        /// Campuses: what a thing's being somewhere means in the end, and what SpaceAPI tells of.
        public static let campuses = Traits(rawValue: 2)
        /// What one works with: entries that name the same of it are alike.
        public static let tools = Traits(rawValue: 4)
        /// What says what can be done with things: what none of them leads to lies idle.
        public static let uses = Traits(rawValue: 8)
        /// What has a calendar of its own.
        public static let dated = Traits(rawValue: 16)
        /// What one learns from step by step: the answers of the search lead to their list.
        public static let lessons = Traits(rawValue: 32)
    }

    public init(
        _ name: String, folder: String, zh: String, en: String, plural: (zh: String, en: String),
        help: (zh: String, en: String), fields: [Field], hasSteps: Bool = false, isByStudents: Bool = false,
        fieldsForText: [String]? = nil, traits: Traits = []
    ) {
        self.name = name
        self.folder = folder
        self.label = Words(zh: zh, en: en)
        self.plural = Words(zh: plural.zh, en: plural.en)
        self.help = Words(zh: help.zh, en: help.en)
        self.fields = fields
        self.hasSteps = hasSteps
        self.isByStudents = isByStudents
        self.fieldsForText = fieldsForText
        self.traits = traits
    }

    /// Whether it has a field of its own under a key.
    func has(_ key: String) -> Bool {
        let word = key.lowercased()
        return fields.contains { $0.key == word || $0.label.zh == key || $0.label.en.lowercased() == word || $0.aliases.contains(word) }
    }

    /// What else schools call the folder.
    var otherFolderNames: [String] { folder.isEmpty ? [] : Self.otherFolderNames[name] ?? [] }

    private static let otherFolderNames: [String: [String]] = [
        "tutorial": ["教学"], "project": ["作品", "学生作品", "专案"], "question": ["问题", "常见问题"], "resource": ["馆藏"],
        "equipment": ["器材", "工具"], "material": ["耗材"], "space": ["场地", "房间"], "campus": ["分馆"], "person": ["老师"],
        "partner": ["合作伙伴", "合作单位"],
    ]

    /// What people call the folder: its name in capitals, the type and its plural in both languages. In small letters.
    var folderNames: [String] {
        folder.isEmpty ? [] : [folder, name, label.zh, plural.zh, label.en, plural.en].map { $0.lowercased() }
    }
}
