import Diagnostics
import HTML
import Limits

/// What of a writer's file may be published: photos, films and sound without what they tell of people and places, drawings without
/// what could run, other files of known kinds as they are, and nothing else.
public enum PublishableFile: Sendable {
    /// These bytes instead of the file's own.
    case bytes([UInt8])
    /// Renditions of a photo, at its address and others, and never itself.
    case photo(Photo)
    /// A drawing that is written anew, and what was left out of it.
    case drawing([UInt8], removed: [SVGSanitizer.Removal])
    /// The file with changes that are made while it is copied.
    case edited(FileEdits)
    /// The file as it is.
    case asItIs
    /// Not at all.
    case refused(Refusal)

    public enum Refusal: Error, Sendable {
        /// The name says, or doesn't say, how a server would send it.
        case name(FileName.Fault)
        /// Its bytes look like a page, XML or a script.
        case markup
        /// Its bytes are not of the kind that its ending names.
        case otherContent(FileKind)
        /// A picture format that browsers don't show and that Lathe cannot clean.
        case format
        /// A photo that breaks off or isn't what its name says, so that nothing sure can be taken out of it.
        case broken
        /// A film or sound file of which that is true.
        case film
        /// A pack, document or text that holds a photo with its place, of a kind that can't be cleaned.
        case photoWithPosition
        case tooLarge(Limit)
        /// A drawing that can't be read safely.
        case drawing(SVGSanitizer.Refusal)
        /// The system doesn't let it be read.
        case unreadable(String)
    }
}

/// A file that was looked at once: what is published of it, and how large it is shown.
public struct PreparedFile: Sendable {
    public private(set) var content: PublishableFile
    /// Of a picture, drawing or film.
    public private(set) var size: PictureSize?
    /// Whether a picture told where it was taken.
    public private(set) var hasPosition = false
    /// What a document or model tells of people.
    public private(set) var traces = FileTraces()
    public private(set) var film: FilmFacts?
    /// Of an STL file.
    public private(set) var shape: Result<ModelShape, ModelShape.Fault>?

    /// - Parameters:
    ///   - path: its name, or the path to it.
    ///   - address: the name under which servers send it, where that is another.
    ///   - makesPhotos: whether photos are to be told from small pictures, for their renditions, and models drawn.
    public init(_ source: some ByteSource, path: String, address: String? = nil, makesPhotos: Bool = false) {
        do {
            let fault = FileName.fault(path) ?? address.flatMap(FileName.fault)
            if let fault { throw try Self.refusal(fault, source) }
            self = try Self.prepared(source, path, makesPhotos)
            if traces.keepsPosition { throw PublishableFile.Refusal.photoWithPosition }
        } catch let refusal as PublishableFile.Refusal {
            self.init(.refused(refusal))
        } catch let failure as ReadFailure {
            self.init(.refused(.unreadable(failure.reason)))
        } catch FilmFailure.tooLarge(let limit) {
            self.init(.refused(.tooLarge(limit)))
        } catch {
            self.init(.refused(.film))
        }
    }

    private init(_ content: PublishableFile, size: PictureSize? = nil) {
        self.content = content
        self.size = size
    }

    /// A file that is published with changes, or as it is where there are none.
    private init(_ edits: FileEdits, of source: some ByteSource, _ traces: FileTraces = FileTraces()) {
        self.init(edits.changesNothing && edits.count == source.count ? .asItIs : .edited(edits))
        self.traces = traces
    }

