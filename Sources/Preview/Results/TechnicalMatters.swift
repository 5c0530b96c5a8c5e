import Content
import Diagnostics

extension Diagnostic {
    /// Whether it concerns nobody who writes: settings, templates, the server and its folders, and what is told of the site's folder
    /// and of Lathe's own records, whose paths are none in the content.
    var isTechnical: Bool {
        let path = place.path
        return path.isEmpty || path.hasPrefix("/") || path.hasPrefix("templates/") || ContentName.isOfThePortal(path) || kind.isTechnical
    }
}
