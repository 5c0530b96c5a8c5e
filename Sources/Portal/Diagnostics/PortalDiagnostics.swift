import Diagnostics

/// The kinds of diagnostics that linking gives.
public enum PortalDiagnostics: String, DiagnosticKind, CaseIterable {
    case ambiguousReference = "ambiguous-reference"
    case brokenLink = "broken-link"
    case differsInCase = "differs-in-case"
    case documentNotRead = "document-not-read"
    case fileNotRead = "file-not-read"
    case missingFile = "missing-file"
    case missingHeading = "missing-heading"
    case notPublished = "not-published"
    case pictureIsPage = "picture-is-page"
    case readmeBesideIndex = "readme-beside-index"
    case referenceReadAsMeant = "reference-read-as-meant"
    case sameID = "same-id"
    case sourceFile = "source-file"
    case staffFile = "staff-file"
    case textNotRead = "text-not-read"
    case unknownReference = "unknown-reference"
    case unusableAlias = "unusable-alias"

    public var severity: Diagnostic.Severity {
        switch self {
        case .sameID, .unusableAlias:
            .error
        case .ambiguousReference, .brokenLink, .differsInCase, .documentNotRead, .fileNotRead, .missingFile, .missingHeading, .notPublished,
            .pictureIsPage, .readmeBesideIndex, .referenceReadAsMeant, .sourceFile, .staffFile, .textNotRead, .unknownReference:
            .warning
        }
    }

    public var isOfValue: Bool { self == .unknownReference }

    public var page: ManualPage {
        switch self {
        case .ambiguousReference, .differsInCase, .readmeBesideIndex, .referenceReadAsMeant, .sameID, .unknownReference, .unusableAlias:
            .fields
        case .staffFile: .publishAProject
        case .documentNotRead, .fileNotRead, .missingFile, .notPublished, .sourceFile, .textNotRead: .safetyAndServers
        case .brokenLink, .missingHeading, .pictureIsPage: .markdown
        }
    }
}
