import Diagnostics

/// Turns Markdown into a `Document`.
public enum MarkdownParser {
    /// What a caller may choose.
    public struct Options: Sendable {
        /// Colours code blocks whose language is known.
        public var highlighting = true
        /// Ids that the page around the document uses itself, so that no heading takes them.
        public var reservedIDs: Set<String> = []
        /// Whether a level-1 heading that opens the text is its title, which the page shows.
        public var isTitle: @Sendable (String) -> Bool = { _ in true }
        /// Has the title be the only heading of level 1: others move down.
        public var movesHeadings = false
        /// Whether a bold line that is a paragraph of its own stands for a heading; nil where none does.
        public var isBoldHeading: (@Sendable (String) -> Bool)?

        public init(highlighting: Bool = true, reservedIDs: Set<String> = []) {
            self.highlighting = highlighting
            self.reservedIDs = reservedIDs
        }
    }

    /// Reads the bytes `body` of a file, which are valid UTF-8, usually all that follows the front matter.
    ///
    /// Safe from any number of threads. A text that would take too long or too much memory gives an empty
    /// document and an error.
    public static func parse(
        _ source: SourceText, body: Range<Int>, options: Options = Options()
    ) -> (document: Document, diagnostics: [Diagnostic]) {
        let body = body.clamped(to: 0..<source.bytes.count)
        return source.bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[body])
            let look = BombScan(text)
            if let bomb = look.bomb {
                let offset = body.lowerBound + bomb.offset
                return (Document(), [.bomb(bomb.kind, source.place(offset..<offset))])
            }
            guard !look.flags.isEmpty else { return render(source, body, text, nil, options) }
            let scan = DialectScan(text, base: body.lowerBound, flags: look.flags)
            var result = scan.text.withUnsafeBufferPointer { render(source, body, $0, scan.tokens, options) }
            result.diagnostics += scan.findings.map { Diagnostic.looseMark($0, source.place($0.range)) }
            if let comment = scan.unclosedComment {
                result.diagnostics.append(.unclosedComment(source.place(comment)))
            }
            return result
        }
    }

    private static func render(
        _ source: SourceText, _ body: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ tokens: [DialectToken]?,
        _ options: Options
    ) -> (document: Document, diagnostics: [Diagnostic]) {
        let result = CMark.withTree(of: text) { root in
            var renderer = Renderer(
                source: source, options: options, tokens: tokens ?? [], hasPieces: tokens != nil,
                places: SourcePlaces(bytes: source.bytes, body: body))
            renderer.render(root)
            return (document: renderer.document, diagnostics: renderer.diagnostics)
        }
        return result ?? (Document(), [])
    }
}
