import Checks
import Content
import Diagnostics
import Media
import Outputs
import Pages
import Portal
import Publishing
import Routes
import Search
import Services
import Workers

/// The way from a folder of Markdown to a portal, one stage after the other.
public struct Build: Sendable {
    let options: BuildOptions
    let workers: Workers
    let progress: BuildProgress
    /// What entries may be.
    let types: ContentTypes
    /// How each type is shown.
    let presentations: [Presentation]
    /// What is looked for.
    let checks: [any Rule.Type]
    /// What the stages may tell besides.
    let kinds: [any DiagnosticKind]
    /// What is made besides the pages.
    let outputs: [any Output]

    /// Each list is `.builtIn`, with what a school has of its own.
    ///
    /// - Parameters:
    ///   - types: the content types; `portal.yml` adds to them.
    ///   - presentations: how the types are shown; one without is shown like a page.
    ///   - checks: the rules that the linked portal is held against.
    ///   - kinds: what may be told besides what the rules find.
    ///   - outputs: what is made besides the pages.
    public init(
        _ options: BuildOptions, types: ContentTypes = .builtIn, presentations: [Presentation] = .builtIn,
        checks: [any Rule.Type] = .builtIn, kinds: [any DiagnosticKind] = .builtIn, outputs: [any Output] = .builtIn,
        progress: BuildProgress = .silent
    ) {
        self.options = options
        self.types = types
        self.presentations = presentations
        self.checks = checks
        self.kinds = kinds
        self.outputs = outputs
        self.progress = progress
        workers = Workers(options.jobs)
    }

    public func run() -> BuildReport {
        var memory = BuildMemory()
        return run(&memory)
    }

    /// - Parameter memory: what an earlier run left; what this one leaves.
    func run(_ memory: inout BuildMemory) -> BuildReport {
        let report = stages(&memory)
        let gone = takenDown(after: report)
        guard !gone.isEmpty else { return report }
        var again = stages(&memory)
        if again.isStopped { again.diagnostics.append(.takenDownAlone(gone)) }
        return again
    }

    /// Long, so that the whole way of a build is read from top to bottom in one place.
    private func stages(_ memory: inout BuildMemory) -> BuildReport {
        var report = BuildReport()
        report.diagnostics = options.refusedPlaces
        if report.diagnostics.isEmpty, options.output == nil { report.diagnostics = options.unusablePlaces }
        guard report.diagnostics.isEmpty else { return report.stopped() }
        guard let found = find(&report, &memory) else { return stopped(report) }
        let readings = readings(found, &memory)
        report.times.end("read")
        let ground = memory.isKept ? StandingRun.Ground(options, found) : nil
        if memory.reading.entries.areSame, let ground, let report = memory.publication.standing?.report(of: ground, options, report.times) {
            return report
        }
        memory.publication.standing = nil
        guard let settled = settle(found, readings, &report, &memory) else { return stopped(report) }
        let (read, linked, finders) = (settled.read, settled.portal, settled.finders)

        let publisher = open(&report, following: memory.publication.records)
        report.times.end("open the site")
        let photos = Photos(publisher == nil ? .checking : .publishing, cache: options.photoCache)
        let media = media(of: read, linked, photos, memory, for: publisher)
        report.times.end("media")
        report.diagnostics += media.diagnostics
        report.applySeverities(read.settings)
        if options.strict && report.errors > 0 { return stopped(report) }

        let portal = linked.withholding(media.withheld)
        let made = plan(
            read, portal, finders, media, gone: publisher.map(read.gonePages) ?? [],
            hasZip: WholePortal.isOffered(read, portal, &report.diagnostics))
        report.take(portal, made.pages)
        report.times.end("plan")
        if let publisher {
            let inputs = memory.isKept ? PageInputs(read, portal, media, made.beside) : nil
            var published = Published(times: report.times)
            let standing = inputs.map(memory.publication.pages.standing) ?? KeptPages.Standing()
            if !standing.wordsStand { memory.publication.index = KeptIndex() }
            published.times.end("compare")
            publish(made, standing, &memory, to: publisher, &published)
            if published.hidesMore { photos.forgetOthers() }
            report.take(published)
            memory.publication.records = publisher.published
            memory.publication.pages =
                published.summary == nil ? KeptPages() : inputs.map { KeptPages(made.pages.plan.pages, $0) } ?? KeptPages()
        }
        report.applySeverities(read.settings)
        report.diagnostics = report.diagnostics.sortedForReading()
        report.times.end("report")
        if let ground { memory.publication.standing = StandingRun(ground, found, read, report, memory) }
        return report
    }

    /// Looks at the files beside the entries of a portal; hands those that may be published to the publisher, where there is one.
    func media(
        of read: Reading, _ linked: Portal, _ photos: Photos, _ memory: BuildMemory, for publisher: Publisher? = nil
    ) -> MediaFindings {
        MediaStage(
            for: publisher.map(MediaPurpose.publishing) ?? .checking(options.publishedSources), folder: read.folder, portal: linked,
            withheld: WithheldFiles(read, linked, showsDrafts: options.drafts), photos: photos,
            search: ExposureSearch(read, memory),
            shareDrawings: read.templates.shareDrawings(of: linked)
        ).take(workers, progress, advice: options.advice)
    }

    /// Plans what is published of a portal, from which every file can be made by itself.
    ///
    /// - Parameters:
    ///   - gone: the pages for addresses at which a withdrawn entry was.
    ///   - hasZip: whether there will be one file with the whole portal.
    func plan(
        _ read: Reading, _ portal: Portal, _ finders: Finders, _ media: MediaFindings, gone: [PlannedPage] = [],
        hasZip: Bool = false
    ) -> Made {
        let beside = OutputPlan(outputs, of: portal, finders.makerspace)
        var files = beside.made
        if hasZip { files.add(Addresses.wholePortal) }
        let ground = PageGround(
            portal, finders, read.templates, files, showing: media.shown, messages: PossibleMessages(checks: checks, kinds: kinds))
        let pages = PortalPages(ground, gone: gone)
        return Made(pages: pages, beside: beside, search: searchIndex(read, portal, finders), read: read)
    }

    func searchIndex(_ read: Reading, _ portal: Portal, _ finders: Finders) -> SearchIndex {
        SearchIndex(
            portal: portal, finders: finders, words: read.templates.interface, synonyms: read.found.synonyms,
            client: read.templates.searchClient.map(\.bytes))
    }

    /// The folder for the site, before anything goes there; nil where nothing is to, or nothing can.
    private func open(_ report: inout BuildReport, following published: PublishedRecords?) -> Publisher? {
        guard let output = options.output else { return nil }
        do {
            // The search's entry and the worker come last, so that no reader's client looks for files that are not there yet.
            var publishing = Publisher.Options(last: (Addresses.searchEntries + [Addresses.worker]).map(\.text))
            publishing.keeps = options.keeps
            if options.takesOver { publishing.lost = SiteTraces.read(from: output) }
            return try Publisher.open(output, state: options.state, options: publishing, following: published)
        } catch {
            report.diagnostics += error.diagnostics
            // Another build that runs there takes down what has to go.
            if !error.diagnostics.contains(where: { $0.is(oneOf: [PublishingDiagnostics.outputLocked, .stateInUse]) }) {
                report.diagnostics += overdue()
            }
            report.isStopped = true
            return nil
        }
    }
}
