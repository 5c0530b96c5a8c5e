import Content
import Routes

/// Where each file under `content/` goes under `site/`: beside the page, whose folder a language or a slug may have moved.
public struct FileAddresses: Sendable {
    private let languages: [String]
    private let usesPinyin: Bool
    /// Folders whose page was moved by a slug, with their new address.
    private let movedFolders: [String: String]

    init(settings: PortalSettings, entries: EntryTable<Entry>) {
        languages = settings.languages
        usesPinyin = settings.usesPinyinAddresses
        var moved: [String: String] = [:]
        for entry in entries
        where entry.isIndex && entry["slug"] != nil && !entry.inherited.contains("slug") && entry.language == settings.languages.first {
            moved[entry.folder] = entry.address.folder
        }
        movedFolders = moved
    }

    public subscript(path: String) -> SitePath { Self.shown(place(of: path)) }

    /// Photos that browsers don't show are published as JPEG, which their names have to say.
    private static func shown(_ place: SitePath) -> SitePath {
        let name = place.text.lowercased()
        return [".heic", ".heif", ".hif"].contains(where: name.hasSuffix) ? place.adding(ending: ".jpg") : place
    }

    private func place(of path: String) -> SitePath {
        var folder = SitePath(path).folder
        var rest: [Substring] = [Substring(SitePath(path).name)]
        while !folder.isEmpty {
            if let moved = movedFolders[folder] {
                return SitePath(cleaned(rest), in: moved)
            }
            rest.insert(Substring(SitePath(folder).name), at: 0)
            folder = SitePath(folder).folder
        }
        if rest.count > 1, let tag = LanguageTag.normalized(rest[0]), tag == languages.first { rest.removeFirst() }
        return SitePath(cleaned(rest))
    }

    private func cleaned(_ parts: [Substring]) -> String {
        parts.map { EntryAddress.addressPart(String($0), pinyin: usesPinyin) }.joined(separator: "/")
    }
}
