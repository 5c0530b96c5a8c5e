import Diagnostics

extension Diagnostic {
    /// A machine's unit that gets no label, since its code is for its entry to say.
    static func unitWithoutCode(_ title: String, suggestion: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.unitWithoutCode, at: place,
            Words(zh: "「\(title)」的这一台没有编号，没有印标签。", en: "This unit of “\(title)” has no code, so no label was made."),
            cure: Words(zh: "在这一条里写 code，例如 code: \(suggestion)，再印一次。", en: "Give it a code, such as code: \(suggestion), and print again.")
        )
    }
}
