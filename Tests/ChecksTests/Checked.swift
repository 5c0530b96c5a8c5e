import Checks
import Content
import Diagnostics
import Portal
import Services
import Testing
import Workers

/// What the rules say of texts, linked as if they were the files of a content folder: `file:line name` of each, sorted.
func checked(_ texts: [String: String], advice: Bool = true, today: String = "2026-11-24") throws -> [String] {
    let folder = ContentFolder(root: "/nowhere")
    let settings = PortalSettings()
    let reader = EntryReader(folder: folder, settings: settings)
    let entries = texts.sorted { $0.key < $1.key }.compactMap { path, text in
        reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
    }
    let (linked, _) = Portal.link(
        Translations.completed(entries, languages: settings.languages), folder: folder, settings: settings,
        today: try #require(Day(today)), reserved: [:], occupied: [:], workers: Workers(1))
    let portal = try #require(linked)
    return Checks.find(in: portal, Makerspace(portal), advice: advice, workers: Workers(1)).sortedForReading()
        .map { "\($0.place.path):\($0.place.line) \($0.name)" }
}
