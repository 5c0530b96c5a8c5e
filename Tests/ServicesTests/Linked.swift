import Content
import Diagnostics
import Portal
import Services
import Testing
import Workers

/// Links texts as if they were the files of a content folder.
func linked(_ texts: [String: String], today: String = "2026-11-24") throws -> (portal: Portal, makerspace: Makerspace) {
    let folder = ContentFolder(root: "/nowhere")
    let settings = PortalSettings()
    let reader = EntryReader(folder: folder, settings: settings)
    let entries = texts.sorted { $0.key < $1.key }.compactMap { path, text in
        reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
    }
    let (portal, _) = Portal.link(
        Translations.completed(entries, languages: settings.languages), folder: folder, settings: settings,
        today: try #require(Day(today)), workers: Workers(1))
    return (portal, Makerspace(portal))
}
