/// A piece of HTML as a browser's tokenizer cuts it; the ranges count bytes of the tokenizer's input.
///
/// The tokens of an input follow one another without gaps.
public struct HTMLToken: Sendable, Equatable {
    public var kind: Kind
    /// The whole piece, with its brackets.
    public var range: Range<Int>
    /// A tag's name as written, in any case; empty for other kinds.
    public var name: Range<Int> = 0..<0
    /// A start tag ends with `/>`; HTML gives that no meaning, SVG does.
    public var isSelfClosing = false

    public enum Kind: Sendable, Equatable {
        /// Text in which character references count.
        case text
        /// The content of `<script>`, `<style>` and their like, in which nothing but the end tag counts.
        case rawText
        /// Its attributes stand in `HTMLTokenizer.attributes` until the next token is asked for.
        case startTag
        case endTag
        /// `<!-- … -->`, ended or not.
        case comment
        /// What a browser reads as a comment though it isn't one: `<?…>`, `<!…>`, `</ …>`, `<![CDATA[`, `</>`.
        case bogusComment
        case doctype
        /// A tag that the input's end cuts off; a browser drops it.
        case unfinishedTag
    }

    public init(kind: Kind, range: Range<Int>, name: Range<Int> = 0..<0, isSelfClosing: Bool = false) {
        self.kind = kind
        self.range = range
        self.name = name
        self.isSelfClosing = isSelfClosing
    }
}

/// An attribute of a start tag; of several with one name, the first counts.
public struct HTMLAttributeToken: Sendable, Equatable {
    /// As written, in any case.
    public var name: Range<Int>
    /// Without its quotes, character references not decoded; empty where there is none.
    public var value: Range<Int>
    /// Name, equals sign and value with its quotes.
    public var range: Range<Int>
}
