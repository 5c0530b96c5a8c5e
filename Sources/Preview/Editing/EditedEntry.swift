import Authoring
import Building
import Content
import Diagnostics

/// An entry as the editor opens it.
struct EditedEntry: Encodable {
    var file: String
    var type: String
    var hash: String
    /// Whether its fields are shown one by one; else the text is the whole file.
    var hasFields: Bool
    var values: [String: YAMLTree]
    var text: String
    var fields: [FieldForm]
    /// By the name of their type, what may be written for entries, with their titles.
    var entries: [String: [Named]]
    var types: [Named]
    var versions: [EntryVersions.Version]
    /// What the members of its team are called.
    var members: [String]
    /// The last part of its address, by which its file is called.
    var name: String
    /// The entry's page; nil where the portal shows none.
    var page: String?
    var language: String
    var words: [String: String]

    struct Named: Encodable {
        var name: String
        var title: String
    }

    init(_ edit: EntryEdit, hash: String, versions: [EntryVersions.Version], _ portal: PreviewedPortal, _ language: Words.Language) {
        let (path, settings) = (edit.source.path, portal.pages.portal.settings)
        let reader = portal.reader
        let contentType = settings.types.all[reader.type(at: path)]
        file = path
        type = contentType.label[language]
        self.hash = hash
        self.versions = versions
        members = edit.members
        name = settings.address(of: path).id.lastPathPart
        hasFields = edit.hasFields
        values = edit.values
        text = edit.text
        let own = Set(contentType.fields.map(\.key))
        let forms = reader.fields(at: path).fields.map { field in
            FieldForm(field, isFirst: own.contains(field.key) || Self.head.contains(field.key), settings.types, language)
        }
        let head = Self.head.compactMap { key in forms.first { $0.key == key } }
        fields = head + forms.filter { !Self.head.contains($0.key) }
        let asked = Set((forms + forms.flatMap { $0.fields ?? [] }).flatMap { $0.types ?? [] })
        entries = Self.entries(of: portal, asked)
        types = settings.types.all.filter { !$0.folder.isEmpty }.map { Named(name: $0.name, title: $0.label[language]) }
        page = portal.addresses[path].map(\.encodedFromRoot)
        self.language = language == .chinese ? "zh-Hans" : "en"
        words = EditorWords(language: language).all
    }

    /// What stands above the type's own fields.
    private static let head = ["title", "summary", "status"]

    private static func entries(of portal: PreviewedPortal, _ asked: Set<String>) -> [String: [Named]] {
        let linked = portal.pages.portal
        var named: [String: [Named]] = [:]
        for group in linked.groups {
            guard let first = group.entries.first else { continue }
            let entry = linked.entries[first]
            let type = linked.settings.types.all[entry.type].name
            guard asked.contains(type) else { continue }
            named[type, default: []].append(
                Named(name: group.id.lastPathPart, title: entry.title))
        }
        return named
    }
}
