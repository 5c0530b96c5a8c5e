import Content
import Diagnostics
import Media

extension BuildSession {
    /// What came of reading a portal to look at it.
    public struct Previewed: Sendable {
        public var report: BuildReport
        /// nil where a mistake allows no portal at all.
        public var portal: PreviewedPortal?
        /// The content as it was found before any file of it was read.
        public var folder: ContentFolder?
    }

    /// Reads and links a portal and makes nothing: each of its files is made when it is asked for.
    ///
    /// Drafts, entries under review and scheduled ones are shown. An entry that can't be read stays as this session showed it last.
    public mutating func preview(_ options: BuildOptions) -> Previewed {
        var options = options
        let photos = options.photoCache
        options.output = nil
        options.site = nil
        options.asksForPlaces = false
        options.allowsRemovals = true
        options.drafts = true
        options.strict = false
        return run(options) { build, memory in
            var previewed = build.preview(&memory, photos: photos)
            previewed.folder = memory.reading.folder
            return previewed
        }
    }
}

extension Build {
    func preview(_ memory: inout BuildMemory, photos cache: String? = nil) -> BuildSession.Previewed {
        var report = BuildReport()
        // Until all of it is shown, what was shown last stands in for what can't be read.
        var showing = memory.showing ?? ShowingMemory()
        memory.showing = showing
        guard let found = find(&report, &memory) else { return .init(report: report.stopped()) }
        let readings = readings(found, &memory)
        report.times.end("read")
        guard let settled = settle(found, readings, &report, &memory) else { return .init(report: report.stopped()) }
        let (read, linked, finders) = (settled.read, settled.portal, settled.finders)
        let withheld = WithheldFiles(read, linked, showsDrafts: true)
        let purpose = MediaPurpose.previewing(showing.looks)
        let photos = showing.photos ?? Photos(purpose.ofPhotos, cache: cache)
        showing.photos = photos
        let media = MediaStage(
            for: purpose, folder: read.folder, portal: linked, withheld: withheld, photos: photos, search: ExposureSearch(read, memory)
        )
        .take(workers, keeping: &showing.looks, at: memory.now ?? 0)
        report.times.end("media")
        report.diagnostics += media.diagnostics
        report.applySeverities(read.settings)
        let portal = linked.withholding(media.withheld)
        let made = plan(read, portal, finders, media)
        report.take(portal, made.pages)
        report.times.end("plan")
        showing.texts = Dictionary(read.publication.published.map { ($0.source.path, $0.source) }) { first, _ in first }
        memory.showing = showing
        let linking = memory.linking
        let previewed = PreviewedPortal(made, media, photos, workers, linking.links.links.map { ($0, linking.terms) })
        report.diagnostics = report.diagnostics.sortedForReading()
        report.times.end("report")
        return .init(report: report, portal: previewed)
    }
}
