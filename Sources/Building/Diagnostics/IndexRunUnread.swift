import Diagnostics

extension Diagnostic {
    /// A file with a run of an index that can't be opened or read to its end.
    static func indexRunUnread(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.indexRunUnread, at: .file(path),
            Words(zh: "「\(path)」读不出来：\(SystemReason.words(reason).zh)。", en: "“\(path)” could not be read: \(reason)."),
            cure: SystemReason.cure(reason))
    }
}
