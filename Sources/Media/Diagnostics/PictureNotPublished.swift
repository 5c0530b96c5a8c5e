import Diagnostics

extension Diagnostic {
    /// A photo, film or sound that is left out because it may hold what must not be published.
    static func pictureNotPublished(_ path: String, _ reason: PublishableFile.Refusal) -> Diagnostic {
        let (words, cure) =
            switch reason {
            case .format:
                (
                    Words(
                        zh: "这种图片格式可能带有拍摄地点，浏览器也大多不显示，没有发布。",
                        en: "This picture format may hold where it was taken, and most browsers don't show it; it is not published."),
                    Words(zh: "另存为 JPEG 或 PNG。", en: "Save it as JPEG or PNG.")
                )
            case .film:
                (
                    Words(
                        zh: "这段视频或声音已损坏、和文件名不符，或者带有去不掉的拍摄地点，没有发布。",
                        en:
                            "This film or sound is broken, isn't what its name says, or may hold where it was taken in a way that can't be taken out; it is not published."
                    ),
                    Words(zh: "视频转存为 MP4，声音转存为 MP3。", en: "Convert a film to MP4, a sound to MP3.")
                )
            case .photoWithPosition:
                (
                    Words(
                        zh: "里有照片写着拍摄地点，这种格式的照片去不掉它，没有发布。",
                        en:
                            "This file holds a photo that says where it was taken, of a kind from which that can't be taken out; it is not published."
                    ),
                    FileTraces.cureOfUncleaned
                )
            default:
                (
                    Words(
                        zh: "图片已损坏，或者内容和文件名不符，没有发布。",
                        en: "This picture is broken, or is not what its name says; it is not published."),
                    Words(zh: "另存为 JPEG 或 PNG。", en: "Save it as JPEG or PNG.")
                )
            }
        return Diagnostic(MediaDiagnostics.pictureNotPublished, at: .file(path), words, cure: cure)
    }
}
