import Content
import Diagnostics

/// The files beside the entries, and where each goes under `site/`.
struct FileIndex: Sendable {
    private let folder: ContentFolder
    private let byFoldedPath: [String: String]
    /// The names in each folder, of entries and of the files beside them.
    private let namesInFolder: [String: NearMissIndex]
    private let languages: [String]
    private let usesPinyin: Bool
    /// Folders whose page was moved by a slug, with their new address.
    private let movedFolders: [String: String]

    /// Files that a browser would run as a page of the portal.
    private static let active: Set<String> = ["html", "htm", "xhtml", "xht", "shtml", "xml", "xsl", "svgz", "php", "mht", "mhtml", "hta", "swf"]

    init(folder: ContentFolder, settings: PortalSettings, entries: [Entry]) {
        self.folder = folder
        languages = settings.languages
        usesPinyin = settings.usesPinyinAddresses
        var folded: [String: String] = [:]
        for path in folder.files.keys.sorted() { folded[SitePath(path).folded] = path }
        byFoldedPath = folded
        var names: [String: [String]] = [:]
        for path in folder.files.keys.map({ SitePath($0) }) + entries.map({ SitePath($0.source.path) }) {
            names[path.folder, default: []].append(path.name)
        }
        namesInFolder = names.mapValues { names in NearMissIndex(names) }
        var moved: [String: String] = [:]
        for entry in entries where entry.isIndex && entry["slug"] != nil && !entry.inherited.contains("slug") && entry.language == settings.languages.first {
            moved[entry.folder] = entry.address.folder
        }
        movedFolders = moved
    }

    /// The path under `content/` of a file named in an entry that lies in `from`; also when only capital letters
    /// or the Unicode form differ.
    func find(_ reference: String, from: String) -> String? {
        guard let path = SitePath.resolve(reference, in: from) else { return nil }
        if folder.files[path.text] != nil { return path.text }
        return byFoldedPath[path.folded]
    }

    func contains(exactly path: String) -> Bool { folder.files[path] != nil }

    /// Whether a file may be published as it is asked for.
    static func isActive(_ path: String) -> Bool {
        active.contains(path.split(separator: ".").last.map { $0.lowercased() } ?? "")
    }

    /// Whether a file is for the staff alone, whatever links to it.
    static func isForStaff(_ path: String) -> Bool { SitePath(path).folded == PortalSettings.usageFile }

    /// Names like the one that was written, in the folder that it leads to.
    ///
    /// - Parameter shown: how a name is to be written in place of the wrong one.
    func nearest(to reference: String, from: String, shown: @escaping @Sendable (String) -> String = { $0 }) -> Guess {
        guard let path = SitePath.resolve(reference, in: from), let names = namesInFolder[path.folder] else { return [] }
        return Guess(path.name, among: names, shown: shown)
    }

    /// Where files go, by path under `content/`: beside the page, whose folder a language or a slug may have moved.
    func published(_ paths: [String]) -> [String: SitePath] {
        var places: [String: SitePath] = [:]
        for path in paths where places[path] == nil && !Self.isForStaff(path) { places[path] = place(of: path) }
        return places
    }

    private func place(of path: String) -> SitePath {
        var folder = SitePath(path).folder
        var rest: [Substring] = [Substring(SitePath(path).name)]
        while !folder.isEmpty {
            if let moved = movedFolders[folder] {
                return SitePath((moved.isEmpty ? [] : [moved]).joined() + (moved.isEmpty ? "" : "/") + cleaned(rest))
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
