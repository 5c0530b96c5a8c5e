import Content
import Portal
import Templates

extension Tables {
    static let index = layout(
        "index", zh: "拼音索引：全部内容", en: "A–Z of everything",
        [
            .text("summary", zh: "介绍", en: "A sentence about it"),
            .text("count_text", zh: "一共几条", en: "How many there are, in words"),
            .list("letters", of: letter, zh: "所有字母", en: "All letters"),
            .list("sections", of: letterSection, zh: "有内容的字母", en: "The letters that have entries"),
        ])

    static let letter = VariableTable(
        "letter", zh: "一个字母", en: "A letter",
        [
            .text("letter", zh: "字母", en: "The letter"),
            .text("url", zh: "页内链接；没有内容的字母没有", en: "The link to it; absent where there is nothing"),
        ])

    static let letterSection = VariableTable(
        "letter section", zh: "一个字母下的条目", en: "The entries under a letter",
        [
            .text("letter", zh: "字母", en: "The letter"),
            .text("id", zh: "页内锚点", en: "The anchor"),
            .list("rows", of: card, zh: "条目", en: "The entries"),
        ])
}

/// Fills the A–Z of everything, Chinese under the initial of its pinyin.
struct IndexPage {
    let context: PageContext

    init(site: Site, language: String) {
        context = PageContext(site: site, language: language, address: site.addresses(language).index)
    }

    func filled() -> TemplateRecord {
        let words = context.words
        var record = TemplateRecord(Tables.index)
        context.fill(
            &record, title: words["index.title"], type: Presentation.plainColour, icon: "list", crumbs: context.crumbs(),
            others: context.inEachLanguage { context.site.addresses($0).index })
        let index = LetterIndex(context)
        record.set("count_text", words.count("list.count", index.count))
        record["letters"] = .list(index.letters)
        record["sections"] = .list(index.sections)
        return record
    }
}
