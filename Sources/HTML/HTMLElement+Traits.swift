extension HTMLElement {
    var content: Content {
        switch self {
        case .br, .col, .hr, .img, .wbr: .nothing
        case .a, .del, .ins: .asParent
        case .h1, .h2, .h3, .h4, .h5, .h6, .pre, .summary: .firmText
        case .aside, .blockquote, .caption, .dd, .details, .div, .dt, .figcaption, .figure, .li, .section, .td, .th: .blocks
        case .colgroup, .dl, .ol, .table, .tbody, .tfoot, .thead, .tr, .ul: .parts
        default: .text
        }
    }

    var place: Place {
        switch self {
        case .caption, .col, .colgroup, .dd, .dt, .figcaption, .li, .rp, .rt, .summary, .tbody, .td, .tfoot, .th, .thead,
            .tr:
            .inParent
        case .aside, .blockquote, .details, .div, .dl, .figure, .h1, .h2, .h3, .h4, .h5, .h6, .hr, .ol, .p, .pre, .section,
            .table, .ul:
            .amongBlocks
        default: .inText
        }
    }

    var isHeading: Bool { rawValue >= HTMLElement.h1.rawValue && rawValue <= HTMLElement.h6.rawValue }

    /// The rows' groups of a table.
    var isRowGroup: Bool { self == .tbody || self == .thead || self == .tfoot }

    var isCell: Bool { self == .td || self == .th }

    /// Whether HTML lets writers leave its end tag out, so that none is missing.
    var hasOptionalEnd: Bool { place == .inParent && self != .summary && self != .figcaption && self != .caption }

    var tagName: StaticString {
        switch self {
        case .a: "a"
        case .abbr: "abbr"
        case .aside: "aside"
        case .b: "b"
        case .bdi: "bdi"
        case .bdo: "bdo"
        case .blockquote: "blockquote"
        case .br: "br"
        case .caption: "caption"
        case .cite: "cite"
        case .code: "code"
        case .col: "col"
        case .colgroup: "colgroup"
        case .dd: "dd"
        case .del: "del"
        case .details: "details"
        case .dfn: "dfn"
        case .div: "div"
        case .dl: "dl"
        case .dt: "dt"
        case .em: "em"
        case .figcaption: "figcaption"
        case .figure: "figure"
        case .h1: "h1"
        case .h2: "h2"
        case .h3: "h3"
        case .h4: "h4"
        case .h5: "h5"
        case .h6: "h6"
        case .hr: "hr"
        case .i: "i"
        case .img: "img"
        case .ins: "ins"
        case .kbd: "kbd"
        case .label: "label"
        case .li: "li"
        case .mark: "mark"
        case .ol: "ol"
        case .p: "p"
        case .pre: "pre"
        case .q: "q"
        case .rp: "rp"
        case .rt: "rt"
        case .ruby: "ruby"
        case .s: "s"
        case .samp: "samp"
        case .section: "section"
        case .small: "small"
        case .span: "span"
        case .strong: "strong"
        case .sub: "sub"
        case .summary: "summary"
        case .sup: "sup"
        case .table: "table"
        case .tbody: "tbody"
        case .td: "td"
        case .tfoot: "tfoot"
        case .th: "th"
        case .thead: "thead"
        case .tr: "tr"
        case .u: "u"
        case .ul: "ul"
        case .variable: "var"
        case .wbr: "wbr"
        }
    }

    /// Appends `<name`, to be followed by attributes and `>`.
    @inline(__always)
    func appendTagStart(to output: inout [UInt8]) {
        output.append(UInt8(ascii: "<"))
        tagName.withUTF8Buffer { output.append(contentsOf: $0) }
    }

    @inline(__always)
    func appendEndTag(to output: inout [UInt8]) {
        output.append(UInt8(ascii: "<"))
        output.append(UInt8(ascii: "/"))
        tagName.withUTF8Buffer { output.append(contentsOf: $0) }
        output.append(UInt8(ascii: ">"))
    }
}
