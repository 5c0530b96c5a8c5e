import Building
import Content
import Diagnostics
import Foundation

/// What a command that writes for the writer has to know of the portal, as far as it can be read.
struct KnownPortal {
    var types = ContentTypes.builtIn
    var language: Words.Language
    var languages = ["zh-Hans", "en"]
    private var settings = PortalSettings()
    /// The names by which entries are referred to, by the name of their type.
    var names: [String: [String]] = [:]

    init(_ content: String) {
        language = Speech.asked ?? .chinese
        guard FileManager.default.fileExists(atPath: content) else { return }
        let options = BuildOptions(
            content: content, templates: nil, output: nil, url: nil, drafts: true, now: .instant(Date()), strict: false,
            jobs: ProcessInfo.processInfo.activeProcessorCount)
        guard let portal = Build(options).linked().linked?.portal else { return }
        types = portal.settings.types
        settings = portal.settings
        languages = portal.settings.languages
        language = portal.settings.languages.first.map(LanguageTag.isChinese) ?? true ? .chinese : .english
        for group in portal.groups {
            guard let first = group.entries.first else { continue }
            let type = types.all[portal.entries[first].type].name
            names[type, default: []].append(group.id.lastPathPart)
        }
    }

    /// Why a value in a text that isn't written yet can't be used; nil where it can.
    func mistake(in text: String, _ path: String, of field: Field) -> Diagnostic? {
        let source = SourceText(path: path, text: text)
        let reading = EntryReader(folder: ContentFolder(root: ""), settings: settings).read(source, at: settings.address(of: path))
        return reading.diagnostics.first { diagnostic in
            diagnostic.is(oneOf: [ContentDiagnostics.badValue, .wrongKindOfValue]) && diagnostic.place.excerpt.hasPrefix(field.key + ":")
        }
    }
}
