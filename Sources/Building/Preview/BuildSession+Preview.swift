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
            previewed.folder = memory.folder
            return previewed
        }
    }
}

extension Build {
    func preview(_ memory: inout BuildMemory, photos cache: String? = nil) -> BuildSession.Previewed {
        var report = BuildReport()
        if case .published = memory.earlier { memory.earlier = .shown([:]) }
        guard let found = find(&report, &memory) else { return .init(report: report.stopped()) }
        let readings = readings(found, &memory)
        report.times.end("read")
        guard let settled = settle(found, readings, &report, &memory) else { return .init(report: report.stopped()) }
        let (read, linked, finders) = (settled.read, settled.portal, settled.finders)
        let withheld = WithheldFiles(read, linked, showsDrafts: true)
        let purpose = MediaPurpose.previewing(memory.looks)
        let photos = memory.photos ?? Photos(purpose.ofPhotos, cache: cache)
        memory.photos = photos
        let media = MediaStage(for: purpose, folder: read.folder, portal: linked, withheld: withheld, photos: photos)
            .take(workers, keeping: &memory.looks, at: memory.now ?? 0)
        report.times.end("media")
        report.diagnostics += media.diagnostics
        report.applySeverities(read.settings)
        let portal = linked.withholding(media.withheld)
        let made = plan(read, portal, finders, media)
        report.take(portal, made.pages)
        report.times.end("plan")
        memory.earlier = .shown(Dictionary(read.publication.published.map { ($0.source.path, $0.source) }) { first, _ in first })
        let previewed = PreviewedPortal(made, media, photos, workers, memory.links.links.map { ($0, memory.terms) })
        report.diagnostics = report.diagnostics.sortedForReading()
        report.times.end("report")
        return .init(report: report, portal: previewed)
    }
}
