import Diagnostics
import Markdown

/// One Markdown file (or one translation of it), read: a tutorial, a machine, a room, a page.
public struct Entry: Sendable {
    /// The path under `content/` without ending and language: `tutorials/led-lamp`; translations share it.
    public var id: String
    /// The position of its type in `ContentTypes.all`.
    public var type: Int
    /// The language's tag, `zh-Hans`.
    public var language: String
    /// Where its page goes, under `site/`.
    public var address: SitePath
    /// The file under `content/`.
    public var source: SourceText
    /// The folder of the file under `content/`; empty at the top.
    public var folder: String
    /// Whether the file is the `index.md` or `README.md` of its folder.
    public var isIndex: Bool
    /// Whether the file lies in the tree of its language, `en/…`.
    public var isInLanguageFolder: Bool
    /// By field key.
    public var fields: [String: Value]
    /// The keys in `fields` that a translation took over from its original.
    public var inherited: Set<String> = []
    /// The text in which inherited fields stand.
    public var original: SourceText?
    public var title: String
    public var document: Document

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
