import Content
import Diagnostics
import Synchronization

/// Takes the files of a whole site, from any number of workers at once, and publishes them so that no reader
/// ever meets a half-written site.
///
/// `open` takes the lock and mends what a killed build left. `write` and `copy` put new and changed files aside;
/// the site itself changes only in `commit`. A publisher that is let go without `commit` leaves the site as it was.
public final class Publisher: Sendable {
    public struct Options: Sendable {
        /// Files that are replaced after all others, in this order, such as the search's entry;
        /// the home page `index.html` always comes after them.
        public var last: [String]
        /// Whether new files reach the disk before any of them gets its place, so that the site survives
        /// a power cut, not only a kill.
        public var flushes: Bool
        /// How many earlier sites are kept, so that one can be put back.
        public var keeps = 0
        /// What the output itself tells of earlier builds, where it is to be taken over should the records of it be lost.
        public var lost: LostRecords?
        /// The clock, by which it is told whether a file changed so lately that it could change again unnoticed.
        var clock: @Sendable () -> FileTime = { ThisProcess.now }

        public init(last: [String] = [], flushes: Bool = true) {
            self.last = last
            self.flushes = flushes
        }
    }

    let options: Options
    let output: OutputFolder
    /// The open state folder, with the path that it has in messages.
    let records: Descriptor
    let statePath: String
    let identity: OutputIdentity
    /// Whether what is recorded there is about another output, and so counts for nothing.
    let isForeignState: Bool
    let staging: StagingFolder
    /// What Lathe wrote earlier; nil if nothing says so.
    let manifest: Manifest?
    let stamps: FileStamps
    /// What stands there without records, where it is to be taken over.
    let found: FoundSite?
    /// Under which name what may be somebody's is set aside.
    let asideName: String
    /// The folders of the files in the manifest.
    let manifestFolders: Set<OutputPath>
    let mended: Bool
    let openingWarnings: [Diagnostic]
    /// Whether a published file that was edited since always has another stamp, even at once.
    let trustsLateStamps: Bool
    /// Whether the site and the records of it are as the publication that is followed left them.
    let follows: Bool
    /// Those of the followed publication, sorted.
    let followedPaths: [OutputPath]?
    private let lock: BuildLock
    private let hold: OutputHold
    let state = Mutex(State())

    /// A file that was handed over.
    struct Written: Sendable {
        var entry: Manifest.Entry
        var stamps: FileStamps.Entry?
        var state: Standing
        var source: Source

        /// Where it comes from; of two for one path the one that others need more stays.
        enum Source: Int, Sendable { case asset, made, copy }

        enum Standing: Sendable {
            /// It stands in its place, as Lathe wrote it.
            case unchanged
            /// The same bytes stood there without Lathe's knowing of them.
            case adopted
            /// It waits in the staging folder to be put at an address where nothing of the site stands.
            case new(staged: String, behind: Obstacle?)
            /// It waits in the staging folder to replace a file of Lathe's.
            case changed(staged: String)
        }

        var stagedName: String? {
            switch state {
            case .unchanged, .adopted: nil
            case .new(let name, _), .changed(let name): name
            }
        }

        func goesBefore(_ other: Written) -> Bool {
            let (a, b) = (entry.hash, other.entry.hash)
            return (source.rawValue, a.high, a.low) < (other.source.rawValue, b.high, b.low)
        }
    }

    /// What an earlier site left where another kind of thing is needed now.
    enum Obstacle: Sendable {
        /// A file, where a folder is needed.
        case file(OutputPath)
        /// A folder, where the file is to stand.
        case folder
    }

    struct State: Sendable {
        var written: [OutputPath: Written] = [:]
        var kept: Set<OutputPath> = []
        /// Small files that are to be kept for the next build.
        var small: [String: @Sendable () -> [UInt8]] = [:]
        /// Why nothing can be published.
        var problems: [Diagnostic] = []
        /// Why single files are left out.
        var leftOut: [Diagnostic] = []
        /// Why single files can't be read, which `leftOut` says, too.
        var unread: [OutputPath: String] = [:]
        /// Files without Lathe's name on them in a folder without a manifest.
        var strangers: [OutputPath] = []
        /// Bytes that were read only because no stamp vouched for them.
        var reread = 0
        /// The output can't be written, so nothing more is tried.
        var isLost = false
        /// What was left, once it is published.
        var published: PublishedRecords?
        var isClosed = false
        var forgetsEarlierSites = false
        /// Whether pages of the new site have taken the places of earlier ones.
        var isReplacing = false
        /// Files at addresses of the new site, in one without records that is taken over.
        var takenOver: [OutputPath: Manifest.Entry] = [:]
    }

