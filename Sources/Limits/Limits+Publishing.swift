extension Limits {
    /// What is written, and what may go.
    static let publishing: [Limit] = [removals]

    public static let removals = Limit(
        "removals", 33, .percent, zh: "一次生成可以因文件不见而撤下的条目，占网站条目的份额",
        en: "the share of a site's entries that one build takes down because their files are gone",
        because: .init(
            zh: "共享盘没有连接时，内容文件夹看起来是空的；撤回和过期的条目不算。",
            en: "A share that is not mounted looks like an empty folder; withdrawn and expired entries don't count."))
}
