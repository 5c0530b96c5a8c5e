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
            nameTaken(
                AuthoringDiagnostics.schemaNotWritten, path, by: Words(zh: "不是 JSON Schema", en: "is no JSON Schema"),
                cure: Words(zh: "换一个文件夹，如：lathe schema editor", en: "Take another folder, such as: lathe schema editor"))
        case .failed(let reason): unwrittenFile(AuthoringDiagnostics.schemaNotWritten, path, reason: reason)
        }
    }
}
