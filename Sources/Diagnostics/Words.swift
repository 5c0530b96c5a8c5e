/// A sentence in the two languages that Lathe speaks.
public struct Words: Sendable, Hashable {
    public var zh: String
    public var en: String

    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    public subscript(language: Language) -> String {
        switch language {
        case .chinese: zh
        case .english: en
        }
    }

    /// The language that messages are printed in.
    public enum Language: String, Sendable {
        case chinese = "zh"
        case english = "en"
    }
}
