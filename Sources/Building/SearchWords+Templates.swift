import Content
import Pages
import Search

extension SearchWords {
    /// The words that the templates have.
    init(_ templates: PortalTemplates) {
        self.init(
            text: { key, language in templates.words(language)[key] },
            minutes: { minutes, language in templates.words(language).minutes(minutes) },
            label: { words, language in LanguageTag.isChinese(language) ? words.zh : words.en })
    }
}
