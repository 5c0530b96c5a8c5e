import Diagnostics

/// One message for a line of which two things are told: how YAML was to be written there, and what its value was read as.
enum TwiceTold {
    /// What tells how a value was read, with the value to write.
    private static let readings: [ContentDiagnostics] = [
        .valueReadAsMeant, .numberInWords, .dayReadAsMeant, .momentReadAsMeant, .numberWithUnit, .nothingGiven,
    ]

    /// What says of a line that its field or its value isn't as it was meant.
    private static let toldOfLines = readings + [.unknownField]

    /// What is left to be told: of a line whose field is unknown or whose value is told of, that alone, with a change of the whole line.
    static func folded(_ slips: [Diagnostic], _ read: [Diagnostic], in source: SourceText) -> [Diagnostic] {
        guard !slips.isEmpty, !read.isEmpty else { return slips + read }
        var told: [Int: [Int]] = [:]
        for (index, value) in read.enumerated() where value.is(oneOf: toldOfLines) {
            told[value.place.line, default: []].append(index)
        }
        var values = read
        let left = slips.filter { slip in
            guard let line = wholeLine(slip), let indices = told[slip.place.line], indices.count == 1, let index = indices.first else {
                return true
            }
            if values[index].is(ContentDiagnostics.unknownField) { return false }
            guard let whole = changing(values[index], line, source) else { return true }
            values[index] = whole
            return false
        }
        return left + values
    }

    /// The line that a slip is to become, where it is one of one line.
    private static func wholeLine(_ slip: Diagnostic) -> FrontMatterLine? {
        guard slip.is(ContentDiagnostics.frontMatterMended), slip.suggestions.count == 1, slip.suggestions[0].range == nil,
            !slip.suggestions[0].replacement.contains("\n")
        else { return nil }
        return FrontMatterLine(slip.suggestions[0].replacement)
    }

    /// The same message with the whole line as its change; nil where it goes beyond the line.
    private static func changing(_ value: Diagnostic, _ line: FrontMatterLine, _ source: SourceText) -> Diagnostic? {
        guard !value.isGuess, line.indent.isEmpty, value.suggestions.count == 1, let meant = value.suggestions.first else { return nil }
        // A line that says nothing is taken out as a whole.
        if value.is(ContentDiagnostics.nothingGiven) { return meant.range == nil ? nil : value }
        guard meant.range == nil || meant.range == value.place.range else { return nil }
        let range = source.range(ofLine: value.place.line)
        let text = line.key + ": " + meant.replacement
        return value.with([Diagnostic.Suggestion(text, range: range)])
    }
}
