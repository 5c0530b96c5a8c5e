/// What a text would do to the parser.
struct Bomb: Equatable {
    var kind: Kind
    /// In bytes of the scanned text.
    var offset: Int

    enum Kind: String, Sendable, CaseIterable {
        /// More than `Limits.markdownFile`.
        case size
        /// Lists and quotes in each other, deeper than `Limits.blockDepth`.
        case depth
        /// More marks than any text has: each becomes a node of some 200 bytes.
        case marks
        /// A table with too many cells; cmark fills short rows up.
        case cells
        /// Lines with very many `|`.
        case columns
        /// Lines like `|---|` over and over in one paragraph: at each, cmark reads the paragraph again.
        case delimiterRows
        /// `[` and `![` that nothing closes: each later link looks at all of them.
        case brackets
        /// `<?`, `<!X` and `<![CDATA[`: at each, cmark looks for an end up to the end of the paragraph.
        case instructions
        /// One word with very many `www.` or `)` in an address, or a line with very many `@`.
        case addresses
        /// One long link definition that is used over and over: each use copies it.
        case definitions
    }
}
