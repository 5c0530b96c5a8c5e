import Diagnostics
import Templates

/// Finds layouts that no page uses because their name is misspelt.
enum LayoutNames {
    static func strays(_ files: [TemplateSet.File], known: [String]) -> [Diagnostic] {
        files.compactMap { file in
            guard file.path.hasPrefix("layouts/"), file.path.hasSuffix(".mustache") else { return nil }
            let name = String(file.path.dropFirst("layouts/".count).dropLast(".mustache".count))
            let near = known.contains(name) ? [] : NearMiss.best(for: name, among: known)
            return near.isEmpty ? nil : .layoutUnused(name, near: near)
        }
    }
}
