import Limits

/// A document of Office or LibreOffice, a model or an archive: a ZIP file from which names of people, their folders and the places
/// of photos are taken out, also of the files in it, and of those in a ZIP file in it.
struct ArchiveFile {
    private let archive: ZipArchive
    private let family: ArchivePart.Family
    private var edits: ZipEdits
    private var traces = FileTraces()
    /// Whether it is signed, or shut by a password.
    private let isSealed: Bool
    private var room: Room

    /// How much may still be done, for a pack and those in it together.
    struct Room {
        /// Unpacked, and kept to be written.
        var unpacked = Limits.archiveUnpacked.value
        var written = Limits.archiveWritten.value
        /// How many packs may lie in each other; a school's own have no more, and what has is made to keep programs busy.
        var levels = 1
    }

    static func prepared(_ source: some ByteSource) throws -> (edits: FileEdits, traces: FileTraces) {
        var room = Room()
        return try prepared(source, &room)
    }

    static func prepared(_ source: some ByteSource, _ room: inout Room) throws -> (edits: FileEdits, traces: FileTraces) {
        do {
            var file = ArchiveFile(try ZipArchive(source), room)
            try file.clean()
            room = file.room
            return (file.isSealed ? FileEdits(count: source.count) : file.edits.edits.settled(), file.traces)
        } catch is ZipArchive.Failure {
            return (FileEdits(count: source.count), FileTraces(obstacle: .notRead))
        }
    }

    private init(_ archive: ZipArchive, _ room: Room) {
        self.archive = archive
        self.room = room
        family = ArchivePart.Family(Set(archive.entries.map(\.name)))
        edits = ZipEdits(archive)
        let isEncrypted = Self.isEncrypted(archive, family)
        if isEncrypted { traces.obstacle = .encrypted }
        isSealed = isEncrypted || archive.entries.contains { ArchivePart.isSignature($0.name) }
    }

    private mutating func clean() throws {
        for (index, entry) in archive.entries.enumerated() where !entry.isEncrypted && entry.unpacked > 0 {
            if ArchivePart.isProgram(entry.name, in: family) { traces.obstacle = traces.obstacle ?? .program }
            clean(index, as: ArchivePart(entry.name, in: family))
            if let path = HomePaths.first(in: [UInt8(ascii: "/")] + entry.nameBytes) { traces.add(path: String(path.dropFirst())) }
            if let account = ArchivePart.account(entry.name) { traces.add(person: account) }
        }
        try edits.blankNotes()
        edits.blankGaps()
    }

    private mutating func clean(_ index: Int, as part: ArchivePart) {
        switch part {
        case .properties(let empty):
            clean(index) { bytes, _ in Cleaned(Array(empty.utf8), names: XMLNames.cleaned(bytes, ArchivePart.makers)?.names ?? []) }
        case .names(let rules):
            clean(index) { PackedFile.cleaned(text: $0, &$1) { XMLNames.cleaned($0, rules) } }
        case .settings(let keys):
            clean(index) { bytes, room in
                PackedFile.cleaned(text: bytes, &room) { bytes in
                    let lines = KeyedValues.cleaned(bytes, keys)
                    let names = XMLNames.cleaned(lines?.bytes ?? bytes, ArchivePart.model)
                    return names.map { ($0.bytes, (lines?.names ?? []) + $0.names) } ?? lines
                }
            }
        case .printer: clean(index) { bytes, _ in Cleaned([UInt8](repeating: 0, count: min(64, bytes.count)) + bytes.dropFirst(64)) }
        case .book:
            guard let bytes = content(of: archive.entries[index]), XMLNames.cleaned(bytes, ArchivePart.makers) != nil else { break }
            traces.obstacle = traces.obstacle ?? .book
        case .credits(let keys):
            guard let bytes = content(of: archive.entries[index]) else { break }
            for name in KeyedValues.places(of: keys, in: bytes) { traces.add(person: String(decoding: bytes[name], as: UTF8.self)) }
        case .file: cleanFile(index)
        }
    }

    private static func isEncrypted(_ archive: ZipArchive, _ family: ArchivePart.Family) -> Bool {
        if archive.entries.contains(where: \.isEncrypted) { return true }
        guard family == .openDocument, let manifest = archive.entries.first(where: { $0.name == "META-INF/manifest.xml" }) else {
            return false
        }
        return archive.content(of: manifest, most: Limits.archivePart.value)?.place(of: "encryption-data", from: 0) != nil
    }

    // MARK: One part

    /// What became of a part.
    struct Cleaned {
        var bytes: [UInt8]
        /// Whom it names, should it have to stay as it is.
        var names: [String] = []
        /// What stays in any case.
        var traces = FileTraces()

        init(_ bytes: [UInt8], names: [String] = []) {
            self.bytes = bytes
            self.names = names
        }
    }

    /// nil where it is more than may be unpacked, or broken.
    private mutating func content(of entry: ZipArchive.Entry) -> [UInt8]? {
        guard entry.unpacked <= room.unpacked, let bytes = archive.content(of: entry, most: Limits.archivePart.value) else {
            traces.obstacle = traces.obstacle ?? .notRead
            return nil
        }
        room.unpacked -= bytes.count
        return bytes
    }

    private mutating func cleanFile(_ index: Int) {
        let entry = archive.entries[index]
        guard let head = archive.head(of: entry) else {
            traces.obstacle = traces.obstacle ?? .notRead
            return
        }
        guard let file = PackedFile(entry.name, head, count: entry.unpacked) else { return }
        clean(index, isPicture: file.isPicture) { file.cleaned($0, &$1) }
    }

    private mutating func clean(_ index: Int, isPicture: Bool = false, _ change: ([UInt8], inout Room) -> Cleaned) {
        let entry = archive.entries[index]
        guard let bytes = content(of: entry) else { return }
        let cleaned = change(bytes, &room)
        traces.take(cleaned.traces)
        if cleaned.bytes == bytes { return }
        // Apple's documents keep sums of what lies in them.
        let isKept = isSealed || family == .sealed
        if !isKept, entry.packed <= room.written, edits.replace(index, with: cleaned.bytes) {
            room.written -= entry.packed
            traces.isCleaned = true
            return
        }
        for name in cleaned.names { traces.add(person: name) }
        if PhotoPosition.isIn(bytes) { traces.keepsPosition = true }
        // Of a picture in a document that has to stay nothing but its place is worth a word.
        if isKept, isPicture, !traces.keepsPosition { return }
        if isSealed {
            traces.obstacle = traces.obstacle ?? .signed
        } else if cleaned.names.isEmpty {
            traces.obstacle = traces.obstacle ?? (isKept ? .uncleaned : .notRead)
        }
    }
}
