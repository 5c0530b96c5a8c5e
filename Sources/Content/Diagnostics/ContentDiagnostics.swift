import Diagnostics

/// The kinds of diagnostics that reading content gives.
public enum ContentDiagnostics: String, DiagnosticKind, CaseIterable {
    case authorLeftOut = "author-left-out"
    case badValue = "bad-value"
    case codeGivenTwice = "code-given-twice"
    case codeRegisterNoFile = "code-register-no-file"
    case consentRuleUnclear = "consent-rule-unclear"
    case convertedEncoding = "converted-encoding"
    case dateOfEvent = "date-of-event"
    case dayReadAsMeant = "day-read-as-meant"
    case duplicateKey = "duplicate-key"
    case facesWithoutConsent = "faces-without-consent"
    case fileTooLarge = "file-too-large"
    case folderTaken = "folder-taken"
    case folderTooDeep = "folder-too-deep"
    case frontMatterFence = "front-matter-fence"
    case frontMatterMended = "front-matter-mended"
    case frontMatterNotClosed = "front-matter-not-closed"
    case frontMatterNotKeys = "front-matter-not-keys"
    case frontMatterNotOpened = "front-matter-not-opened"
    case frontMatterTooDeep = "front-matter-too-deep"
    case frontMatterTooLarge = "front-matter-too-large"
    case frontMatterUnreadable = "front-matter-unreadable"
    case glossaryWithoutPage = "glossary-without-page"
    case heldBackUntil = "held-back-until"
    case itemsWithoutMarks = "items-without-marks"
    case keyReadAsMeant = "key-read-as-meant"
    case keysNotIndented = "keys-not-indented"
    case languageReadAsMeant = "language-read-as-meant"
    case linkNotFollowed = "link-not-followed"
    case memberLeftOut = "member-left-out"
    case memberNotNamed = "member-not-named"
    case mergeConflict = "merge-conflict"
    case momentDivided = "moment-divided"
    case momentReadAsMeant = "moment-read-as-meant"
    case nameMended = "name-mended"
    case nameTooLong = "name-too-long"
    case namedAsDraft = "named-as-draft"
    case namesLookAlike = "names-look-alike"
    case notACodeLine = "not-a-code-line"
    case notAFile = "not-a-file"
    case notALanguage = "not-a-language"
    case notAName = "not-a-name"
    case notATerm = "not-a-term"
    case notText = "not-text"
    case nothingGiven = "nothing-given"
    case numberInWords = "number-in-words"
    case numberWithUnit = "number-with-unit"
    case photoNotFound = "photo-not-found"
    case privateWord = "private-word"
    case privateWordsMisnamed = "private-words-misnamed"
    case privateWordsNotSought = "private-words-not-sought"
    case privateWordsUnreadable = "private-words-unreadable"
    case publicationUnclear = "publication-unclear"
    case requiredFieldMissing = "required-field-missing"
    case settingsMisnamed = "settings-misnamed"
    case stackedMarks = "stacked-marks"
    case statusEmpty = "status-empty"
    case stepNumberRepeated = "step-number-repeated"
    case termGivenTwice = "term-given-twice"
    case termNameLong = "term-name-long"
    case termNameShort = "term-name-short"
    case termTextCut = "term-text-cut"
    case termWithoutText = "term-without-text"
    case textTooLong = "text-too-long"
    case titleMissing = "title-missing"
    case tomlFrontMatter = "toml-front-matter"
    case tooManyAliases = "too-many-aliases"
    case tooManyCodes = "too-many-codes"
    case tooManyLanguages = "too-many-languages"
    case tooManyTags = "too-many-tags"
    case tooManyTerms = "too-many-terms"
    case unitContradicted = "unit-contradicted"
    case unknownField = "unknown-field"
    case unknownLanguage = "unknown-language"
    case unknownTimezone = "unknown-timezone"
    case unknownVocabulary = "unknown-vocabulary"
    case unusableCode = "unusable-code"
    case unusableName = "unusable-name"
    case unusableSlug = "unusable-slug"
    case valueReadAsMeant = "value-read-as-meant"
    case withoutConsent = "without-consent"
    case wrongKindOfValue = "wrong-kind-of-value"

