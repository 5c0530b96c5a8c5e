/// What the last index of a session was made of, so that the next one is made of what has changed alone.
public struct KeptIndex: Sendable {
    var last: Last?

    public init() {}

    struct Last: Sendable {
        /// With the portal of that run, whose pages say which terms they had.
        var indexing: PageIndexing
        var synonyms: [[String]]
        /// Of each page, what it has besides the text of its entry.
        var faces: [[UInt8]]
        var parts: IndexParts
    }
}
