import Checks
import Content
import Diagnostics
import Outputs
import Pages
import Portal
import Reports
import Routes
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
        /// Files that can't be read and for which no earlier version stands in.
        let failed: [EntryReader.Reading]
        /// What stands in for files that can't be read.
        let standIns: StandIns
        /// The day of the build.
        let today: Day

        /// Those that can't be read whose earlier pages stay.
        var keepsEarlier: [EntryReader.Reading] { failed.filter { $0.keepsEarlier(on: today) } }

        /// Those that can't be read and say all the same that they are not to be seen.
        var gone: [(path: String, reason: Content.Publication.Reason)] {
            failed.compactMap { reading in reading.withheld(on: today).map { (reading.path, $0) } }
        }

        /// What is there but not published.
        var unpublished: [UnpublishedEntry] {
            publication.withheld.map { entry, reason in
                UnpublishedEntry(id: entry.id, path: entry.source.path, type: entry.type, title: entry.title, reason: reason)
            }
                + failed.map { reading in
                    let folder = reading.address.id.split(separator: "/").dropLast().first.map(String.init) ?? ""
                    return UnpublishedEntry(
                        id: reading.address.id, path: reading.path, type: settings.types.position(ofFolder: folder), title: reading.title,
                        reason: .error)
                }
        }
    }

    func read(_ report: inout BuildReport) -> Reading? {
        var memory = BuildMemory()
        return read(&report, &memory)
    }

    /// Reads the content; nil where the settings, the templates or the folder itself allow no portal.
    func read(_ report: inout BuildReport, _ memory: inout BuildMemory) -> Reading? {
        let folder = ContentFolder.discover(options.content)
        var (settings, settingsDiagnostics) = PortalSettings.read(from: folder, types: types)
        if let url = options.url { settings.replaceURL(url) }
        let (templates, templateDiagnostics) = PortalTemplates.load(
            folder: options.templates, settings: settings, presentations: presentations)
        let synonyms = SynonymsFile.read(from: folder)
        let (register, registerDiagnostics) = CodeRegister.read(from: folder)
        report.firstLanguage = settings.languages.first ?? report.firstLanguage
        report.diagnostics =
            folder.diagnostics + settingsDiagnostics + SettingsOfChecks.check(settings, rules: checks) + templateDiagnostics
            + synonyms.diagnostics + registerDiagnostics
        // A register that can't be read at all would have every page of a printed code removed.
        guard let templates, !settingsDiagnostics.hasErrors, register.source != nil || !registerDiagnostics.hasErrors,
            !folder.markdown.isEmpty || folder.diagnostics.isEmpty
        else { return nil }

        let reader = EntryReader(folder: folder, settings: settings)
        let earlier = EarlierTexts(of: options)
        let read = memory.readings.read(folder.markdown, SettingsMark(settings), at: memory.now) { kept in
            progress.map(.reading, folder.markdown.count, workers) { index in
                let file = folder.markdown[index]
                return kept.reading(of: file) ?? reader.read(file)
            }
        }
        let readings = LostFiles.marked(read, earlier, folder, reader)
        report.diagnostics += readings.flatMap(\.diagnostics)
        let today = options.now.day(in: settings.timezone)
        if !options.allowsRemovals {
            let gone =
                RemovalGuard.check(earlier, folder, readings: readings, site: options.output ?? options.site)
                + OwnFiles.gone(folder, earlier: options.keptInState(OwnFiles.stateName))
            report.diagnostics += gone
            if !gone.isEmpty { return nil }
        }
        let unread = readings.filter { $0.entry == nil }
        let standIns = StandIns(for: unread.filter { $0.keepsEarlier(on: today) }, reader, earlier)
        let failed = unread.filter { !standIns.paths.contains($0.path) }
        let entries = Translations.completed(
            readings.compactMap(\.entry) + standIns.entries, languages: settings.languages, unread: failed)
        report.diagnostics += standIns.told(RequiredFields.check(entries, types: settings.types))
        let publication = Content.Publication(of: entries, on: today, drafts: options.drafts)
        report.take(publication, failed: failed)
        report.standing = publication.published.map(\.source.path).filter(standIns.paths.contains)
        return Reading(
            folder: folder, settings: settings, templates: templates, synonyms: synonyms.groups, register: register,
            publication: publication, failed: failed, standIns: standIns, today: today)
    }

    /// Links what was read and runs the rules over it; nil where an error counts as failure.
    func link(_ read: Reading, _ report: inout BuildReport) -> (portal: Portal, makerspace: Makerspace)? {
        let settings = read.settings
        let codes = CodeBook.possible(read.publication.published, read.register)
        let today = read.today
        let published = read.publication.published
        let dated = read.templates.agendaType(among: settings.types)
        var routes = MadeRoutes(languages: settings.languages, types: settings.types).table(
            codes: codes, calendar: published.contains { $0.type == dated } ? today : nil, assets: read.templates.assets.map(\.path))
        report.diagnostics += outputs.claim(RouteGround(languages: settings.languages, types: settings.types, entries: published), &routes)
        let (linked, diagnostics) = Portal.link(
            published, folder: read.folder, settings: settings, today: today, routes: routes, unpublished: read.unpublished,
            workers: workers)
        report.diagnostics += read.standIns.told(diagnostics)
        report.take(clashing: linked.clashing)
        let makerspace = Makerspace(
            linked, register: read.register, unreadable: read.failed.map(\.address.id), withheld: read.publication.pending.map(\.id))
        report.diagnostics += read.standIns.told(
            Checks.find(
                in: linked, makerspace, rules: checks, waiting: read.publication.underReview, advice: options.advice, workers: workers))
        report.diagnostics += read.standIns.told(outputs.diagnostics(linked))
        if options.advice { report.diagnostics += read.publication.heldBack(settings.types) }
        // The log is the staff's own affair: only who asks for advice, or a report, is told of its slips.
        if options.advice { report.diagnostics += UsageLog.read(from: read.folder, portal: linked).diagnostics }
        report.applySeverities(settings)
        guard !(options.strict && report.errors > 0) else { return nil }
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

extension EntryReader.Reading {
    /// Whether a file that can't be read stays as it was before: not if it says, as far as can be seen, that it is to be gone.
    func keepsEarlier(on today: Day) -> Bool { withheld(on: today) == nil }

    /// Why a file that can't be read is not to be seen, as far as it says so.
    func withheld(on today: Day) -> Content.Publication.Reason? {
        Content.Publication.reason(against: publication, on: today, drafts: false)?.0
    }
}

extension Sequence<Diagnostic> {
    var hasErrors: Bool { contains { $0.severity == .error } }
}
