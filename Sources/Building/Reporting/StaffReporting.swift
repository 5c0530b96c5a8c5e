import Content
import Diagnostics
import Publishing
import Reports

/// The way from a folder of Markdown to the staff's report: read and linked like the site, written beside it.
public struct StaffReporting: Sendable {
    public struct Options: Sendable {
        /// The folder for the report.
        public var output: String
        /// The folder of the portal, in which no report may stand.
        public var site: String
        /// The first and the last day that it speaks of; left out, the year up to today.
        public var from: Day?
        public var to: Day?
        /// One of the portal's languages; the first of them if left out.
        public var language: String?

        public init(output: String, site: String, from: Day? = nil, to: Day? = nil, language: String? = nil) {
            self.output = output
            self.site = site
            self.from = from
            self.to = to
            self.language = language
        }
    }

    private let build: Build
    private let options: Options

    public init(_ options: Options, of content: BuildOptions, progress: BuildProgress = .silent) {
        self.options = options
        build = Build(content, progress: progress)
    }

    public func run() -> BuildReport {
        var report = BuildReport()
        if let refusal = ReportFolder.refusal(
            options.output, content: build.options.content, templates: build.options.templates, site: options.site)
        {
            report.diagnostics = [refusal]
            return report.stopped()
        }
        guard let settled = build.settle(&report) else { return report.stopped() }
        let (read, portal, finders) = (settled.read, settled.portal, settled.finders)
        let (usage, diagnostics) = UsageLog.read(from: read.folder, portal: portal)
        report.diagnostics += diagnostics
        let languages = portal.settings.languages
        let language = options.language.flatMap(LanguageTag.normalized) ?? options.language ?? languages.first ?? "zh-Hans"
        guard languages.contains(language) else {
            report.diagnostics.append(.reportLanguageUnknown(language, among: languages))
            return report.stopped()
        }
        guard let period = Period(from: options.from, to: options.to, today: portal.today) else {
            report.diagnostics.append(.reportPeriodBackwards(options.from, options.to))
            return report.stopped()
        }
        let context = ReportContext(
            portal: portal, finders: finders, unfinished: read.publication.unfinished, usage: usage, period: period,
            words: read.templates.words(language))
        report.write(ReportWriter(context, templates: read.templates), to: options.output)
        report.applySeverities(read.settings)
        report.diagnostics = report.diagnostics.sortedForReading()
        return report
    }
}

extension BuildReport {
    fileprivate mutating func write(_ writer: ReportWriter, to output: String) {
        do {
            let publisher = try Publisher.open(output)
            for file in writer.files() { publisher.write(file.path, file.bytes) }
            let summary = try publisher.commit()
            diagnostics += summary.errors + summary.warnings
            site.publishing = summary
        } catch {
            diagnostics += error.diagnostics
            isStopped = true
        }
    }
}
