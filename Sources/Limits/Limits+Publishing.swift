extension Limits {
    /// What is written, and what may go.
    static let publishing: [Limit] = [readingsOfChangingFile]

    public static let readingsOfChangingFile = Limit(
        "readings-of-a-changing-file", 4, .items, zh: "一个正在改动的文件最多读几次", en: "readings of a file that changes while it is copied",
        because: .init(
            zh: "保存一个文件只要一眨眼；还在变的多半正在下载或录制，这次保留以前的。",
            en: "Saving takes a moment; what still changes is being downloaded or recorded, and the earlier file stays this time."))
}
