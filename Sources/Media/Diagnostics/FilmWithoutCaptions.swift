import Diagnostics

extension Diagnostic {
    /// A film with sound that has no captions beside it.
    public static func filmWithoutCaptions(_ path: String) -> Diagnostic {
        Diagnostic(
            MediaDiagnostics.filmWithoutCaptions, at: .file(path),
            Words(
                zh: "这段视频有声音，没有字幕：听不见的人、在图书馆里不开声音的人看不懂。",
                en: "This film has sound and no captions: those who can't hear, or may not in a library, won't follow it."),
            cure: Words(
                zh: "在视频旁边放一个同名的字幕文件，如 \(FileName.last(of: FilmFile.captions(of: path)))：剪映「文本 → 智能字幕」识别后导出，再存成 WebVTT。只有音乐的可以不管。",
                en:
                    "Put captions of the same name beside it, such as \(FileName.last(of: FilmFile.captions(of: path))): film editors and video platforms make them from speech; save them as WebVTT. A film with music alone needs none."
            ),
            isCureExample: true)
    }
}
