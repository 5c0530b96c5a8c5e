import Content
import Diagnostics
import Pages
import Publishing

/// A run that went well, with everything that it was made from: where all of it is the same, its result stands.
struct StandingRun: Sendable {
    private let ground: Ground
    private let report: BuildReport
    private let published: PublishedRecords

    /// What a run is made from, besides the Markdown files' texts.
    struct Ground: Sendable, Equatable {
        private let places: [String?]
        private let flags: [Bool]
        private let today: PublicationDay
        private let settings: SettingsMark
        private let templates: PortalTemplates.Mark
        private let markdown: [String]
        private let files: [String: ContentFolder.FoundFile]
        private let passedOver: [String: ContentFolder.PassedOver]

        init(_ options: BuildOptions, _ found: Build.Found) {
            places = [options.content, options.templates, options.output, options.site, options.state]
            flags = [options.asksForPlaces, options.allowsRemovals, options.drafts, options.strict, options.advice]
            today = found.day
            settings = SettingsMark(found.settings)
            templates = found.templates.mark
            markdown = found.folder.markdown.map(\.path)
            files = found.folder.files
            passedOver = found.folder.passedOver
        }

        /// Whether none of the files can change without its stamp's changing, too.
        func isSettled(at now: Int) -> Bool { files.values.allSatisfy { $0.version?.isSettled(at: now) ?? false } }
    }

    /// nil for a run whose like may come out otherwise: where something could not be read or written.
    init?(_ ground: Ground, _ found: Build.Found, _ read: Build.Reading, _ report: BuildReport, _ memory: BuildMemory) {
        guard let now = memory.now, let published = memory.publication.records, !report.isStopped, let summary = report.site.publishing,
            found.folder.diagnostics.isEmpty, ground.isSettled(at: now), read.failed.isEmpty, read.standIns.paths.isEmpty,
            summary.errors.isEmpty, summary.warnings.isEmpty, !report.diagnostics.contains(where: { $0.is(FileDiagnostics.unreadableFile) })
        else { return nil }
        self.ground = ground
        self.report = report
        self.published = published
    }

    /// The report of a run from the same, of which nothing had to be made; nil where something has changed.
    func report(of ground: Ground, _ options: BuildOptions, _ times: StageTimes) -> BuildReport? {
        guard ground == self.ground, let output = options.output, published.stand(at: output, state: options.state) else { return nil }
        var report = report
        report.times = times
        report.site.rendered = 0
        report.site.publishing = report.site.publishing?.repeated
        return report
    }
}
