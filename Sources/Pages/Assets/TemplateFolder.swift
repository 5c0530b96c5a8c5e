import Content
import Diagnostics
import Templates

/// The files of `templates/`: those that travel inside the executable, some replaced or joined by a portal's own.
enum TemplateFolder {
    /// Sorted by path, so that assets are joined in the same order everywhere.
    static func files(replacedBy folder: String?) -> (files: [TemplateSet.File], diagnostics: [Diagnostic]) {
        var files: [String: [UInt8]] = [:]
        for file in BuiltInTemplates.files { files[file.path] = Array(file.text.utf8) }
        var diagnostics: [Diagnostic] = []
        if let folder {
            let found = ContentFolder.discover(folder)
            diagnostics += found.diagnostics
            for path in found.files.keys.sorted() where path.hasSuffix(".mustache") || path.hasPrefix("words/") || path.hasPrefix("assets/")
            {
                do {
                    let bytes = try FileReading.bytes(of: found.absolutePath(of: path))
                    // A portal's own client is published as it is.
                    if path.hasPrefix("assets/search/"), bytes != files[path] { files[AssetBundle.compactSearchClient] = nil }
                    files[path] = bytes
                } catch {
                    diagnostics.append(.templateUnreadable(path, reason: error.reason))
                }
            }
        }
        return (files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, diagnostics)
    }
}
