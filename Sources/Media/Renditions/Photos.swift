import Dispatch
import Foundation
import Synchronization

/// The photos of one run: each is read once, if at all, and what is published of it made or taken from the cache.
public final class Photos: Sendable {
    /// What a run wants to know of each photo.
    public enum Purpose: Sendable {
        /// What is published of it.
        case publishing
        /// Whether that could be made.
        case checking
        /// Nothing but what its head says; the rest is made when it is asked for.
        case planning
    }

    public enum Outcome: Sendable {
        case made([KeptRendition])
        /// It could be made, or has been.
        case known
        /// The photo can't be read to its end.
        case broken
        /// libvips isn't there.
        case unavailable
    }

    private let purpose: Purpose
    let cache: PhotoCache?
    private let earlier: SeenPhotos
    private let earlierList: String?
    private let seen = Mutex(SeenPhotos())
    /// What was made because it was asked for; a page asks for two or three of one photo.
    private let shown = Mutex<[String: [KeptRendition]]>([:])
    private static let mostShown = 60
    private let drawings = Mutex<Set<String>>([])
    private let places = DispatchSemaphore(value: 2)
    private let heavy = Mutex(())

    /// - Parameter cache: the folder for what is kept; nil where nothing is.
    public init(_ purpose: Purpose, cache folder: String?) {
        self.purpose = purpose
        cache = folder.map(PhotoCache.init)
        earlierList = cache.flatMap { $0.text($0.folder + "/" + Self.list) }
        earlier = earlierList.map(SeenPhotos.init(text:)) ?? SeenPhotos()
    }

    private static let list = "seen"

    /// Lets two large photos at a time be held in memory.
    public func inTurn<Result>(_ body: () -> Result) -> Result {
        places.wait()
        defer { places.signal() }
        return body()
    }

    /// A photo that an earlier build has made and that is still the same, without its being read.
    ///
    /// - Parameter path: under `content/`.
    public func recall(_ path: String, _ file: OpenFile) -> (plan: RenditionPlan, hasPosition: Bool, outcome: Outcome)? {
        guard let known = earlier.photo(path, file.status), let outcome = kept(known.plan) else { return nil }
        seen.withLock { $0.add(known, at: path) }
        return (known.plan, known.hasPosition, outcome)
    }

    /// The first picture of a film, as one WebP file; nil where none can be made, or none is to be.
    ///
    /// - Parameters:
    ///   - path: under `content/`.
    ///   - size: as the film is shown.
    public func firstPicture(of film: OpenFile, _ path: String, _ format: FilmFormat, size: PictureSize) -> (
        plan: RenditionPlan, renditions: [KeptRendition]
    )? {
        guard purpose == .publishing else { return nil }
        // Under the film's own name stands the film.
        let name = path + "/picture"
        if let known = recall(name, film), case .made(let renditions) = known.outcome { return (known.plan, renditions) }
        guard FilmFrame.isToBeHad, PhotoWorkshop.isOpen,
            let plan = try? RenditionPlan(ofFilm: film, size: size.scaled(to: Self.widestOfFilm))
        else { return nil }
        let outcome = kept(plan) ?? inTurn { made(plan) { Self.firstPicture(of: film, format, plan) } }
        // Of many films none can be made, and each try takes long.
        if case .broken = outcome { cache?.keepBroken(plan.name) }
        seen.withLock { $0.add(.init(status: film.status, plan: plan, hasPosition: false), at: name) }
        guard case .made(let renditions) = outcome else { return nil }
        return (plan, renditions)
    }

    private static let widestOfFilm = 960

    private static func firstPicture(of film: OpenFile, _ format: FilmFormat, _ plan: RenditionPlan) -> [Rendition]? {
        guard let frame = FilmFrame.jpeg(of: film, format, plan.source) else { return nil }
        return PhotoWorkshop.renditions(of: Photo(frame: frame, plan: plan))?.filter { $0.width == plan.widths.last }
    }

