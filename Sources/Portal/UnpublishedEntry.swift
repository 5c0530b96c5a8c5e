import Content
import Diagnostics

/// An entry that is there but not published, or can't be read.
public struct UnpublishedEntry: Sendable, Equatable {
    public var id: String
    /// The file under `content/`.
    public var path: String
    public var type: TypeID
    public var title: String?
    public var reason: Publication.Reason

    public init(id: String, path: String, type: TypeID, title: String? = nil, reason: Publication.Reason) {
        self.id = id
        self.path = path
        self.type = type
        self.title = title
        self.reason = reason
    }

    /// One that gives way to another entry, which has its id or address.
    init(leftOut entry: Entry) {
        self.init(id: entry.id, path: entry.source.path, type: entry.type, title: entry.title, reason: .error)
    }
}
