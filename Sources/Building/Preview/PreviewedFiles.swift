import Content
import Media
import Outputs
import Pages
import Routes
import Search
import Workers

/// The files that a previewed portal is made of, by their paths under `site/`; each is made when it is asked for.
struct PreviewedFiles: Sendable {
    private let pages: [String: PlannedPage]
    private let outputs: [String: OutputFile]
    private let assets: [String: [UInt8]]
    private let search: PreviewedSearch
    private let photos: Photos
    /// The photo that each rendition is made of, by its path under `content/`.
    private let renditions: [String: String]

    init(_ made: Build.Made, _ media: MediaFindings, _ photos: Photos, _ workers: Workers) {
        self.photos = photos
        search = PreviewedSearch(made.search, workers)
        pages = Dictionary(made.pages.plan.pages.map { ($0.path.text, $0) }) { first, _ in first }
        outputs = Dictionary(made.beside.files.map { ($0.path.text, $0) }) { first, _ in first }
        let templates = made.pages.templates
        assets = Dictionary((templates.assets + templates.searchClient).map { ($0.path.text, $0.bytes) }) { first, _ in first }
        var renditions: [String: String] = [:]
        for (path, picture) in media.shown.pictures {
            guard let plan = picture.renditions else { continue }
            for width in plan.widths { renditions[Addresses.rendition(plan.name, width: width).text] = path }
        }
        self.renditions = renditions
    }

    func page(_ path: String) -> PlannedPage? { pages[path] }

    /// Whether there is one, besides the files beside entries.
    func has(_ path: String) -> Bool { pages[path] != nil || outputs[path] != nil || assets[path] != nil || renditions[path] != nil }

    /// - Parameter portal: as it is shown now, with texts that have been saved since.
    func file(_ path: String, of portal: PreviewedPortal) -> PreviewedPortal.File? {
        if let page = pages[path] {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(64 * 1024)
            portal.pages.render(page, into: &bytes)
            return .page(bytes)
        }
        if let bytes = assets[path] { return .bytes(bytes) }
        // Nothing is kept of what is only looked at, nor of a site that was served from the same address before.
        if path == Addresses.worker.text { return .bytes(WorkerScript.farewell) }
        if let output = outputs[path] { return .bytes(output.bytes(OutputContext(portal.pages))) }
        if let file = portal.files[path] { return media(file, path, portal.folder) }
        if let photo = renditions[path], let file = portal.folder.files[photo] {
            return media(file, path, portal.folder, isRendition: true)
        }
        guard path.isBelow(Addresses.searchScript.folder) else { return nil }
        return search.file(path).map { .bytes($0) }
    }

    /// What is larger is read piece by piece, as it is asked for.
    private static let mostHeld = 1 << 20

    private func media(
        _ found: ContentFolder.FoundFile, _ address: String, _ folder: ContentFolder, isRendition: Bool = false
    ) -> PreviewedPortal.File? {
        let path = folder.absolutePath(of: found.path)
        // A link that leads elsewhere may have been put there since.
        guard folder.holds(found), let file = try? OpenFile(path), file.lent(folder.place.holds) else { return nil }
        switch PreparedFile(file, path: found.path, address: isRendition ? nil : address, makesPhotos: true).content {
        case .refused: return nil
        case .photo(let photo): return rendition(of: photo, address)
        case .asItIs: return .opened(file)
        case .bytes(let bytes), .drawing(let bytes, _): return .bytes(bytes)
        case .edited(let edits):
            guard edits.count <= Self.mostHeld else { return .opened(EditedFile(edits, of: file)) }
            return (try? edits.applied(to: file)).map { .bytes($0) }
        }
    }

    /// A photo as a build would publish it, made now unless a build has made it already.
    private func rendition(of photo: Photo, _ address: String) -> PreviewedPortal.File? {
        let width = photo.plan.widths.first { Addresses.rendition(photo.plan.name, width: $0).text == address }
        switch photos.inTurn({ photos.shown(photo, width: width) }) {
        case .onDisk(let path): return .onDisk(path)
        case .bytes(let bytes): return .bytes(bytes)
        case nil: return nil
        }
    }
}
