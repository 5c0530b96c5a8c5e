import Building
import Content
import Diagnostics
import Synchronization

/// The portal as it is shown after a change: the last version that can be, and the mistakes of the one that was read.
final class Snapshot: Sendable {
    let version: Int
    /// nil as long as no version could be shown.
    let portal: PreviewedPortal?
    /// Of the version that was read last.
    let report: BuildReport
    /// In which messages are told.
    let language: Words.Language
    /// In which version files beside entries were last replaced by others, by their path.
    let replaced: [String: Int]
    /// Where the page of an entry lies now that lay elsewhere.
    let moved: [String: String]
    /// Whether there was ever an entry, so that an empty folder is one from which a share is away.
    let hasHadEntries: Bool
    /// The content as it was found before the messages were; nil where it could not be looked through.
    let read: ContentFolder?
    /// What is kept of this reading: a text that is still being written is read with it.
    let session: BuildSession
    private let pages = Mutex<[String: Page]>([:])

    /// A page as it was made for this version.
    struct Page: Sendable {
        let bytes: [UInt8]
        let signature: PageSignature
    }

    convenience init(_ reading: PreviewReader.Reading, after last: Snapshot?, asked: Words.Language?) {
        self.init(reading.previewed, after: last, asked: asked, keeping: reading.session)
    }

    init(_ previewed: BuildSession.Previewed, after last: Snapshot?, asked: Words.Language?, keeping session: BuildSession = BuildSession())
    {
        self.session = session
        version = (last?.version ?? 0) + 1
        report = previewed.report
        read = previewed.folder
        portal = previewed.portal ?? last?.portal
        language = asked ?? (previewed.report.locale.firstLanguage.hasPrefix("zh") ? .chinese : .english)
        var replaced = last?.replaced ?? [:]
        var moved = last?.moved ?? [:]
        if let portal = previewed.portal, let before = last?.portal {
            for (path, file) in portal.files {
                if let old = before.files[path], old != file { replaced[path] = version }
            }
            for (from, to) in Self.moves(from: before, to: portal) { moved[from] = to }
            moved = moved.filter { portal.entry(at: $0.key) == nil }
        }
        self.replaced = replaced
        self.moved = moved
        hasHadEntries = last?.hasHadEntries ?? false || portal.map { !$0.pages.portal.entries.isEmpty } ?? false
    }

    /// The same portal but for a text.
    init(_ portal: PreviewedPortal, after last: Snapshot) {
        version = last.version + 1
        self.portal = portal
        report = last.report
        read = last.read
        language = last.language
        replaced = last.replaced
        moved = last.moved
        hasHadEntries = last.hasHadEntries
        session = last.session
    }

    /// Entries whose page is gone while another one came that says the same.
    private static func moves(from before: PreviewedPortal, to portal: PreviewedPortal) -> [String: String] {
        let gone = before.pages.entries.filter { portal.addresses[$0.source.path] == nil }
        guard !gone.isEmpty else { return [:] }
        let new = portal.pages.entries.filter { before.addresses[$0.source.path] == nil }
        // A folder of thousands may have been renamed.
        let ofText = Dictionary(new.map { ($0.source.bytes, $0) }) { first, _ in first }
        let ofTitle = Dictionary(new.map { ($0.title, $0) }) { first, _ in first }
        return gone.reduce(into: [:]) { moves, entry in
            if let same = ofText[entry.source.bytes] ?? ofTitle[entry.title] { moves[entry.address.text] = same.address.text }
        }
    }

    /// The Markdown file of the entry whose page it is, or whose text stands on it: the home page, say.
    func file(ofPage path: String) -> String? {
        if let entry = portal?.entry(at: path) { return entry.source.path }
        return portal?.addresses.filter { $0.value.text == path }.keys.min()
    }

    /// A page, made once for all who ask; nil where no page is.
    func page(_ path: String) -> Page? {
        if let page = pages.withLock({ $0[path] }) { return page }
        guard case .page(let bytes) = portal?.file(path) else { return nil }
        let page = Page(bytes: bytes, signature: PageSignature(bytes))
        pages.withLock { pages in
            // Who walks through a large portal needn't have all of it in memory.
            if pages.count > 200 { pages = [:] }
            pages[path] = page
        }
        return page
    }
}
