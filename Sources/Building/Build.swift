import Checks
import Content
import Diagnostics
import Media
import Pages
import Portal
import Publishing
import Search
import Services
import Workers

/// The way from a folder of Markdown to a portal, one stage after the other.
public struct Build: Sendable {
    let options: BuildOptions
    let workers: Workers
    let progress: BuildProgress

    public init(_ options: BuildOptions, progress: BuildProgress = .silent) {
        self.options = options
        self.progress = progress
        workers = Workers(options.jobs)
    }

    public func run() -> BuildReport {
        var report = BuildReport()

        let folder = ContentFolder.discover(options.content)
        var (settings, settingsDiagnostics) = PortalSettings.read(from: folder)
        if let url = options.url { settings.replaceURL(url) }
        let (templates, templateDiagnostics) = PortalTemplates.load(folder: options.templates, settings: settings)
        let synonyms = SynonymsFile.read(from: folder)
        let (register, registerDiagnostics) = CodeRegister.read(from: folder)
        report.firstLanguage = settings.languages.first ?? report.firstLanguage
        report.diagnostics = folder.diagnostics + settingsDiagnostics + templateDiagnostics + synonyms.diagnostics + registerDiagnostics
        guard let templates, !settingsDiagnostics.hasErrors, !folder.markdown.isEmpty || folder.diagnostics.isEmpty else {
            return report.stopped()
        }

        let reader = EntryReader(folder: folder, settings: settings)
        let readings = progress.map(.reading, folder.markdown.count, workers) { reader.read(folder.markdown[$0]) }
        report.diagnostics += readings.flatMap(\.diagnostics)
        let today = options.now.day(in: settings.timezone)
        let entries = Translations.completed(readings.compactMap(\.entry), languages: settings.languages)
        report.diagnostics += RequiredFields.check(entries, types: settings.types)
        let failed = readings.filter { $0.entry == nil }
        let publication = Content.Publication(of: entries, on: today, drafts: options.drafts)
        report.take(publication, failed: failed)

        let (linked, linkDiagnostics) = Portal.link(
            publication.published, folder: folder, settings: settings, today: today,
            reserved: MadePages.reserved(languages: settings.languages),
            occupied: MadePages.occupied(languages: settings.languages, types: settings.types), workers: workers)
        report.diagnostics += linkDiagnostics
        let makerspace = linked.map { Makerspace($0, register: register) }
        if let linked, let makerspace {
            report.diagnostics += Checks.find(
                in: linked, makerspace, waiting: publication.underReview, advice: options.advice, workers: workers)
        }
        report.applySeverities(settings)
        guard let portal = linked, let makerspace, !(options.strict && report.errors > 0) else { return report.stopped() }

        let media = MediaStage(folder: folder, portal: portal)
        let pictures = media.sizes(workers)
        let pages = PortalPages(portal: portal, makerspace: makerspace, templates: templates, pictures: pictures)
        let search = SearchIndex(portal: portal, words: SearchWords(templates), synonyms: synonyms.groups)
        report.take(portal, pages)
        if let output = options.output {
            report.publish(pages, media, search, failed.map(\.address), to: output, workers, progress)
        }
        report.diagnostics = report.diagnostics.sortedForReading()
        return report
    }
}

extension Sequence<Diagnostic> {
    var hasErrors: Bool { contains { $0.severity == .error } }
}
