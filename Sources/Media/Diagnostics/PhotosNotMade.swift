import Diagnostics

extension Diagnostic {
    /// Photos that go out as large as they are, since what makes them smaller isn't installed.
    ///
    /// - Parameter path: the first of them.
    public static func photosNotMade(_ path: String, count: Int) -> Diagnostic {
        Diagnostic(
            MediaDiagnostics.photosNotMade, at: .file(path),
            Words(
                zh: "这台电脑没有 libvips，\(count) 张照片去掉了拍摄地点，但按原来的大小发布，手机打开会很慢。",
                en: count == 1
                    ? "libvips isn't installed here: where it was taken is out of this photo, but it is published as large as it is, and slow on phones."
                    : "libvips isn't installed here: where they were taken is out of \(count) photos, but they are published as large as they are, and slow on phones."
            ),
            cure: Words(zh: "安装一次：sudo apt install libvips42，然后再生成。", en: "Install it once, sudo apt install libvips42, and build again."))
    }
}
