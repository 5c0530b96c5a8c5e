import Media
import Pages
import Search
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
        report.diagnostics = options.refusedPlaces
        guard report.diagnostics.isEmpty else { return report.stopped() }
        guard let read = read(&report), let (portal, makerspace) = link(read, &report) else { return report.stopped() }

        let media = MediaStage(folder: read.folder, portal: portal)
        let pictures = media.sizes(workers)
        let pages = PortalPages(portal: portal, makerspace: makerspace, templates: read.templates, pictures: pictures)
        let search = SearchIndex(portal: portal, words: SearchWords(read.templates), synonyms: read.synonyms)
        report.take(portal, pages)
        if let output = options.output {
            report.publish(pages, media, search, read, to: output, state: options.state, workers, progress)
        }
        report.applySeverities(read.settings)
        report.diagnostics = report.diagnostics.sortedForReading()
        return report
    }
}
