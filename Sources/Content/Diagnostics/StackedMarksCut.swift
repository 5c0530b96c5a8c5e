import Diagnostics
import Limits

extension Diagnostic {
    /// More marks on one letter than any script has.
    ///
    /// - Parameter bytes: as the file was saved, with the rest of them.
    static func stackedMarks(_ source: SourceText, saved bytes: [UInt8]) -> Diagnostic {
        let most = Limits.stackedMarks.value
        let at = zip(source.bytes, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? source.bytes.count
        return Diagnostic(
            ContentDiagnostics.stackedMarks, at: source.place(at..<at),
            Words(
                zh: "这里一个字母上叠的附加符号多于 \(most) 个，只留了前 \(most) 个。",
                en: "Here more marks than any script has stand on one letter; only the first \(most) are kept."),
            cure: Words(zh: "删掉这个字母和上面的符号，重新打一遍。", en: "Delete the letter with its marks, and type it again."))
    }
}
