/// How the address of a page ends, and by what a folder's page is asked for.
extension SitePath {
    private static let pageEnding = ".html"
    private static let nameOfFolderPage = "index.html"

    /// The page that a server shows for a folder; the home page for none.
    public static func page(ofFolder folder: String) -> SitePath {
        SitePath(folder.isEmpty ? nameOfFolderPage : "\(folder)/\(nameOfFolderPage)")
    }

    /// A page by its address without the ending.
    public static func page(_ name: String) -> SitePath { SitePath(name + pageEnding) }

    /// The file that an address asks for: of a folder, which ends in a slash, its page. nil for what no file may be called.
    public static func asked(for address: String) -> SitePath? {
        SitePath(checking: address.isEmpty || address.hasSuffix("/") ? address + nameOfFolderPage : address)
    }

    public var isPage: Bool { text.utf8.suffix(Self.pageEnding.utf8.count).elementsEqual(Self.pageEnding.utf8) }

    /// The folder, with its slash, whose page this is; nil for every other file.
    public var folderAsked: String? { name == Self.nameOfFolderPage ? String(text.dropLast(Self.nameOfFolderPage.count)) : nil }

    /// The address of a page without its ending; nil for what is none.
    public var withoutPageEnding: String? { isPage ? String(text.dropLast(Self.pageEnding.count)) : nil }
}
