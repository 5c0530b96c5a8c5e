import Diagnostics
import HTML

extension Diagnostic {
    /// A drawing that is left out because it can't be read safely.
    static func drawingNotPublished(_ refusal: SVGSanitizer.Refusal, in source: SourceText) -> Diagnostic {
        Diagnostic(
            MediaDiagnostics.drawingNotPublished, at: source.place(refusal.range), words(refusal.reason),
            cure: Words(zh: "在 Inkscape 里另存为「纯 SVG」，或导出为 PNG。", en: "Save it as Plain SVG in Inkscape, or export it as PNG."))
    }

    private static func words(_ reason: SVGSanitizer.Refusal.Reason) -> Words {
        switch reason {
        case .tooLarge:
            Words(zh: "这个 SVG 超过 8 MB，没有发布。", en: "This SVG is larger than 8 MB; it is not published.")
        case .tooDeep:
            Words(zh: "这个 SVG 嵌套太深，没有发布。", en: "This SVG nests too deep; it is not published.")
        case .tooMuchToDraw:
            Words(
                zh: "这个 SVG 里的引用会成倍展开，浏览器画不完，没有发布。",
                en: "The references in this SVG multiply beyond what a browser can draw; it is not published.")
        case .entities:
            Words(
                zh: "这个 SVG 声明或使用了实体（ENTITY），为安全起见没有发布。",
                en: "This SVG declares or uses entities; it is not published, for safety.")
        case .encoding:
            Words(zh: "这个 SVG 不是 UTF-8 编码，没有发布。", en: "This SVG is not in UTF-8; it is not published.")
        case .malformed:
            Words(
                zh: "这个 SVG 从这里起读不通，浏览器也不会显示，没有发布。",
                en: "This SVG can't be read from here on, nor would a browser show it; it is not published.")
        case .notSVG:
            Words(zh: "这个文件名为 .svg，内容却不是 SVG，没有发布。", en: "This file is named .svg but holds no SVG; it is not published.")
        }
    }
}
