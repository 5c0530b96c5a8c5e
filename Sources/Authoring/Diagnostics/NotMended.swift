import Diagnostics

extension Diagnostic {
    /// A file to which sure cures could not be written; it stays as it was.
    static func notMended(_ path: String, _ failure: FileReplacement.Failure) -> Diagnostic {
        let (why, cure) =
            switch failure {
            case .changed:
                (
                    Words(zh: "刚刚有人改过它", en: "somebody has changed it just now"),
                    Words(zh: "再运行一次。", en: "Run the command again.")
                )
            case .failed(let reason):
                (SystemReason.words(reason), SystemReason.cure(reason))
            }
        return Diagnostic(
            AuthoringDiagnostics.notMended, at: .file(path), Words(zh: "没有改成：\(why.zh)。", en: "It was not mended: \(why.en)."), cure: cure)
    }
}
