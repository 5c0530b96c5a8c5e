import Diagnostics
import Portal
import Services
import Workers

@testable import Content

/// A portal of a few entries, linked: what logs, registers and rules of time are read against.
enum SmallPortal {
    static let texts = [
        "campuses/east.md": "---\ntitle: 东校区\nhours: {mon-fri: 8:00-17:00}\n---\n",
        "spaces/lab.md": "---\ntitle: 创客室\ncampus: east\ncode: RM-01\n---\n",
        "equipment/laser.md": "---\ntitle: 激光切割机\nunits: [{code: LC-01, space: lab}]\n---\n",
        "equipment/laser.en.md": "---\ntitle: Laser cutter\n---\n",
    ]

    static let settings = PortalSettings()
    private static let folder = ContentFolder(root: "/nowhere")
    static let reader = EntryReader(folder: folder, settings: settings)
    static let base: Portal? = linked([:])

    /// The portal with further entries.
    static func linked(_ more: [String: String]) -> Portal? {
        let entries = texts.merging(more) { $1 }.sorted { $0.key < $1.key }.compactMap { path, text in
            reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
        }
        guard let today = Day("2026-11-24") else { return nil }
        return Portal.link(
            Translations.completed(entries, languages: settings.languages), folder: folder, settings: settings, today: today,
            workers: Workers(1)
        ).0
    }
}
