import Content
import Diagnostics
import Routes
import Workers

@testable import Portal

/// Links texts as if they were the files of a content folder.
func link(
    _ texts: some Collection<(key: String, value: String)>, files: [String] = [], languages: [String] = ["zh-Hans", "en"], jobs: Int = 2
) throws -> (portal: Portal?, diagnostics: [Diagnostic]) {
    let settings = PortalSettings(languages: languages)
    var folder = ContentFolder(root: "/nowhere")
    for file in files { folder.files[file] = .init(path: file, size: 1) }
    folder.markdown = texts.map { .init(path: $0.key, size: 1) }
    let reader = EntryReader(folder: folder, settings: settings)
    let entries = texts.sorted { $0.key < $1.key }.compactMap { path, text in
        reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: languages)).entry
    }
    let linked = Portal.link(
        Translations.completed(entries, languages: languages), folder: folder, settings: settings,
        today: Day(daysSince1970: 20_780), routes: MadeRoutes(languages: languages, types: settings.types).table(), workers: Workers(jobs))
    return (linked.portal, linked.diagnostics)
}

extension [Diagnostic] {
    /// `file:line name` of each, for comparing at a glance.
    var found: [String] { sortedForReading().map { "\($0.place.path):\($0.place.line) \($0.name)" } }
}

extension Portal {
    func position(_ path: String) -> EntryID? { entries.firstIndex { $0.source.path == path } }
    func id(_ group: GroupID) -> String { groups[group].id }
}
