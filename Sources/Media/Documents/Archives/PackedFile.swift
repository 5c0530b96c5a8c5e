import Limits

/// A file in a pack, which is cleaned as one beside an entry is: what it is, its bytes say, whatever it is called.
struct PackedFile {
    private let content: FileContent
    private let ending: String

    /// nil for what needn't be looked into.
    ///
    /// - Parameter count: of the whole file.
    init?(_ name: String, _ head: [UInt8], count: Int) {
        ending = FileName.endings(of: name).last ?? ""
        var found = FileContent(head: head, count: count)
        switch found {
        case .empty, .computerProgram: return nil
        case .binary where MPEGFrames.begin(head): found = .mpegSound
        // Bitmaps have no room for notes; and a text may begin with any letters.
        case .otherPicture, .otherFilm, .mpegSound, .bzip2:
            if MarkupSniffing.isText(head) { found = .text } else if head.has("BM") { return nil }
        default: break
        }
        content = found
    }

    var isPicture: Bool {
        switch content {
        case .jpeg, .png, .gif, .webp, .heif, .otherPicture: true
        default: false
        }
    }

    var isText: Bool { content == .text || content == .markup }

    /// Where it can't be cleaned, its bytes and why.
    func cleaned(_ bytes: [UInt8], _ room: inout ArchiveFile.Room) -> ArchiveFile.Cleaned {
        do {
            switch content {
            case .jpeg, .png, .gif, .webp:
                guard let cleaned = PictureFormat.cleaned(bytes) else { return Self.kept(bytes, .uncleaned) }
                return ArchiveFile.Cleaned(cleaned)
            case .heif, .otherPicture, .otherFilm: return Self.kept(bytes, .uncleaned)
            case .isoFilm: return try Self.cleaned(bytes, ISOFilm.prepared(bytes).edits)
            case .matroska: return try Self.cleaned(bytes, MatroskaFilm.prepared(bytes).edits)
            case .mpegSound, .ogg, .flac, .wave: return try Self.cleaned(bytes, SoundFile.edits(bytes, content))
            case .pdf: return try Self.cleaned(bytes, PDFFile.prepared(bytes))
            case .rtf: return try Self.cleaned(bytes, RTFFile.prepared(bytes))
            case .compoundFile:
                return Self.isFormula(bytes) ? ArchiveFile.Cleaned(bytes) : try Self.cleaned(bytes, CompoundFile.prepared(bytes))
            case .zip:
                guard room.levels > 0 else { return Self.kept(bytes, .packed) }
                room.levels -= 1
                defer { room.levels += 1 }
                return try Self.cleaned(bytes, ArchiveFile.prepared(bytes, &room))
            case .gzip, .tar:
                guard room.levels > 0 else { return Self.kept(bytes, .packed) }
                room.levels -= 1
                defer { room.levels += 1 }
                var kept = ArchiveFile.Cleaned(bytes)
                kept.traces = TapeArchive.traces(bytes, content, &room)
                return kept
            case .sevenZip, .rar, .bzip2, .xz, .zstandard: return Self.kept(bytes, .packed)
            case .binary where isModel: return try Self.cleaned(bytes, ModelHeads.prepared(bytes, ending, isText: false))
            case .text where isModel: return try model(inLetters: bytes, &room)
            case .text, .markup: return Self.cleaned(text: bytes, &room)
            case .binary:
                var kept = ArchiveFile.Cleaned(bytes)
                kept.traces = PhotosAmongBytes.traces(bytes)
                return kept
            case .empty, .computerProgram: return ArchiveFile.Cleaned(bytes)
            }
        } catch {
            return Self.kept(bytes, .uncleaned)
        }
    }

    private func model(inLetters bytes: [UInt8], _ room: inout ArchiveFile.Room) throws -> ArchiveFile.Cleaned {
        let (text, found) = EmbeddedPictures.cleaned(bytes, &room)
        var model = try Self.cleaned(text, ModelHeads.prepared(text, ending, isText: true))
        model.traces.take(found)
        // That is told by whoever puts it in its place.
        model.traces.isCleaned = false
        return model
    }

    private static func cleaned(
        _ bytes: [UInt8], _ edits: FileEdits, _ traces: FileTraces = FileTraces()
    ) throws -> ArchiveFile.Cleaned {
        var cleaned = ArchiveFile.Cleaned(try edits.applied(to: bytes))
        cleaned.traces = traces
        // That is told by whoever puts it in its place.
        cleaned.traces.isCleaned = false
        return cleaned
    }

    private static func cleaned(_ bytes: [UInt8], _ prepared: (edits: FileEdits, traces: FileTraces)) throws -> ArchiveFile.Cleaned {
        try cleaned(bytes, prepared.edits, prepared.traces)
    }

    /// A text without the notes of the photos in it.
    ///
    /// - Parameter names: takes people's names out of it besides, where there are any.
    static func cleaned(
        text bytes: [UInt8], _ room: inout ArchiveFile.Room, names: ([UInt8]) -> (bytes: [UInt8], names: [String])? = { _ in nil }
    ) -> ArchiveFile.Cleaned {
        let named = names(bytes)
        var (text, traces) = EmbeddedPictures.cleaned(named?.bytes ?? bytes, &room)
        if let path = HomePaths.first(in: text) { traces.add(path: path) }
        var cleaned = ArchiveFile.Cleaned(text, names: named?.names ?? [])
        cleaned.traces = traces
        // That is told by whoever puts it in its place.
        cleaned.traces.isCleaned = false
        return cleaned
    }

    private var isModel: Bool { FileKind.named("." + ending)?.group == .model }

    private static func kept(_ bytes: [UInt8], _ obstacle: FileTraces.Obstacle) -> ArchiveFile.Cleaned {
        var kept = ArchiveFile.Cleaned(bytes)
        kept.traces.obstacle = obstacle
        kept.traces.keepsPosition = PhotoPosition.isIn(bytes)
        return kept
    }

    /// The formulas of old equation editors lie in the form of old documents, and name nobody.
    private static func isFormula(_ bytes: [UInt8]) -> Bool {
        bytes.place(of: "E\0q\0u\0a\0t\0i\0o\0n\0 \0N\0a\0t\0i\0v\0e\0", from: 0) != nil
    }
}
