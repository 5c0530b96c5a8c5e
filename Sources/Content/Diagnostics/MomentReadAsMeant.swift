import Diagnostics

extension Diagnostic {
    /// `start: 2026-03-05 下午2点`, `end: 16:00`: read as meant.
    ///
    /// - Parameter parts: the value, and the line that is to follow it, if any.
    static func momentReadAsMeant(_ text: String, _ parts: [String], _ field: Field, fix: String, at place: SourcePlace) -> Diagnostic {
        let first = "\(field.key): \(parts[0])"
        let more = parts.dropFirst().first
        return Diagnostic(
            ContentDiagnostics.momentReadAsMeant, at: place,
            Words(
                zh: "「\(field.key)」写的是「\(text)」，按 \(parts[0])\(more.map { "、\($0)" } ?? "") 读了。",
                en: "“\(field.key)” is “\(text)”; read as \(parts[0])\(more.map { ", \($0)" } ?? "")."),
            cure: Words(
                zh: more.map { "分成两行：\(first) 和 \($0)" } ?? "改成：\(first)",
                en: more.map { "Write two lines: \(first) and \($0)" } ?? "Write: \(first)"),
            suggestions: [more == nil ? Suggestion(fix) : Suggestion(fix, range: place.range)])
    }
}
