import Diagnostics

/// The cures that a program may follow by itself: of slips that can only have been meant in one way, and of names that come near to
/// one known name alone.
enum SureCures {
    /// What is wrong with a name of these kinds is a misspelling; elsewhere a near name is a guess for its writer to judge.
    private static let misspelt: Set<String> = [
        "unknown-field", "unknown-reference", "unknown-vocabulary", "broken-link", "missing-heading", "missing-file", "unknown-alert",
    ]

    /// Cures of these kinds change what is published, or choose for the writer among several.
    private static let forTheWriter: Set<String> = [
        "ambiguous-reference", "bad-value", "publication-unclear", "unusable-slug", "unknown-timezone",
    ]

    /// What to write where; nil where its writer has to decide.
    static func edit(for diagnostic: Diagnostic) -> TextEdit? {
        guard diagnostic.place.line > 0, diagnostic.suggestions.count == 1, !forTheWriter.contains(diagnostic.name),
            !diagnostic.isGuess || misspelt.contains(diagnostic.name)
        else { return nil }
        let suggestion = diagnostic.suggestions[0]
        return TextEdit(range: suggestion.range ?? diagnostic.place.range, text: Array(suggestion.replacement.utf8))
    }
}
