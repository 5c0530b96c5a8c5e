import Diagnostics

extension Diagnostic {
    /// A film that is larger than readers would wait for.
    static func filmTooLarge(_ path: String, size: Int, most: Int) -> Diagnostic {
        let shown = ByteSize.words(size, over: most)
        return Diagnostic(
            MediaDiagnostics.filmTooLarge, at: .file(path),
            Words(
                zh: "一段视频最大 \(shown.most)，这段有 \(shown.size)，没有发布；页面上只留下它的文字。",
                en:
                    "The largest size for a film is \(shown.most); this one has \(shown.size) and is not published: the page keeps its words."
            ),
            cure: Words(
                zh:
                    "用手机的剪辑软件（剪映等）剪短，导出时选 720p；或在电脑上用 HandBrake，预设选 Fast 720p30；或传到学校的视频平台，在页面里放它的链接。",
                en:
                    "Cut it shorter in your phone's film editor and export it in 720p; or use HandBrake on a computer with the preset Fast 720p30; or put it on the school's video platform and link to it."
            ))
    }
}
