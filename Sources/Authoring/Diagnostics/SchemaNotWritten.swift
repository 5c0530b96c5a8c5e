import Diagnostics

enum SchemaProblem {
    /// A file of that name is there which is no schema.
    case somethingElse
    case failed(String)
}

extension Diagnostic {
    /// The schemas for editors could not be written.
    static func schemaNotWritten(_ path: String, _ problem: SchemaProblem) -> Diagnostic {
        switch problem {
        case .somethingElse:
            Diagnostic(
                AuthoringDiagnostics.schemaNotWritten, at: .file(path),
                Words(
                    zh: "「\(path)」已经有了，而且不是 JSON Schema；什么也没有写。",
                    en: "“\(path)” is there already and is no JSON Schema; nothing was written."),
                cure: Words(zh: "换一个文件夹，如：lathe schema editor", en: "Take another folder, such as: lathe schema editor"))
        case .failed(let reason):
            Diagnostic(
                AuthoringDiagnostics.schemaNotWritten, at: .file(path),
                Words(
                    zh: "「\(path)」写不进去：\(SystemReason.words(reason).zh)。", en: "“\(path)” could not be written: \(reason)."),
                cure: SystemReason.cure(reason))
        }
    }
}
