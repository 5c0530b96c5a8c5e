/// Writes diagnostics as annotations for GitHub Actions, which shows each at its line of a pull request.
///
/// Source: GitHub's documentation, "Workflow commands for GitHub Actions"; what is escaped is what its own toolkit escapes.
public struct GitHubPrinter: Sendable {
    public var language: Words.Language
    /// Put before paths under the content folder, so that they are those of the repository.
    public var pathPrefix: String
    /// Where the files are that diagnostics call `templates/…`.
    public var templates: String

    public init(language: Words.Language, pathPrefix: String = "", templates: String = "templates") {
        self.language = language
        self.pathPrefix = pathPrefix
        self.templates = templates
    }

    /// `::error file=content/a.md,line=3,endLine=3,col=7,endColumn=9,title=bad-value::What is wrong%0A→ What to do`
    public func text(_ folded: FoldedDiagnostic) -> String {
        let diagnostic = folded.diagnostic
        let place = diagnostic.place
        // It has the words of the terminal, whose excerpt it shows by itself.
        let terminal = TerminalPrinter(language: language, pathPrefix: pathPrefix, templates: templates)
        var properties = ["file=" + Self.property(terminal.located(place.path))]
        if place.line > 0 {
            properties += ["line=\(place.line)", "endLine=\(max(place.line, place.endLine))", "col=\(place.column)"]
            // GitHub takes columns of one line only.
            if place.endLine == place.line, place.endColumn > place.column { properties.append("endColumn=\(place.endColumn)") }
        }
        properties.append("title=" + Self.property(diagnostic.name))
        let message = Self.data(terminal.words(folded).joined(separator: "\n"))
        return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(message)"
    }

    private static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