    /// What is published of a photo, as far as the run's purpose needs it.
    public func take(_ photo: Photo, _ path: String, _ file: OpenFile) -> Outcome {
        let outcome = outcome(photo)
        switch outcome {
        case .made, .known, .broken:
            seen.withLock {
                $0.add(.init(status: file.status, plan: photo.plan, hasPosition: photo.hasPosition), at: path)
            }
        case .unavailable: break
        }
        return outcome
    }

    private func outcome(_ photo: Photo) -> Outcome {
        if let kept = kept(photo.plan) { return kept }
        guard PhotoWorkshop.isOpen else { return .unavailable }
        switch purpose {
        case .planning: return .known
        case .checking: return working(on: photo) { PhotoWorkshop.isWhole(photo) ? .known : .broken }
        case .publishing: return made(photo.plan) { working(on: photo) { PhotoWorkshop.renditions(of: photo) } }
        }
    }

    /// That it couldn't be made is not kept: memory may have been short.
    private func made(_ plan: RenditionPlan, _ make: () -> [Rendition]?) -> Outcome {
        guard let renditions = make() else { return .broken }
        let kept = cache?.keep(renditions, as: plan.name)
        return .made(kept ?? renditions.map(KeptRendition.init))
    }

    /// One of a photo's renditions, or what is at its own address; nil where it can't be read.
    public func shown(_ photo: Photo, width: Int?) -> KeptRendition.Content? {
        func content(_ renditions: [KeptRendition]) -> KeptRendition.Content? { renditions.first { $0.width == width }?.content }
        if let renditions = shown.withLock({ $0[photo.plan.name] }) { return content(renditions) }
        if case .files(let files) = cache?.record(photo.plan.name) { return content(files) }
        switch make(photo) {
        case .made(let renditions):
            shown.withLock { shown in
                if shown.count >= Self.mostShown { shown = [:] }
                shown[photo.plan.name] = renditions
            }
            return content(renditions)
        case .unavailable: return photo.cleaned().map { .bytes($0) }
        case .broken, .known: return nil
        }
    }

    var isPublishing: Bool { purpose == .publishing }

    /// Says that a picture that is made of a drawing is still used.
    func note(drawing name: String) { _ = drawings.withLock { $0.insert(name) } }

    /// Makes what is published of a photo, whatever the cache has of it.
    public func make(_ photo: Photo) -> Outcome {
        guard PhotoWorkshop.isOpen else { return .unavailable }
        return working(on: photo) { PhotoWorkshop.renditions(of: photo) }.map { .made($0.map(KeptRendition.init)) } ?? .broken
    }

    private func working<Result>(on photo: Photo, _ body: () -> Result) -> Result {
        photo.isHeavy ? heavy.withLock { _ in body() } : body()
    }

    private func kept(_ plan: RenditionPlan) -> Outcome? {
        switch cache?.record(plan.name) {
        case .files(let files): purpose == .publishing ? .made(files) : .known
        case .broken: .broken
        case nil: nil
        }
    }

    /// Writes down which photos there were, once all have been looked at.
    public func finish() {
        guard let cache, purpose == .publishing else { return }
        let seen = seen.withLock { $0 }
        let drawings = drawings.withLock { $0 }
        guard !seen.photos.isEmpty || !earlier.photos.isEmpty || !drawings.isEmpty else { return }
        let now = Int(Date().timeIntervalSince1970)
        let list = seen.text(at: now)
        if list != earlierList { _ = cache.write(Array(list.utf8), cache.folder + "/" + Self.list) }
        cache.settle(used: drawings.union(seen.photos.values.map(\.plan.name)), at: now)
    }

    /// Deletes what is kept of photos that this run didn't publish, some of which must not be anywhere any more.
    public func forgetOthers() {
        let used = drawings.withLock { $0 }.union(seen.withLock { $0 }.photos.values.map(\.plan.name))
        cache?.forget(except: used, at: Int(Date().timeIntervalSince1970))
    }
}
