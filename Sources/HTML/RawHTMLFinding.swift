/// What raw HTML leaves for others to write or to tell, with its place in the fragment.
public enum RawHTMLSlot: Sendable, Equatable {
    /// The start tag `<a …>` is to be written at `offset`; words and `</a>` follow.
    case link(RawHTMLLink)
    /// The `<img>` is to be written at `offset`.
    case image(RawHTMLImage)
}

/// A link in raw HTML whose address is safe.
public struct RawHTMLLink: Sendable, Equatable {
    /// Where in the HTML that the filter appended to the tag goes.
    public var offset: Int
    /// The address, references decoded, without spaces around it; `%` escapes as written.
    public var address: String
    public var title: String?
    /// `id`, `lang` and `dir`, ready to write, each with a space before it.
    public var attributes: [UInt8]
    /// The whole tag in the fragment.
    public var range: Range<Int>
    /// The address in the fragment, without its quotes.
    public var addressRange: Range<Int>
}

/// A picture in raw HTML whose address is safe to be asked for; it may be another site's.
public struct RawHTMLImage: Sendable, Equatable {
    public var offset: Int
    public var address: String
    /// Nil where the writer gave none.
    public var alternative: String?
    public var title: String?
    /// In CSS pixels; nil where the writer gave none or something else, such as a percentage.
    public var width: Int?
    public var height: Int?
    public var attributes: [UInt8]
    public var range: Range<Int>
    public var addressRange: Range<Int>
    public var isInLink: Bool
}

/// Something in raw HTML that doesn't reach the page as it was written.
public struct RawHTMLRemoval: Sendable, Equatable {
    public var reason: Reason
    /// In the fragment.
    public var range: Range<Int>
    /// The element or the attribute in lower case, or the scheme of an address.
    public var name: String

    public enum Reason: Sendable, Equatable {
        /// An element that pages can't hold; its tags are shown as text.
        case element
        /// An end tag without a start; shown as text.
        case strayEndTag
        /// A tag, or a comment, that isn't closed before the fragment ends; a tag is shown as text, a comment isn't.
        case unfinished
        /// An attribute that would run a script.
        case handler
        /// An attribute that has to do with looks (`style`, `class`, `width` of a table …); nothing else is lost.
        case presentation
        /// An attribute that isn't allowed or whose value isn't.
        case attribute
        /// An address that leads nowhere safe; a link keeps its words, a picture its alternative text.
        case address
        /// A tag where it can't stand (a cell without a table); its content stays.
        case misplaced
        /// Nested too deep; its content stays.
        case depth
        /// An `id` that the page already has.
        case duplicateID
    }
}

/// An `id` that raw HTML gave a place in the page.
public struct RawHTMLAnchor: Sendable, Equatable {
    public var id: String
    public var range: Range<Int>
}
