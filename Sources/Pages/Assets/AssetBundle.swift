import CXXHash
import Content
import Routes
import Templates

/// The style sheet, the scripts and the favicon of a portal, named by what they hold.
public struct AssetBundle: Sendable {
    public struct Asset: Sendable {
        public var path: SitePath
        public var bytes: [UInt8]
    }

    /// `assets/css/*.css` in name order, then one rule for each icon, then the portal's colours.
    public let styleSheet: Asset
    /// `assets/css/code/*.css`: all that the pages behind QR codes load.
    public let codeStyleSheet: Asset
    /// `assets/js/head/*.js`: runs before the first paint.
    public let headScript: Asset
    /// `assets/js/*.js`.
    public let script: Asset
    /// `assets/js/search/*.js`: what only the search page needs.
    public let searchScript: Asset
    public let favicon: Asset?
    /// The style sheet, then `assets/report/*.css`; not for the site.
    public let reportStyleSheet: Asset
    /// `assets/search/*.js`; the built-in ones without comments and with short names.
    public let searchClient: [UInt8]

    /// The built-in search client as it is published, made from `assets/search/*.js` when Lathe is built.
    static let compactSearchClient = "assets/search/compact/search.js"

    public var all: [Asset] { [styleSheet, codeStyleSheet, headScript, script, searchScript] + (favicon.map { [$0] } ?? []) }

    /// - Parameter files: the files of `templates/`, sorted by path.
    public init(files: [TemplateSet.File], colours: PortalColours) {
        var css = Self.joined(files, folder: "assets/css/", ending: ".css")
        IconStyles.append(files, to: &css)
        colours.append(to: &css)
        styleSheet = Self.named("lathe", ".css", css)
        codeStyleSheet = Self.named("lathe-code", ".css", Self.joined(files, folder: "assets/css/code/", ending: ".css"))
        reportStyleSheet = Self.named("report", ".css", css + Self.joined(files, folder: "assets/report/", ending: ".css"))
        headScript = Self.named("lathe-head", ".js", Self.joined(files, folder: "assets/js/head/", ending: ".js"))
        script = Self.named("lathe", ".js", Self.joined(files, folder: "assets/js/", ending: ".js"))
        searchClient =
            files.first { $0.path == Self.compactSearchClient }?.bytes ?? Self.joined(files, folder: "assets/search/", ending: ".js")
        searchScript = Self.named("lathe-search", ".js", Self.joined(files, folder: "assets/js/search/", ending: ".js"))
        favicon = files.first { $0.path == "assets/images/favicon.svg" }.map { Self.named("favicon", ".svg", $0.bytes) }
    }

    /// The files directly in a folder, one after the other, each ended by a line break.
    private static func joined(_ files: [TemplateSet.File], folder: String, ending: String) -> [UInt8] {
        var joined: [UInt8] = []
        for file in files where file.path.hasPrefix(folder) && file.path.hasSuffix(ending) {
            guard !file.path.dropFirst(folder.count).contains("/") else { continue }
            joined += file.bytes
            if joined.last != UInt8(ascii: "\n") { joined.append(UInt8(ascii: "\n")) }
        }
        return joined
    }

    private static func named(_ name: String, _ ending: String, _ bytes: [UInt8]) -> Asset {
        let hash = bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
        let digits = String(hash, radix: 36)
        return Asset(path: Addresses.asset("\(name).\(digits)\(ending)"), bytes: bytes)
    }
}
