import Content
import Diagnostics
import Media
import Pages
import Portal

/// What the files beside entries are for the pages that show or offer them, and what their writers are told.
struct MediaFindings: Sendable {
    private(set) var shown: ShownFiles
    /// Files at which no page may point.
    private(set) var withheld: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter advice: whether writers are told what they may want to know.
    init(
        _ looks: [(file: MediaStage.BesideFile, look: MediaStage.Look)], of portal: Portal, in folder: ContentFolder,
        shares: [String: String], advice: Bool
    ) {
        shown = ShownFiles(shares: shares)
        for (file, look) in looks {
            take(look, of: file.path, size: folder.files[file.path]?.size ?? 0)
            tell(look, of: file.path, portal, advice: advice)
        }
        let unmade = looks.filter(\.look.isUnmade)
        if let first = unmade.first { diagnostics.append(.photosNotMade(first.file.path, count: unmade.count)) }
        tellOfLinks(looks, portal, folder)
    }

    private mutating func take(_ look: MediaStage.Look, of path: String, size: Int) {
        shown.pictures[path] = look.picture
        if !look.isPublished { withheld.insert(path) }
        if look.isPublished, !FileKind.isShownAsPicture(path) {
            shown.downloads[path] = ShownFile(bytes: size, shape: try? look.shape?.get())
        }
    }

    /// What is told of a file itself.
    private mutating func tell(_ look: MediaStage.Look, of path: String, _ portal: Portal, advice: Bool) {
        diagnostics += look.exposed
        if case .failure(let fault) = look.shape { diagnostics.append(.modelWithoutShape(path, fault)) }
        if let cleaned = look.cleaned { diagnostics.append(cleaned) }
        // What goes out with a name or a place isn't advice; that it may is.
        if look.traces.isSerious || advice && look.traces.keepsSomething { diagnostics.append(.documentNamesPeople(path, look.traces)) }
        guard advice else { return }
        if let film = look.film, look.isPublished {
            if film.isHEVC { diagnostics.append(.filmNotPlayedEverywhere(path)) }
            if film.hasSound, portal.files[FilmFile.captions(of: path)] == nil { diagnostics.append(.filmWithoutCaptions(path)) }
        }
        if look.hadPosition { diagnostics.append(.photoHadPosition(path)) }
        if look.traces.isCleaned { diagnostics.append(.documentHadNames(path)) }
    }

    /// What is told where a file is named that can't be published.
    private mutating func tellOfLinks(
        _ looks: [(file: MediaStage.BesideFile, look: MediaStage.Look)], _ portal: Portal, _ folder: ContentFolder
    ) {
        let heldBack = looks.compactMap { file, look in look.withheld.map { (path: file.path, reason: $0) } }
        let refused = looks.compactMap { file, look in look.refusal.map { (path: file.path, refusal: $0) } }
        let mentions = portal.mentions(of: Set(refused.lazy.filter(\.refusal.isOfTheLink).map(\.path) + heldBack.map(\.path)))
        diagnostics += heldBack.compactMap { path, reason in
            // Of its own pictures, a page is told once, where it says that they show faces.
            if case .facesOf(let page) = reason, mentions[path]?.place.path == page { return nil }
            return .fileWithheld(mentions[path]?.written ?? path, path, reason, at: mentions[path]?.place ?? .file(path))
        }
        diagnostics += refused.map { path, refusal in
            .fileRefused(
                refusal, path, as: mentions[path]?.written ?? path, at: mentions[path]?.place ?? .file(path),
                size: folder.files[path]?.size ?? 0, mostOfFilm: portal.mostOfFilm
            ) {
                guard let file = try? OpenFile(folder.placeOnDisk(of: path)) else { return SourceText(path: path, bytes: []) }
                return SourceText(path: path, drawing: file)
            }
        }
    }
}
