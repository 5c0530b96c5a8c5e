import Content
import Diagnostics

extension Diagnostic {
    /// A name that several entries answer to.
    static func ambiguousReference(_ name: String, ids: [String], count: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.ambiguousReference, at: place,
            Words(zh: "「\(name)」可以指 \(count) 个条目，不知道是哪一个。", en: "“\(name)” may mean any of \(count) entries."),
            cure: Words(zh: "写出完整的 id。", en: "Write the whole id."),
            suggestions: ids.map { Suggestion($0) })
    }
}
