extension Limits {
    /// How much of what is long is shown, and how much of what is many is looked at.
    static let lists: [Limit] = [
        quotedCharacters, guesses, guessedName, referenceName, listedSteps, stepsFollowed, answeredThings, codes, languages, glossaryTerms,
        glossaryNames, glossaryName, glossaryText, shownUses, synonyms, answeredTrainings, termEntries, sharedTerm, feedEntries,
    ]

    public static let quotedCharacters = Limit(
        "quoted-characters", 300, .items, zh: "消息里引用的一段文字的字数", en: "characters of a text that a message quotes",
        because: .init(
            zh: "再长也没有人读；一个 400 KB 的标题出现在三百条消息里就是 120 MB。",
            en: "Nobody reads more, and a title of 400 KB in three hundred messages is 120 MB."))

    public static let guesses = Limit(
        "guesses", 100, .items, zh: "同一种错误里，猜得出原意的名字的个数", en: "names of one kind of mistake for which a likely meaning is looked for",
        because: .init(
            zh: "每猜一次都要和所有的名字比；先改好前一百个，再构建就会猜后面的。",
            en: "Each guess compares all names; when the first hundred are mended, the next build guesses the rest."))

    public static let guessedName = Limit(
        "guessed-name", 200, .items, zh: "猜原意时名字的字数", en: "characters of a name whose likely meaning is looked for",
        because: .init(zh: "比较两个名字的时间是长度的乘积。", en: "Comparing two names takes the product of their lengths."))

    public static let listedSteps = Limit(
        "listed-steps", 200, .items, zh: "一页上列出的培训、缺少的东西的个数", en: "trainings and missing things that a page lists",
        because: .init(zh: "再多没有人读，页数乘以条数会很大。", en: "Nobody reads more, and pages times lines grow large."))

    public static let stepsFollowed = Limit(
        "steps-followed", 1000, .items, zh: "沿着学习路径查看的条目数", en: "entries that are looked at along a learning path",
        because: .init(zh: "路径可以通到路径；每一页都要走一遍。", en: "Paths may lead to paths, and each page follows its own."))

    public static let answeredThings = Limit(
        "answered-things", 3000, .items, zh: "搜索能直接回答的地方、设备、材料、人员、教程等的个数",
        en: "places, machines, materials, people, tutorials and so on about which the search answers questions",
        because: .init(
            zh: "读者的第一个问题要先取来全部名字；三千个约 40 KB。超过的照样能搜到。",
            en: "The first question fetches all their names, about 40 KB for three thousand; what is beyond is found all the same."))

    public static let codes = Limit(
        "codes", 20_000, .items, zh: "codes.yml 登记的编号", en: "codes in codes.yml",
        because: .init(zh: "每个编号在每种语言里有一页，页面比书还多的学校没有。", en: "Each has a page in each language; no school has labelled so many things."))

    public static let languages = Limit(
        "languages", 40, .items, zh: "门户的语言", en: "languages of a portal",
        because: .init(zh: "每一页都列出所有语言，页数和每页的链接一起增长。", en: "Every page lists all of them, so pages and their links grow together."))

    public static let referenceName = Limit(
        "reference-name", 4000, .bytes, zh: "提到一个条目的名字", en: "a name by which an entry is referred to",
        because: .init(
            zh: "再长的不是 id、路径或标题；找最长的结尾要逐段试。", en: "What is longer is no id, path or title, and its endings are tried one by one."))

    public static let glossaryTerms = Limit(
        "glossary-terms", 5000, .items, zh: "glossary.yml 里的词", en: "terms in glossary.yml",
        because: .init(zh: "每个词都在词汇表的一页上；再多手机就翻不动。", en: "All stand on one page, which phones have to show."))

    public static let glossaryNames = Limit(
        "glossary-names", 20, .items, zh: "一个词的别名、例外，每一种", en: "aliases of a term, and exceptions",
        because: .init(zh: "每一个都要在全部正文里找。", en: "Each is looked for in all texts."))

    public static let glossaryName = Limit(
        "glossary-name", 40, .items, zh: "一个词的字数", en: "characters of a term's name",
        because: .init(zh: "查找的时间随最长的名字增长。", en: "The time to look for them grows with the longest."))

    public static let glossaryText = Limit(
        "glossary-text", 600, .items, zh: "一个词的解释的字数", en: "characters of a term's explanation",
        because: .init(zh: "解释跟着词写在每一页上。", en: "The explanation stands on each page that marks the term."))

    public static let shownUses = Limit(
        "shown-uses", 12, .items, zh: "词汇表里一个词列出的页面数", en: "pages that the glossary lists for a term",
        because: .init(zh: "常用的词哪一页都有；再多没有人看。", en: "Everyday terms stand on every page, and nobody reads more."))

    public static let synonyms = Limit(
        "synonyms", 50, .items, zh: "synonyms.yml 里一组的词", en: "words of one group in synonyms.yml",
        because: .init(zh: "搜其中一个，读者的浏览器要把整组都查一遍。", en: "Who searches for one has the browser look up all of them."))

    public static let answeredTrainings = Limit(
        "answered-trainings", 24, .items, zh: "搜索回答里，一台设备要先通过的培训",
        en: "trainings that an answer of the search names before a machine",
        because: .init(
            zh: "每个培训都通到其余全部时，回答会按个数的平方增长；设备自己的页面列得更多。",
            en: "Where each leads to all others, answers would grow with their square; the machine's own page lists more."))

    public static let termEntries = Limit(
        "term-entries", 400, .items, zh: "一个标签、学科或年级的页面上，同一类型列出的条目",
        en: "entries of one type on the page of a tag, subject or grade",
        because: .init(zh: "再多就该用列表的筛选；页面会写明还有几个。", en: "For more there are the filters of lists; the page says how many there are."))

    public static let sharedTerm = Limit(
        "shared-term", 400, .items, zh: "共有一个标签还算相关的条目", en: "entries that count as related for a tag that all have",
        because: .init(
            zh: "这么多条目共有的标签说明不了什么；两两比较的时间按个数的平方增长。",
            en: "A tag that so many share says little, and comparing them takes time by their square."))

    public static let feedEntries = Limit(
        "feed-entries", 50, .items, zh: "订阅源里最新的条目", en: "entries of a feed, the newest",
        because: .init(zh: "阅读器每小时来取一次整个文件。", en: "Feed readers fetch the whole file every hour."))
}
