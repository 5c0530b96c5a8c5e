import Diagnostics

/// Why a file could not be exported.
enum ExportProblem {
    /// There is a file of that name which no export has made.
    case somethingElse
    /// The system's words.
    case failed(String)
}

extension Diagnostic {
    static func exportNotWritten(_ path: String, _ problem: ExportProblem) -> Diagnostic {
        switch problem {
        case .somethingElse:
            nameTaken(
                BuildingDiagnostics.exportNotWritten, path, by: Words(zh: "不是以前导出的", en: "was not exported before"),
                cure: Words(zh: "换一个文件名，如 --output ../search.ndjson。", en: "Take another name, such as --output ../search.ndjson."))
        case .failed(let reason): unwrittenFile(BuildingDiagnostics.exportNotWritten, path, reason: reason)
        }
    }
}
