import Content
import Diagnostics

/// What a commit is about to do, settled before the site is touched.
struct CommitPlan {
    struct Move {
        var path: OutputPath
        var staged: String
        var obstacle: Publisher.Obstacle?
    }

    var additions: [Move] = []
    var replacements: [Move] = []
    var removals: [OutputPath] = []
    /// Files that stood there already and are Lathe's from now on.
    var adopted = Manifest()
    var manifest = Manifest()
    var stamps = FileStamps()
    var summary = PublishingSummary()
    /// The paths of the manifest, sorted; nil where nobody needs them.
    private(set) var paths: [OutputPath]?

    /// Sorts the manifest's paths.
    ///
    /// - Parameter earlier: those of the last publication, sorted, which are the same where no file comes or goes.
    mutating func sortPaths(_ earlier: [OutputPath]?) {
        if let earlier, additions.isEmpty, removals.isEmpty, earlier.count == manifest.entries.count,
            earlier.allSatisfy({ manifest.entries[$0] != nil })
        {
            paths = earlier
        } else {
            paths = manifest.entries.keys.sorted()
        }
    }

    var changesNothing: Bool { additions.isEmpty && replacements.isEmpty && removals.isEmpty }

    /// Puts the moves in the order in which pages never point at what isn't there, and a reader who comes in
    /// between finds his way: files before pages, pages before lists, the home page at the very end.
    mutating func order(last: [String]) {
        let lastRanks = Dictionary(last.enumerated().map { (OutputPath($1), 3 + $0) }, uniquingKeysWith: max)
        let home = OutputPath(.page(ofFolder: ""))
        func rank(_ path: OutputPath) -> Int {
            if path == home { return Int.max }
            if let rank = lastRanks[path] { return rank }
            if !path.isPage { return 0 }
            return path.isFolderPage ? 2 : 1
        }
        func ordered(_ moves: [Move]) -> [Move] {
            moves.map { (rank($0.path), $0) }
                .sorted { a, b in a.0 != b.0 ? a.0 < b.0 : a.1.path < b.1.path }
                .map(\.1)
        }
        additions = ordered(additions)
        replacements = ordered(replacements)
        // The other way round: what points goes before what is pointed at.
        removals = removals.map { (rank($0), $0) }
            .sorted { a, b in a.0 != b.0 ? a.0 > b.0 : a.1 < b.1 }
            .map(\.1)
    }
}

extension Publisher {
    /// Compares what was handed over with the earlier site.
    func plan(_ state: State) throws(SystemFailure) -> CommitPlan {
        var plan = CommitPlan()
        plan.summary.mended = mended
        plan.summary.warnings = openingWarnings
        var state = state
        leaveOutClashes(&state)
        plan.summary.errors = state.leftOut.sortedForReading()
        for (path, written) in state.written {
            plan.manifest.entries[path] = written.entry
            plan.stamps.entries[path] = worthRemembering(written.stamps)
            let size = written.entry.size
            switch written.state {
            case .unchanged:
                plan.summary.unchanged.count(size)
            case .adopted:
                plan.summary.unchanged.count(size)
                plan.adopted.entries[path] = written.entry
            case .new(let staged, let obstacle):
                plan.summary.added.count(size)
                plan.additions.append(.init(path: path, staged: staged, obstacle: obstacle))
            case .changed(let staged):
                plan.summary.changed.count(size)
                plan.replacements.append(.init(path: path, staged: staged))
            }
        }
        for (path, entry) in manifest?.entries ?? [:] where state.written[path] == nil {
            try settleLeftover(path, entry, isKept: state.kept.contains(path), &plan)
        }
        try mendKeptPages(state.kept.subtracting(state.written.keys), &plan)
        plan.order(last: options.last)
        return plan
    }

    private func worthRemembering(_ stamps: FileStamps.Entry?) -> FileStamps.Entry? {
        guard !trustsLateStamps, var stamps else { return stamps }
        stamps.published = stamps.published?.settled(at: options.clock())
        return stamps
    }

    /// Decides about an earlier file that was not written this time.
    private func settleLeftover(
        _ path: OutputPath, _ entry: Manifest.Entry, isKept: Bool, _ plan: inout CommitPlan
    ) throws(SystemFailure) {
        guard let status = try statusIfPresent(path) else { return }
        let isIntact = try isIntact(path, entry, status)
        if isKept || !isIntact {
            plan.manifest.entries[path] = entry
            plan.stamps.entries[path] = stamps.entries[path]
            plan.summary.kept.count(entry.size)
            if !isKept { plan.summary.warnings.append(.editedFileKept(output.fullPath(path))) }
        } else {
            plan.removals.append(path)
            plan.summary.removed.count(entry.size)
        }
    }
}
