import Content

/// The first place of a term in an entry's text.
public struct TermMark: Sendable, Hashable {
    /// Of `Document.html`.
    public let range: Range<Int>
    public let term: GlossaryTermID
}
