extension Limits {
    /// Which files are read, and how much of them.
    static let files: [Limit] = [
        markdownFile, frontMatter, frontMatterDepth, frontMatterAliases, frontMatterNodes, publicationHead, settingsFile, usageFile,
        searchedFile, folderDepth,
    ]

    public static let markdownFile = Limit(
        "markdown-file", 8 << 20, .bytes, zh: "一个 Markdown 文件", en: "a Markdown file",
        because: .init(
            zh: "一本厚书的正文约 1 MB；更大的多半是误放的数据。", en: "A thick book is about 1 MB; what is larger is data put there by mistake."))

    public static let frontMatter = Limit(
        "front-matter", 512 << 10, .bytes, zh: "一个文件的页首信息", en: "the front matter of a file",
        because: .init(zh: "YAML 解析器占用的内存是它的几十倍。", en: "The YAML parser takes some dozens of times its memory."))

    public static let frontMatterDepth = Limit(
        "front-matter-depth", 60, .levels, zh: "页首信息里列表和映射的层数", en: "lists and mappings in each other in front matter",
        because: .init(zh: "YAML 解析器逐层递归，层数太多会耗尽栈。", en: "The YAML parser recurses level by level, and too many end its stack."))

    public static let frontMatterAliases = Limit(
        "front-matter-aliases", 20, .items, zh: "页首信息里 YAML 别名的个数", en: "YAML aliases in front matter",
        because: .init(zh: "别名套别名，几行就能展开成几十亿个值。", en: "Aliases of aliases make billions of values of a few lines."))

    public static let frontMatterNodes = Limit(
        "front-matter-values", 50_000, .items, zh: "页首信息里值的个数", en: "values in front matter",
        because: .init(zh: "别名每出现一次就展开一次。", en: "Aliases are followed as often as they occur."))

    public static let publicationHead = Limit(
        "publication-head", 200, .items, zh: "页首信息读不懂时，为「要不要发布」查看的行数",
        en: "lines that are looked at for whether to publish where front matter can't be read",
        because: .init(zh: "页首信息很少超过几十行。", en: "Front matter seldom has more than some dozens of lines."))

    public static let settingsFile = Limit(
        "settings-file", 2 << 20, .bytes, zh: "portal.yml、synonyms.yml、codes.yml、glossary.yml，每一个",
        en: "portal.yml, synonyms.yml, codes.yml and glossary.yml, each",
        because: .init(
            zh: "登记两万个编号的 codes.yml 约 1 MB；YAML 解析器占用的内存是文件的几十倍。",
            en: "A codes.yml of 20,000 codes is about 1 MB; the YAML parser takes some dozens of times a file's size."))

    public static let usageFile = Limit(
        "usage-file", 64 << 20, .bytes, zh: "使用记录 usage.csv", en: "the log of uses, usage.csv",
        because: .init(zh: "每天一千次使用，六十年也写不满。", en: "A thousand uses a day fill it in sixty years."))

    public static let searchedFile = Limit(
        "searched-file", 64 << 20, .bytes, zh: "一个要逐字查有没有不能公开的词的文件（表格、程序、图形）",
        en: "a file that is looked through for words that must never appear (tables, programs, drawings)",
        because: .init(zh: "整个文件要放进内存里查。", en: "The whole file is held in memory while it is looked through."))

    public static let folderDepth = Limit(
        "folder-depth", 40, .levels, zh: "content/ 里文件夹的层数", en: "folders in each other under content/",
        because: .init(zh: "再深的多半是误拷贝的备份；网址也会过长。", en: "What is deeper is a copied backup, and addresses grow too long."))
}
