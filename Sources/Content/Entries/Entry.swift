import Diagnostics
import Markdown

/// One Markdown file (or one translation of it), read: a tutorial, a machine, a room, a page.
///
/// A class because every page that names an entry passes it on: a struct with so many parts is copied dearly.
public final class Entry: Sendable {
    /// The path under `content/` without ending and language: `tutorials/led-lamp`; translations share it.
    public let id: String
    /// In `ContentTypes.all`.
    public let type: TypeID
    /// The language's tag, `zh-Hans`.
    public let language: String
    /// Where its page goes, under `site/`.
    public let address: SitePath
    /// The file under `content/`.
    public let source: SourceText
    /// The folder of the file under `content/`; empty at the top.
    public let folder: String
    /// Whether the file is the `index.md` or `README.md` of its folder.
    public let isIndex: Bool
    /// Whether the file lies in the tree of its language, `en/…`.
    public let isInLanguageFolder: Bool
    /// By field key.
    public let fields: [String: Value]
    /// The keys in `fields` that a translation took over from its original.
    public let inherited: Set<String>
    /// The keys of fields that were given a value that can't be read: nobody needs to be told that they are missing.
    public let unread: Set<String>
    /// Where required fields stand whose lines say nothing, by key.
    let blank: [String: Range<Int>]
    /// The text in which inherited fields stand.
    public let original: SourceText?
    public let title: String
    public let document: Document
    /// Where the file really lies under `content/`, for one that is reached through a symbolic link.
    public let target: String?

    init(
        id: String, type: TypeID, language: String, address: SitePath, source: SourceText, folder: String, isIndex: Bool,
        isInLanguageFolder: Bool, fields: [String: Value], inherited: Set<String> = [], unread: Set<String> = [],
        blank: [String: Range<Int>] = [:], original: SourceText? = nil, title: String, document: Document, target: String? = nil
    ) {
        self.id = id
        self.type = type
        self.language = language
        self.address = address
        self.source = source
        self.folder = folder
        self.isIndex = isIndex
        self.isInLanguageFolder = isInLanguageFolder
        self.fields = fields
        self.inherited = inherited
        self.unread = unread
        self.blank = blank
        self.original = original
        self.title = title
        self.document = document
        self.target = target
    }

    /// The same entry with fields that it takes over from its original, in place of its own of the same name.
    func inheriting(_ taken: [String: Value], from original: SourceText) -> Entry {
        copy(fields: fields.merging(taken) { _, taken in taken }, inherited: inherited.union(taken.keys), original: original)
    }

    /// The same entry with other values.
    func replacing(_ fields: [String: Value]) -> Entry { copy(fields: fields) }

    /// The same entry with the text that a newer reading of its file found.
    public func withText(of reading: Entry) -> Entry { copy(source: reading.source, document: reading.document) }

    /// The same entry, reached through a symbolic link.
    func lying(at target: String) -> Entry { copy(target: target) }

    private func copy(
        source: SourceText? = nil, fields: [String: Value]? = nil, inherited: Set<String>? = nil, original: SourceText? = nil,
        document: Document? = nil, target: String? = nil
    ) -> Entry {
        Entry(
            id: id, type: type, language: language, address: address, source: source ?? self.source, folder: folder, isIndex: isIndex,
            isInLanguageFolder: isInLanguageFolder, fields: fields ?? self.fields, inherited: inherited ?? self.inherited, unread: unread,
            blank: blank, original: original ?? self.original, title: title, document: document ?? self.document,
            target: target ?? self.target)
    }

    /// Its path, and where it really lies: what the one says of publication holds, and what the other does.
    public var paths: [String] { [source.path] + (target.map { [$0] } ?? []) }

    public subscript(key: String) -> Value? { fields[key] }

    public var summary: String {
        fields["summary"]?.text ?? document.lead
    }

    public func place(_ range: Range<Int>) -> SourcePlace { source.place(range) }

    /// Where a field's value was written, in the original for an inherited one.
    public func place(of key: String, _ value: Value) -> SourcePlace {
        (inherited.contains(key) ? original ?? source : source).place(value.place)
    }
}
