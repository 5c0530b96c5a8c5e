import Diagnostics

extension Diagnostic {
    /// Two steps with one number; the second is shown with the next.
    static func stepNumberRepeated(_ title: String, shown: Int, at place: SourcePlace) -> Diagnostic {
        let next = StepLabel(title)
        return Diagnostic(
            ContentDiagnostics.stepNumberRepeated, at: place,
            Words(
                zh: "这一步和上一步的编号一样（\(next?.number ?? shown)），已按第 \(shown) 步显示。",
                en: "This step has the number of the one before (\(next?.number ?? shown)); it is shown as step \(shown)."),
            cure: Words(zh: "把这一步的编号改成 \(shown)。", en: "Write \(shown) as this step's number."))
    }
}
