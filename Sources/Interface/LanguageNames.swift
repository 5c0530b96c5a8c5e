/// What languages call themselves, for those without a file of interface words.
public enum LanguageNames {
    private static let names = [
        "zh": "中文", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", "en": "English", "ja": "日本語", "ko": "한국어", "fr": "Français",
        "de": "Deutsch", "es": "Español", "ru": "Русский", "pt": "Português", "ar": "العربية", "vi": "Tiếng Việt", "th": "ไทย",
        "ms": "Bahasa Melayu", "mn": "Монгол", "ug": "ئۇيغۇرچە", "bo": "བོད་ཡིག",
    ]

    public static func name(of tag: String) -> String {
        names[tag] ?? names[String(tag.prefix { $0 != "-" })] ?? tag
    }

    public static func isRightToLeft(_ tag: String) -> Bool {
        ["ar", "ug", "fa", "he", "ur"].contains(tag.prefix { $0 != "-" })
    }
}
