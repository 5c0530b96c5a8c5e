extension Limits {
    /// Photos, films and other files beside entries.
    static let media: [Limit] = [pictureFile, picturePixels, largeFile, filmIndex, filmParts, fileHead]

    public static let pictureFile = Limit(
        "picture-file", 100 << 20, .bytes, zh: "一张照片", en: "a photo",
        because: .init(
            zh: "照片要整个读进内存才能去掉拍摄地点；最大的相机照片约 60 MB。",
            en: "A photo is read whole to take out where it was taken; the largest of cameras are about 60 MB."))

    public static let picturePixels = Limit(
        "picture-pixels", 100_000_000, .pixels, zh: "一张照片的像素", en: "pixels of a photo",
        because: .init(
            zh: "手机拍的最多约 5,000 万；几 KB 的 PNG 能展开成几 GB。",
            en: "Those of phones have about 50 million; a PNG of a few KB can unpack to gigabytes."))

    public static let largeFile = Limit(
        "large-file", 1 << 20, .bytes, zh: "同时处理的照片，再大就最多两张一起",
        en: "a photo that is worked on beside others; of larger ones no more than two at once",
        because: .init(zh: "几张大照片同时处理会占满小服务器的内存。", en: "Several large photos at once would fill a small server's memory."))

    public static let filmIndex = Limit(
        "film-index", 32 << 20, .bytes, zh: "一段视频的目录", en: "the index of a film",
        because: .init(
            zh: "目录整个读进内存；两小时的视频约 5 MB。", en: "The index is read whole; that of a film of two hours is about 5 MB."))

    public static let filmParts = Limit(
        "film-parts", 2_000_000, .items, zh: "一个视频或声音文件的段数", en: "parts of a film or sound file",
        because: .init(zh: "再多的不是视频，而是让程序空转的文件。", en: "A file of more is made to keep programs busy."))

    public static let fileHead = Limit(
        "file-head", 4 << 10, .bytes, zh: "判断文件种类所看的开头", en: "the head by which a file's kind is told",
        because: .init(
            zh: "浏览器自己猜测种类时只看前 1,445 字节。", en: "Browsers that guess a kind look at the first 1,445 bytes."))
}
