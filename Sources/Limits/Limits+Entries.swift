extension Limits {
    /// What an entry may say of itself and how much of it is shown.
    static let entries: [Limit] = [title, summary, tags, tag, tagPages, termName, aliases, slug, oldAddress, downloadAddress, spanDays]

    public static let title = Limit(
        "title", 600, .bytes, zh: "一个标题", en: "a title",
        because: .init(
            zh: "标题出现在列表、卡片和每一个指向它的链接里；约 200 个汉字已经是一段话了。",
            en: "A title stands in lists, on cards and in every link to its page; 600 bytes are a paragraph."))

    public static let summary = Limit(
        "summary", 3000, .bytes, zh: "一段摘要", en: "a summary",
        because: .init(zh: "摘要用在列表和搜索结果里；约 1000 个汉字是正文了。", en: "Summaries stand in lists and search results; what is longer is text."))

    public static let tags = Limit(
        "tags", 50, .items, zh: "一个条目的标签", en: "tags of an entry",
        because: .init(
            zh: "每个标签在每种语言里都有一个网页；一万个标签就是一万个网页。",
            en: "Each tag has a page in each language; ten thousand tags would be as many pages."))

    public static let tag = Limit(
        "tag", 120, .bytes, zh: "一个标签", en: "a tag",
        because: .init(zh: "标签是一个词，不是一句话；它还是网址的一部分。", en: "A tag is a word and no sentence, and part of an address."))

    public static let tagPages = Limit(
        "tag-pages", 5000, .items, zh: "有网页的标签", en: "tags with a page",
        because: .init(
            zh: "用得最多的标签有网页；没有人会翻看更多，而每种语言都要多写这么多文件。",
            en: "The tags used most have pages; nobody leafs through more, and each language would have as many files again."))

    public static let termName = Limit(
        "term-name", 80, .bytes, zh: "标签页网址里的名字", en: "the name of a tag's page in its address",
        because: .init(zh: "网址要能念、能抄。", en: "Addresses are read out and copied by hand."))

    public static let aliases = Limit(
        "aliases", 100, .items, zh: "一个条目的旧网址", en: "earlier addresses of an entry",
        because: .init(zh: "每个旧网址都是一个文件。", en: "Each is a file of its own."))

    public static let slug = Limit(
        "slug", 200, .bytes, zh: "网址名（slug）", en: "a slug",
        because: .init(zh: "加上语言和 .html 也要能做文件名。", en: "With a language and .html it must still be the name of a file."))

    public static let oldAddress = Limit(
        "old-address", 999, .bytes, zh: "一个旧网址", en: "an earlier address",
        because: .init(zh: "更长的网址，邮件和浏览器会截断。", en: "Longer ones are cut off by mail programs and browsers."))

    public static let downloadAddress = Limit(
        "download-address", 3000, .bytes, zh: "一个附件的网址", en: "the address of a file beside an entry",
        because: .init(
            zh: "连同网站文件夹的路径，不能超过系统的 4095 字节。", en: "With the path of the site's folder it must stay below the system's 4,095 bytes."))

    public static let spanDays = Limit(
        "span-days", 1000, .items, zh: "停办日里，写成一段的日子逐一列出以后", en: "days of a list of dates, once spans are written out",
        because: .init(zh: "一行可以写下一百年；活动每次都要和它们比。", en: "A line can say a century, and each occasion is compared with all."))
}
