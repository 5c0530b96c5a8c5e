import Diagnostics

/// The kinds of diagnostics that what writes for the writer gives.
public enum AuthoringDiagnostics: String, DiagnosticKind, CaseIterable {
    case labelsNeedAddress = "labels-need-address"
    case labelsNotOverwritten = "labels-not-overwritten"
    case labelsNotWritten = "labels-not-written"
    case newEntryNotWritten = "new-entry-not-written"
    case newEntryNowhere = "new-entry-nowhere"
    case newEntryTaken = "new-entry-taken"
    case noSuchEntry = "no-such-entry"
    case noSuchMember = "no-such-member"
    case notMended = "not-mended"
    case notRenamed = "not-renamed"
    case nothingToLabel = "nothing-to-label"
    case photoNotDeleted = "photo-not-deleted"
    case privateWordsNotWritten = "private-words-not-written"
    case registerNotWritten = "register-not-written"
    case schemaNotWritten = "schema-not-written"
    case severalEntries = "several-entries"
    case startFolderTaken = "start-folder-taken"
    case unitWithoutCode = "unit-without-code"
    case withdrawalNotWritten = "withdrawal-not-written"

    public var severity: Diagnostic.Severity {
        switch self {
        case .unitWithoutCode:
            .warning
        case .labelsNeedAddress, .labelsNotOverwritten, .labelsNotWritten, .newEntryNotWritten, .newEntryNowhere, .newEntryTaken,
            .noSuchEntry, .noSuchMember, .notMended, .notRenamed, .nothingToLabel, .photoNotDeleted, .privateWordsNotWritten,
            .registerNotWritten, .schemaNotWritten, .severalEntries, .startFolderTaken, .withdrawalNotWritten:
            .error
        }
    }

    public var page: ManualPage {
        switch self {
        case .labelsNeedAddress, .labelsNotOverwritten, .labelsNotWritten, .nothingToLabel, .registerNotWritten, .unitWithoutCode:
            .codesAndPlans
        case .noSuchMember, .photoNotDeleted, .privateWordsNotWritten, .withdrawalNotWritten: .publishAProject
        case .newEntryNotWritten, .newEntryNowhere, .newEntryTaken, .noSuchEntry, .notMended, .notRenamed, .schemaNotWritten,
            .severalEntries, .startFolderTaken:
            .watchWhileWriting
        }
    }
}
