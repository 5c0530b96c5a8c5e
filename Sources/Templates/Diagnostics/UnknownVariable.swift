import Diagnostics

extension Diagnostic {
    /// A name that no open table declares.
    static func templateUnknownVariable(
        _ name: String, at place: SourcePlace, candidates: [String], table: String
    ) -> Diagnostic {
        // A dotted name keeps the part before the one that was not found.
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        let suggestions = parts.indices.lazy.compactMap { index -> [Suggestion]? in
            guard !candidates.contains(parts[index]) else { return nil }
            let near = NearMiss.best(for: parts[index], among: candidates)
            guard !near.isEmpty else { return nil }
            return near.map { candidate in
                var mended = parts
                mended[index] = candidate
                return Suggestion(mended.joined(separator: "."))
            }
        }.first
        return Diagnostic(
            TemplatesDiagnostics.templateUnknownVariable, at: place,
            Words(
                zh: "这里没有叫“\(name.shortened)”的变量（\(table)）。",
                en: "There is no variable “\(name.shortened)” here (\(table))."
            ),
            cure: Words(
                zh: "对照手册里的模板变量表改正名字。",
                en: "Correct the name; the manual lists the variables of each layout."
            ),
            suggestions: suggestions ?? []
        )
    }
}
