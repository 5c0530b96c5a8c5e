/// A language of the portal by its BCP 47 tag, such as `zh-Hans` or `en`.
public enum LanguageTag {
    /// The tag in its customary spelling (`zh-hans` → `zh-Hans`, `en-us` → `en-US`); nil when it is no tag.
    public static func normalized(_ text: some StringProtocol) -> String? {
        // Most of what is asked about is a folder's name: bytes answer for nearly all of them.
        guard (2...11).contains(text.utf8.count), text.utf8.prefix(4).dropFirst(2).contains(UInt8(ascii: "-")) || text.utf8.count < 4
        else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.utf8.count), parts.count <= 3,
            parts.allSatisfy({ $0.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } })
        else { return nil }
        var tag = language.lowercased()
        for part in parts.dropFirst() {
            switch part.utf8.count {
            case 2: tag += "-" + part.uppercased()
            case 4: tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
            default: return nil
            }
        }
        return tag
    }

    /// The tag of a language of Lathe's that is called by its country or by less than is written: `zh-CN`, `zh`, `cn`, `en-US`, or of any
    /// one that is written as computers name places, `pt_BR`; nil of any other.
    static func meant(_ text: String) -> String? {
        let hyphened = text.replacing("_", with: "-")
        return switch hyphened.lowercased() {
        case "zh", "cn", "zh-cn", "zh-sg", "zh-hans-cn", "zh-hans-sg": "zh-Hans"
        case "en-us", "en-gb": "en"
        default: hyphened == text ? nil : normalized(hyphened)
        }
    }

    /// The tag of a language that is called by its name: 英语, `English`.
    static func named(_ text: String) -> String? { normalized(text) ?? names[text.lowercased()] }

    private static let names = [
        "英语": "en", "英文": "en", "english": "en", "中文": "zh-Hans", "汉语": "zh-Hans", "简体中文": "zh-Hans", "简体": "zh-Hans", "chinese": "zh-Hans",
        "繁体中文": "zh-Hant", "繁體中文": "zh-Hant", "繁体": "zh-Hant", "日语": "ja", "日文": "ja", "japanese": "ja",
    ]

    /// The tag if it is one that a folder or file name is likely to mean without being declared in `portal.yml`.
    static func wellKnown(_ text: some StringProtocol) -> String? {
        guard let tag = normalized(text) else { return nil }
        let language = tag.prefix { $0 != "-" }
        let known = ["zh", "en", "ja", "ko", "fr", "de", "es", "ru", "pt", "ar", "vi", "th", "ms", "mn", "ug", "bo"]
        return known.contains(String(language)) ? tag : nil
    }

    public static func isChinese(_ tag: String) -> Bool {
        tag == "zh" || tag.hasPrefix("zh-")
    }
}
