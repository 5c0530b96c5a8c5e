import Content
import Diagnostics

extension Diagnostic {
    /// The list of words that must never appear could not be written; it is what it was.
    static func privateWordsNotWritten(_ reason: String) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.privateWordsNotWritten, at: .file(PrivateWords.fileName),
            Words(
                zh: "名单没有写成（\(SystemReason.words(reason).zh)），还是原来的样子。", en: "The list could not be written (\(reason)); it is as it was."),
            cure: Words(
                zh: "看看这个文件夹能不能写、磁盘满了没有，再运行一次。", en: "See whether the folder can be written to and the disk has room, then run it again."))
    }
}
