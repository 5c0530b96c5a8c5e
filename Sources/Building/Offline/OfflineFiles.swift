import Content
import HTML
import Media
import Pages
import Publishing
import Routes

/// The list of all files by which browsers keep a portal, and the worker that does it.
///
/// The list is cut into parts, whole folders each, named by what is in them. A browser loads only those in which something of what it
/// keeps stands, and only anew where that has changed. The worker's script begins with their names: any other file makes it another.
struct OfflineFiles {
    private let files: [Publisher.HandedOver]
    private let pages: PortalPages
    private let looks: Set<String>

    init(_ files: [Publisher.HandedOver], _ pages: PortalPages) {
        self.files = files
        self.pages = pages
        looks = Set(pages.templates.assets.map(\.path.text))
    }

    func write(to publisher: Publisher) {
        guard pages.portal.settings.offlineUse != .none else {
            publisher.write(Addresses.worker.text, WorkerScript.farewell)
            return
        }
        let listed = files.compactMap { file in kind(file.path).map { ListedFile(file, kind: $0) } }
        let parts = FileListParts(listed)
        for part in parts.all { publisher.write(Addresses.fileList(part.name).text, part.bytes) }
        let shell = shell
        let script = WorkerScript(
            pages: pages, lists: parts.all.map(\.name), looks: listed.filter { looks.contains($0.path) },
            shell: listed.filter { shell.contains($0.path) }, search: listed.filter { $0.kind == .search })
        publisher.write(Addresses.worker.text, script.bytes(of: pages.templates.worker))
    }

    /// The pages that are there from the first visit on.
    private var shell: Set<String> {
        let languages = pages.portal.settings.languages
        return Set(
            languages.flatMap { language in
                let addresses = Addresses(language: language, languages: languages)
                return [addresses.home, addresses.search, addresses.offline, addresses.app].map(\.text)
            })
    }

    /// nil for what no page leads to.
    private func kind(_ path: String) -> ListedFile.Kind? {
        if Self.forPrograms.contains(path) || path.isBelow(Addresses.sharePictureFolder) { return nil }
        // The scripts hold what the many JSON files do.
        if path.isBelow(Addresses.searchScript.folder) { return path.hasSuffix(".js") ? .search : nil }
        if looks.contains(path) { return .look }
        if SitePath(path).isPage { return .page }
        return FileKind.isShownAsPicture(path) ? .picture : .download
    }

    private static let forPrograms = Set(
        [
            Addresses.worker, Addresses.wholePortal, Addresses.withdrawn, Addresses.redirectMap, Addresses.sitemap, Addresses.robots,
            Addresses.manifestSchema,
        ].map(\.text))
}
