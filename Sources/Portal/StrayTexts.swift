import Content
import Diagnostics

/// Finds texts that were surely meant as pages, but saved as something that Lathe doesn't read: `lamp.md.txt`, a Word document
/// in the place of the page.
struct StrayTexts {
    private let types: ContentTypes
    /// The folders that have a page of their own or pages in them.
    private var foldersWithPages: Set<String> = []

    init(folder: ContentFolder, settings: PortalSettings) {
        types = settings.types
        for file in folder.markdown {
            var path = SitePath(file.path).folder
            while !path.isEmpty, foldersWithPages.insert(path).inserted { path = SitePath(path).folder }
        }
    }

    /// - Parameter linked: the files that some page offers, which are downloads.
    func diagnostics(_ folder: ContentFolder, linked: Set<String>) -> [Diagnostic] {
        folder.files.keys.filter { !linked.contains($0) && !ContentName.isOfThePortal($0) }.sorted().compactMap { path in
            switch ContentName.writing(path) {
            case .hiddenMarkdown(let name): .textNotRead(path, name: name)
            case .plainText where isInPlaceOfPage(path): .textNotRead(path, name: SitePath(path).name.replacing(".txt", with: ".md"))
            case .document where isInPlaceOfPage(path) || isAloneInFolder(path): .documentNotRead(path)
            case .slides where isAloneInFolder(path): .documentNotRead(path, isText: false)
            default: nil
            }
        }
    }

    /// Whether neither its folder nor any above it has a page: a folder of somebody's that is to be pages.
    private func isAloneInFolder(_ path: String) -> Bool {
        guard path.contains("/"), let top = path.split(separator: "/").first else { return false }
        return !foldersWithPages.contains(String(top))
    }

    /// Whether a file lies among the pages of a type, or in a folder of its own there that has no page.
    private func isInPlaceOfPage(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard parts.count > 1 else { return false }
        let isLanguage = LanguageTag.normalized(String(parts[0])) != nil && parts.count > 2
        let top = String(parts[isLanguage ? 1 : 0])
        guard !types.all[types.position(ofFolder: top)].folder.isEmpty else { return false }
        let isDirect = parts.count == (isLanguage ? 3 : 2)
        return isDirect || !foldersWithPages.contains(SitePath(path).folder)
    }
}
