/// A sentence in the two languages that Lathe speaks.
public struct Words: Sendable, Hashable {
    public var zh: String
    public var en: String

    /// Words that are at hand, taken as they are. Generic and disfavoured, so that a literal is a phrase.
    @_disfavoredOverload
    public init<Chinese: StringProtocol, English: StringProtocol>(zh: Chinese, en: English) {
        self.zh = String(zh)
        self.en = String(en)
    }

    /// A sentence as a literal: whatever it quotes is shortened and made fit to be shown.
    public init(zh: Phrase, en: Phrase) {
        self.zh = zh.text
        self.en = en.text
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
