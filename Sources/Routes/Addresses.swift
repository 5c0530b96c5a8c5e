import Content

/// The addresses of what Lathe makes, in one language: put together here and nowhere else.
public struct Addresses: Sendable {
    /// The folder of the language, with its slash; the first language is at the root.
    private let prefix: String

    public init(language: String, languages: [String]) {
        prefix = language == languages.first ? "" : language + "/"
    }

    public var home: SitePath { of(.page(ofFolder: "")) }
    public var index: SitePath { of(.page("a-z")) }
    public var search: SitePath { of(.page("search")) }
    public var feed: SitePath { of("feed.xml") }
    public var privacy: SitePath { of(.page("privacy")) }
    /// What is kept on a device, and how to keep more.
    public var offline: SitePath { of(.page("offline")) }
    /// The web app manifest. Not every server knows `.webmanifest`, each knows JSON.
    public var app: SitePath { of("app.json") }

    /// The page behind a printed code.
    public func code(_ code: String) -> SitePath { of(.page("q/\(code)")) }

    /// All entries of a type, by the folder of the type.
    public func list(folder: String) -> SitePath { of(.page(ofFolder: folder)) }

    /// What the addresses of a type's entries begin with.
    public func section(folder: String) -> String { of("\(folder)/").text }

    public func taxonomy(_ kind: TaxonomyKind) -> SitePath { of(.page(ofFolder: Self.folder(of: kind))) }

    /// - Parameter name: as `TermNames` gives it.
    public func term(_ kind: TaxonomyKind, name: String) -> SitePath { of(.page("\(Self.folder(of: kind))/\(name)")) }

    private static func folder(of kind: TaxonomyKind) -> String { "browse/\(kind.rawValue)" }

    /// A page that each language has, by its address in the first language.
    public func of(_ path: SitePath) -> SitePath { of(path.text) }

    func of(_ path: String) -> SitePath { SitePath(prefix + path) }

    /// The address of a page without its language and its ending.
    public func name(ofPageAt address: SitePath) -> String {
        let isOwn = !prefix.isEmpty && address.text.hasPrefix(prefix)
        let own = isOwn ? SitePath(String(address.text.dropFirst(prefix.count))) : address
        return own.folder.isEmpty || own.folderAsked == nil ? own.withoutPageEnding ?? own.text : own.folder
    }
}

extension Addresses {
    public static let notFound = SitePath.page("404")
    public static let manifest = SitePath("portal.json")
    public static let manifestSchema = SitePath("portal.schema.json")
    /// Addresses that are to be forgotten.
    public static let withdrawn = SitePath("withdrawn.json")
    /// The worker between pages and network: its own folder is all that it may answer for.
    public static let worker = SitePath("sw.js")
    /// The whole portal in one file.
    public static let wholePortal = SitePath("portal.zip")
    public static let redirectMap = SitePath("redirects.map")
    public static let sitemap = SitePath("sitemap.xml")
    public static let robots = SitePath("robots.txt")

    /// A smaller one of a photo.
    ///
    /// - Parameter name: 32 hexadecimal digits, by what it is made of.
    public static func rendition(_ name: String, width: Int) -> SitePath { SitePath("\(renditionFolder)/\(name.prefix(16))-\(width).webp") }

    /// A picture for sharing a page whose cover is a drawing.
    ///
    /// - Parameter name: 32 hexadecimal digits, by what it is made of.
    public static func sharePicture(_ name: String) -> SitePath { SitePath("\(sharePictureFolder)/\(name.prefix(16)).png") }

    /// A style sheet or a script; its name holds a hash of what is in it.
    public static func asset(_ name: String) -> SitePath { SitePath("\(assetFolder)/\(name)") }

    /// A part of the list of all files; its name is a hash of what is in it.
    public static func fileList(_ name: String) -> SitePath { SitePath("\(fileListFolder)/\(name).json") }

    /// A campus in the terms of SpaceAPI: `spaceapi/hedong.json`.
    public static func spaceAPI(_ name: String) -> SitePath { SitePath("\(spaceAPIFolder)/\(name).json") }

    /// The bill of materials beside a page: `tutorials/lamp.html` → `tutorials/lamp.materials.csv`.
    public static func materials(besidePageAt address: SitePath) -> SitePath? {
        address.withoutPageEnding.map { SitePath($0 + ".materials.csv") }
    }

    /// Of what Lathe makes, the files that are no pages.
    public static let ownFiles = [
        manifest, manifestSchema, withdrawn, worker, wholePortal, redirectMap, sitemap, robots, notFound,
    ]
    /// Folders in which nothing else stands, each with its slash.
    public static let ownFolders = [searchFolder, sharePictureFolder, fileListFolder, renditionFolder].map { $0 + "/" }

    static let assetFolder = "assets"
    public static let sharePictureFolder = "\(assetFolder)/share"
    static let fileListFolder = "\(assetFolder)/offline"
    public static let renditionFolder = "\(assetFolder)/renditions"
    public static let spaceAPIFolder = "spaceapi"
}
