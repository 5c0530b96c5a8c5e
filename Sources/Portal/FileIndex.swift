import Content
import Diagnostics
import Limits
import Routes

/// The files beside the entries, and where each goes under `site/`.
struct FileIndex: Sendable {
    private let folder: ContentFolder
    private let byFoldedPath: [String: String]
    /// The names in each folder, of entries and of the files beside them.
    private let namesInFolder: [String: NearMissIndex]
    /// By its name alone, the path of a file; empty where there are several.
    private let pathOfName: [String: String]
    let addresses: FileAddresses

    init(folder: ContentFolder, settings: PortalSettings, entries: EntryTable<Entry>) {
        self.folder = folder
        addresses = FileAddresses(settings: settings, entries: entries)
        byFoldedPath = folder.foldedFiles
        var names: [String: [String]] = [:]
        for path in folder.files.keys.map({ SitePath($0) }) + entries.map({ SitePath($0.source.path) }) {
            names[path.folder, default: []].append(path.name)
        }
        var ofName: [String: String] = [:]
        for path in folder.files.keys {
            let name = SitePath(path).name
            ofName[name] = ofName[name] == nil ? path : ""
        }
        pathOfName = ofName
        namesInFolder = names.mapValues { names in NearMissIndex(names) }
    }

    /// The path under `content/` of a file named in an entry that lies in `from`; also when only capital letters
    /// or the Unicode form differ.
    func find(_ reference: String, from: String) -> String? {
        guard let path = SitePath.resolve(reference, in: from) else { return nil }
        // As on the disk, where a Mac's decomposed names are other bytes.
        return folder.files[path.text]?.path ?? byFoldedPath[path.folded]
    }

    /// The one file that has the name of one that isn't where it was looked for.
    func moved(_ reference: String) -> String? {
        let name = reference.pathParts.last.map(String.init) ?? ""
        guard let path = pathOfName[name], !path.isEmpty, !Self.isForStaff(path), !Self.isSource(path) else { return nil }
        return path
    }

    /// Why a file that is there isn't read; nil where there is none, or it is.
    func passedOver(_ reference: String, from: String) -> ContentFolder.PassedOver? {
        guard !folder.passedOver.isEmpty else { return nil }
        // What resolves no path may be a name with characters that no address holds.
        let path = SitePath.resolve(reference, in: from)?.text ?? SitePath(reference, in: from).text
        return folder.passedOver[path]
    }

    func contains(exactly path: String) -> Bool { folder.files[path] != nil }

    /// Whether a file is for the staff alone, whatever links to it.
    static func isForStaff(_ path: String) -> Bool { SitePath(path).folded == PortalSettings.usageFile }

    /// Whether a file is the source of pages or of the portal itself, which is no download.
    static func isSource(_ path: String) -> Bool { ContentName.isNeverDownload(path) }

    /// The picture that lies there under another ending, `p.png` for `p.jpg`, or is named with words behind it: `p.png 台灯`.
    private func meant(_ reference: String, from: String) -> String? {
        if let blank = reference.firstIndex(where: \.isWhitespace), case let name = String(reference[..<blank]), name.contains("."),
            let path = find(name, from: from)
        {
            return SitePath(path).name
        }
        guard let path = SitePath.resolve(reference, in: from), let dot = path.name.lastIndex(of: "."),
            Self.pictures.contains(path.name[path.name.index(after: dot)...].lowercased())
        else { return nil }
        let stem = path.name[...dot]
        let there = Self.pictures.map { stem + $0 }.filter { folder.files[SitePath($0, in: path.folder).text] != nil }
        return there.count == 1 ? there[0] : nil
    }

    private static let pictures = ["jpg", "jpeg", "png", "webp", "gif", "svg", "heic", "avif"]

    /// Names like the one that was written, in the folder that it leads to.
    ///
    /// - Parameter shown: how a name is to be written in place of the wrong one.
    func nearest(to reference: String, from: String, shown: @escaping @Sendable (String) -> String = { $0 }) -> Guess {
        if let meant = meant(reference, from: from) { return Guess(known: [shown(meant)]) }
        guard let path = SitePath.resolve(reference, in: from), let names = namesInFolder[path.folder] else { return [] }
        return Guess(path.name, among: names, shown: shown)
    }

    /// Where files go, by path under `content/`: beside the page, whose folder a language or a slug may have moved. Of two that
    /// would be one, or one at an address that is taken, the loser is left out.
    func published(_ paths: [String], _ routes: inout RouteTable) -> (places: [String: SitePath], diagnostics: [Diagnostic]) {
        var places: [String: SitePath] = [:]
        var diagnostics: [Diagnostic] = []
        for path in ContentFolder.ranked(Array(Set(paths))) where !Self.isForStaff(path) {
            let place = addresses[path]
            if let part = place.text.pathParts.first(where: { $0.utf8.count > Limits.fileName.value }) {
                diagnostics.append(.fileNameTooLong(path, part: String(part)))
            } else if place.text.utf8.count > Limits.downloadAddress.value {
                diagnostics.append(.fileNameTooLong(path, part: place.text))
            } else if let clash = routes.claim(place, .file(path)) {
                diagnostics.append(.fileAddressClash(path, place, clash))
            } else {
                places[path] = place
            }
        }
        return (places, diagnostics)
    }
}
