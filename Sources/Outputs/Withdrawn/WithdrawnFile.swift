import Content
import HTML
import Pages
import Portal
import Routes
import Services

/// `withdrawn.json`: what whoever keeps copies of the portal is to forget, without a word on what it was.
///
/// Each hash is the SHA-256 of the salt, in its hexadecimal digits, and an address under the portal in UTF-8, not percent-encoded:
/// of a page, `projects/lamp.html`, or of a folder with its slash, `projects/lamp/`, which means everything in it. To find out
/// whether a copy is to go, its own address and each folder above it are hashed.
struct WithdrawnFile: Output {
    static let version = 1

    func claims(_ ground: RouteGround) -> [RouteClaim] { [.file(Addresses.withdrawn)] }

    // Always there, so that an empty list can be told from a server that doesn't answer.
    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] { [OutputFile(Addresses.withdrawn, write: bytes)] }

    private func bytes(_ context: OutputContext) -> [UInt8] {
        // Not by chance, or the same portal would not give the same bytes.
        let salt = String(SHA256.hexadecimal(SHA256.digest(Array("withdrawn \(context.portal.settings.url ?? "")".utf8))).prefix(32))
        let hashes = Self.addresses(context.pages.plan.pages).map { SHA256.hexadecimal(SHA256.digest(Array((salt + $0).utf8))) }
        var json = JSONText()
        json.object { json in
            json.member("version", Self.version)
            json.member("algorithm", "SHA-256")
            json.member("salt", salt)
            json.key("addresses")
            json.array { json in
                // In an order that says nothing of when each was withdrawn, or of what belongs together.
                for hash in hashes.sorted() { json.string(hash) }
            }
        }
        return json.bytes + [0x0A]
    }

    /// The addresses of withdrawn pages, and the folders in which nothing else is.
    static func addresses(_ pages: [PlannedPage]) -> Set<String> {
        var gone: Set<String> = []
        var used: Set<String> = []
        for page in pages {
            if case .gone = page.kind { gone.insert(page.path.text) } else { used.formUnion(folders(of: page.path)) }
        }
        let folders = gone.compactMap { SitePath($0).folderAsked }
        return gone.union(folders.filter { !$0.isEmpty && !used.contains($0) })
    }

    /// The folders above an address, with their slashes.
    private static func folders(of path: SitePath) -> [String] {
        path.foldersAbove.map { $0 + "/" }
    }
}
