import Diagnostics

extension Diagnostic {
    /// A photo that tells where it was taken: nothing of that is published, but its writer should know.
    public static func photoHadPosition(_ path: String) -> Diagnostic {
        Diagnostic(
            MediaDiagnostics.photoHadPosition, at: .file(path),
            Words(
                zh: "这张照片里写着拍摄地点；发布的图里已经去掉，原文件里还有。",
                en: "This photo says where it was taken; what is published of it doesn't, the file itself still does."),
            cure: Words(
                zh: "原文件给别人之前，在手机相册的照片信息里删去位置；以后拍照时可以关掉相机的位置记录。",
                en:
                    "Before you give the file to others, remove the place in the photo's information on the phone; the camera's settings can switch it off for good."
            ))
    }
}
