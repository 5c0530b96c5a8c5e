/// A bound on what writers may hand in, so that no file of theirs can stop a build, a reader's browser or a web server.
///
/// Every bound stands in `Limits`, from which the manual prints its table; code asks for `Limits.name.value`.
public struct Limit: Sendable, Hashable {
    /// In kebab-case, as the manual and messages name it.
    public let name: String
    public let value: Int
    public let unit: Unit
    /// What is bounded.
    public let what: Text
    /// Why, and why there.
    public let reason: Text

    public enum Unit: String, Sendable, CaseIterable {
        case bytes, items, levels, pixels, share
    }

    /// A phrase in the two languages of the manual.
    public struct Text: Sendable, Hashable {
        public let zh: String
        public let en: String
    }

    init(_ name: String, _ value: Int, _ unit: Unit, zh: String, en: String, because reason: Text) {
        self.name = name
        self.value = value
        self.unit = unit
        what = Text(zh: zh, en: en)
        self.reason = reason
    }
}
