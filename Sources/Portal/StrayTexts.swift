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
            for folder in SitePath(file.path).foldersAbove {
                guard foldersWithPages.insert(folder).inserted else { break }
            }
        }
    }

    /// - Parameter linked: the files that some page offers, which are downloads.
    func diagnostics(_ folder: ContentFolder, linked: Set<String>) -> [Diagnostic] {
        let foldersOfLinked = Set(linked.flatMap { SitePath($0).foldersAbove })
        return folder.files.keys.filter { !linked.contains($0) && !ContentName.isOfThePortal($0) }.sorted().compactMap { path in
            switch ContentName.writing(path) {
            case .hiddenMarkdown(let name): .textNotRead(path, name: name)
            case .plainText where isInPlaceOfPage(path): .textNotRead(path, name: SitePath(path).name.replacing(".txt", with: ".md"))
            case .otherMarkup where isSourceOfPage(path, foldersOfLinked), .nameless where isDirect(path): .sourceNotRead(path)
            case .pages where isDirect(path), .slides where isDirect(path): .sourceNotRead(path)
            case .document where isInPlaceOfPage(path) || isAloneInFolder(path): .documentNotRead(path)
            case .slides where isAloneInFolder(path): .documentNotRead(path, isText: false)
            default: nil
            }
        } + foldersWithoutPage(folder, linked)
    }

    /// Folders among the pages of a type that hold files, such as photos alone, and no page; one that a page takes files from is its own.
    private func foldersWithoutPage(_ folder: ContentFolder, _ linked: Set<String>) -> [Diagnostic] {
        var first: [String: String] = [:]
        var used: Set<String> = []
        for path in folder.files.keys.sorted() {
            guard let found = place(of: path), !found.isInLanguage, let place = found.ownFolder else { continue }
            if linked.contains(path) { used.insert(place) }
            switch ContentName.writing(path) {
            case nil, .pages: if first[place] == nil { first[place] = path }
            // Is told by itself.
            default: used.insert(place)
            }
        }
        return first.filter { !foldersWithPages.contains($0.key) && !used.contains($0.key) && ContentName.holdsMedia($0.value) }.sorted {
            $0.key < $1.key
        }.map { .folderWithoutPage($0.key, file: $0.value) }
    }

    /// Where a file lies among the folders of types.
    private struct Place {
        /// Whether that is in the tree of a language.
        let isInLanguage: Bool
        /// 1 right among the pages of a type.
        let depth: Int
        /// The folder among those pages in which it lies.
        let ownFolder: String?
    }

    /// nil outside the folders of types.
    private func place(of path: String) -> Place? {
        let parts = path.split(separator: "/")
        let isInLanguage = parts.count > 2 && LanguageTag.normalized(String(parts[0])) != nil
        let below = parts.dropFirst(isInLanguage ? 1 : 0)
        guard below.count > 1, let top = below.first, !types.all[types.id(ofFolder: String(top))].folder.isEmpty else { return nil }
        let own = below.count > 2 ? parts.prefix(isInLanguage ? 3 : 2).joined(separator: "/") : nil
        return Place(isInLanguage: isInLanguage, depth: below.count - 1, ownFolder: own)
    }

    /// Whether a file lies right among the pages of a type.
    private func isDirect(_ path: String) -> Bool { place(of: path)?.depth == 1 }

    /// Whether a source of another program stands where a page is wanted. A page of HTML may be part of what another one shows.
    private func isSourceOfPage(_ path: String, _ foldersOfLinked: Set<String>) -> Bool {
        if isDirect(path) { return true }
        guard isInPlaceOfPage(path) else { return false }
        let folder = SitePath(path).folder
        return !path.lowercased().hasSuffix("html") || !foldersOfLinked.contains(folder)
    }

    /// Whether neither its folder nor any above it has a page: a folder of somebody's that is to be pages.
    private func isAloneInFolder(_ path: String) -> Bool {
        guard path.contains("/"), let top = path.split(separator: "/").first else { return false }
        return !foldersWithPages.contains(String(top))
    }

    /// Whether a file lies among the pages of a type, or in a folder of its own there that has no page.
    private func isInPlaceOfPage(_ path: String) -> Bool {
        place(of: path).map { $0.depth == 1 || !foldersWithPages.contains(SitePath(path).folder) } ?? false
    }
}
