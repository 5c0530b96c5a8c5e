import Content
import Diagnostics

/// Checks what `portal.yml` names against what there is.
enum SettingsReferences {
    static func check(_ settings: PortalSettings, groups: [Portal.EntryGroup], files: FileIndex) -> [Diagnostic] {
        guard let source = settings.source else { return [] }
        var diagnostics: [Diagnostic] = []
        let names = settings.types.all.map(\.folder).filter { !$0.isEmpty } + groups.map(\.id)
        let known = Set(names)
        let index = NearMissIndex(names)
        for value in settings["nav"]?.items ?? [] {
            guard let name = value.text, !known.contains(name) else { continue }
            diagnostics.append(.unknownNavigation(name, near: Guess(name, among: index), at: source.place(value.place)))
        }
        if let logo = settings["logo"], let path = logo.text, files.find(path, from: "") == nil {
            diagnostics.append(.missingFile(path, near: [], at: source.place(logo.place)))
        }
        return diagnostics
    }
}
