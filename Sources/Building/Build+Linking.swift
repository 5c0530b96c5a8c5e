import Checks
import Content
import Diagnostics
import Outputs
import Pages
import Portal
import Publishing
import Reports
import Routes
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

    /// A content folder, read: its settings and templates, and the entries that are published.
    struct Reading {
        let folder: ContentFolder
        let settings: PortalSettings
        let templates: PortalTemplates
        let synonyms: [[String]]
        let register: CodeRegister
        let glossary: Glossary
        /// The page of each language that lists its terms.
        let glossaryPages: [GlossaryPage]
        let publication: Content.Publication
        /// What those whom entries name have agreed to; `publication` holds nothing beyond it.
        let consents: Consents
        /// Files that can't be read and for which no earlier version stands in.
        let failed: [EntryReader.Reading]
        /// What stands in for files that can't be read.
        let standIns: StandIns
        let copies: [ConflictCopy]
        /// The day of the build.
        let today: Day

        /// Whether there are words that must never appear.
        let hasPrivateWords: Bool

        /// What pages are made of: those that are published, with what Lathe itself writes in their manner.
        var entries: [Entry] { publication.published + glossaryPages.map(\.entry) }

        /// Those that can't be read whose earlier pages stay; none whose words nobody can look through.
        var keepsEarlier: [EntryReader.Reading] { hasPrivateWords ? [] : failed.filter { $0.keepsEarlier(on: today) } }

        /// Those that can't be read and say all the same that they are not to be seen.
        var gone: [(path: String, reason: Content.Publication.Reason)] {
            failed.compactMap { reading in reading.withheld(on: today).map { (reading.path, $0) } }
        }

        /// Pages for the addresses of withdrawn entries at which readers have found something before.
        func gonePages(_ publisher: Publisher) -> [PlannedPage] {
            publication.withheld.filter { $0.reason == .withdrawn && publisher.hasPublished($0.entry.address.text) }
                .map { .gone($0.entry) }
        }

        /// What is there but not published.
        var unpublished: [UnpublishedEntry] {
            publication.withheld.map { entry, reason in
                // The title of one in error may be what must not be said.
                UnpublishedEntry(
                    id: entry.id, path: entry.source.path, type: entry.type, title: reason == .error ? nil : entry.title, reason: reason)
            }
                + failed.map { reading in
                    let folder = reading.address.id.split(separator: "/").dropLast().first.map(String.init) ?? ""
                    return UnpublishedEntry(
                        id: reading.address.id, path: reading.path, type: settings.types.id(ofFolder: folder), title: reading.title,
                        reason: .error)
                }
        }
    }

    func read(_ report: inout BuildReport) -> Reading? {
        var memory = BuildMemory()
        guard let found = find(&report, &memory) else { return nil }
        return select(found, readings(found, &memory), &report, &memory)
    }

    /// Looks through the content folder; nil where the settings, the templates or the folder itself allow no portal.
    func find(_ report: inout BuildReport, _ memory: inout BuildMemory) -> Found? {
        let folder = ContentFolder.discover(options.content).with(unsaved: options.unsaved).leaving(options.changing)
        memory.folder = folder
        report.times.end("walk")
        var (settings, settingsDiagnostics) = PortalSettings.read(from: folder, types: types)
        if let url = options.url { settings.replaceURL(url) }
        let (templates, templateDiagnostics) = memory.templates.load(settings, options.templates, at: memory.now) { [settings] in
            PortalTemplates.load(folder: options.templates, settings: settings, presentations: presentations, workers: workers)
        }
        let synonyms = SynonymsFile.read(from: folder)
        let (register, registerDiagnostics) = CodeRegister.read(from: folder)
        let (glossary, glossaryDiagnostics) = Glossary.read(from: folder, settings)
        let (privateWords, privateDiagnostics) = PrivateWords.read(from: folder)
        let exposed = privateDiagnostics + (privateWords.map { exposure(of: settings, folder, to: $0) } ?? [])
        report.firstLanguage = settings.languages.first ?? report.firstLanguage
        report.timezone = settings.timezone
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
        return memory.readings.read(files, SettingsMark(found.settings), at: memory.now) { kept in
            progress.map(.reading, files.count, workers) { index in
                kept.reading(of: files[index]) ?? kept.settled(reader.read(files[index]), of: files[index])
            }
        }
    }

    /// Decides what of what was read is published; nil where so much is gone that it can't be meant.
    func select(_ found: Found, _ read: [EntryReader.Reading], _ report: inout BuildReport, _ memory: inout BuildMemory) -> Reading? {
        let (folder, settings) = (found.folder, found.settings)
        let reader = EntryReader(folder: folder, settings: settings)
        let earlier = memory.shown.map(EarlierTexts.init(shown:)) ?? EarlierTexts(of: options, knowing: memory.texts)
        if memory.isKept { memory.texts = earlier }
        let readings = LostFiles.marked(read, earlier, folder, reader)
        report.diagnostics += readings.flatMap(\.diagnostics)
        let today = found.day.day
        report.diagnostics += found.day.diagnostics
        if !options.allowsRemovals {
            let gone =
                RemovalGuard.check(earlier, folder, readings: readings, site: options.output ?? options.site)
                + OwnFiles.gone(folder, earlier: options.keptInState(OwnFiles.stateName))
            report.diagnostics += gone
            if !gone.isEmpty { return nil }
        }
        let selection = Selection(found, earlier, today: today, drafts: options.drafts)
        var chosen = selection.choose(readings)
        if let words = found.privateWords {
            let exposed = exposure(of: chosen.publication.published, settings.types, in: folder, to: words, &memory)
            if !exposed.isEmpty {
                // What else is wrong with them would show the lines; it is told once the word is gone.
                report.diagnostics.removeAll { exposed[$0.place.path] != nil }
                report.diagnostics += exposed.values.flatMap(\.self)
                chosen = selection.choose(readings.map { exposed[$0.path] == nil ? $0 : $0.exposed })
                // What stands in for one may say it, too, since the word may be new to the list.
                let still = exposure(of: chosen.publication.published, settings.types, in: folder, to: words, &memory)
                report.diagnostics += chosen.standIns.told(still.values.flatMap(\.self))
                chosen.publication.takeOut(exposed: Set(still.keys))
            }
        }
        report.diagnostics += chosen.diagnostics
        // What else is wrong with a copy is nobody's work: it is to go.
        let copies = Set(chosen.copies.map(\.path))
        if !copies.isEmpty { report.diagnostics.removeAll { copies.contains($0.place.path) } }
        report.take(chosen.publication, failed: chosen.failed)
        report.standing = chosen.publication.published.map(\.source.path).filter(chosen.standIns.paths.contains)
        report.expiring = chosen.consents.expiring
        if options.advice { report.bylines = Bylines(chosen.publication, settings.types) }
        report.times.end("select")
        let pages = glossaryPages(found, chosen.publication.published, &report)
        return Reading(
            folder: folder, settings: settings, templates: found.templates, synonyms: found.synonyms, register: found.register,
            glossary: found.glossary, glossaryPages: pages, publication: chosen.publication, consents: chosen.consents,
            failed: chosen.failed, standIns: chosen.standIns,
            copies: chosen.copies, today: today,
            hasPrivateWords: found.privateWords != nil)
    }

    /// Links what was read and runs the rules over it; nil where an error counts as failure.
    func link(_ read: Reading, _ report: inout BuildReport) -> (portal: Portal, makerspace: Makerspace)? {
        var memory = BuildMemory()
        return link(read, &report, &memory)
    }

    func link(_ read: Reading, _ report: inout BuildReport, _ memory: inout BuildMemory) -> (portal: Portal, makerspace: Makerspace)? {
        let settings = read.settings
        let (entries, diagnostics) = portal(of: read, &memory)
        let linked = entries.withFilmCompanions(in: read.folder)
            .explaining(read.glossary, read.glossaryPages, keeping: &memory.terms, workers)
        report.times.end("link")
        report.diagnostics += diagnostics
        report.take(clashing: linked.clashing)
        let makerspace = Makerspace(
            linked, register: read.register, unreadable: read.failed.map(\.address.id), withheld: read.publication.pending.map(\.id))
        report.diagnostics += read.standIns.told(
            Checks.find(
                in: linked, makerspace, rules: checks, waiting: read.publication.underReview, people: read.consents.people,
                copies: read.copies, readableTexts: { [folder = read.folder] in folder.files[$0].map(folder.readable) ?? [] },
                advice: options.advice,
                workers: workers))
        report.times.end("check")
        report.diagnostics += read.standIns.told(outputs.diagnostics(linked))
        if options.advice { report.diagnostics += read.publication.heldBack(settings.types) }
        // The log is the staff's own affair: only who asks for advice, or a report, is told of its slips.
        if options.advice { report.diagnostics += UsageLog.read(from: read.folder, portal: linked).diagnostics }
        report.applySeverities(settings)
        guard !(options.strict && report.errors > 0) else { return nil }
        return (linked, makerspace)
    }

    private func portal(of read: Reading, _ memory: inout BuildMemory) -> KeptLinking.Linked {
        guard memory.isKept else {
            let (routes, claims) = routes(of: read)
            let (portal, diagnostics) = Portal.link(
                read.entries, folder: read.folder, settings: read.settings, today: read.today, routes: routes,
                unpublished: read.unpublished, workers: workers)
            return (portal, claims + read.standIns.told(diagnostics))
        }
        let (portal, diagnostics) = memory.links.link(read) {
            let (routes, claims) = routes(of: read)
            let (portal, diagnostics, kept) = Portal.keeping(
                read.entries, folder: read.folder, settings: read.settings, today: read.today, routes: routes,
                unpublished: read.unpublished, workers: workers)
            return (claims, portal, diagnostics, kept)
        }
        return (portal, read.standIns.told(diagnostics))
    }

    /// The addresses that Lathe keeps for what it makes, and what is told of those that can't be kept.
    private func routes(of read: Reading) -> (RouteTable, [Diagnostic]) {
        let settings = read.settings
        let published = read.publication.published
        let dated = read.templates.agendaType(among: settings.types)
        var routes = MadeRoutes(languages: settings.languages, types: settings.types).table(
            codes: CodeBook.possible(published, read.register), calendar: published.contains { $0.type == dated } ? read.today : nil,
            assets: read.templates.assets.map(\.path))
        let ground = RouteGround(languages: settings.languages, types: settings.types, entries: published)
        let claims = outputs.claim(ground, &routes)
        return (routes, claims)
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

    /// Why a file that can't be read is not to be seen, whatever those agree to whom it names.
    func goesByItself(on today: Day) -> Content.Publication.Reason? {
        Content.Publication.reason(against: publication, on: today, drafts: false)?.0
    }

    /// Why a file that can't be read is not to be seen, as far as it says so.
    func withheld(on today: Day) -> Content.Publication.Reason? {
        if let reason = goesByItself(on: today) { return reason }
        if isExposed { return .error }
        return isConsentChanged ? .consent : nil
    }
}

extension Sequence<Diagnostic> {
    var hasErrors: Bool { contains { $0.severity == .error } }
}