    public var severity: Diagnostic.Severity {
        switch self {
        case .codeGivenTwice, .codeRegisterNoFile, .consentRuleUnclear, .duplicateKey, .fileTooLarge, .frontMatterNotKeys,
            .frontMatterTooDeep, .frontMatterTooLarge, .frontMatterUnreadable, .mergeConflict, .nameTooLong, .notACodeLine, .notALanguage,
            .notAName, .notText, .privateWord, .privateWordsMisnamed, .privateWordsNotSought, .privateWordsUnreadable, .publicationUnclear,
            .tooManyCodes, .unknownVocabulary, .unusableCode, .unusableSlug:
            .error
        case .authorLeftOut, .badValue, .convertedEncoding, .dateOfEvent, .dayReadAsMeant, .facesWithoutConsent, .folderTaken,
            .folderTooDeep, .frontMatterFence, .frontMatterMended, .frontMatterNotClosed, .frontMatterNotOpened, .glossaryWithoutPage,
            .heldBackUntil, .itemsWithoutMarks, .keyReadAsMeant, .keysNotIndented, .languageReadAsMeant, .linkNotFollowed, .memberLeftOut,
            .memberNotNamed, .momentDivided, .momentReadAsMeant, .nameMended, .namedAsDraft, .namesLookAlike, .notAFile, .notATerm,
            .nothingGiven, .numberInWords, .numberWithUnit, .photoNotFound, .requiredFieldMissing, .settingsMisnamed, .stackedMarks,
            .statusEmpty, .stepNumberRepeated, .termGivenTwice, .termNameLong, .termNameShort, .termTextCut, .termWithoutText,
            .textTooLong, .titleMissing, .tomlFrontMatter, .tooManyAliases, .tooManyLanguages, .tooManyTags, .tooManyTerms,
            .unitContradicted, .unknownField, .unknownLanguage, .unknownTimezone, .unusableName, .valueReadAsMeant, .withoutConsent,
            .wrongKindOfValue:
            .warning
        }
    }

    public var isAdvice: Bool { self == .heldBackUntil }

    public var isOfValue: Bool {
        switch self {
        case .badValue, .dayReadAsMeant, .frontMatterMended, .numberInWords, .numberWithUnit, .requiredFieldMissing, .unknownField,
            .valueReadAsMeant, .wrongKindOfValue:
            true
        default: false
        }
    }

    public var page: ManualPage {
        switch self {
        case .codeGivenTwice, .codeRegisterNoFile, .notACodeLine, .tooManyCodes, .unitContradicted, .unusableCode: .codesAndPlans
        case .glossaryWithoutPage, .languageReadAsMeant, .notALanguage, .notAName, .notATerm, .settingsMisnamed, .termGivenTwice,
            .termNameLong, .termNameShort,
            .termTextCut, .termWithoutText, .tooManyLanguages, .tooManyTerms, .unknownLanguage, .unknownTimezone, .unknownVocabulary:
            .portalSettings
        case .authorLeftOut, .consentRuleUnclear, .facesWithoutConsent, .memberLeftOut, .memberNotNamed, .photoNotFound, .privateWord,
            .privateWordsMisnamed, .privateWordsNotSought, .privateWordsUnreadable, .withoutConsent:
            .publishAProject
        case .fileTooLarge, .linkNotFollowed, .notAFile: .safetyAndServers
        case .badValue, .convertedEncoding, .dateOfEvent, .dayReadAsMeant, .duplicateKey, .folderTaken, .folderTooDeep, .frontMatterFence,
            .frontMatterMended, .frontMatterNotClosed, .frontMatterNotKeys, .frontMatterNotOpened, .frontMatterTooDeep,
            .frontMatterTooLarge, .frontMatterUnreadable, .heldBackUntil, .itemsWithoutMarks, .keyReadAsMeant, .keysNotIndented,
            .mergeConflict, .momentDivided, .momentReadAsMeant, .nameMended, .nameTooLong, .namedAsDraft, .namesLookAlike, .notText,
            .nothingGiven, .numberInWords, .numberWithUnit, .publicationUnclear, .requiredFieldMissing, .stackedMarks, .statusEmpty,
            .stepNumberRepeated, .textTooLong, .titleMissing, .tomlFrontMatter, .tooManyAliases, .tooManyTags, .unknownField, .unusableName,
            .unusableSlug, .valueReadAsMeant, .wrongKindOfValue:
            .fields
        }
    }
}
