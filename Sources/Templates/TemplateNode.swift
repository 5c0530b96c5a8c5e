/// A piece of a template file as it was written; ranges are bytes of that file.
indirect enum TemplateNode: Sendable {
    /// Where a line begins that will be seen, with the spaces and tabs it begins with.
    case lineStart(Range<Int>)
    case text(Range<Int>)
    case variable(TagName, isRaw: Bool)
    case section(TagName, isInverted: Bool, [TemplateNode])
    /// `indent` is what stood before a tag that had its line to itself.
    case partial(TagName, indent: Range<Int>?)
    case parent(TagName, indent: Range<Int>?, overrides: [TemplateBlock])
    case block(TemplateBlock)
}

/// The name inside a tag and where it stands.
struct TagName: Sendable {
    var text: String
    var range: Range<Int>
}

/// A named part: its default content in the template that offers it, what replaces that in one that inherits.
struct TemplateBlock: Sendable {
    var name: TagName
    var content: [TemplateNode]
    /// The spaces and tabs that begin the tag's line.
    var leading: Range<Int>
    /// Whether the content begins on the line after the tag.
    var opensLine: Bool

    /// The spaces and tabs before the content's first line, which move with the block instead of staying in it.
    var intrinsicIndent: Range<Int>? {
        opensLine ? Self.firstIndent(of: content) : nil
    }

    private static func firstIndent(of nodes: [TemplateNode]) -> Range<Int>? {
        for node in nodes {
            switch node {
            case .lineStart(let indent): return indent
            case .partial(_, let indent?), .parent(_, let indent?, _): return indent
            case .section(_, _, let children): if let indent = firstIndent(of: children) { return indent }
            case .block(let block):
                if block.opensLine, let indent = firstIndent(of: block.content) { return indent }
            default: continue
            }
        }
        return nil
    }
}
