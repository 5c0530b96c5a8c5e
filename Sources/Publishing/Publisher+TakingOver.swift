import Diagnostics

/// Where the site stands and the records of it are lost.
extension Publisher {
    /// Notes that a file at an address of the new site counts as the earlier site's, though nothing but its address tells so.
    func takeOver(_ path: OutputPath, _ entry: Manifest.Entry) {
        state.withLock { $0.takenOver[path] = entry }
    }

    /// What was found there, with what stands at addresses of the new site: from now on it is known for Lathe's.
    var recovered: Manifest {
        var manifest = found?.manifest ?? Manifest()
        manifest.entries.merge(state.withLock(\.takenOver)) { known, _ in known }
        return manifest
    }

    /// Gives what is about to go and may be somebody's a second name in the state folder, before any of it goes.
    func setAside(_ plan: CommitPlan) throws(PlacedFailure) {
        let paths = doubtfulMoves(plan)
        guard !paths.isEmpty else { return }
        let aside = OutputFolder(path: asidePath, root: try asideFolder())
        for path in paths {
            do throws(SystemFailure) {
                try output.folder(path.folder).link(path.name, in: aside.madeFolder(path.folder), path.name)
            } catch {
                if !error.isMissing && !error.exists { throw PlacedFailure(failure: error, path: aside.fullPath(path)) }
            }
        }
    }

    private func doubtfulMoves(_ plan: CommitPlan) -> [OutputPath] {
        guard let found else { return [] }
        let taken = state.withLock(\.takenOver)
        return (plan.replacements.map(\.path) + plan.removals).filter { found.doubtful.contains($0) || taken[$0] != nil }
            .sorted()
    }

    /// What became of a site without records: what was set aside, and what is left as it was.
    func tellOfTakingOver(_ plan: CommitPlan) -> [Diagnostic] {
        guard let found else { return [] }
        let taken = state.withLock(\.takenOver)
        let left = found.others.filter { taken[$0] == nil && plan.manifest.entries[$0] == nil }.sorted()
        let aside = doubtfulMoves(plan)
        var told: [Diagnostic] = []
        if !aside.isEmpty { told.append(.filesSetAside(asidePath, aside.map(\.text))) }
        if !left.isEmpty { told.append(.filesLeft(output.path, left.map(\.text))) }
        return told
    }

    private var asidePath: String { statePath + "/" + StateFile.aside + "/" + asideName }

    private func asideFolder() throws(PlacedFailure) -> Descriptor {
        do throws(SystemFailure) {
            return try records.madeFolder(StateFile.aside).madeFolder(asideName)
        } catch { throw PlacedFailure(failure: error, path: asidePath) }
    }
}

extension Descriptor {
    fileprivate func madeFolder(_ name: String) throws(SystemFailure) -> Descriptor {
        do { try makeFolder(name, mode: 0o700) } catch { if !error.exists { throw error } }
        return try folder(name)
    }
}