    private static func prepared(_ source: some ByteSource, _ path: String, _ makesPhotos: Bool) throws -> PreparedFile {
        guard let kind = FileKind.named(path) else { throw PublishableFile.Refusal.name(.noEnding) }
        if kind.group == .drawing { return try drawing(source) }

        let head = try source.bytes(at: 0, count: Limits.fileHead.value)
        var found = FileContent(head: head, count: source.count)
        // MP3 and AAC without tags begin like any binary file.
        if kind.group == .sound, found == .binary || found == .text, try SoundFile.isSound(source, from: 0) { found = .mpegSound }
        guard kind.allows(found, head) else { throw refusal(kind, found) }
        switch kind.group {
        case .picture: return try picture(source, isHEIF: found == .heif, makesPhotos)
        case .film, .sound:
            let (edits, facts) =
                switch found {
                case .isoFilm: try ISOFilm.prepared(source)
                case .matroska: try MatroskaFilm.prepared(source)
                default: (try SoundFile.edits(source, found), FilmFacts())
                }
            var film = PreparedFile(edits, of: source)
            if kind.group == .film {
                (film.film, film.size) = (facts, facts.size)
                film.film?.format = found == .matroska ? .matroska : .iso
            }
            return film
        case .document, .archive, .model:
            var document = try document(source, kind, found, path)
            if makesPhotos, FileName.endings(of: path).last == "stl" {
                guard source.count <= Limits.modelFile.value else { throw PublishableFile.Refusal.tooLarge(Limits.modelFile) }
                document.shape = try shape(STLFile(source: source, isText: found == .text))
            }
            return document
        case .program where FileName.endings(of: path).last == "ipynb":
            return try text(source, ifTooLarge: FileTraces(obstacle: .notRead), Notebook.traces)
        case .data where found == .markup: return try markup(source)
        case .data, .program, .captions: return found == .text || found == .markup ? try text(source) : PreparedFile(.asItIs)
        default: return PreparedFile(.asItIs)
        }
    }

    /// A text in which photos may stand as letters.
    private static func text(
        _ source: some ByteSource, ifTooLarge unread: FileTraces = FileTraces(), _ traces: ([UInt8]) -> FileTraces = { _ in FileTraces() }
    ) throws -> PreparedFile {
        guard source.count <= Limits.documentFile.value else { return PreparedFile(FileEdits(count: source.count), of: source, unread) }
        let bytes = try source.bytes(at: 0, count: source.count)
        let (cleaned, found) = EmbeddedPictures.cleaned(bytes)
        var file = PreparedFile(cleaned == bytes ? .asItIs : .bytes(cleaned))
        file.traces = traces(bytes)
        file.traces.take(found)
        if let path = HomePaths.first(in: bytes) { file.traces.add(path: path) }
        return file
    }

    /// Words between tags, `<p>Note</p>`: where a server names no type, browsers take them for a page and run what follows.
    private static func markup(_ source: some ByteSource) throws -> PreparedFile {
        guard source.count <= Limits.documentFile.value else { throw PublishableFile.Refusal.markup }
        let bytes = try source.bytes(at: 0, count: source.count)
        if MarkupSniffing.runs(bytes) { throw PublishableFile.Refusal.markup }
        return try text(bytes)
    }

    private static func shape(_ model: STLFile) throws -> Result<ModelShape, ModelShape.Fault> {
        do { return .success(try ModelShape(model)) } catch let fault as ModelShape.Fault { return .failure(fault) }
    }

    private static func document(_ source: some ByteSource, _ kind: FileKind, _ found: FileContent, _ path: String) throws -> PreparedFile {
        if found == .text, kind.group == .document { return try text(source) }
        if found == .text, kind.group == .model, source.count <= Limits.documentFile.value { return try model(inLetters: source, path) }
        let (edits, traces) =
            switch found {
            case .pdf: try PDFFile.prepared(source)
            case .zip: try ArchiveFile.prepared(source)
            case .compoundFile: try CompoundFile.prepared(source)
            case .rtf: try RTFFile.prepared(source)
            case .gzip where kind.group == .archive, .tar where kind.group == .archive:
                (FileEdits(count: source.count), try TapeArchive.traces(source, found))
            case .gzip, .sevenZip, .rar, .bzip2, .xz, .zstandard, .tar:
                (FileEdits(count: source.count), FileTraces(obstacle: kind.group == .model ? .notRead : .packed))
            case .text, .binary:
                kind.group == .model
                    ? try ModelHeads.prepared(source, FileName.endings(of: path).last ?? "", isText: found == .text)
                    : (FileEdits(count: source.count), FileTraces())
            default: (FileEdits(count: source.count), FileTraces())
            }
        return PreparedFile(edits, of: source, traces)
    }

