extension Limits {
    /// What an SVG may ask of a browser.
    static let drawings: [Limit] = [drawingFile, drawingDepth, drawingPoints, drawingNamespaces, drawingStyleReferences, drawingSelector]

    public static let drawingFile = Limit(
        "drawing-file", 8 << 20, .bytes, zh: "一个 SVG 文件", en: "an SVG",
        because: .init(
            zh: "更大的图，手机要很久才能画出来；请导出为图片。", en: "A phone takes long over a larger one; export it as a picture."))

    public static let drawingDepth = Limit(
        "drawing-depth", 200, .levels, zh: "SVG 里元素的层数", en: "elements in each other in an SVG",
        because: .init(zh: "浏览器逐层递归，太深会崩溃。", en: "Browsers descend level by level, and far down they crash."))

    public static let drawingPoints = Limit(
        "drawing-points", 90_000, .items, zh: "画出一个 SVG 的工作量，以简单元素计",
        en: "what a browser has to paint for an SVG, in plain elements",
        because: .init(
            zh: "普通电脑上约两秒；引用、箭头、滤镜、遮罩、虚线和文字按各自耗时折算。",
            en: "About two seconds on a plain computer; references, markers, filters, masks, dashes and text count by the time they take."))

    public static let drawingNamespaces = Limit(
        "drawing-namespaces", 100, .items, zh: "SVG 里同时有效的命名空间前缀", en: "namespace prefixes at one place in an SVG",
        because: .init(zh: "绘图软件只用十来个；每个名字都要在其中查找。", en: "Programs use a dozen; each name is looked up among them."))

    public static let drawingSelector = Limit(
        "drawing-selector", 19_999, .bytes, zh: "SVG 样式表里的一个选择器", en: "a selector in the style sheets of an SVG",
        because: .init(zh: "绘图软件写的只有几十个字；更长的不用。", en: "Programs write some dozens of characters; a longer one is left out."))

    public static let drawingStyleReferences = Limit(
        "drawing-style-references", 5_000, .items, zh: "SVG 样式表里的引用", en: "references in the style sheets of an SVG",
        because: .init(zh: "每一个都要和每个元素相乘。", en: "Each is multiplied by the elements that it fits."))
}
