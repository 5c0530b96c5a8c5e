/// What the scripts of pages keep in a reader's browser, by the key under which they do: a test holds it against the scripts.
enum KeptOnDevice: String, CaseIterable {
    case theme = "lathe-theme"
    case campus = "lathe-campus"
    case bench = "lathe-bench"
    case tabs = "lathe-tabs"
    /// Not under a key, but among what browsers call caches; only where a portal lets them.
    case pages = "lathe-pages"

    /// The word that says what it is.
    var word: String {
        switch self {
        case .theme: "privacy.kept.theme"
        case .campus: "privacy.kept.campus"
        case .bench: "privacy.kept.bench"
        case .tabs: "privacy.kept.tabs"
        case .pages: "privacy.kept.pages"
        }
    }
}
