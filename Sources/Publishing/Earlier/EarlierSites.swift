/// The sites that stood before, so that one of them can be put back: each by its manifest, and by their hashes the files that have
/// been replaced or removed since.
///
/// They lie in the state folder, where no reader sees them.
struct EarlierSites {
    private let folder: Descriptor
    private let files: Descriptor

    /// One of them.
    struct Site {
        /// Counts up.
        let number: Int
        /// Till when it stood, as the school's wall showed it: `2026-11-28 17:46:03`.
        let until: String
        fileprivate let name: String
    }

    static let folderName = "earlier"
    private static let filesName = "files"
    private static let draft = "manifest.new"

    /// Those that are kept; nil where there are none.
    init?(in records: Descriptor) {
        guard let folder = try? records.folder(Self.folderName), let files = try? folder.folder(Self.filesName) else { return nil }
        (self.folder, self.files) = (folder, files)
    }

    /// Makes room for them.
    init(makingIn records: Descriptor) throws(SystemFailure) {
        folder = try Self.made(Self.folderName, in: records)
        files = try Self.made(Self.filesName, in: folder)
    }

    private static func made(_ name: String, in parent: Descriptor) throws(SystemFailure) -> Descriptor {
        do { try parent.makeFolder(name, mode: 0o700) } catch { if !error.exists { throw error } }
        return try parent.folder(name)
    }

    /// The latest first.
    var all: [Site] {
        ((try? folder.names()) ?? []).compactMap { name in
            // 000012 2026-11-28 17-46-03
            let parts = name.split(separator: " ")
            guard parts.count == 3, let number = Int(parts[0]) else { return nil }
            return Site(number: number, until: parts[1] + " " + parts[2].replacing("-", with: ":"), name: name)
        }.sorted { $0.number > $1.number }
    }

    func manifest(of site: Site) -> Manifest? {
        (try? folder.content(site.name)).flatMap { $0 }.flatMap { Manifest(bytes: $0) }
    }

    /// Where a file's bytes lie, below the state folder.
    static func path(of hash: ContentHash) -> String { folderName + "/" + filesName + "/" + name(of: hash) }

    /// Whether a file's bytes are here, as they were.
    func holds(_ hash: ContentHash) -> Bool {
        var hasher = ContentHasher()
        do { try files.file(Self.name(of: hash)).readAll { hasher.update($0) } } catch { return false }
        return hasher.finish() == hash
    }

    private static func name(of hash: ContentHash) -> String {
        var text: [UInt8] = []
        hash.write(into: &text)
        return String(decoding: text, as: UTF8.self)
    }
}

extension EarlierSites {
    /// Keeps what a publication is about to replace and remove: of sites kept before they may be parts.
    func keep(_ paths: [OutputPath], of manifest: Manifest, in output: OutputFolder) throws(SystemFailure) {
        for path in paths {
            guard let entry = manifest.entries[path] else { continue }
            do {
                try output.folder(path.folder).link(path.name, in: files, Self.name(of: entry.hash))
            } catch { if !error.isMissing && !error.exists { throw error } }
        }
    }

    /// Keeps a site, until now the published one, of which the files are kept; lets the oldest go.
    func keep(_ manifest: Manifest, until time: String, most: Int) throws(SystemFailure) {
        let all = self.all
        if let latest = all.first, self.manifest(of: latest) == manifest { return }
        let digits = String((all.first?.number ?? 0) + 1)
        let name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits + " " + time.replacing(":", with: "-")
        try folder.writeWhole(manifest.bytes(), to: name, by: Self.draft)
        let surplus = all.dropFirst(most - 1)
        guard !surplus.isEmpty else { return }
        for site in surplus { try folder.remove(site.name) }
        try removeFilesOfNone()
    }

    private func removeFilesOfNone() throws(SystemFailure) {
        let needed = Set(all.compactMap { manifest(of: $0) }.flatMap { $0.entries.values.map { Self.name(of: $0.hash) } })
        for name in try files.names() where !needed.contains(name) { try files.remove(name) }
    }

    /// Removes all of them.
    static func forget(in records: Descriptor) throws(SystemFailure) {
        guard let sites = Self(in: records) else { return }
        // A manifest without its files is worth nothing, the other way round the files would stay for good.
        for name in try sites.folder.names() where name != filesName { try sites.folder.remove(name) }
        for name in try sites.files.names() { try sites.files.remove(name) }
        try sites.folder.removeFolder(filesName)
        try records.removeFolder(folderName)
    }
}
