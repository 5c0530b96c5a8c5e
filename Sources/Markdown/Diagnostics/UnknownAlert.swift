import Diagnostics

extension Diagnostic {
    /// `> [!WARNNG]`: a quote begins like an alert, but no alert is called so.
    static func unknownAlert(_ name: String, _ place: SourcePlace) -> Diagnostic {
        let near = NearMiss.best(for: name.lowercased(), among: AlertMark.kinds.keys).map { "[!\($0.uppercased())]" }
        return Diagnostic(
            MarkdownDiagnostics.unknownAlert, at: place,
            Words(
                zh: "没有叫“\(name)”的提示框，先按普通说明显示。",
                en: "There is no alert called “\(name)”; it is shown as a note."),
            cure: Words(
                zh: "可以写 [!NOTE]、[!TIP]、[!IMPORTANT]、[!WARNING] 或 [!CAUTION]。",
                en: "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]."),
            suggestions: near.map { Diagnostic.Suggestion($0) })
    }
}
