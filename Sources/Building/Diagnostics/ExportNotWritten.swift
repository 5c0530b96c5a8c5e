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
            Diagnostic(
                BuildingDiagnostics.exportNotWritten, at: .file(path),
                Words(
                    zh: "「\(path)」已经有了，而且不是以前导出的；什么也没有写。",
                    en: "“\(path)” is there already and was not exported before; nothing was written."),
                cure: Words(zh: "换一个文件名，如 --output ../search.ndjson。", en: "Take another name, such as --output ../search.ndjson."))
        case .failed(let reason):
            Diagnostic(
                BuildingDiagnostics.exportNotWritten, at: .file(path),
                Words(zh: "「\(path)」写不进去：\(SystemReason.words(reason).zh)。", en: "“\(path)” could not be written: \(reason)."),
                cure: SystemReason.cure(reason))
        }
    }
}
