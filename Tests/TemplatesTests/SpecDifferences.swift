/// A case of the public suites in which Lathe differs on purpose, with what it gives instead.
struct SpecDifference: Sendable {
    var id: String
    /// The name of the error, or `another page`.
    var outcome: String
}

/// Every difference, under its reason. The suite fails for one that is not here, and for one that is here and agrees.
enum SpecDifferences {
    static let all: [SpecDifference] =
        // A name that no table declares is a slip, so it is an error and not nothing.
        list(
            "template-unknown-variable",
            [
                "interpolation/Ampersand Context Miss Interpolation",
                "interpolation/Basic Context Miss Interpolation",
                "interpolation/Triple Mustache Context Miss Interpolation",
                "interpolation/Dotted Names - Broken Chain Resolution",
                "interpolation/Dotted Names - Broken Chains",
                "interpolation/Dotted Names - Context Precedence",
                "interpolation/Dotted Names are never single keys",
                "inverted/Context",
                "inverted/Context Misses",
                "inverted/Dotted Names - Broken Chains",
                "inverted/List",
                "sections/Context Misses",
                "sections/Dotted Names - Broken Chains",
                "~inheritance/Negative Sections",
            ])
        // A page is a record, never one text or a list.
        + list(
            "template-no-such-part",
            [
                "interpolation/Implicit Iterators - Ampersand",
                "interpolation/Implicit Iterators - Basic Integer Interpolation",
                "interpolation/Implicit Iterators - Basic Interpolation",
                "interpolation/Implicit Iterators - HTML Escaping",
                "interpolation/Implicit Iterators - Triple Mustache",
                "sections/Implicit Iterator - Root-level",
            ])
        // Text is never written raw; raw writing of HTML is tried by the other cases.
        + list(
            "template-raw-text",
            [
                "sections/Implicit Iterator - Ampersand",
                "sections/Implicit Iterator - Triple mustache",
            ])
        // A partial that is missing is a slip, too.
        + list("template-unknown-partial", ["partials/Failed Lookup"])
        // A template that holds itself can't be put in at load; a tree comes as HTML or as a flat list.
        + list("template-self-inclusion", ["partials/Recursion", "~inheritance/Recursion"])
        // There is no kind for lists of lists.
        + list("another page", ["sections/Implicit Iterator - Array"])
        // Which partial is meant stands in the template and not in the data, so that it is checked at load.
        + list(
            "template-unknown-partial",
            [
                "~dynamic-names/Basic Behavior - Name Resolution",
                "~dynamic-names/Basic Behavior - Partial",
                "~dynamic-names/Context",
                "~dynamic-names/Context Misses - Partial",
                "~dynamic-names/Dotted Names",
                "~dynamic-names/Dotted Names - Failed Lookup",
                "~dynamic-names/Dotted Names - Operator Precedence",
                "~dynamic-names/Dotted names - Context Stacking",
                "~dynamic-names/Dotted names - Context Stacking Failed Lookup",
                "~dynamic-names/Dotted names - Context Stacking Under Repetition",
                "~dynamic-names/Dynamic Names - Composed Dereferencing",
                "~dynamic-names/Dynamic Names - Double Dereferencing",
                "~dynamic-names/Failed Lookup - Partial",
                "~dynamic-names/Inline Indentation",
                "~dynamic-names/Padding Whitespace",
                "~dynamic-names/Recursion",
                "~dynamic-names/Standalone Indentation",
                "~dynamic-names/Standalone Line Endings",
                "~dynamic-names/Standalone Without Newline",
                "~dynamic-names/Standalone Without Previous Line",
                "~dynamic-names/Surrounding Whitespace",
            ])

    private static func list(_ outcome: String, _ ids: [String]) -> [SpecDifference] {
        ids.map { SpecDifference(id: $0, outcome: outcome) }
    }
}
