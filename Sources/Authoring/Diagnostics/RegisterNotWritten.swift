import Content
import Diagnostics

extension Diagnostic {
    /// The register of codes could not be added to, so no labels were made: what is printed has to be kept.
    static func registerNotWritten(_ reason: RegisterProblem) -> Diagnostic {
        let (why, cure) =
            switch reason {
            case .file(.changed):
                (
                    Words(zh: "别人刚刚改过它。", en: "somebody has changed it just now."),
                    Words(zh: "再运行一次。", en: "Run the command again.")
                )
            case .notUTF8:
                (
                    Words(zh: "它不是 UTF-8 编码。", en: "it is not in UTF-8."),
                    Words(zh: "在编辑器里另存为 UTF-8，再运行一次。", en: "Save it as UTF-8 in your editor, and run the command again.")
                )
            case .file(.failed(let reason)):
                (
                    Words(zh: "\(SystemReason.words(reason).zh)。", en: "\(SystemReason.words(reason).en)."),
                    SystemReason.cure(reason)
                )
            }
        return Diagnostic(
            AuthoringDiagnostics.registerNotWritten, at: .file(CodeRegister.fileName),
            Words(zh: "编号没有登记成，所以没有印标签：\(why.zh)", en: "The codes could not be entered, so no labels were made: \(why.en)"), cure: cure)
    }
}

enum RegisterProblem {
    case file(FileReplacement.Failure)
    case notUTF8
}
