import Content
import Diagnostics
import Media
import Outputs
import Pages
import Portal
import Routes
import Search
import Workers

/// A portal whose files are made one by one when they are asked for, each as a build would publish it.
public struct PreviewedPortal: Sendable {
    public internal(set) var pages: PortalPages
    /// The pages of entries that a build would hold back, by their path under `site/`.
    public let heldBack: [String: Publication.Reason]
    /// The page of each file under `content/`, be it shown or not.
    public let addresses: [String: SitePath]
    /// Why there is no page at an address at which an entry would have one.
    public let unpublished: [String: Publication.LeftOut]
    /// The files beside entries as they were found, by their path under `site/`.
    public let files: [String: ContentFolder.FoundFile]
    let folder: ContentFolder
    private let planned: [String: PlannedPage]
    private let outputs: [String: OutputFile]
    private let assets: [String: [UInt8]]
    private let search: PreviewedSearch
    private let photos: Photos
    /// What the portal was linked with; nil where the next has to be linked whole.
    let links: (links: KeptLinks, terms: KeptTerms)?
    /// The photo that each rendition is made of, by its path under `content/`.
    private let renditions: [String: String]

    /// A file of the portal.
    public enum File: Sendable {
        case page([UInt8])
        case bytes([UInt8])
        /// One that is published as it stands, or nearly so. It has been looked into since it was opened, and no other takes its place.
        case opened(any ByteSource)
        /// A picture that was made before, with its path on the disk.
        case onDisk(String)
    }

    init(_ made: Build.Made, _ media: MediaFindings, _ photos: Photos, _ workers: Workers, _ links: (KeptLinks, KeptTerms)?) {
        let read = made.read
        pages = made.pages
        folder = read.folder
        search = PreviewedSearch(made.search, workers)
        self.links = links
        self.photos = photos
        var renditions: [String: String] = [:]
        for (path, picture) in media.shown.pictures {
            guard let plan = picture.renditions else { continue }
            for width in plan.widths { renditions[Addresses.rendition(plan.name, width: width).text] = path }
        }
        self.renditions = renditions
        planned = Dictionary(made.pages.plan.pages.map { ($0.path.text, $0) }) { first, _ in first }
        outputs = Dictionary(made.beside.files.map { ($0.path.text, $0) }) { first, _ in first }
        let templates = made.pages.templates
        assets = Dictionary((templates.assets + templates.searchClient).map { ($0.path.text, $0.bytes) }) { first, _ in first }
        let found = read.folder.files
        files = made.pages.portal.files.reduce(into: [:]) { files, file in files[file.value.text] = found[file.key] }
        var heldBack: [String: Publication.Reason] = [:]
        var addresses: [String: SitePath] = [:]
        for entry in made.pages.entries {
            addresses[entry.source.path] = entry.address
            heldBack[entry.address.text] = Publication.reason(against: entry.fields, on: read.found.day.days, drafts: false)?.0
        }
        for reading in read.failed { addresses[reading.path] = reading.address.page }
        self.heldBack = heldBack
        var unpublished: [String: Publication.LeftOut] = [:]
        for (entry, reason) in read.publication.withheld {
            addresses[entry.source.path] = entry.address
            unpublished[entry.address.text] = Publication.LeftOut(path: entry.source.path, reason: reason)
        }
        self.unpublished = unpublished
        self.addresses = addresses
    }

    /// The page of the file that was changed last; nil where no page shows an entry.
    public var lastEdited: SitePath? {
        let shown = folder.markdown.filter { addresses[$0.path] != nil && unpublished[addresses[$0.path]?.text ?? ""] == nil }
        let newest = shown.max { a, b in
            guard let a = a.version, let b = b.version else { return a.version == nil && b.version != nil }
            return a.isOlder(than: b)
        }
        return newest.flatMap { addresses[$0.path] }
    }

    /// Where on the disk the Markdown file of an entry lies; nil for every path that is none of them, or leads out of the folder.
    public func diskPath(ofMarkdown path: String) -> String? {
        guard let file = folder.markdown.first(where: { $0.path == path }), folder.holds(file) else { return nil }
        return folder.absolutePath(of: path)
    }

    /// Reads texts as this portal would.
    public var reader: EntryReader { EntryReader(folder: folder, settings: pages.portal.settings) }

    /// The entry whose page is at an address.
    public func entry(at path: String) -> Entry? {
        guard case .entry(let id) = planned[path]?.kind else { return nil }
        return pages.entries[id]
    }

    public func hasFile(_ path: String) -> Bool {
        planned[path] != nil || outputs[path] != nil || assets[path] != nil || files[path] != nil || renditions[path] != nil
    }

    /// - Parameter path: under `site/`; nothing but what the portal consists of is ever opened.
    public func file(_ path: String) -> File? {
        if let page = planned[path] {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(64 * 1024)
            pages.render(page, into: &bytes)
            return .page(bytes)
        }
        if let bytes = assets[path] { return .bytes(bytes) }
        // Nothing is kept of what is only looked at, nor of a site that was served from the same address before.
        if path == Addresses.worker.text { return .bytes(WorkerScript.farewell) }
        if let output = outputs[path] { return .bytes(output.bytes(OutputContext(pages))) }
        if let file = files[path] { return media(file, path) }
        if let photo = renditions[path], let file = folder.files[photo] { return media(file, path, of: photo) }
        guard path.isBelow(Addresses.searchScript.folder) else { return nil }
        return search.file(path).map { .bytes($0) }
    }

    /// What is larger is read piece by piece, as it is asked for.
    private static let mostHeld = 1 << 20

    private func media(_ found: ContentFolder.FoundFile, _ address: String, of photo: String? = nil) -> File? {
        let path = folder.absolutePath(of: found.path)
        // A link that leads elsewhere may have been put there since.
        guard folder.holds(found), let file = try? OpenFile(path), file.lent(folder.place.holds) else { return nil }
        switch PreparedFile(file, path: found.path, address: photo == nil ? address : nil, makesPhotos: true).content {
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
    private func rendition(of photo: Photo, _ address: String) -> File? {
        let width = photo.plan.widths.first { Addresses.rendition(photo.plan.name, width: $0).text == address }
        switch photos.inTurn({ photos.shown(photo, width: width) }) {
        case .onDisk(let path): return .onDisk(path)
        case .bytes(let bytes): return .bytes(bytes)
        case nil: return nil
        }
    }
}
