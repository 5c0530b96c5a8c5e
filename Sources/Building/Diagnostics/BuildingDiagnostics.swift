import Diagnostics

/// The kinds of diagnostics that the pipeline gives.
public enum BuildingDiagnostics: String, DiagnosticKind, CaseIterable {
    case activeFile = "active-file"
    case clockWentBack = "clock-went-back"
    case documentHadNames = "document-had-names"
    case documentNamesPeople = "document-names-people"
    case drawingCleaned = "drawing-cleaned"
    case drawingNotPublished = "drawing-not-published"
    case fileEmptied = "file-emptied"
    case fileTooLarge = "file-too-large"
    case fileWithheld = "file-withheld"
    case filmNotPlayedEverywhere = "film-not-played-everywhere"
    case filmTooLarge = "film-too-large"
    case filmWithoutCaptions = "film-without-captions"
    case heldBackForConsent = "held-back-for-consent"
    case kindNotPublished = "kind-not-published"
    case labelsPlaceRefused = "labels-place-refused"
    case manyEntriesGone = "many-entries-gone"
    case modelWithoutShape = "model-without-shape"
    case outputFolderRefused = "output-folder-refused"
    case ownFileGone = "own-file-gone"
    case photoHadPosition = "photo-had-position"
    case photosNotMade = "photos-not-made"
    case pictureNotPublished = "picture-not-published"
    case reportFolderRefused = "report-folder-refused"
    case reportLanguageUnknown = "report-language-unknown"
    case reportPeriodBackwards = "report-period-backwards"
    case sectionHeldBack = "section-held-back"
    case stillPublic = "still-public"
    case wholePortalTooLarge = "whole-portal-too-large"

    public var severity: Diagnostic.Severity {
        switch self {
        case .clockWentBack, .fileEmptied, .filmTooLarge, .heldBackForConsent, .labelsPlaceRefused, .manyEntriesGone, .outputFolderRefused,
            .ownFileGone, .reportFolderRefused, .reportLanguageUnknown, .reportPeriodBackwards, .stillPublic:
            .error
        default: .warning
        }
    }

    public var page: ManualPage {
        switch self {
        case .labelsPlaceRefused: .codesAndPlans
        case .documentHadNames, .documentNamesPeople, .heldBackForConsent, .sectionHeldBack, .stillPublic: .publishAProject
        case .clockWentBack, .fileEmptied, .manyEntriesGone, .outputFolderRefused, .ownFileGone, .photosNotMade, .wholePortalTooLarge:
            .publishThePortal
        case .reportFolderRefused, .reportLanguageUnknown, .reportPeriodBackwards: .staffReport
        default: .safetyAndServers
        }
    }

    public var isAdvice: Bool {
        switch self {
        case .documentHadNames, .filmNotPlayedEverywhere, .filmWithoutCaptions, .photoHadPosition: true
        default: false
        }
    }

    public var isTechnical: Bool {
        switch self {
        case .clockWentBack, .manyEntriesGone, .outputFolderRefused, .photosNotMade: true
        default: false
        }
    }
}
