import Checks
import Diagnostics
import Portal
import Services
import Testing
import Workers

@testable import Content

/// What the rules say of texts, linked as if they were the files of a content folder: `file:line name` of each, sorted.
/// `portal.yml` among them holds the settings, `codes.yml` the register of codes.
///
/// - Parameter blanks: whether entries without a text are told of, which most of these texts are.
func checked(_ texts: [String: String], advice: Bool = true, today: String = "2026-11-24", blanks: Bool = false) throws -> [String] {
    let folder = ContentFolder(root: "/nowhere")
    let source = SourceText(path: "portal.yml", text: texts["portal.yml"] ?? "languages: [zh-Hans, en]\n")
    let (settings, _) = PortalSettings.read(source, folder)
    let reader = EntryReader(folder: folder, settings: settings)
    let entries = texts.sorted { $0.key < $1.key }.filter { $0.key.hasSuffix(".md") }.compactMap { path, text in
        reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
    }
    let day = try #require(Day(today))
    let completed = Translations.completed(entries, languages: settings.languages)
    var publication = Publication(of: completed, on: day, drafts: false)
    var consents = Consents(completed, settings: settings, today: day)
    consents.apply(to: &publication) { _, _ in nil }
    let copies = ConflictCopies.find(completed, among: [])
    publication.takeOut(copies: Set(copies.map(\.path)))
    let (linked, _) = Portal.link(
        publication.published, folder: folder, settings: settings, today: day, workers: Workers(1))
    let portal = linked
    let register = texts["codes.yml"].map { CodeRegister.read(SourceText(path: "codes.yml", text: $0)).register } ?? CodeRegister()
    return Checks.find(
        in: portal, Finders(Makerspace(portal, register: register), today: portal.today), waiting: publication.underReview,
        people: consents.people, copies: copies,
        advice: advice, workers: Workers(1)
    ).filter { blanks || $0.name != "entry-without-text" }.sortedForReading()
        .map { "\($0.place.path):\($0.place.line) \($0.name)" }
}
