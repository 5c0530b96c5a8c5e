import Checks
import Content
import Diagnostics
import Pages
import Portal
import Reports
import Search
import Services

extension Build {
    /// A content folder, read: its settings and templates, and the entries that are published.
    struct Reading {
        let folder: ContentFolder
        let settings: PortalSettings
        let templates: PortalTemplates
        let synonyms: [[String]]
        let register: CodeRegister
        let publication: Content.Publication
        /// Entries that can't be read.
        let failed: [EntryReader.Reading]
    }

    /// Reads the content; nil where the settings, the templates or the folder itself allow no portal.
    func read(_ report: inout BuildReport) -> Reading? {
        let folder = ContentFolder.discover(options.content)
        var (settings, settingsDiagnostics) = PortalSettings.read(from: folder)
        if let url = options.url { settings.replaceURL(url) }
        let (templates, templateDiagnostics) = PortalTemplates.load(folder: options.templates, settings: settings)
        let synonyms = SynonymsFile.read(from: folder)
        let (register, registerDiagnostics) = CodeRegister.read(from: folder)
        report.firstLanguage = settings.languages.first ?? report.firstLanguage
        report.diagnostics = folder.diagnostics + settingsDiagnostics + SettingsOfChecks.check(settings) + templateDiagnostics
            + synonyms.diagnostics + registerDiagnostics
        // A register that can't be read at all would have every page of a printed code removed.
        guard let templates, !settingsDiagnostics.hasErrors, register.source != nil || !registerDiagnostics.hasErrors, !folder.markdown.isEmpty || folder.diagnostics.isEmpty else { return nil }

        let reader = EntryReader(folder: folder, settings: settings)
        let readings = progress.map(.reading, folder.markdown.count, workers) { reader.read(folder.markdown[$0]) }
        report.diagnostics += readings.flatMap(\.diagnostics)
        let entries = Translations.completed(readings.compactMap(\.entry), languages: settings.languages)
        report.diagnostics += RequiredFields.check(entries, types: settings.types)
        let failed = readings.filter { $0.entry == nil }
        let publication = Content.Publication(of: entries, on: options.now.day(in: settings.timezone), drafts: options.drafts)
        report.take(publication, failed: failed)
        return Reading(
            folder: folder, settings: settings, templates: templates, synonyms: synonyms.groups, register: register,
            publication: publication, failed: failed)
    }

    /// Links what was read and runs the rules over it; nil where entries clash, or where an error counts as failure.
    func link(_ read: Reading, _ report: inout BuildReport) -> (portal: Portal, makerspace: Makerspace)? {
        let settings = read.settings
        let codes = CodeBook.possible(read.publication.published, read.register)
        let today = options.now.day(in: settings.timezone)
        let event = settings.types.position(ofType: "event")
        let calendar = read.publication.published.contains { $0.type == event } ? today : nil
        let (linked, diagnostics) = Portal.link(
            read.publication.published, folder: read.folder, settings: settings, today: today,
            reserved: MadePages.reserved(languages: settings.languages, codes: codes, calendar: calendar),
            occupied: MadePages.occupied(languages: settings.languages, types: settings.types, codes: codes, calendar: calendar),
            workers: workers)
        report.diagnostics += diagnostics
        let makerspace = linked.map {
            Makerspace(
                $0, register: read.register, unreadable: read.failed.map(\.address.id), withheld: read.publication.pending.map(\.id))
        }
        if let linked, let makerspace {
            report.diagnostics += Checks.find(
                in: linked, makerspace, waiting: read.publication.underReview, advice: options.advice, workers: workers)
            report.diagnostics += RedirectMap(portal: linked).diagnostics()
        }
        // The log is the staff's own affair: only who asks for advice, or a report, is told of its slips.
        if options.advice, let linked { report.diagnostics += UsageLog.read(from: read.folder, portal: linked).diagnostics }
        report.applySeverities(settings)
        guard let linked, let makerspace, !(options.strict && report.errors > 0) else { return nil }
        return (linked, makerspace)
    }
}

extension Build {
    /// Reads, links and checks without making a page: for what else is made of a portal.
    public func linked() -> (report: BuildReport, linked: (portal: Portal, makerspace: Makerspace)?) {
        var report = BuildReport()
        guard let read = read(&report), let linked = link(read, &report) else { return (report.stopped(), nil) }
        report.diagnostics = report.diagnostics.sortedForReading()
        return (report, linked)
    }
}

extension Sequence<Diagnostic> {
    var hasErrors: Bool { contains { $0.severity == .error } }
}
