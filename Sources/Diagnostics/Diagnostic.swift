/// A mistake in what was written: where it is, what is wrong, and what to do about it.
///
/// Each kind of diagnostic is made by a static function in a file of its own, beside the code that finds it,
/// which carries its words in Chinese and English.
///
/// A class, since a folder of foreign Markdown may give fifty thousand of them, which are sorted, folded and passed on.
public final class Diagnostic: Sendable {
    /// The kind, in kebab-case: stable, for programs and for switching a check off.
    public let name: String
    public let severity: Severity
    public let place: SourcePlace
    /// What is wrong, in one sentence.
    public let message: Words
    /// What to do about it, in one sentence.
    public let cure: Words?
    /// Replacements that would mend it, the likeliest first.
    public let suggestions: [Suggestion]
    /// Other places that belong to the mistake, such as the other of two entries with one address.
    public let related: [Related]

    public init(
        _ name: String, _ severity: Severity, at place: SourcePlace, _ message: Words,
        cure: Words? = nil, suggestions: [Suggestion] = [], related: [Related] = []
    ) {
        self.name = name
        self.severity = severity
        self.place = place
        self.message = message
        self.cure = cure
        self.suggestions = suggestions
        self.related = related
    }

    /// The same diagnostic as another severity.
    public func with(_ severity: Severity) -> Diagnostic {
        Diagnostic(name, severity, at: place, message, cure: cure, suggestions: suggestions, related: related)
    }

    public enum Severity: String, Sendable, Comparable {
        case warning
        case error

        public static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
    }

    /// Text that should stand at the diagnostic's place (or at `range` of the same file) instead.
    public struct Suggestion: Sendable, Hashable {
        public var replacement: String
        /// In bytes of the file; nil means the diagnostic's own range.
        public var range: Range<Int>?

        public init(_ replacement: String, range: Range<Int>? = nil) {
            self.replacement = replacement
            self.range = range
        }
    }

    public struct Related: Sendable, Hashable {
        public var place: SourcePlace
        public var message: Words

        public init(at place: SourcePlace, _ message: Words) {
            self.place = place
            self.message = message
        }
    }
}

extension Diagnostic: Equatable {
    public static func == (a: Diagnostic, b: Diagnostic) -> Bool {
        a.name == b.name && a.severity == b.severity && a.place == b.place && a.message == b.message && a.cure == b.cure
            && a.suggestions == b.suggestions && a.related == b.related
    }
}
