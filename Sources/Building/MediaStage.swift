import Content
import Diagnostics
import HTML
import Limits
import Media
import Portal
import Publishing
import Workers

/// The files beside entries: each is looked at once, before any page is made, so that no page points at what isn't published.
///
/// What may be published goes to the publisher at once; without one, to check, the same is found.
struct MediaStage: Sendable {
    let folder: ContentFolder
    let portal: Portal
    private let withheld: WithheldFiles
    /// What an earlier build read whole, so that one that only looks need not read it again.
    private let published: PublishedSources?
    /// What an earlier look found; nil where each file is looked at, and where nothing is published read to its end.
    private let known: KeptLooks?
    let photos: Photos
    /// How large a film may be.
    private let mostOfFilm: Int
    /// Whether writers are told what they may want to know.
    private let advice: Bool
    /// Whether files were looked through before for words that must never appear.
    private let areSearched: Bool
    /// The covers of entries, of whose drawings pictures for sharing are made; none for a portal without an address of its own.
    let covers: Set<SitePath>
    /// The drawings by which pages without a cover are shared, by the icon of their type.
    let shareDrawings: [(icon: String, svg: [UInt8])]
    /// Path under `content/` and place under `site/`, sorted.
    let files: [(source: String, place: SitePath)]

    struct Taken: Sendable {
        /// By path under `content/`.
        var pictures: [String: ShownPicture] = [:]
        /// The pictures by which pages without a cover are shared, by the icon of their type.
        var shares: [String: String] = [:]
        /// What is downloaded, by the same.
        var downloads: [String: ShownFile] = [:]
        /// Files at which no page may point.
        var withheld: Set<String> = []
        var diagnostics: [Diagnostic] = []
    }

    /// What came of looking at one file.
    struct Look: Sendable {
        var picture: ShownPicture?
        var isPublished = true
        var refusal: PublishableFile.Refusal?
        var withheld: WithheldFiles.Reason?
        var cleaned: Diagnostic?
        /// Whether a picture told where it was taken.
        var hadPosition = false
        /// What a document or model tells of people.
        var traces = FileTraces()
        var film: FilmFacts?
        var shape: Result<ModelShape, ModelShape.Fault>?
        /// Whether a photo went out as large as it is.
        var isUnmade = false
    }

