import CXXHash
import Content
import HTML
import Routes
import Templates

/// The style sheet, the scripts and the favicon of a portal, named by what they hold.
public struct AssetBundle: Sendable {
    public struct Asset: Sendable {
        public var path: SitePath
        public var bytes: [UInt8]
    }

    /// `assets/css/*.css` in name order but for those of features and a portal's own, then one rule for each icon, then the
    /// portal's colours.
    public let styleSheet: Asset
    /// A portal's own `assets/css/*.css`, which come last, so that they may say otherwise; nil where it has none.
    public let ownStyleSheet: Asset?
    /// What only some pages load.
    let features: FeatureBundles
    /// `assets/css/print/*.css`: what holds on paper only, which no page waits for.
    public let printStyleSheet: Asset
    /// `assets/css/code/*.css`: all that the pages behind QR codes load.
    public let codeStyleSheet: Asset
    /// `assets/js/head/*.js`: runs before the first paint.
    public let headScript: Asset
    /// `assets/js/*.js`.
    public let script: Asset
    /// `assets/js/search/*.js`, what only the search page needs, behind what it has in common with the search box.
    public let searchScript: Asset
    public let favicon: Asset?
    /// All style sheets, then `assets/report/*.css`; not for the site.
    public let reportStyleSheet: Asset
    /// `assets/icons/*.svg` by their names.
    let icons: [String: [UInt8]]
    /// The script of the worker between pages and network, without what it is to know of the portal.
    public let worker: [UInt8]
    /// The client of the search and what it loads when it is needed, under names that programs can rely on.
    public let searchClient: [Asset]

    /// The scripts of the search's client: the folders from which they are joined, and where they are published.
    private static let clientScripts: [(folder: String, script: SitePath)] =
        [("assets/search", Addresses.searchScript)]
        + Addresses.searchParts.map { ("assets/\($0)", Addresses.searchFile($0, isScript: true)) }

    /// By their folder, the built-in ones as they are published.
    static let compactScripts = Dictionary(
        uniqueKeysWithValues: (clientScripts + [(workerFolder, Addresses.worker)]).map { folder, script in
            (folder, "\(folder)/compact/\(script.name)")
        })

    private static let workerFolder = "assets/worker"

    public var all: [Asset] {
        [styleSheet] + (ownStyleSheet.map { [$0] } ?? []) + [printStyleSheet, codeStyleSheet, headScript, script, searchScript]
            + features.all.map(\.asset) + (favicon.map { [$0] } ?? [])
    }

    /// - Parameters:
    ///   - files: the files of `templates/`, sorted by path.
    ///   - isSplit: whether features stand apart; not where a portal's own templates know nothing of them.
    public init(files: [TemplateSet.File], colours: PortalColours, isSplit: Bool = true) {
        let styles = FeatureFiles(files, folder: "assets/css/", ending: ".css", isSplit: isSplit)
        let scripts = FeatureFiles(files, folder: "assets/js/", ending: ".js", isSplit: isSplit)
        var css = Palette.switches + styles.core
        IconStyles.append(files, to: &css)
        css += colours.css
        let lowered = styles.features.map(Palette.lowered)
        let own = Palette.lowered(styles.own)
        styleSheet = Self.named("lathe", ".css", Palette.lowered(css))
        ownStyleSheet = own.isEmpty ? nil : Self.named("lathe-own", ".css", own)
        features = FeatureBundles(styles: lowered, scripts: scripts.features, core: (styles.core, scripts.core))
        let code = FeatureFiles.joined(files, folder: "assets/css/code/", ending: ".css")
        codeStyleSheet = Self.named("lathe-code", ".css", Palette.lowered(Palette.switches + code + colours.css))
        let print = Palette.lowered(FeatureFiles.joined(files, folder: "assets/css/print/", ending: ".css"))
        printStyleSheet = Self.named("lathe-print", ".css", print)
        let report = FeatureFiles.joined(files, folder: "assets/report/", ending: ".css")
        reportStyleSheet = Self.named("report", ".css", styleSheet.bytes + lowered.joined() + own + print + Palette.lowered(report))
        headScript = Self.named("lathe-head", ".js", FeatureFiles.joined(files, folder: "assets/js/head/", ending: ".js"))
        script = Self.named("lathe", ".js", scripts.core + scripts.own)
        let client = Self.clientScripts.map { Asset(path: $0.script, bytes: Self.script(files, folder: $0.folder)) }
        searchClient = client + [Asset(path: Addresses.searchPartsFile, bytes: Self.json(client.dropFirst()))]
        worker = Self.script(files, folder: Self.workerFolder)
        icons = Dictionary(IconStyles.icons(files).map { ($0.name, $0.file.bytes) }) { first, _ in first }
        let shared = isSplit ? files.filter { Feature.sharedBySearches.contains(String($0.path.dropFirst("assets/js/".count))) } : []
        searchScript = Self.named(
            "lathe-search", ".js",
            FeatureFiles.joined(shared, folder: "assets/js/", ending: ".js")
                + FeatureFiles.joined(files, folder: "assets/js/search/", ending: ".js"))
        favicon = files.first { $0.path == "assets/images/favicon.svg" }.map { Self.named("favicon", ".svg", $0.bytes) }
    }

    private static func script(_ files: [TemplateSet.File], folder: String) -> [UInt8] {
        files.first { $0.path == compactScripts[folder] }?.bytes ?? FeatureFiles.joined(files, folder: folder + "/", ending: ".js")
    }

    /// `{"answers": "…"}`: what the client loads, by name.
    private static func json(_ parts: some Collection<Asset>) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            for (name, part) in zip(Addresses.searchParts, parts) { json.member(name, String(decoding: part.bytes, as: UTF8.self)) }
        }
        return json.bytes
    }

    static func named(_ name: String, _ ending: String, _ bytes: [UInt8]) -> Asset {
        let hash = bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
        let digits = String(hash, radix: 36)
        return Asset(path: Addresses.asset("\(name).\(digits)\(ending)"), bytes: bytes)
    }
}
