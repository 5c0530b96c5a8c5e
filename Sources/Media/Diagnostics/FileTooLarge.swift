import Diagnostics
import Limits

extension Diagnostic {
    /// A photo or film that is too large to be looked through.
    static func fileTooLarge(_ path: String, _ limit: Limit, size: Int) -> Diagnostic {
        let shown = ByteSize.words(size, over: limit.value)
        let words =
            switch limit.unit {
            // What is bounded may be but a part of the file.
            case .bytes where size > limit.value:
                Words(
                    zh: "\(limit.what.zh)最大 \(shown.most)，这个文件有 \(shown.size)，没有发布。",
                    en: "The largest size for \(limit.what.en) is \(shown.most); this file has \(shown.size) and is not published.")
            case .bytes:
                Words(
                    zh: "\(limit.what.zh)最大 \(ByteSize.words(limit.value))，这个文件的超过了，没有发布。",
                    en:
                        "The largest size for \(limit.what.en) is \(ByteSize.words(limit.value)); this file's is larger, and it is not published."
                )
            default:
                Words(
                    zh: "\(limit.what.zh)最多 \(limit.value)，这个文件超过了，没有发布。",
                    en: "The largest number of \(limit.what.en) is \(limit.value); this file has more and is not published.")
            }
        return Diagnostic(
            MediaDiagnostics.fileTooLarge, at: .file(path), words,
            cure: limit == Limits.modelFile
                ? Words(
                    zh: "在切片软件里右键模型，选「简化模型」，再导出 STL。",
                    en: "Right-click the model in your slicer, choose Simplify, and export the STL again.")
                : Words(zh: "照片缩小后再放进来，视频重新转存为 MP4。", en: "Make a photo smaller; convert a film to MP4 anew."))
    }
}
