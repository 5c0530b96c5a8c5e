import Content
import Diagnostics
import Templates

/// The files of `templates/`: those that travel inside the executable, some replaced or joined by a portal's own.
enum TemplateFolder {
    /// Whether Lathe brings a file of that path.
    static func isBuiltIn(_ path: String) -> Bool { builtIn.contains(path) }

    private static let builtIn = Set(BuiltInTemplates.files.map(\.path))

    /// Sorted by path, style sheets and scripts without comments and needless spaces, so that assets are joined in the same order everywhere.
    static func files(replacedBy folder: String?) -> (files: [TemplateSet.File], diagnostics: [Diagnostic]) {
        var files: [String: [UInt8]] = [:]
        for file in BuiltInTemplates.files { files[file.path] = Array(file.text.utf8) }
        var compact = Dictionary(uniqueKeysWithValues: BuiltInTemplates.compact.map { ($0.path, Array($0.text.utf8)) })
        var diagnostics: [Diagnostic] = []
        if let folder {
            let found = ContentFolder.discover(folder)
            diagnostics += found.diagnostics
            for path in found.files.keys.sorted() where path.hasSuffix(".mustache") || path.hasPrefix("words/") || path.hasPrefix("assets/")
            {
                do {
                    let bytes = try FileReading.bytes(of: found.absolutePath(of: path))
                    // What is a portal's own is published as it is.
                    if bytes != files[path] { compact[AssetBundle.compactScripts.keys.first { path.hasPrefix($0 + "/") } ?? path] = nil }
                    files[path] = bytes
                } catch {
                    diagnostics.append(.templateUnreadable(path, reason: error.reason))
                }
            }
        }
        for (path, bytes) in compact { files[AssetBundle.compactScripts[path] ?? path] = bytes }
        return (files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, diagnostics)
    }
}
