import Diagnostics
import Pages
import Portal
import Services
import Workers

@testable import Content
@testable import Reports

/// A report on texts, linked as if they were the files of a content folder; `usage.csv` among them is the usage log,
/// `portal.yml` the settings.
struct Reported {
    let context: ReportContext
    let writer: ReportWriter
    let diagnostics: [Diagnostic]

    init?(
        _ texts: [String: String], from: String = "2026-09-01", to: String = "2026-11-30", language: String = "zh-Hans",
        today: String = "2026-11-24"
    ) {
        let folder = ContentFolder(root: "/nowhere")
        let source = SourceText(path: "portal.yml", text: texts["portal.yml"] ?? "languages: [zh-Hans, en]\n")
        let (settings, _) = PortalSettings.read(source, folder)
        let reader = EntryReader(folder: folder, settings: settings)
        let entries = texts.sorted { $0.key < $1.key }.filter { $0.key.hasSuffix(".md") }.compactMap { path, text in
            reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
        }
        guard let day = Day(today), let templates = Self.templates,
            let first = Day(from), let last = Day(to), let period = Period(from: first, to: last)
        else { return nil }
        let publication = Publication(of: Translations.completed(entries, languages: settings.languages), on: day, drafts: false)
        let (linked, _) = Portal.link(
            publication.published, folder: folder, settings: settings, today: day, workers: Workers(1))
        let portal = linked
        var usage: UsageLog?
        var found: [Diagnostic] = []
        if let text = texts["usage.csv"] {
            (usage, found) = UsageLog.read(SourceText(path: "usage.csv", text: text), portal: portal)
        }
        diagnostics = found
        context = ReportContext(
            portal: portal, finders: Finders(Makerspace(portal), today: portal.today), unfinished: publication.unfinished, usage: usage,
            period: period,
            words: templates.words(language))
        writer = ReportWriter(context, templates: templates)
    }

    /// Loaded once for all tests.
    private static let templates = PortalTemplates.load(folder: nil, settings: PortalSettings()).templates

    /// A spreadsheet of the report, its rows cut up by hand: heads first.
    func sheet(_ name: String) -> [[String]] {
        guard let table = writer.report.pages.flatMap(\.tables).first(where: { $0.name == name }) else { return [] }
        return Self.rows(table.csv)
    }

    /// The rows of a spreadsheet but the heads, by their first cells.
    func rows(_ name: String, keys: Int = 1) -> [String: [String]] {
        Dictionary(sheet(name).dropFirst().map { ($0.prefix(keys).joined(separator: "|"), $0) }, uniquingKeysWith: { first, _ in first })
    }

    static func rows(_ csv: [UInt8]) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        let text = String(decoding: csv.dropFirst(3), as: UTF8.self)
        for scalar in text.unicodeScalars {
            let row = rows.count - 1
            let cell = rows[row].count - 1
            switch scalar {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[row].append("")
            case "\n" where !isQuoted: rows.append([""])
            case "\r" where !isQuoted: break
            default: rows[row][cell].unicodeScalars.append(scalar)
            }
        }
        return rows.last == [""] ? rows.dropLast() : rows
    }

    /// A file of the report as text.
    func file(_ path: String) -> String {
        writer.files().first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
}
