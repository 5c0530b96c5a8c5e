import Content
import Diagnostics
import Routes

extension Build {
    /// A report of nothing that was published, which says what has to go all the same.
    func stopped(_ report: BuildReport) -> BuildReport {
        var report = report
        report.diagnostics += overdue()
        return report.stopped()
    }

    /// What is still on the site though it should be gone by now, where nothing can be published: it is withdrawn, its day has come,
    /// or those whom it names don't agree any more.
    func overdue() -> [Diagnostic] {
        let (gone, people) = overdueEntries()
        return gone.map { .stillPublic($0.path) } + people
    }

    /// The entries themselves, with their addresses, sorted by their files; and what is told of people.
    func overdueEntries() -> (gone: [(path: String, page: SitePath)], people: [Diagnostic]) {
        let earlier = EarlierTexts(of: options)
        let shown = Set(earlier.items.map(\.path))
        guard !shown.isEmpty else { return ([], []) }
        let folder = ContentFolder.discover(options.content).with(unsaved: options.unsaved).leaving(options.changing)
        let (settings, _) = PortalSettings.read(from: folder, types: types)
        let days = PublicationDay(of: options, in: settings.timezone).days
        let reader = EntryReader(folder: folder, settings: settings)
        let files = folder.markdown.filter { shown.contains($0.path) }
        let read = workers.map(files.count) { reader.read(files[$0]) }
        let standIns = StandIns(for: read.filter { $0.entry == nil }, reader, earlier)
        let readings = read.map { reading in
            var reading = reading
            reading.isConsentChanged = standIns.refused.contains(reading.path)
            return reading
        }
        let entries = Translations.completed(
            readings.compactMap(\.entry), languages: settings.languages, unread: readings.filter { $0.entry == nil })
        var publication = Publication(of: entries, on: days, drafts: false)
        var consents = Consents(entries, settings: settings, today: days.ending)
        consents.apply(to: &publication) { _, _ in nil }
        let reasons: Set<Publication.Reason> = [.withdrawn, .expired, .consent]
        let unread = readings.filter { reading in reading.entry == nil && reading.withheld(on: days).map(reasons.contains) ?? false }
        let gone = publication.leftOut.filter { reasons.contains($0.reason) }.map(\.path) + unread.map(\.path)
        let people = consents.diagnostics.filter { $0.is(oneOf: [ContentDiagnostics.memberLeftOut, .facesWithoutConsent]) }
        let pages = Dictionary(read.map { ($0.path, $0.address.page) }) { first, _ in first }
        return (gone.sorted().compactMap { path in pages[path].map { (path, $0) } }, people)
    }
}
