extension Limits {
    /// What is written, and what may go.
    static let publishing: [Limit] = [
        wholePortal, wholePortalFiles, removals, emptiedFolder, renamedAtOnce, readingsOfChangingFile, fileName, filePath, indexPieces,
        keptVersions,
    ]

    public static let wholePortal = Limit(
        "whole-portal", 500 << 20, .bytes, zh: "压缩包里图片、视频和别的文件的总大小（portal.yml 的 offline: zip）",
        en: "the files beside entries in the whole portal as one file (offline: zip in portal.yml)",
        because: .init(
            zh: "再大的压缩包在学校的网里要下载很久，很多电脑也解不开；网站还要为它再占一份空间。",
            en: "A larger one takes long to download in a school's network, and the site takes its room a second time."))

    public static let wholePortalFiles = Limit(
        "whole-portal-files", 60_000, .items, zh: "压缩包里的文件", en: "files in the whole portal as one file",
        because: .init(
            zh: "ZIP 的旧格式最多 65,535 个，再多有的电脑解不开。", en: "The plain form of ZIP has room for 65,535, and not every computer knows another."))

    public static let removals = Limit(
        "removals", 3, .share, zh: "一次生成可以因文件不见而撤下的条目，占网站条目的份额",
        en: "the share of a site's entries that one build takes down because their files are gone",
        because: .init(
            zh: "共享盘没有连接时，内容文件夹看起来是空的；撤回和过期的条目不算。",
            en: "A share that is not mounted looks like an empty folder; withdrawn and expired entries don't count."))

    public static let emptiedFolder = Limit(
        "emptied-folder", 10, .items, zh: "一个文件夹原有这么多条目，就不会一次全部撤下", en: "entries of a folder that are never all taken down at once",
        because: .init(
            zh: "每个文件夹都可能是另一个共享盘。", en: "Each folder may be a share of its own."))

    public static let renamedAtOnce = Limit(
        "renamed-at-once", 3, .items, zh: "一次改名又改内容的条目，不算不见", en: "entries renamed and edited at once that don't count as gone",
        because: .init(
            zh: "改名时常常顺手改几个字；小门户里这不该算丢失。", en: "Who renames a file often edits it, too; in a small portal that is no loss."))

    public static let fileName = Limit(
        "file-name", 255, .bytes, zh: "网站里一个文件或文件夹的名字", en: "the name of a file or folder in the site",
        because: .init(zh: "Linux、苹果和 U 盘的文件系统都到此为止。", en: "The file systems of Linux, Macs and sticks end there."))

    public static let filePath = Limit(
        "file-path", 4095, .bytes, zh: "网站里一个文件的路径", en: "the path of a file in the site",
        because: .init(zh: "系统的上限，连同结尾的零是 4096 字节。", en: "The system's own limit, 4,096 bytes with the closing zero."))

    public static let readingsOfChangingFile = Limit(
        "readings-of-a-changing-file", 4, .items, zh: "一个正在改动的文件最多读几次", en: "readings of a file that changes while it is copied",
        because: .init(
            zh: "保存一个文件只要一眨眼；还在变的多半正在下载或录制，这次保留以前的。",
            en: "Saving takes a moment; what still changes is being downloaded or recorded, and the earlier file stays this time."))

    public static let indexPieces = Limit(
        "index-pieces", 10_000, .items, zh: "lathe index map 能切成的份数", en: "pieces into which lathe index map cuts a portal",
        because: .init(zh: "每份至少该有几页；没有哪群机器有这么多。", en: "Each ought to have some pages, and nobody has so many machines."))

    public static let keptVersions = Limit(
        "kept-versions", 20, .items, zh: "在预览里保存时，一个文件留下的以前的样子", en: "earlier versions of a file that saving in the preview keeps",
        because: .init(zh: "够退回到今天早上；再早的在备份里。", en: "Enough to go back to this morning; what is older is in the backups."))
}
