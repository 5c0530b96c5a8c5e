extension Limits {
    /// What is written, and what may go.
    static let publishing: [Limit] = [removals, readingsOfChangingFile]

    public static let removals = Limit(
        "removals", 3, .share, zh: "一次生成可以因文件不见而撤下的条目，占网站条目的份额",
        en: "the share of a site's entries that one build takes down because their files are gone",
        because: .init(
            zh: "共享盘没有连接时，内容文件夹看起来是空的；撤回和过期的条目不算。",
            en: "A share that is not mounted looks like an empty folder; withdrawn and expired entries don't count."))

    public static let readingsOfChangingFile = Limit(
        "readings-of-a-changing-file", 4, .items, zh: "一个正在改动的文件最多读几次", en: "readings of a file that changes while it is copied",
        because: .init(
            zh: "保存一个文件只要一眨眼；还在变的多半正在下载或录制，这次保留以前的。",
            en: "Saving takes a moment; what still changes is being downloaded or recorded, and the earlier file stays this time."))
}
