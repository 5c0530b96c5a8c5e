import Diagnostics

/// The interface's words that the index holds: what readers see of a result and of the filters.
public struct SearchWords: Sendable {
    /// The text of a key of the interface, in a language.
    public var text: @Sendable (_ key: String, _ language: String) -> String
    /// A duration.
    public var minutes: @Sendable (_ minutes: Int, _ language: String) -> String
    /// The label of a type or a term.
    public var label: @Sendable (_ words: Words, _ language: String) -> String

    public init(
        text: @escaping @Sendable (String, String) -> String, minutes: @escaping @Sendable (Int, String) -> String,
        label: @escaping @Sendable (Words, String) -> String
    ) {
        self.text = text
        self.minutes = minutes
        self.label = label
    }
}
