import Diagnostics

extension Publisher {
    /// Publishes what was handed over and removes what Lathe wrote earlier and nobody handed over or kept.
    ///
    /// Every file gets its place by a rename: files at new addresses first, then replacements, then removals.
    /// A page that readers can reach thus never points at a missing file. Nothing at all is written when nothing
    /// has changed. Where it throws, the site is whole: the earlier one, or parts of the new one that point only
    /// at what is there; the next build goes on from that.
    public func commit() throws(PublishingError) -> PublishingSummary {
        let state = state.withLock { state in
            defer { state.isClosed = true }
            return state
        }
        guard !state.isClosed else { return PublishingSummary() }
        defer { close() }
        if let refusal = refusal(state) { throw refusal }
        var plan = try settledPlan(state)
        plan.summary.warnings += tellOfTakingOver(plan)
        if !plan.changesNothing { plan.sortPaths(followedPaths) }
        do {
            try publish(plan, keeping: state.small)
        } catch {
            // Gives back the room of what was added, or else leaves it to the next build.
            _ = try? Recovery(output: output, records: records).mend()
            var failure = PublishingError(error.failure, at: error.path)
            failure.leavesParts = self.state.withLock(\.isReplacing)
            throw failure
        }
        saveStamps(plan, reread: self.state.withLock(\.reread))
        remember(plan)
        return plan.summary
    }

    private func settledPlan(_ state: State) throws(PublishingError) -> CommitPlan {
        var plan: CommitPlan
        let blockades: [Diagnostic]
        do throws(SystemFailure) {
            plan = try self.plan(state)
            blockades = try leaveOutBlocked(&plan)
        } catch {
            throw PublishingError(error, at: output.path)
        }
        if !blockades.isEmpty { throw PublishingError(blockades) }
        plan.summary.paths = PublishingSummary.Paths(
            added: plan.additions.map(\.path.text).sorted(), changed: plan.replacements.map(\.path.text).sorted(),
            removed: plan.removals.map(\.text).sorted())
        return plan
    }

    private func refusal(_ state: State) -> PublishingError? {
        var problems = state.problems
        if !state.strangers.isEmpty {
            let examples = state.strangers.sorted().prefix(5).map(\.text)
            problems.append(
                .foreignSite(
                    output.path, state: statePath, examples: examples, count: state.strangers.count,
                    isPortal: StateFolder.isSite(output.path)))
        }
        return problems.isEmpty ? nil : PublishingError(problems.sortedForReading())
    }

    private func publish(_ plan: CommitPlan, keeping small: [String: @Sendable () -> [UInt8]]) throws(PlacedFailure) {
        let kept = try begin(plan, keeping: small)
        try inRecords { () throws(SystemFailure) in try keepEarlierSites(plan) }
        if plan.changesNothing { return }
        let cleared = try add(plan)
        try inRecords { () throws(SystemFailure) in try advance(StateFile.adding, to: StateFile.replacing) }
        state.withLock { $0.isReplacing = true }
        for move in plan.replacements {
            try placing(move.path) { () throws(SystemFailure) in
                try staging.folder().rename(move.staged, to: output.folder(move.path.folder), move.path.name)
            }
        }
        for path in plan.removals where !cleared.contains(path) { try removeIfPresent(path) }
        output.removeEmptyFolders(above: plan.removals)
        try inRecords { () throws(SystemFailure) in
            if isApart { try output.root.flushFileSystem() }
            try advance(StateFile.replacing, to: kept.isEmpty ? StateFile.manifest : StateFile.keeping)
            if !kept.isEmpty { try records.finishKeeping() }
        }
    }

    /// Notes how far the publication is. No journal keeps the order of what happens on two disks.
    private func advance(_ step: String, to next: String) throws(SystemFailure) {
        try records.rename(step, to: records, next)
        if isApart { try records.flushFileSystem() }
    }

    private var isApart: Bool { options.flushes && staging.isOnOtherDisk }

