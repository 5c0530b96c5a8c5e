import Diagnostics
import Media

extension Diagnostic {
    /// A photo, film or drawing that is left out because it may hold what must not be published.
    static func pictureNotPublished(_ path: String, _ reason: PublishableFile.Refusal) -> Diagnostic {
        let words = switch reason {
        case .format: Words(
            zh: "这种图片格式可能带有拍摄地点，浏览器也大多不显示，没有发布。",
            en: "This picture format may hold where it was taken, and most browsers don't show it; it is not published.")
        case .broken: Words(
            zh: "图片或视频已损坏，或者内容和文件名不符，没有发布。",
            en: "This picture or film is broken, or is not what its name says; it is not published.")
        case .active: Words(
            zh: "这个 SVG 里有脚本、外部内容或不认识的元素，为安全起见没有发布。",
            en: "This SVG holds a script, something from outside or an unknown element; it is not published, for safety.")
        }
        return Diagnostic(
            "picture-not-published", .warning, at: .file(path), words,
            cure: reason == .active
                ? Words(zh: "在 Inkscape 里另存为「纯 SVG」，或导出为 PNG。", en: "Save it as Plain SVG in Inkscape, or export it as PNG.")
                : Words(zh: "另存为 JPEG 或 PNG。", en: "Save it as JPEG or PNG."))
    }
}
