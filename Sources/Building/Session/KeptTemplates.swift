import Content
import Diagnostics
import Pages

/// The templates of the last run, for as long as their files and the settings are the same.
struct KeptTemplates: Sendable {
    typealias Loaded = (templates: PortalTemplates?, diagnostics: [Diagnostic])

    private var kept: (ground: Ground, loaded: Loaded)?

    private struct Ground: Sendable, Equatable {
        var settings: SettingsMark
        var folder: String?
        var files: [ContentFolder.FoundFile]
    }

    /// - Parameters:
    ///   - folder: that of the portal's own templates.
    ///   - now: when the run began, in seconds since 1970; nil where nothing is to be kept.
    mutating func load(_ settings: PortalSettings, _ folder: String?, at now: Int?, _ load: () -> Loaded) -> Loaded {
        guard let now else { return load() }
        let found = folder.map(ContentFolder.discover)
        let files = (found?.files.values).map(Array.init)?.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } ?? []
        let ground = Ground(settings: SettingsMark(settings), folder: folder, files: files)
        if let kept, kept.ground == ground { return kept.loaded }
        let loaded = load()
        let isSettled = files.allSatisfy { $0.version?.isSettled(at: now) ?? false }
        kept = isSettled && found?.diagnostics.isEmpty != false ? (ground, loaded) : nil
        return loaded
    }
}
