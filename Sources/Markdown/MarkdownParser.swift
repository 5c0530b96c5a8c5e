import CMarkGFM
import Diagnostics

/// Turns Markdown into a `Document`.
public enum MarkdownParser {
    /// What a caller may choose.
    public struct Options: Sendable {
        /// Colours code blocks whose language is known.
        public var highlighting = true
        /// Ids that the page around the document uses itself, so that no heading takes them.
        public var reservedIDs: Set<String> = []

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
        (Document(), [])
    }
}
