import Diagnostics

/// Where a file and a folder want one name.
extension Publisher {
    /// Of a file and others that need a folder of its name the others stay, unless it is one that readers need.
    func leaveOutClashes(_ state: inout State) {
        var files: Set<OutputPath> = []
        for (path, written) in state.written {
            // What stood there before stands well with the others.
            guard case .new = written.state, let file = path.ancestors.first(where: { state.written[$0] != nil }),
                let other = state.written[file]
            else { continue }
            files.insert(isEssential(file, isAsset: other.entry.isAsset) ? path : file)
        }
        for file in files.sorted() {
            if let name = state.written.removeValue(forKey: file)?.stagedName { staging.discard(name) }
            state.leftOut.append(.outputPathIsFolder(file.text))
        }
    }

    /// Leaves out what can't have its place, since an earlier file or folder there has to stay: it is kept, or
    /// somebody has edited it, or Lathe did not write it. Gives what the site can't do without.
    func leaveOutBlocked(_ plan: inout CommitPlan) throws(SystemFailure) -> [Diagnostic] {
        let going = Set(plan.removals)
        var blockades: Set<OutputPath> = []
        var blocked: Set<OutputPath> = []
        for addition in plan.additions {
            let strangers = try strangers(behind: addition, going)
            guard let first = strangers.min() else { continue }
            if isEssential(addition.path, isAsset: plan.manifest.entries[addition.path]?.isAsset ?? false) {
                blockades.formUnion(strangers)
            } else {
                blocked.insert(addition.path)
                plan.leaveOut(addition, first, output)
            }
        }
        plan.additions.removeAll { blocked.contains($0.path) }
        return blockades.sorted().map { .foreignFile(at: output.fullPath($0)) }
    }

    private func strangers(behind addition: CommitPlan.Move, _ going: Set<OutputPath>) throws(SystemFailure) -> [OutputPath] {
        switch addition.obstacle {
        case nil: []
        case .file(let file): going.contains(file) ? [] : [file]
        case .folder: try files(in: addition.path).filter { !going.contains($0) }
        }
    }

    private func files(in folder: OutputPath) throws(SystemFailure) -> [OutputPath] {
        var files: [OutputPath] = []
        for name in try output.folder(folder.text).names() {
            let path = OutputPath(folder.text + "/" + name)
            if try statusIfPresent(path)?.kind == .folder {
                files += try self.files(in: path)
            } else {
                files.append(path)
            }
        }
        return files
    }
}

extension CommitPlan {
    fileprivate mutating func leaveOut(_ addition: Move, _ stranger: OutputPath, _ output: OutputFolder) {
        let isOurs = manifest.entries[stranger] != nil
        summary.errors.append(isOurs ? .outputPathIsFolder(addition.path.text) : .foreignFileInstead(at: output.fullPath(stranger)))
        summary.added.discount(manifest.entries[addition.path]?.size ?? 0)
        manifest.entries[addition.path] = nil
        stamps.entries[addition.path] = nil
    }
}
