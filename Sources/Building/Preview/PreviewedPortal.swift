import Content
import Media
import Pages
import Portal
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
    private let made: PreviewedFiles
    /// What the portal was linked with; nil where the next has to be linked whole.
    let links: (links: KeptLinks, terms: KeptTerms)?

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
        self.links = links
        self.made = PreviewedFiles(made, media, photos, workers)
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
        guard case .entry(let id) = made.page(path)?.kind else { return nil }
        return pages.entries[id]
    }

    public func hasFile(_ path: String) -> Bool { files[path] != nil || made.has(path) }

    /// - Parameter path: under `site/`; nothing but what the portal consists of is ever opened.
    public func file(_ path: String) -> File? { made.file(path, of: self) }
}
