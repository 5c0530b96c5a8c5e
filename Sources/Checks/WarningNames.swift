extension Checks {
    /// The warnings that stages before and after the rules give, by name: with the rules' names all that `checks:` in
    /// `portal.yml` may switch. A test holds the list against the sources.
    public static let otherWarnings = [
        "active-file", "address-read-as-meant", "address-without-scheme", "ambiguous-reference", "bad-value", "broken-link",
        "converted-encoding", "day-read-as-meant", "differs-in-case", "document-had-names", "document-names-people", "document-not-read",
        "doubled-percent", "drawing-cleaned",
        "drawing-not-published", "edited-file-kept", "faces-without-consent", "file-not-read", "file-too-large", "file-withheld",
        "film-not-played-everywhere", "film-without-captions",
        "folder-taken", "folder-too-deep", "footnote-not-shown", "foreign-markup", "front-matter-fence", "front-matter-mended",
        "front-matter-not-closed", "front-matter-not-opened", "held-back-until", "items-without-marks", "key-read-as-meant",
        "keys-not-indented", "kind-not-published", "layout-unused", "link-not-followed", "many-synonyms", "mark-without-partner",
        "markdown-in-html", "markdown-mended", "member-left-out", "missing-file", "missing-heading", "model-without-shape",
        "moment-read-as-meant",
        "name-mended", "named-as-draft", "names-look-alike", "not-a-file", "not-published", "not-synonyms", "nothing-given",
        "number-in-words", "number-with-unit", "open-details", "open-tag", "output-cannot-be-locked", "perhaps-markdown",
        "photo-had-position", "photo-not-found", "photos-not-made", "picture-is-page", "picture-not-published", "pipe-in-table",
        "raw-html", "readme-beside-index", "redirect-left-out", "reference-read-as-meant", "remote-image", "required-field-missing",
        "second-contents", "settings-misnamed", "source-file", "staff-file", "state-of-another-output", "table-shape",
        "template-text-outside-block", "text-not-read", "text-too-long", "toml-front-matter", "too-many-aliases", "too-many-languages",
        "too-many-tags", "unclosed-comment", "unclosed-fence", "unit-contradicted", "unit-without-code", "unknown-alert", "unknown-check",
        "unknown-check-level", "unknown-field", "unknown-language", "unknown-reference", "unknown-timezone", "unreadable-manifest",
        "unusable-address", "unusable-name", "usage-column-unknown", "usage-names-people", "usage-quote-not-closed", "usage-row",
        "usage-without-heads", "value-read-as-meant", "without-consent", "word-given-twice", "word-unknown", "words-incomplete",
        "words-missing", "wrong-kind-of-value",
    ]

    /// Everything that a portal may switch off or have count as an error, sorted.
    public static func names(of rules: [any Rule.Type]) -> [String] { (otherWarnings + rules.map { $0.name }).sorted() }

    /// The same with the built-in rules.
    public static let names: [String] = names(of: .builtIn)
}
