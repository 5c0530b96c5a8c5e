import Diagnostics
import Media

extension Diagnostic {
    /// A photo or film that is left out because it may hold what must not be published.
    static func pictureNotPublished(_ path: String, _ reason: PublishableFile.Refusal) -> Diagnostic {
        let words = if case .format = reason {
            Words(
                zh: "这种图片格式可能带有拍摄地点，浏览器也大多不显示，没有发布。",
                en: "This picture format may hold where it was taken, and most browsers don't show it; it is not published.")
        } else {
            Words(
                zh: "图片或视频已损坏，或者内容和文件名不符，没有发布。",
                en: "This picture or film is broken, or is not what its name says; it is not published.")
        }
        return Diagnostic(
            "picture-not-published", .warning, at: .file(path), words,
            cure: Words(zh: "另存为 JPEG 或 PNG。", en: "Save it as JPEG or PNG."))
    }
}
