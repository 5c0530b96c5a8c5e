import Diagnostics
import Limits

extension Diagnostic {
    /// A photo or film that is too large to be looked through.
    static func fileTooLarge(_ path: String, _ limit: Limit) -> Diagnostic {
        let most = limit.value >> 20
        return Diagnostic(
            "file-too-large", .warning, at: .file(path),
            Words(
                zh: "\(limit.what.zh)最大 \(most) MB，这个文件超过了，没有发布。",
                en: "The largest size for \(limit.what.en) is \(most) MB; this file is larger and is not published."),
            cure: Words(zh: "照片缩小后再放进来，视频重新转存为 MP4。", en: "Make a photo smaller; convert a film to MP4 anew."))
    }
}
