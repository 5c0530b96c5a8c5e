import Diagnostics

/// The kinds of diagnostics that publishing gives.
public enum PublishingDiagnostics: String, DiagnosticKind, CaseIterable {
    case diskFull = "disk-full"
    case earlierSiteIncomplete = "earlier-site-incomplete"
    case editedFileKept = "edited-file-kept"
    case fileKeepsChanging = "file-keeps-changing"
    case filesLeft = "files-left"
    case filesSetAside = "files-set-aside"
    case foreignFile = "foreign-file"
    case foreignSite = "foreign-site"
    case noEarlierSite = "no-earlier-site"
    case noSuchEarlierSite = "no-such-earlier-site"
    case outputCannotBeLocked = "output-cannot-be-locked"
    case outputFailure = "output-failure"
    case outputLocked = "output-locked"
    case outputNotEmpty = "output-not-empty"
    case outputNotFolder = "output-not-folder"
    case outputNotWritable = "output-not-writable"
    case outputPathIsFolder = "output-path-is-folder"
    case outputPathTwice = "output-path-twice"
    case stateFolderRefused = "state-folder-refused"
    case stateInUse = "state-in-use"
    case stateOfAnotherOutput = "state-of-another-output"
    case unreadableManifest = "unreadable-manifest"
    case unsafeOutputPath = "unsafe-output-path"

    public var severity: Diagnostic.Severity {
        switch self {
        case .editedFileKept, .filesLeft, .filesSetAside, .outputCannotBeLocked, .outputNotEmpty, .stateOfAnotherOutput,
            .unreadableManifest:
            .warning
        case .diskFull, .earlierSiteIncomplete, .fileKeepsChanging, .foreignFile, .foreignSite, .noEarlierSite, .noSuchEarlierSite,
            .outputFailure, .outputLocked, .outputNotFolder, .outputNotWritable, .outputPathIsFolder, .outputPathTwice, .stateFolderRefused,
            .stateInUse, .unsafeOutputPath:
            .error
        }
    }

    public var page: ManualPage { .publishThePortal }

    public var isTechnical: Bool { true }
}
