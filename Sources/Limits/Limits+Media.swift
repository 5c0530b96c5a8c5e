extension Limits {
    /// Photos, films and other files beside entries.
    static let media: [Limit] = [
        pictureFile, picturePixels, pictureMemory, largeFile, filmFile, filmIndex, filmParts, filmFrame, fileHead, documentFile,
        archiveDirectory, archivePart, archiveUnpacked, archiveWritten, modelHead, modelFile,
        embeddedPhotos, scatteredLetters, pictureNotes, colourProfile, nestedDocuments, homePaths,
    ]

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

    public static let pictureMemory = Limit(
        "picture-memory", 640 << 20, .bytes, zh: "一张照片展开以后", en: "a photo once it is unpacked",
        because: .init(
            zh: "整张照片要放进内存里缩小；4,800 万像素的手机照片不到一半。",
            en: "All of a photo is held in memory while it is made smaller; one of 48 million pixels from a phone takes less than half."))

    public static let largeFile = Limit(
        "large-file", 1 << 20, .bytes, zh: "同时处理的照片，再大就最多两张一起",
        en: "a photo that is worked on beside others; of larger ones no more than two at once",
        because: .init(zh: "几张大照片同时处理会占满小服务器的内存。", en: "Several large photos at once would fill a small server's memory."))

    public static let filmFile = Limit(
        "film-file", 50 << 20, .bytes, zh: "一段视频（portal.yml 的 film_size 可以改）", en: "a film (film_size in portal.yml changes it)",
        because: .init(
            zh: "手机上看一分钟 720p 约 10 MB；再大的读者等不起，U 盘和服务器也放不下几段。",
            en:
                "A minute in 720p is about 10 MB; readers on phones don't wait for more, and few of such a size fit on a stick or small server."
        ))

    public static let filmIndex = Limit(
        "film-index", 32 << 20, .bytes, zh: "一段视频的目录", en: "the index of a film",
        because: .init(
            zh: "目录整个读进内存；两小时的视频约 5 MB。", en: "The index is read whole; that of a film of two hours is about 5 MB."))

    public static let filmParts = Limit(
        "film-parts", 2_000_000, .items, zh: "一个视频或声音文件的段数", en: "parts of a film or sound file",
        because: .init(zh: "再多的不是视频，而是让程序空转的文件。", en: "A file of more is made to keep programs busy."))

    public static let filmFrame = Limit(
        "film-frame", 16 << 20, .bytes, zh: "视频里要整个读进来看的一帧", en: "a frame of a film that is read whole to be looked at",
        because: .init(
            zh: "有的编码里每一帧是一张照片，可能带着拍摄地点；4K 的一帧约 3 MB。",
            en: "In some codings each frame is a photo, which may tell its place; one in 4K is about 3 MB."))

    public static let fileHead = Limit(
        "file-head", 4 << 10, .bytes, zh: "判断文件种类所看的开头", en: "the head by which a file's kind is told",
        because: .init(
            zh: "浏览器自己猜测种类时只看前 1,445 字节。", en: "Browsers that guess a kind look at the first 1,445 bytes."))

    public static let documentFile = Limit(
        "document-file", 100 << 20, .bytes, zh: "查看作者和路径的 PDF 或旧版 Office 文档", en: "a PDF or old Office document that is looked into",
        because: .init(
            zh: "要整个读进内存才能去掉作者；再大的照样发布，只是不查看。",
            en: "It is read whole to take out who made it; what is larger is published, but not looked into."))

    public static let archiveDirectory = Limit(
        "archive-directory", 16 << 20, .bytes, zh: "压缩包的目录", en: "the directory of an archive",
        because: .init(zh: "六万个文件的目录约 6 MB。", en: "The directory of 60,000 files is about 6 MB."))

    public static let archivePart = Limit(
        "archive-part", 64 << 20, .bytes, zh: "文档或压缩包里一个文件解开后", en: "a part of a document or archive, unpacked",
        because: .init(zh: "几 KB 的压缩包能展开成几 GB。", en: "An archive of a few KB can unpack to gigabytes."))

    public static let archiveUnpacked = Limit(
        "archive-unpacked", 512 << 20, .bytes, zh: "一个文档或压缩包里为查看而解开的全部", en: "what is unpacked of a document or archive to look at it",
        because: .init(zh: "一节课的照片打成一包约 300 MB。", en: "A pack of the photos of a lesson is about 300 MB."))

    public static let archiveWritten = Limit(
        "archive-written", 64 << 20, .bytes, zh: "一个文档或压缩包里要改写的全部", en: "what is written anew of a document or archive",
        because: .init(zh: "改写的内容要一直留在内存里，直到写完。", en: "It is held in memory until it is written."))

    public static let modelFile = Limit(
        "model-file", 200 << 20, .bytes, zh: "一个 STL 模型", en: "an STL model",
        because: .init(
            zh: "它有四百万个三角形，比打印机能打出的细得多；切片软件也要用几 GB 内存打开。",
            en: "It has four million triangles, far finer than printers print, and slicers take gigabytes to open it."))

    public static let modelHead = Limit(
        "model-head", 256 << 10, .bytes, zh: "在模型和加工文件的开头和结尾查看路径的部分", en: "the beginning and end of a model in which paths are looked for",
        because: .init(
            zh: "软件把自己和用户写在那里；模型本身可以有几 GB。", en: "Programs write of themselves and their users there; a model may have gigabytes."))

    public static let embeddedPhotos = Limit(
        "embedded-photos", 1000, .items, zh: "以字母写在一个文本（网页、笔记本、邮件）里的照片，每种格式",
        en: "photos that stand as letters in a text (a page, notebook or mail), of each format",
        because: .init(
            zh: "每张都要解开，去掉拍摄地点；一节课的笔记本只有几十张。",
            en: "Each is unpacked to take out where it was taken; a notebook of a lesson has some dozens."))

    public static let scatteredLetters = Limit(
        "scattered-letters", 8 << 20, .items, zh: "一个文本里被引号、换行符等隔开的照片字母",
        en: "letters of photos in a text between which quotes or other signs stand",
        because: .init(
            zh: "每张只需看开头 40 万个字母；更多的是让程序空转的。", en: "Of each the first 400,000 are read; a text of more is made to keep programs busy."))

    public static let pictureNotes = Limit(
        "picture-notes", 4 << 20, .bytes, zh: "PNG 图片里附带的说明", en: "the notes within a PNG",
        because: .init(
            zh: "拍摄信息只有几 KB；压缩的说明几 KB 能展开成几 GB。", en: "What cameras write is some kilobytes; packed notes of a few can unpack to gigabytes."
        ))

    public static let colourProfile = Limit(
        "colour-profile", 4 << 20, .bytes, zh: "照片里的颜色配置", en: "the colour profile within a photo",
        because: .init(
            zh: "印刷用的也只有 2 MB；更大的就去掉，按普通屏幕的颜色显示。",
            en: "Even those for print have 2 MB; a larger one is taken out, and the colours are those of plain screens."))

    public static let nestedDocuments = Limit(
        "nested-documents", 2, .levels, zh: "文档里的文档，要逐字查的层数", en: "documents in each other that are looked through word by word",
        because: .init(zh: "文档里贴着表格，表格里再贴文档，就到头了。", en: "A table within a document and a document within that are as far as people go."))

    public static let homePaths = Limit(
        "home-paths", 10_000, .items, zh: "一个文件里像用户文件夹路径的地方", en: "places in a file that look like a path of somebody's own folder",
        because: .init(zh: "没有文件写这么多；更多的是让程序空转的。", en: "No file has so many; one of more is made to keep programs busy."))
}
