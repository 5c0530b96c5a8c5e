extension Diagnostic {
    /// The system does not let a file be written that somebody asked for.
    ///
    /// - Parameter reason: as the system says it, in English.
    public static func unwrittenFile(_ kind: some DiagnosticKind, _ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            kind, at: .file(path),
            Words(zh: "「\(path)」写不进去：\(SystemReason.words(reason).zh)。", en: "“\(path)” could not be written: \(reason)."),
            cure: SystemReason.cure(reason))
    }

    /// Something of that name is there which none of these commands made, and stays.
    public static func nameTaken(_ kind: some DiagnosticKind, _ path: String, by other: Words, cure: Words) -> Diagnostic {
        Diagnostic(
            kind, at: .file(path),
            Words(
                zh: "「\(path)」已经有了，而且\(other.zh)；什么也没有写。",
                en: "“\(path)” is there already and \(other.en); nothing was written."), cure: cure)
    }
}
