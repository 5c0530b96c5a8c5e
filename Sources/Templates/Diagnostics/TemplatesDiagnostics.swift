import Diagnostics

/// The kinds of diagnostics that templates give.
public enum TemplatesDiagnostics: String, DiagnosticKind, CaseIterable {
    case templateBadDelimiters = "template-bad-delimiters"
    case templateBlockTwice = "template-block-twice"
    case templateEmptyTag = "template-empty-tag"
    case templateExpansionTooLarge = "template-expansion-too-large"
    case templateMissingLayout = "template-missing-layout"
    case templateMissingWord = "template-missing-word"
    case templateNestedTooDeeply = "template-nested-too-deeply"
    case templateNoSuchPart = "template-no-such-part"
    case templateNotUTF8 = "template-not-utf8"
    case templateNotWritable = "template-not-writable"
    case templateRawText = "template-raw-text"
    case templateSelfInclusion = "template-self-inclusion"
    case templateStrayEnd = "template-stray-end"
    case templateTextOutsideBlock = "template-text-outside-block"
    case templateTooLarge = "template-too-large"
    case templateUnclosedSection = "template-unclosed-section"
    case templateUnclosedTag = "template-unclosed-tag"
    case templateUnknownBlock = "template-unknown-block"
    case templateUnknownParent = "template-unknown-parent"
    case templateUnknownPartial = "template-unknown-partial"
    case templateUnknownVariable = "template-unknown-variable"
    case templateUnknownWord = "template-unknown-word"

    public var severity: Diagnostic.Severity {
        switch self {
        case .templateTextOutsideBlock:
            .warning
        case .templateBadDelimiters, .templateBlockTwice, .templateEmptyTag, .templateExpansionTooLarge, .templateMissingLayout,
            .templateMissingWord, .templateNestedTooDeeply, .templateNoSuchPart, .templateNotUTF8, .templateNotWritable, .templateRawText,
            .templateSelfInclusion, .templateStrayEnd, .templateTooLarge, .templateUnclosedSection, .templateUnclosedTag,
            .templateUnknownBlock, .templateUnknownParent, .templateUnknownPartial, .templateUnknownVariable, .templateUnknownWord:
            .error
        }
    }

    public var page: ManualPage { .templates }
}
