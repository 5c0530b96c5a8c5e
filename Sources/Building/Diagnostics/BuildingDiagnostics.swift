import Diagnostics

/// The kinds of diagnostics that the pipeline gives.
public enum BuildingDiagnostics: String, DiagnosticKind, CaseIterable {
    case clockWentAhead = "clock-went-ahead"
    case clockWentBack = "clock-went-back"
    case exportNotWritten = "export-not-written"
    case exportPlaceRefused = "export-place-refused"
    case fileEmptied = "file-emptied"
    case fileWithheld = "file-withheld"
    case heldBackForConsent = "held-back-for-consent"
    case indexRunUnread = "index-run-unread"
    case labelsPlaceRefused = "labels-place-refused"
    case manyEntriesGone = "many-entries-gone"
    case outputFolderRefused = "output-folder-refused"
    case ownFileGone = "own-file-gone"
    case reportFolderRefused = "report-folder-refused"
    case reportLanguageUnknown = "report-language-unknown"
    case reportPeriodBackwards = "report-period-backwards"
    case sectionHeldBack = "section-held-back"
    case stillPublic = "still-public"
    case wholePortalTooLarge = "whole-portal-too-large"

    public var severity: Diagnostic.Severity {
        switch self {
        case .clockWentAhead, .clockWentBack, .exportNotWritten, .exportPlaceRefused, .fileEmptied, .heldBackForConsent, .indexRunUnread,
            .labelsPlaceRefused, .manyEntriesGone,
            .outputFolderRefused, .ownFileGone, .reportFolderRefused, .reportLanguageUnknown, .reportPeriodBackwards, .stillPublic:
            .error
        case .fileWithheld, .sectionHeldBack, .wholePortalTooLarge: .warning
        }
    }

    public var page: ManualPage {
        switch self {
        case .labelsPlaceRefused: .codesAndPlans
        case .exportNotWritten, .exportPlaceRefused, .indexRunUnread: .searchServers
        case .heldBackForConsent, .sectionHeldBack, .stillPublic: .publishAProject
        case .clockWentAhead, .clockWentBack, .fileEmptied, .manyEntriesGone, .outputFolderRefused, .ownFileGone, .wholePortalTooLarge:
            .publishThePortal
        case .reportFolderRefused, .reportLanguageUnknown, .reportPeriodBackwards: .staffReport
        case .fileWithheld: .safetyAndServers
        }
    }

    public var isTechnical: Bool {
        switch self {
        case .clockWentAhead, .clockWentBack, .manyEntriesGone, .outputFolderRefused: true
        default: false
        }
    }
}
