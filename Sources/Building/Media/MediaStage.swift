import Content
import Diagnostics
import Limits
import Media
import Portal
import Workers

/// The files beside entries: each is looked at once, before any page is made, so that no page points at what isn't published.
struct MediaStage: Sendable {
    let folder: ContentFolder
    let portal: Portal
    let withheld: WithheldFiles
    let purpose: MediaPurpose
    let photos: Photos
    /// What no file may say that is published, whatever page shows it; nil where there are no such words.
    let search: ExposureSearch?
    /// Sorted by their paths.
    let files: [BesideFile]
    /// The pictures by which pages are shared; nil where nothing is published.
    let shared: SharedPictures?

    /// A file beside an entry.
    struct BesideFile: Sendable {
        /// Under `content/`.
        let path: String
        /// Under `site/`.
        let place: SitePath
    }

    /// What came of looking at one file.
    struct Look: Sendable {
        var picture: ShownPicture?
        var isPublished = true
        var refusal: PublishableFile.Refusal?
        var withheld: WithheldFiles.Reason?
        /// Where it says a word that must never appear.
        var exposed: [Diagnostic] = []
        /// What is told of a drawing of which something was left out.
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

    /// - Parameter shareDrawings: the drawings by which pages without a cover are shared, by the icon of their type.
    init(
        for purpose: MediaPurpose, folder: ContentFolder, portal: Portal, withheld: WithheldFiles, photos: Photos,
        search: ExposureSearch? = nil, shareDrawings: [(icon: String, svg: [UInt8])] = []
    ) {
        self.folder = folder
        self.portal = portal
        self.withheld = withheld
        self.purpose = purpose
        self.photos = photos
        self.search = search
        files = portal.files.sorted { $0.key < $1.key }.map { BesideFile(path: $0.key, place: $0.value) }
        shared = purpose.publisher.map { SharedPictures(of: portal, drawings: shareDrawings, photos, to: $0) }
    }

    func take(_ workers: Workers, _ progress: BuildProgress = .silent, advice: Bool = false) -> MediaFindings {
        let looks = looks(workers, progress)
        let shares = shared?.ofTypes() ?? [:]
        photos.finish()
        return findings(looks, shares: shares, advice: advice)
    }

    /// Keeps what was found for the next look.
    ///
    /// - Parameter now: when the folder was looked through, in seconds since 1970.
    func take(_ workers: Workers, keeping kept: inout KeptLooks, at now: Int) -> MediaFindings {
        let looks = looks(workers)
        kept = KeptLooks(zip(files, looks).map { (folder.files[$0.path], $1) }, at: now)
        return findings(looks)
    }

    private func looks(_ workers: Workers, _ progress: BuildProgress = .silent) -> [Look] {
        progress.map(.media, files.count, workers) { index in look(files[index]) }
    }

    private func findings(_ looks: [Look], shares: [String: String] = [:], advice: Bool = false) -> MediaFindings {
        MediaFindings(zip(files, looks).map { (file: $0, look: $1) }, of: portal, in: folder, shares: shares, advice: advice)
    }
}

extension Portal {
    /// How large a film may be.
    var mostOfFilm: Int { settings["film_size"]?.integer.map { $0 << 20 } ?? Limits.filmFile.value }
}

extension ContentFolder {
    /// Where a file lies on the disk. A Mac's names are in decomposed letters, which equal composed ones everywhere but there.
    func placeOnDisk(of path: String) -> String { absolutePath(of: files[path]?.path ?? path) }
}
