import Foundation

/// Writes diagnostics for programs: a JSON array of objects with file, line, column, severity, name, message,
/// suggestions, and what each of them changes.
public struct JSONPrinter: Sendable {
    public var language: Words.Language

    public init(language: Words.Language) {
        self.language = language
    }

    /// The array, one object per diagnostic, in reading order and unfolded.
    public func text(_ diagnostics: some Sequence<Diagnostic>) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let items = diagnostics.sortedForReading().map { Item($0, language) }
        return String(decoding: try encoder.encode(items), as: UTF8.self)
    }

    private struct Item: Encodable {
        var file: String
        var line: Int
        var column: Int
        var endLine: Int
        var endColumn: Int
        var severity: String
        var name: String
        var message: String
        var cure: String?
        var suggestions: [String]
        /// What each suggestion changes, in the same order.
        var edits: [Edit]
        var related: [Related]

        init(_ diagnostic: Diagnostic, _ language: Words.Language) {
            file = diagnostic.place.path
            line = diagnostic.place.line
            column = diagnostic.place.column
            endLine = diagnostic.place.endLine
            endColumn = diagnostic.place.endColumn
            severity = diagnostic.severity.rawValue
            name = diagnostic.name
            message = diagnostic.message[language]
            cure = diagnostic.cure?[language]
            suggestions = diagnostic.suggestions.map(\.replacement)
            edits = diagnostic.suggestions.map { Edit($0, at: diagnostic.place) }
            related = diagnostic.related.map { Related($0, language) }
        }
    }

    /// A suggestion for programs that apply it: the bytes of the file to be replaced.
    private struct Edit: Encodable {
        var start: Int
        var end: Int
        var replacement: String
        /// What has to change along with it, all or nothing; left out where that is all.
        var further: [Edit]?

        init(_ suggestion: Diagnostic.Suggestion, at place: SourcePlace) {
            self.init(suggestion.replacement, suggestion.range ?? place.range)
            if !suggestion.further.isEmpty { further = suggestion.further.map { Edit($0.replacement, $0.range) } }
        }

        private init(_ replacement: String, _ range: Range<Int>) {
            (start, end, self.replacement) = (range.lowerBound, range.upperBound, replacement)
        }
    }

    private struct Related: Encodable {
        var file: String
        var line: Int
        var column: Int
        var message: String

        init(_ related: Diagnostic.Related, _ language: Words.Language) {
            file = related.place.path
            line = related.place.line
            column = related.place.column
            message = related.message[language]
        }
    }
}