    /// Writes what is about to happen; gives the names of the small files that are to be kept with it.
    private func begin(_ plan: CommitPlan, keeping small: [String: @Sendable () -> [UInt8]]) throws(PlacedFailure) -> [String] {
        var kept: [String] = []
        try setAside(plan)
        try inRecords { () throws(SystemFailure) in
            if isForeignState { try records.forgetRecords() }
            if try records.content(StateFile.identity) != identity.bytes {
                try records.writeWhole(identity.bytes, to: StateFile.identity, by: StateFile.identityDraft)
            }
            if !plan.adopted.entries.isEmpty || found != nil {
                // First of all, lest a killed build's mending take them for files that it added itself.
                var manifest = found == nil ? manifest ?? Manifest() : recovered
                manifest.entries.merge(plan.adopted.entries) { $1 }
                try records.writeWhole(manifest.bytes(), to: StateFile.manifest, by: StateFile.draft)
            }
            kept = try draftSmallFiles(small)
            if plan.changesNothing {
                if !kept.isEmpty {
                    if options.flushes { try records.flushFileSystem() }
                    try records.writeWhole(plan.manifest.bytes(), to: StateFile.keeping, by: StateFile.draft)
                    try records.finishKeeping()
                } else if plan.manifest != manifest ?? Manifest() {
                    try records.writeWhole(plan.manifest.bytes(), to: StateFile.manifest, by: StateFile.draft)
                }
                return
            }
            try records.writeWhole(plan.manifest.bytes(in: plan.paths), to: StateFile.adding, by: StateFile.draft)
            // One flush for all: a name must not reach the disk before the bytes it stands for. From here on the
            // order of the renames is kept by the file system's journal.
            if options.flushes { try records.flushFileSystem() }
            if isApart { try output.root.flushFileSystem() }
        }
        return kept
    }

    /// Puts new files at their addresses; gives the files that had to go first.
    private func add(_ plan: CommitPlan) throws(PlacedFailure) -> Set<OutputPath> {
        for move in plan.additions where move.obstacle == nil {
            try placing(move.path) { () throws(SystemFailure) in _ = try output.madeFolder(move.path.folder) }
        }
        var cleared: Set<OutputPath> = []
        for move in plan.additions {
            if let obstacle = move.obstacle {
                cleared.formUnion(try clear(obstacle, for: move.path, plan.removals))
            }
            try placing(move.path) { () throws(SystemFailure) in
                let folder = try output.madeFolder(move.path.folder)
                try staging.folder().renameToFree(move.staged, in: folder, move.path.name)
            }
        }
        return cleared
    }

    /// Removes an earlier site's file where a folder is needed now, or its folder where a file is. This one case
    /// can't wait for the removals: until the replacements follow, earlier pages may point at what has gone.
    private func clear(
        _ obstacle: Obstacle, for path: OutputPath, _ removals: [OutputPath]
    ) throws(PlacedFailure) -> [OutputPath] {
        let cleared =
            switch obstacle {
            case .file(let file): removals.contains(file) ? [file] : []
            case .folder: removals.filter { $0.ancestors.contains(path) }
            }
        for file in cleared {
            let kind = try placing(file) { () throws(SystemFailure) in try statusIfPresent(file)?.kind }
            if kind != .folder { try removeIfPresent(file) }
        }
        output.removeEmptyFolders(above: cleared)
        return cleared
    }

    private func removeIfPresent(_ path: OutputPath) throws(PlacedFailure) {
        try placing(path) { () throws(SystemFailure) in
            do throws(SystemFailure) {
                try output.remove(path)
            } catch {
                if !error.isMissing && !error.isNotFolder { throw error }
            }
        }
    }

    /// The stamps are only a help, so a failure to write them is none, and they are not written for their own
    /// sake unless their lack has cost something.
    private func saveStamps(_ plan: CommitPlan, reread: Int) {
        guard !plan.changesNothing || reread > 8 << 20, plan.stamps != stamps else { return }
        try? records.writeWhole(plan.stamps.bytes(in: plan.paths), to: StateFile.stamps, by: StateFile.stampsDraft)
    }
}

/// A failure and the file it met, so that the message can name it.
struct PlacedFailure: Error {
    var failure: SystemFailure
    var path: String
}

extension Publisher {
    private func placing<Value>(
        _ path: OutputPath, _ body: () throws(SystemFailure) -> Value
    ) throws(PlacedFailure) -> Value {
        do { return try body() } catch { throw PlacedFailure(failure: error, path: output.fullPath(path)) }
    }

    private func inRecords(_ body: () throws(SystemFailure) -> Void) throws(PlacedFailure) {
        do { try body() } catch { throw PlacedFailure(failure: error, path: statePath) }
    }
}
