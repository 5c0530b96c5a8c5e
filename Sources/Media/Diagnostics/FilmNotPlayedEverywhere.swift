import Diagnostics

extension Diagnostic {
    /// A film in the coding of newer phones.
    public static func filmNotPlayedEverywhere(_ path: String) -> Diagnostic {
        Diagnostic(
            MediaDiagnostics.filmNotPlayedEverywhere, at: .file(path),
            Words(
                zh: "这段视频是 H.265（HEVC）编码，很多电脑和浏览器放不出来。",
                en: "This film is coded as H.265 (HEVC), which many computers and browsers don't play."),
            cure: Words(
                zh: "转存为 H.264 的 MP4：剪映导出时编码选 H.264，或用 HandBrake。以后拍摄：iPhone 选「设置 → 相机 → 格式 → 兼容性最佳」，安卓在相机设置里关掉 HEVC。",
                en:
                    "Convert it to an MP4 in H.264, with HandBrake or your film editor. For films to come: on an iPhone choose Settings → Camera → Formats → Most Compatible; on Android switch HEVC off in the camera's settings."
            ))
    }
}
