import Checks
import Content
import Diagnostics
import Pages
import Portal
import Search
import Services

extension Build {
    /// A content folder, looked through, with what holds for all of it.
    struct Found {
        let folder: ContentFolder
        let settings: PortalSettings
        let day: PublicationDay
        let templates: PortalTemplates
        let synonyms: [[String]]
        let register: CodeRegister
        let glossary: Glossary
        /// Words that must never appear; nil where the folder keeps none.
        let privateWords: PrivateWords?
    }

    /// Looks through the content folder; nil where the settings, the templates or the folder itself allow no portal.
    func find(_ report: inout BuildReport, _ memory: inout BuildMemory) -> Found? {
        let folder = ContentFolder.discover(options.content).with(unsaved: options.unsaved).leaving(options.changing)
        memory.reading.folder = folder
        report.times.end("walk")
        var (settings, settingsDiagnostics) = PortalSettings.read(from: folder, types: types)
        if let url = options.url { settings.replaceURL(url) }
        let (templates, templateDiagnostics) = memory.reading.templates.load(settings, options.templates, at: memory.now) { [settings] in
            PortalTemplates.load(folder: options.templates, settings: settings, presentations: presentations, workers: workers)
        }
        let synonyms = SynonymsFile.read(from: folder)
        let (register, registerDiagnostics) = CodeRegister.read(from: folder)
        let (glossary, glossaryDiagnostics) = Glossary.read(from: folder, settings)
        let (privateWords, privateDiagnostics) = PrivateWords.read(from: folder)
        let exposed = privateDiagnostics + (privateWords.map { exposure(of: settings, folder, to: $0) } ?? [])
        report.locale.firstLanguage = settings.languages.first ?? report.locale.firstLanguage
        report.locale.timezone = settings.timezone
        report.diagnostics =
            folder.diagnostics + (privateWords.map { exposure(ofListsIn: folder, to: $0) } ?? []) + settingsDiagnostics
            + SettingsOfChecks.check(settings, kinds: kinds + checks.map { $0.kind }) + templateDiagnostics
            + synonyms.diagnostics + registerDiagnostics + glossaryDiagnostics + exposed
        // A register that can't be read at all would have every page of a printed code removed; without the list of words that must
        // never appear, one of them might.
        guard let templates, !PortalSettings.allowNoPortal(settingsDiagnostics), exposed.isEmpty,
            register.source != nil || !registerDiagnostics.hasErrors,
            !folder.markdown.isEmpty || folder.diagnostics.isEmpty
        else { return nil }
        report.times.end("settings and templates")
        return Found(
            folder: folder, settings: settings, day: PublicationDay(of: options, in: settings.timezone), templates: templates,
            synonyms: synonyms.groups.filter { group in
                privateWords.map { words in group.allSatisfy { words.found(in: $0).isEmpty } } ?? true
            },
            register: privateWords.map(register.without) ?? register,
            glossary: privateWords.map(glossary.without) ?? glossary, privateWords: privateWords)
    }

    /// Reads the Markdown files that are not known from an earlier run.
    func readings(_ found: Found, _ memory: inout BuildMemory) -> [EntryReader.Reading] {
        let files = found.folder.markdown
        let reader = EntryReader(folder: found.folder, settings: found.settings)
        return memory.reading.entries.read(files, SettingsMark(found.settings), at: memory.now) { kept in
            progress.map(.reading, files.count, workers) { index in
                kept.reading(of: files[index]) ?? kept.settled(reader.read(files[index]), of: files[index])
            }
        }
    }
}

extension Sequence<Diagnostic> {
    var hasErrors: Bool { contains { $0.severity == .error } }
}