    /// Opens an output folder, making it where it does not exist.
    ///
    /// - Parameters:
    ///   - state: the folder for Lathe's own records; `OUTPUT.lathe` beside the output if left out.
    ///   - followed: what an earlier publication of the same process left there.
    public static func open(
        _ path: String, state: String? = nil, options: Options = Options(), following followed: PublishedRecords? = nil
    ) throws(PublishingError) -> Publisher {
        let place = absolutePath(path)
        let statePath = StateFolder.place(output: place, state: state)
        // Before anything is made.
        let faults = faults(of: place, state: state)
        guard faults.isEmpty else { throw PublishingError(faults) }
        let made = missingFolders(place)
        let root: Descriptor
        do {
            try makeFolders(place)
            root = try .folder(place)
        } catch { throw PublishingError(error, openingAt: place) }
        let output = OutputFolder(path: place, root: root)
        do throws(StateOpening.Refusal) {
            let hold = try OutputHold(root, records: statePath)
            let identity: OutputIdentity
            do { identity = .init(path: RealPath.resolved(place), try root.status()) } catch { throw .failure(error) }
            let opening = StateOpening(output: output, identity: identity, place: statePath, isBeside: state == nil)
            let records = try opening.open()
            let lock = try BuildLock(in: records, output: identity.path)
            do {
                return try Publisher(options: options, opening: opening, records: records, lock: lock, hold: hold, followed)
            } catch {
                lock.release()
                throw .failure(error)
            }
        } catch {
            // An empty folder would look like a site that lost everything.
            for folder in made { removeFolderIfEmpty(folder) }
            throw PublishingError([.stateRefused(error, statePath, output: output.path)])
        }
    }

    /// Long, for it settles one after the other whose site this is, whether a build died in it, and what is known of its files.
    private init(
        options: Options, opening: StateOpening, records: Descriptor, lock: BuildLock, hold: OutputHold,
        _ followed: PublishedRecords?
    ) throws(SystemFailure) {
        self.options = options
        self.records = records
        self.lock = lock
        self.hold = hold
        output = opening.output
        identity = opening.identity
        statePath = opening.place
        trustsLateStamps = output.root.keepsChangeTime
        staging = try StagingFolder(records: records, output: output.root)
        var warnings: [Diagnostic] = []
        if !lock.holds { warnings.append(.outputCannotBeLocked(output.path)) }
        isForeignState = try opening.bond.isForeign(records)
        if isForeignState {
            let other = try records.content(StateFile.identity).flatMap { OutputIdentity(bytes: $0) }
            warnings.append(.stateOfAnotherOutput(statePath, about: other?.path))
        }
        let resumed = isForeignState ? false : try Recovery(output: output, records: records).mend()
        mended = resumed || lock.deadOwner != nil
        asideName = ThisProcess.localTime.replacing(":", with: "-")

        if !mended, !isForeignState, let followed, trustsLateStamps, followed.areCurrent(in: records, identity) {
            follows = true
            found = nil
            followedPaths = followed.paths
            manifest = followed.manifest
            stamps = followed.stamps
            manifestFolders = followed.folders
            openingWarnings = warnings
            return
        }
        follows = false
        followedPaths = nil
        var manifest: Manifest?
        if !isForeignState, let bytes = try records.content(StateFile.manifest) {
            manifest = Manifest(bytes: bytes)
            if manifest == nil, options.lost == nil { warnings.append(.unreadableManifest(statePath + "/" + StateFile.manifest)) }
        }
        found = manifest == nil ? try options.lost.map { (lost) throws(SystemFailure) in try FoundSite(lost, in: opening.output) } : nil
        self.manifest = manifest ?? found?.manifest
        if self.manifest == nil, !isForeignState {
            let names = try output.root.names().filter { !$0.hasPrefix(".") }.sorted()
            // What has a home page is a site, whose files are compared one by one.
            if !names.isEmpty, !names.contains(SitePath.page(ofFolder: "").text) { warnings.append(.outputNotEmpty(output.path, names)) }
        }
        manifestFolders = Self.folders(of: self.manifest)
        stamps = FileStamps(bytes: isForeignState ? [] : try records.content(StateFile.stamps) ?? [])
        openingWarnings = warnings
    }

    deinit { abandon() }

    /// Gives up: the site stays as it was, and the lock is free.
    public func abandon() {
        let wasOpen = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        guard wasOpen else { return }
        close()
    }

    func close() {
        staging.clear()
        lock.release()
        hold.release()
    }

    /// Whether something has gone wrong so that `commit` will refuse: nothing more need be handed over.
    public var hasProblems: Bool { state.withLock { !$0.problems.isEmpty || !$0.strangers.isEmpty } }

    /// Whether an earlier build wrote a file at a path.
    public func hasPublished(_ path: String) -> Bool { manifest?.entries[OutputPath(path)] != nil }

    /// Says that an earlier file stays though it is not written this time, such as the page of an entry that
    /// can't be read at the moment. A path that Lathe never wrote means nothing.
    public func keep(_ path: String) {
        let path = OutputPath(path)
        guard manifest?.entries[path] != nil else { return }
        state.withLock { _ = $0.kept.insert(path) }
    }
}

extension PublishingError {
    init(_ failure: SystemFailure, at path: String) {
        self.init([.outputFailure(failure, at: path)])
    }

    init(_ failure: SystemFailure, openingAt path: String) {
        self.init([failure.isNotFolder || failure.exists ? .outputNotFolder(path) : .outputFailure(failure, at: path)])
    }
}
