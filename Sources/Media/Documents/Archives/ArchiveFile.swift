import Limits

/// A document of Office or LibreOffice, a model or an archive: a ZIP file from which names of people, their folders and the places
/// of photos are taken out.
struct ArchiveFile {
    private let archive: ZipArchive
    private let family: ArchivePart.Family
    private var edits: ZipEdits
    private var traces = FileTraces()
    /// Whether it is signed, or shut by a password.
    private let isSealed: Bool
    /// How much may still be unpacked, and be kept to be written.
    private var unpacked = Limits.archiveUnpacked.value
    private var written = Limits.archiveWritten.value

    static func prepared(_ source: some ByteSource) throws -> (edits: FileEdits, traces: FileTraces) {
        var traces = FileTraces()
        do {
            var file = ArchiveFile(try ZipArchive(source))
            file.clean()
            return (file.isSealed ? FileEdits(count: source.count) : file.edits.edits.settled(), file.traces)
        } catch is ZipArchive.Failure {
            traces.obstacle = .notRead
            return (FileEdits(count: source.count), traces)
        }
    }

    private init(_ archive: ZipArchive) {
        self.archive = archive
        family = ArchivePart.Family(Set(archive.entries.map(\.name)))
        edits = ZipEdits(archive)
        let isEncrypted = Self.isEncrypted(archive, family)
        if isEncrypted { traces.obstacle = .encrypted }
        isSealed = isEncrypted || archive.entries.contains { ArchivePart.isSignature($0.name) }
    }

    private mutating func clean() {
        let keepsSums = family == .sealed
        for (index, entry) in archive.entries.enumerated() {
            switch ArchivePart(entry.name, in: family) {
            case .properties(let empty):
                clean(index) { (Array(empty.utf8), XMLNames.cleaned($0, ArchivePart.makers)?.names ?? []) }
            case .names(let rules): clean(index) { XMLNames.cleaned($0, rules) }
            case .picture: clean(index) { keepsSums ? nil : PictureFormat.cleaned($0).map { ($0, []) } }
            case .other: break
            }
        }
        edits.blankGaps()
    }

    private static func isEncrypted(_ archive: ZipArchive, _ family: ArchivePart.Family) -> Bool {
        if archive.entries.contains(where: \.isEncrypted) { return true }
        guard family == .openDocument, let manifest = archive.entries.first(where: { $0.name == "META-INF/manifest.xml" }) else {
            return false
        }
        return archive.content(of: manifest, most: Limits.archivePart.value)?.place(of: "encryption-data", from: 0) != nil
    }

    private mutating func clean(_ index: Int, _ change: ([UInt8]) -> (bytes: [UInt8], names: [String])?) {
        let entry = archive.entries[index]
        if entry.isEncrypted || entry.unpacked == 0 { return }
        guard entry.unpacked <= unpacked, let bytes = archive.content(of: entry, most: Limits.archivePart.value) else {
            traces.obstacle = traces.obstacle ?? .notRead
            return
        }
        unpacked -= bytes.count
        guard let changed = change(bytes) else {
            // A picture that can't be cleaned may still say where it was taken.
            if case .picture = ArchivePart(entry.name, in: family), PhotoPosition.isIn(bytes) { traces.keepsPosition = true }
            return
        }
        if changed.bytes == bytes { return }
        if !isSealed, entry.packed <= written, edits.replace(index, with: changed.bytes) {
            written -= entry.packed
            traces.isCleaned = true
        } else {
            for name in changed.names { traces.add(person: name) }
            if PhotoPosition.isIn(bytes) { traces.keepsPosition = true }
            // Of a picture nothing but its place is worth a word.
            let isPicture = PictureFormat(of: bytes) != nil
            if isSealed, !isPicture || traces.keepsPosition {
                traces.obstacle = traces.obstacle ?? .signed
            } else if changed.names.isEmpty, !isPicture {
                traces.obstacle = traces.obstacle ?? .notRead
            }
        }
    }
}
