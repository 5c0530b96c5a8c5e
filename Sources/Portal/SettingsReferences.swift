import Content
import Diagnostics

/// Checks what `portal.yml` names against what there is.
enum SettingsReferences {
    struct Result {
        var diagnostics: [Diagnostic] = []
        var unpublished: [UnpublishedIndex.Mention] = []
    }

    static func check(_ settings: PortalSettings, groups: GroupTable<Portal.EntryGroup>, files: FileIndex, unpublished: UnpublishedIndex)
        -> Result
    {
        var result = Result()
        guard let source = settings.source else { return result }
        let names = settings.types.all.map(\.folder).filter { !$0.isEmpty } + groups.map(\.id)
        let known = Set(names)
        let index = NearMissIndex(names)
        for value in settings["nav"]?.items ?? [] {
            guard let name = value.text, !known.contains(name) else { continue }
            if let hidden = unpublished.find(path: name) {
                result.unpublished.append(.init(entry: hidden, written: name, place: source.place(value.place)))
                continue
            }
            result.diagnostics.append(.unknownNavigation(name, near: Guess(name, among: index), at: source.place(value.place)))
        }
        for file in settings.files {
            guard let path = file.text, files.find(path, from: "") == nil else { continue }
            result.diagnostics.append(.missingFile(path, near: [], at: source.place(file.place)))
        }
        return result
    }
}

extension PortalSettings {
    /// Where the settings name files: the logo, and codes to scan.
    var files: [Value] { ["logo", "channels"].compactMap { self[$0] }.flatMap(\.files) }
}
