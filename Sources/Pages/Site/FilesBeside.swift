import Content
import Media
import Portal
import Routes

/// The published files beside entries as pages ask for them: by their paths under `content/`, or by their addresses.
struct FilesBeside: Sendable {
    private let shown: ShownFiles
    private let paths: [SitePath: String]

    init(_ shown: ShownFiles, of portal: Portal) {
        self.shown = shown
        paths = Dictionary(portal.files.map { ($1, $0) }, uniquingKeysWith: { min($0, $1) })
    }

    func picture(_ path: String) -> ShownPicture? { shown.pictures[path] }

    func picture(at address: SitePath) -> ShownPicture? { paths[address].flatMap(picture) }

    func download(_ path: String) -> ShownFile? { shown.downloads[path] }

    func download(at address: SitePath) -> ShownFile? { paths[address].flatMap(download) }

    /// The picture by which pages without a cover are shared, by the icon of their type.
    func share(ofIcon icon: String) -> SitePath? { shown.shares[icon].map(Addresses.sharePicture) }
}
