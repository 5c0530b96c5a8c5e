import Content
import Diagnostics

/// What concerns nobody who writes: settings, templates, the server and its folders.
enum TechnicalMatters {
    static func include(_ diagnostic: Diagnostic) -> Bool {
        let path = diagnostic.place.path
        return path.isEmpty || path.hasPrefix("/") || path.hasPrefix("templates/") || ContentName.isOfThePortal(path)
            || names.contains(diagnostic.name)
    }

    /// What is told of the site's folder and of Lathe's own records, whose paths are none in the content. A test holds it against the
    /// sources.
    static let names: Set<String> = [
        "clock-went-back", "disk-full", "earlier-site-incomplete", "edited-file-kept", "file-keeps-changing", "files-left",
        "files-set-aside", "foreign-file", "foreign-site", "many-entries-gone", "no-earlier-site", "no-such-earlier-site",
        "output-cannot-be-locked", "output-failure",
        "output-folder-refused", "output-locked", "output-not-folder", "output-not-writable", "output-path-is-folder",
        "output-path-twice", "photos-not-made", "state-folder-refused", "state-in-use", "state-of-another-output", "unreadable-manifest",
        "unsafe-output-path",
    ]
}