    /// A model in letters, among which photos may stand.
    private static func model(inLetters source: some ByteSource, _ path: String) throws -> PreparedFile {
        let bytes = try source.bytes(at: 0, count: source.count)
        let (cleaned, found) = EmbeddedPictures.cleaned(bytes)
        let (edits, traces) = try ModelHeads.prepared(cleaned, FileName.endings(of: path).last ?? "", isText: true)
        var file = PreparedFile(edits, of: bytes, traces)
        if cleaned != bytes { file.content = .bytes(try edits.applied(to: cleaned)) }
        file.traces.take(found)
        return file
    }

    /// To pack a photo that can't be cleaned into an archive is no cure, so that writers are told of the photo, not of its name.
    private static func refusal(_ fault: FileName.Fault, _ source: some ByteSource) throws -> PublishableFile.Refusal {
        switch fault {
        case .activeEnding, .ofHost: return .name(fault)
        case .noEnding, .unknownEnding: break
        }
        if case .unknownEnding(let ending) = fault, let refusal = FileName.uncleaned[ending] { return refusal == .film ? .film : .format }
        return switch FileContent(head: try source.bytes(at: 0, count: Limits.fileHead.value), count: source.count) {
        case .jpeg, .png, .gif, .webp, .heif, .otherPicture: .format
        case .isoFilm, .matroska, .mpegSound, .ogg, .flac, .wave, .otherFilm: .film
        default: .name(fault)
        }
    }

    private static func refusal(_ kind: FileKind, _ found: FileContent) -> PublishableFile.Refusal {
        if kind.group == .picture { return found == .otherPicture ? .format : .broken }
        if kind.group == .film || kind.group == .sound || found == .otherFilm { return .film }
        return found == .markup ? .markup : .otherContent(kind)
    }

    private static func picture(_ source: some ByteSource, isHEIF: Bool, _ makesPhotos: Bool) throws -> PreparedFile {
        if isHEIF, !makesPhotos || !PhotoWorkshop.isOpen { throw PublishableFile.Refusal.format }
        guard source.count <= Limits.pictureFile.value else { throw PublishableFile.Refusal.tooLarge(Limits.pictureFile) }
        let bytes = try source.bytes(at: 0, count: source.count)
        if makesPhotos, let photo = try Photo(bytes) {
            var found = PreparedFile(.photo(photo), size: photo.plan.size)
            found.hasPosition = photo.hasPosition
            return found
        }
        let size = PictureSize(of: bytes)
        try size?.checkPixels()
        guard let cleaned = PictureFormat.cleaned(bytes) else { throw PublishableFile.Refusal.broken }
        var found = PreparedFile(cleaned == bytes ? .asItIs : .bytes(cleaned), size: size)
        found.hasPosition = makesPhotos && PhotoPosition.isIn(bytes)
        return found
    }

    private static func drawing(_ source: some ByteSource) throws -> PreparedFile {
        // What is larger is refused by its size alone.
        let bytes = try source.bytes(at: 0, count: min(source.count, Limits.drawingFile.value + 1))
        switch SVGSanitizer.sanitize(bytes) {
        case .success(let drawing):
            let (bytes, traces) = EmbeddedPictures.cleaned(drawing.bytes)
            if traces.keepsPosition { throw PublishableFile.Refusal.photoWithPosition }
            var file = PreparedFile(.drawing(bytes, removed: drawing.removals), size: drawing.size.flatMap(PictureSize.init(drawing:)))
            file.traces.obstacle = traces.obstacle
            return file
        case .failure(let refusal): throw PublishableFile.Refusal.drawing(refusal)
        }
    }
}

extension PictureSize {
    /// A drawing may give any numbers; nil for a size that no screen has.
    init?(drawing size: SVGSanitizer.Size) {
        let sides = [size.width, size.height].map { $0.rounded() }
        guard sides.allSatisfy({ $0.isFinite && $0 <= 65_535 }) else { return nil }
        self.init(width: max(1, Int(sides[0])), height: max(1, Int(sides[1])))
    }
}
