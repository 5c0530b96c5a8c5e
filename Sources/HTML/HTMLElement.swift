/// The elements that an article's body may hold, written by Lathe or by writers in raw HTML.
public enum HTMLElement: UInt8, Sendable, CaseIterable {
    case a, abbr, aside, b, bdi, bdo, blockquote, br, caption, cite, code, col, colgroup, dd, del, details, dfn, div, dl
    case dt, em, figcaption, figure, h1, h2, h3, h4, h5, h6, hr, i, img, ins, kbd, label, li, mark, ol, p, pre, q, rp, rt, ruby
    case s, samp, section, small, span, strong, sub, summary, sup, table, tbody, td, tfoot, th, thead, tr, u, ul
    case variable, wbr

    /// The name in lower case.
    public var name: String { tagName.description }

    /// Whether it has neither content nor an end tag.
    public var isVoid: Bool { content == .nothing }

    /// Whether it begins a block: a paragraph ends before it, and text before and after it doesn't run together.
    public var isBlock: Bool { place != .inText && self != .rt && self != .rp }

    /// What may stand in an element.
    enum Content: Sendable {
        case nothing
        /// Text and elements of text; a block closes it.
        case text
        /// Text and elements of text; a paragraph in it loses its tags, other blocks close it.
        case firmText
        /// What may stand around it, as in a link.
        case asParent
        case blocks
        /// Certain parts only, such as the items of a list; anything else gets a part around it.
        case parts
    }

    /// Where an element may stand.
    enum Place: Sendable {
        case inText
        case amongBlocks
        /// In certain parents only, such as an item in a list.
        case inParent
    }
}
