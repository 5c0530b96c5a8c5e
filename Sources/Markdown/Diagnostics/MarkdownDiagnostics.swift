import Diagnostics

/// The kinds of diagnostics that reading Markdown gives.
public enum MarkdownDiagnostics: String, DiagnosticKind, CaseIterable {
    case addressReadAsMeant = "address-read-as-meant"
    case addressWithoutScheme = "address-without-scheme"
    case codeAddress = "code-address"
    case diagramAsText = "diagram-as-text"
    case doubledPercent = "doubled-percent"
    case footnoteNotShown = "footnote-not-shown"
    case foreignMarkup = "foreign-markup"
    case formulaAsTeX = "formula-as-tex"
    case markWithoutPartner = "mark-without-partner"
    case markdownInHTML = "markdown-in-html"
    case markdownMended = "markdown-mended"
    case openDetails = "open-details"
    case openTag = "open-tag"
    case perhapsMarkdown = "perhaps-markdown"
    case pipeInTable = "pipe-in-table"
    case rawHTML = "raw-html"
    case remoteImage = "remote-image"
    case secondContents = "second-contents"
    case tableShape = "table-shape"
    case tooLarge = "too-large"
    case unclosedComment = "unclosed-comment"
    case unclosedFence = "unclosed-fence"
    case unknownAlert = "unknown-alert"
    case unusableAddress = "unusable-address"

    public var severity: Diagnostic.Severity {
        switch self {
        case .tooLarge:
            .error
        case .addressReadAsMeant, .addressWithoutScheme, .codeAddress, .diagramAsText, .doubledPercent, .footnoteNotShown, .foreignMarkup,
            .formulaAsTeX, .markWithoutPartner, .markdownInHTML, .markdownMended, .openDetails, .openTag, .perhapsMarkdown, .pipeInTable,
            .rawHTML, .remoteImage, .secondContents, .tableShape, .unclosedComment, .unclosedFence, .unknownAlert, .unusableAddress:
            .warning
        }
    }

    public var page: ManualPage { .markdown }
}
