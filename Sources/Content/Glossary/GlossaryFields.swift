import Diagnostics

extension Glossary {
    /// What may be said of a term, in a portal of these languages.
    public static func fields(_ languages: [String]) -> [Field] {
        let own = [
            Field(
                "text", .words, zh: "解释", en: "Text",
                help: ("这个词是什么意思；分语言写成 {zh: …, en: …}。", "What the word means; by language as {zh: …, en: …}."),
                aliases: ["meaning", "explanation", "说明", "意思", "释义"]),
            Field(
                "pinyin", .text, zh: "拼音", en: "Pinyin",
                help: ("带声调；不写就按最常用的读音标，没有声调。", "With tones; left out, the most usual reading without them.")),
            Field(
                "aliases", .list(.text), zh: "别名", en: "Aliases",
                help: ("正文里还会怎样写它，什么语言都可以。", "What else texts call it, in any language."), aliases: ["又名", "也叫"]),
            Field(
                "except", .list(.text), zh: "例外", en: "Except",
                help: ("含有它、却是别的意思的词。", "Longer words that hold it and mean something else.")),
        ]
        var tags: [String] = []
        for tag in ["zh", "en"] + languages where !tags.contains(where: { areAlike($0, tag) }) { tags.append(tag) }
        return own
            + tags.map { tag in
                let more = languages.filter { $0 != tag && areAlike($0, tag) }
                return Field(
                    tag, .text, zh: zhNames[tag] ?? "名称（\(tag)）", en: enNames[tag] ?? "Name (\(tag))",
                    help: ("这种语言里叫什么。", "What it is called in that language."), aliases: more + (others[tag] ?? []))
            }
    }

    private static let zhNames = ["zh": "中文", "en": "英文"]
    private static let enNames = ["zh": "Chinese", "en": "English"]
    private static let others = ["en": ["英语"], "zh": ["汉语"]]

    static let label = Words(zh: "词汇表", en: "Glossary")
}
