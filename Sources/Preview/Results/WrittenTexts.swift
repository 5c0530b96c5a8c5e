import Content
import Diagnostics
import Limits

/// The writers' files, from which the lines are made that mend them.
struct WrittenTexts {
    private let content: String
    /// The one that was read last: messages come file by file.
    private var last: (path: String, source: SourceText?)?

    private static let mostLines = 8
    private static let longestLine = 400

    init(_ content: String) { self.content = content }

    /// The lines as they are after what a message suggests; empty where it suggests nothing or several things, where more has to change
    /// than lines that stand together, and where the file has changed since.
    mutating func corrected(_ diagnostic: Diagnostic) -> [String] {
        let place = diagnostic.place
        // Without the line itself nothing of the file may be shown.
        guard place.line > 0, !place.excerpt.isEmpty, diagnostic.suggestions.count == 1,
            diagnostic.suggestions[0].further.isEmpty, let source = source(place.path), source.place(place.range) == place
        else { return [] }
        let suggestion = diagnostic.suggestions[0]
        let range = suggestion.range ?? place.range
        guard range.upperBound <= source.bytes.count else { return [] }
        let from = source.range(ofLine: source.place(range.lowerBound..<range.lowerBound).line).lowerBound
        let to = source.range(ofLine: source.place(range.upperBound..<range.upperBound).line).upperBound
        guard from <= range.lowerBound, range.upperBound <= to else { return [] }
        let text = source.text(from..<range.lowerBound) + suggestion.replacement + source.text(range.upperBound..<to)
        guard text != source.text(from..<to) else { return [] }
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        guard lines.count <= Self.mostLines, lines.allSatisfy({ $0.unicodeScalars.count <= Self.longestLine }) else { return [] }
        return lines.contains { !$0.allSatisfy(\.isWhitespace) } ? lines : []
    }

    private mutating func source(_ path: String) -> SourceText? {
        if let last, last.path == path { return last.source }
        let bytes = try? FileReading.bytes(of: content + "/" + path, atMost: Limits.markdownFile.value)
        let source = bytes.flatMap { FileReading.isReadAsSaved($0) ? SourceText(path: path, bytes: $0) : nil }
        last = (path, source)
        return source
    }
}
