import Content
import Diagnostics

extension Diagnostic {
    /// A report whose last day comes before its first.
    static func reportPeriodBackwards(_ from: Day?, _ to: Day?) -> Diagnostic {
        let (from, to) = (from?.description ?? "", to?.description ?? "")
        return Diagnostic(
            BuildingDiagnostics.reportPeriodBackwards, at: .file("portal.yml"),
            Words(zh: "报告的最后一天 \(to) 在第一天 \(from) 之前。", en: "The report's last day, \(to), is before its first, \(from)."),
            cure: Words(zh: "把 --from 和 --to 对调。", en: "Change --from and --to about."))
    }
}
