extension Checks {
    /// The warnings that stages before and after the rules give, by name: with the rules' names all that `checks:` in
    /// `portal.yml` may switch. A test holds the list against the sources.
    public static let otherWarnings = [
        "active-file", "ambiguous-reference", "bad-value", "broken-link", "converted-encoding", "day-read-as-meant",
        "differs-in-case", "drawing-cleaned", "drawing-not-published", "edited-file-kept", "file-not-read",
        "file-too-large", "file-withheld", "folder-taken", "folder-too-deep", "front-matter-mended",
        "front-matter-not-closed", "front-matter-not-opened", "kind-not-published", "layout-unused",
        "link-not-followed", "many-synonyms", "missing-file", "missing-heading", "named-as-draft", "names-look-alike",
        "not-a-file", "not-published", "not-synonyms", "number-with-unit", "output-cannot-be-locked",
        "picture-is-page", "picture-not-published", "pipe-in-table", "raw-html", "readme-beside-index",
        "redirect-left-out", "remote-image", "required-field-missing", "second-contents", "source-file", "staff-file",
        "state-of-another-output", "template-text-outside-block", "text-too-long", "toml-front-matter",
        "too-many-aliases", "too-many-languages", "too-many-tags", "unclosed-comment", "unit-contradicted",
        "unit-without-code", "unknown-alert", "unknown-check", "unknown-check-level", "unknown-field",
        "unknown-language", "unknown-reference", "unknown-timezone", "unreadable-manifest", "unusable-address",
        "unusable-name", "usage-column-unknown", "usage-names-people", "usage-quote-not-closed", "usage-row",
        "usage-without-heads", "word-given-twice", "word-unknown", "words-incomplete", "words-missing",
        "wrong-kind-of-value",
    ]

    /// Everything that a portal may switch off or have count as an error, sorted.
    public static let names: [String] = (otherWarnings + rules.map { $0.name }).sorted()
}
