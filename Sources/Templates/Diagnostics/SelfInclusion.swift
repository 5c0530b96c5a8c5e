import Diagnostics

extension Diagnostic {
    /// A file that puts itself in, directly or through others.
    static func templateSelfInclusion(at place: SourcePlace, chain: [String]) -> Diagnostic {
        let start = chain.dropLast().lastIndex { $0 == chain.last } ?? 0
        let names = chain[start...]
        let path = (names.count > 6 ? names.prefix(3) + ["…"] + names.suffix(2) : names).joined(separator: " → ")
        return Diagnostic(
            TemplatesDiagnostics.templateSelfInclusion, at: place,
            Words(
                zh: "这里绕了一圈又套进了自己：\(path)。",
                en: "This puts a template into itself: \(path)."
            ),
            cure: Words(
                zh: "去掉其中一环。",
                en: "Take one of these inclusions out."
            )
        )
    }
}