    init(
        folder: ContentFolder, portal: Portal, withheld: WithheldFiles, photos: Photos, published: PublishedSources? = nil,
        known: KeptLooks? = nil, advice: Bool = false, areSearched: Bool = false, shareDrawings: [(icon: String, svg: [UInt8])] = []
    ) {
        self.folder = folder
        self.portal = portal
        self.withheld = withheld
        self.published = published
        self.known = known
        self.photos = photos
        self.advice = advice
        self.areSearched = areSearched
        self.shareDrawings = shareDrawings
        mostOfFilm = portal.settings["film_size"]?.integer.map { $0 << 20 } ?? Limits.filmFile.value
        covers = portal.settings.url == nil ? [] : Self.covers(portal)
        files = portal.files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func take(_ workers: Workers, for publisher: Publisher?, _ progress: BuildProgress) -> Taken {
        let looks = progress.map(.media, files.count, workers) { index in look(index, publisher) }
        let shares = publisher.map(share)
        photos.finish()
        var taken = taken(looks)
        taken.shares = shares ?? [:]
        return taken
    }

    /// Looks only at files that are not known from an earlier look.
    func take(_ workers: Workers, keeping kept: inout KeptLooks, at now: Int) -> Taken {
        let looks = workers.map(files.count) { look($0, nil) }
        kept = KeptLooks(zip(files, looks).map { (folder.files[$0.source], $1) }, at: now)
        return taken(looks)
    }

    private func taken(_ looks: [Look]) -> Taken {
        var taken = Taken()
        var refusals: [(path: String, PublishableFile.Refusal)] = []
        var heldBack: [(path: String, WithheldFiles.Reason)] = []
        for ((path, _), look) in zip(files, looks) {
            taken.pictures[path] = look.picture
            if !look.isPublished { taken.withheld.insert(path) }
            if look.isPublished, !FileKind.isShownAsPicture(path) {
                taken.downloads[path] = ShownFile(bytes: folder.files[path]?.size ?? 0, shape: try? look.shape?.get())
            }
            if case .failure(let fault) = look.shape { taken.diagnostics.append(.modelWithoutShape(path, fault)) }
            if let refusal = look.refusal { refusals.append((path, refusal)) }
            if let reason = look.withheld { heldBack.append((path, reason)) }
            if let cleaned = look.cleaned { taken.diagnostics.append(cleaned) }
            // What goes out with a name or a place isn't advice; that it may is.
            if look.traces.isSerious || advice && look.traces.keepsSomething {
                taken.diagnostics.append(.documentNamesPeople(path, look.traces))
            }
            guard advice else { continue }
            if let film = look.film, look.isPublished { taken.diagnostics += advice(film, path) }
            if look.hadPosition { taken.diagnostics.append(.photoHadPosition(path)) }
            if look.traces.isCleaned { taken.diagnostics.append(.documentHadNames(path)) }
        }
        let unmade = zip(files, looks).filter(\.1.isUnmade)
        if let first = unmade.first { taken.diagnostics.append(.photosNotMade(first.0.source, count: unmade.count)) }
        let mentions = portal.mentions(of: Set(refusals.lazy.filter(\.1.isOfTheLink).map(\.path) + heldBack.map(\.path)))
        taken.diagnostics += heldBack.compactMap { path, reason in
            // Of its own pictures, a page is told once, where it says that they show faces.
            if case .facesOf(let page) = reason, mentions[path]?.place.path == page { return nil }
            return .fileWithheld(mentions[path]?.written ?? path, path, reason, at: mentions[path]?.place ?? .file(path))
        }
        taken.diagnostics += refusals.map { diagnostic($0.1, of: $0.path, mentions[$0.path]) }
        return taken
    }

    // MARK: One file

    private func look(_ index: Int, _ publisher: Publisher?) -> Look {
        let isLarge = (folder.files[files[index].source]?.size ?? 0) > Limits.largeFile.value
        return isLarge && FileKind.isShownAsPicture(files[index].source)
            ? photos.inTurn { looked(index, publisher) } : looked(index, publisher)
    }

    /// A file that changes while it is read is read again.
    private func looked(_ index: Int, _ publisher: Publisher?) -> Look {
        let (path, place) = files[index]
        let absolute = onDisk(path)
        if let reason = withheld.reason(path) { return Look(isPublished: false, withheld: reason) }
        // Before it is looked into, since the settings may change while the file doesn't.
        if isFilmTooLarge(path) { return Look(isPublished: false, refusal: .tooLarge(Limits.filmFile)) }
        if folder.changing.contains(path) { return unreadable("it keeps changing", place, publisher) }
        if let look = known?.look(at: folder.files[path]) { return look }
        for _ in 0..<Limits.readingsOfChangingFile.value {
            let file: OpenFile
            do { file = try OpenFile(absolute) } catch { return unreadable(error.reason, place, publisher) }
            // A link that leads elsewhere was put there since.
            guard file.lent(folder.place.holds), isAsSearched(path) else { return unreadable("it keeps changing", place, publisher) }
            if let look = recalled(file, index, publisher) { return look }
            let prepared = PreparedFile(file, path: path, address: place.text, makesPhotos: true)
            let look = hand(prepared, file, index, publisher)
            if file.isUnchanged(at: absolute), isAsSearched(path) {
                guard case .unreadable(let reason) = look.refusal else { return look }
                return unreadable(reason, place, publisher)
            }
            publisher?.withdraw(place.text, from: absolute)
        }
        return unreadable("it keeps changing", place, publisher)
    }

    /// Whether a file is still what was found when words that must never appear were looked for: no other takes its place unread.
    private func isAsSearched(_ path: String) -> Bool {
        guard areSearched, let found = folder.files[path]?.version else { return true }
        return FileVersion(ofFileAt: onDisk(path)) == found
    }

    private func isFilmTooLarge(_ path: String) -> Bool {
        FileKind.named(path)?.group == .film && folder.files[path]?.size ?? 0 > mostOfFilm
    }

    /// A Mac's names are in decomposed letters, which equal composed ones everywhere but on other disks.
    private func onDisk(_ path: String) -> String { folder.absolutePath(of: folder.files[path]?.path ?? path) }

    private func unreadable(_ reason: String, _ place: SitePath, _ publisher: Publisher?) -> Look {
        // What was published earlier may say a word that must not appear by now.
        Look(isPublished: areSearched ? false : publisher?.keepEarlier(place.text) ?? false, refusal: .unreadable(reason))
    }

    private func hand(_ prepared: PreparedFile, _ file: OpenFile, _ index: Int, _ publisher: Publisher?) -> Look {
        let (path, place) = files[index]
        var look = Look(
            picture: prepared.size.map { ShownPicture(size: $0) }, hadPosition: prepared.hasPosition, traces: prepared.traces,
            film: prepared.film,
            shape: prepared.shape)
        switch prepared.content {
        case .refused(let refusal): return Look(isPublished: false, refusal: refusal)
        case .photo(let photo): return hand(photo, file, index, publisher)
        case .asItIs:
            guard let publisher else {
                if known == nil, let reason = unreadable(file, index) {
                    return Look(isPublished: false, refusal: .unreadable(reason))
                }
                break
            }
            publisher.copy(place.text, from: onDisk(path), identity: .init(device: file.status.device, inode: file.status.number))
            if let reason = publisher.takeUnread(place.text, from: onDisk(path)) {
                return Look(isPublished: false, refusal: .unreadable(reason))
            }
        case .bytes(let bytes): publisher?.write(place.text, bytes)
        case .edited(let edits):
            if publisher == nil, known == nil, let reason = unreadable(file, index) {
                return Look(isPublished: false, refusal: .unreadable(reason))
            }
            do {
                try publisher?.write(place.text, size: edits.count) { try edits.stream(file, $0) }
            } catch {
                return Look(isPublished: false, refusal: .unreadable((error as? ReadFailure)?.reason ?? "it has changed"))
            }
        case .drawing(let bytes, let removed):
            publisher?.write(place.text, bytes)
            if !removed.isEmpty { look.cleaned = .drawingCleaned(removed, in: source(path, file)) }
        }
        if let publisher, !publisher.hasTaken(place.text) { look.isPublished = publisher.keepEarlier(place.text) }
        if let publisher, look.isPublished { look.picture = firstPicture(of: prepared.film, file, index, publisher) ?? look.picture }
        if let publisher, look.isPublished, case .drawing(let bytes, _) = prepared.content { share(bytes, index, &look, publisher) }
        return look
    }

    /// Why a build couldn't read a file to its end; what an earlier one has read, and nobody changed since, it wouldn't read again.
    private func unreadable(_ file: OpenFile, _ index: Int) -> String? {
        let (path, place) = files[index]
        if published?.vouch(for: place.text, from: onDisk(path)) == true { return nil }
        do {
            var offset = 0
            while offset < file.count {
                let piece = try file.bytes(at: offset, count: 256 << 10)
                if piece.isEmpty { break }
                offset += piece.count
            }
            return nil
        } catch { return error.reason }
    }

    private func source(_ path: String, _ file: some ByteSource) -> SourceText {
        SourceText(path: path, bytes: (try? file.bytes(at: 0, count: min(file.count, Limits.drawingFile.value))) ?? [])
    }

    // MARK: What writers are told

    private func advice(_ film: FilmFacts, _ path: String) -> [Diagnostic] {
        var advice: [Diagnostic] = []
        if film.isHEVC { advice.append(.filmNotPlayedEverywhere(path)) }
        if film.hasSound, portal.files[FilmFile.captions(of: path)] == nil { advice.append(.filmWithoutCaptions(path)) }
        return advice
    }

    private func diagnostic(_ refusal: PublishableFile.Refusal, of path: String, _ mention: Portal.Mention?) -> Diagnostic {
        .fileRefused(
            refusal, path, as: mention?.written ?? path, at: mention?.place ?? .file(path), size: folder.files[path]?.size ?? 0,
            mostOfFilm: mostOfFilm
        ) {
            guard let file = try? OpenFile(onDisk(path)) else { return SourceText(path: path, bytes: []) }
            return source(path, file)
        }
    }
}
