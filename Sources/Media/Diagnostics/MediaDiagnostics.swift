import Diagnostics

/// The kinds of diagnostics about photos, films, drawings, models and documents.
public enum MediaDiagnostics: String, DiagnosticKind, CaseIterable {
    case activeFile = "active-file"
    case documentHadNames = "document-had-names"
    case documentNamesPeople = "document-names-people"
    case drawingCleaned = "drawing-cleaned"
    case drawingNotPublished = "drawing-not-published"
    case fileTooLarge = "file-too-large"
    case filmNotPlayedEverywhere = "film-not-played-everywhere"
    case filmTooLarge = "film-too-large"
    case filmWithoutCaptions = "film-without-captions"
    case kindNotPublished = "kind-not-published"
    case modelWithoutShape = "model-without-shape"
    case photoHadPosition = "photo-had-position"
    case photosNotMade = "photos-not-made"
    case pictureNotPublished = "picture-not-published"

    public var severity: Diagnostic.Severity {
        switch self {
        case .filmTooLarge: .error
        case .activeFile, .documentHadNames, .documentNamesPeople, .drawingCleaned, .drawingNotPublished, .fileTooLarge,
            .filmNotPlayedEverywhere, .filmWithoutCaptions, .kindNotPublished, .modelWithoutShape, .photoHadPosition, .photosNotMade,
            .pictureNotPublished:
            .warning
        }
    }

    public var page: ManualPage {
        switch self {
        case .documentHadNames, .documentNamesPeople: .publishAProject
        case .photosNotMade: .publishThePortal
        case .activeFile, .drawingCleaned, .drawingNotPublished, .fileTooLarge, .filmNotPlayedEverywhere, .filmTooLarge,
            .filmWithoutCaptions, .kindNotPublished, .modelWithoutShape, .photoHadPosition, .pictureNotPublished:
            .safetyAndServers
        }
    }

    public var isAdvice: Bool {
        switch self {
        case .documentHadNames, .filmNotPlayedEverywhere, .filmWithoutCaptions, .photoHadPosition: true
        default: false
        }
    }

    public var isTechnical: Bool { self == .photosNotMade }
}
