import Content
import Routes

/// One way to divide the portal: by tag, subject, grade, level or course.
public struct Taxonomy: Sendable {
    public var kind: Kind
    public var terms: IDTable<TermID, TaxonomyTerm>

    public typealias Kind = TaxonomyKind
}

/// Names a term among those of its taxonomy.
@frozen public struct TermID: PositionalID {
    public let position: Int
    @inlinable public init(position: Int) { self.position = position }
}

/// A term and the groups under it.
public struct TaxonomyTerm: Sendable {
    /// Stable over languages where the term is (a subject's id, a grade's number); a tag is its own id.
    public var id: String
    /// In the taxonomy's language; for grades and levels, the number.
    public var label: String
    public var page: SitePath
    /// Where the page was before its name was ASCII; nil where that is the same.
    public var earlier: SitePath?
    public var groups: [GroupID]
}
