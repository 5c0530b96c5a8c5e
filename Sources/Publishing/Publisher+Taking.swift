import Diagnostics

extension Publisher {
    /// Hands over a file by its bytes. Never fails here: what is wrong is said by `commit`.
    ///
    /// - Parameters:
    ///   - path: relative to the output folder, with `/` between its parts.
    ///   - isAsset: a style sheet, script or icon that pages need; it stays while a kept page uses it.
    /// - Returns: whether there will be a file of the site at that path: this one, or else the earlier one.
    @discardableResult
    public func write(_ path: String, _ bytes: UnsafeRawBufferPointer, isAsset: Bool = false) -> Bool {
        guard let path = accept(path) else { return false }
        let entry = Manifest.Entry(hash: ContentHash(of: bytes), size: bytes.count, isAsset: isAsset)
        return attempt(path, isAsset: isAsset) { () throws(TakingFailure) in
            func written(_ stamps: FileStamps.Entry, _ state: Written.Standing) -> Written {
                Written(entry: entry, stamps: stamps, state: state, source: isAsset ? .asset : .made)
            }
            switch try standing(path, entry) {
            case .unchanged(let stamps): return written(stamps, .unchanged)
            case .adopted(let stamps): return written(stamps, .adopted)
            case .new(let obstacle):
                let (name, stamp) = try stage(bytes)
                return written(.init(published: stamp), .new(staged: name, behind: obstacle))
            case .changed:
                let (name, stamp) = try stage(bytes)
                return written(.init(published: stamp), .changed(staged: name))
            case .stranger(let stranger): throw .stranger(stranger)
            }
        }
    }

    /// Hands over a file by its bytes.
    @discardableResult
    public func write(_ path: String, _ bytes: [UInt8], isAsset: Bool = false) -> Bool {
        bytes.withUnsafeBytes { write(path, $0, isAsset: isAsset) }
    }

    private func stage(_ bytes: UnsafeRawBufferPointer) throws(TakingFailure) -> (String, FileStamps.Stamp) {
        do throws(SystemFailure) {
            let (name, file) = try staging.newFile()
            try file.write(bytes)
            return (name, FileStamps.Stamp(published: try file.status()))
        } catch { throw .output(error) }
    }
}

/// Why a file could not be taken.
enum TakingFailure: Error {
    case output(SystemFailure)
    case source(SystemFailure)
    case sourceIsNoFile
    case sourceKeepsChanging
    /// The one who hands over its pieces could not go on, and knows why.
    case pieces
    /// Something that Lathe did not write stands at its address.
    case stranger(OutputPath)
}

extension Publisher {
    /// The path if it may be written, else nil, with the reason noted.
    func accept(_ text: String) -> OutputPath? {
        let path = OutputPath(text)
        guard let fault = path.fault else { return path }
        state.withLock { $0.leftOut.append(.unsafeOutputPath(text, fault)) }
        return nil
    }

    /// Notes what became of a file, or what went wrong; does nothing once the output can't be written.
    func attempt(_ path: OutputPath, source: String = "", isAsset: Bool, _ take: () throws(TakingFailure) -> Written) -> Bool {
        guard state.withLock({ !$0.isClosed && !$0.isLost }) else { return false }
        do throws(TakingFailure) {
            let written = try take()
            if let loser = state.withLock({ $0.take(written, at: path) }), let name = loser.stagedName { staging.discard(name) }
            return true
        } catch {
            switch error {
            case .output(let failure):
                note(failure, at: output.fullPath(path))
                return false
            case .source(let failure):
                return leaveOut(path, failure.text, .unreadableFile(absolutePath(source), reason: failure.text, .download))
            case .sourceIsNoFile:
                let reason = "not a plain file"
                return leaveOut(path, reason, .unreadableFile(absolutePath(source), reason: reason, .download))
            case .sourceKeepsChanging: return leaveOut(path, "it keeps changing", .changingSource(absolutePath(source)))
            case .pieces: return false
            case .stranger(let place):
                noteStranger(place, insteadOf: path, isAsset: isAsset)
                return false
            }
        }
    }

    /// One file less is no reason to publish nothing. The earlier file stays at its place, if there is one.
    private func leaveOut(_ path: OutputPath, _ reason: String, _ problem: Diagnostic) -> Bool {
        let stands = manifest?.entries[path] != nil && (try? statusIfPresent(path))??.kind == .file
        return state.withLock { state in
            state.leftOut.append(problem)
            state.unread[path] = reason
            if stands { state.kept.insert(path) }
            return stands || state.written[path] != nil
        }
    }

    /// The output can't be written: nothing more is tried, and nothing is published.
    private func note(_ failure: SystemFailure, at place: String) {
        state.withLock { state in
            if !state.isLost { state.problems.append(.outputFailure(failure, at: place)) }
            state.isLost = true
        }
    }

    private func noteStranger(_ place: OutputPath, insteadOf path: OutputPath, isAsset: Bool) {
        state.withLock { state in
            if manifest == nil {
                state.strangers.append(place)
            } else if isEssential(path, isAsset: isAsset) {
                state.problems.append(.foreignFile(at: output.fullPath(place)))
            } else {
                state.leftOut.append(.foreignFileInstead(at: output.fullPath(place)))
            }
        }
    }

    /// What the site can't do without: readers would be led to something else by pages, styles, scripts and the search.
    func isEssential(_ path: OutputPath, isAsset: Bool) -> Bool {
        path.isPage || isAsset || isWithLast(path)
    }

    /// Whether a file is one of those that are replaced last, or lies in a folder of theirs.
    func isWithLast(_ path: OutputPath) -> Bool {
        options.last.contains { last in
            let folder = OutputPath(last).folder
            return path.text == last || !folder.isEmpty && path.text.hasPrefix(folder + "/")
        }
    }
}

extension Publisher.State {
    /// Takes a file; of two for one path the same one stays whichever came first. Gives the one that goes.
    mutating func take(_ new: Publisher.Written, at path: OutputPath) -> Publisher.Written? {
        guard let old = written[path] else {
            written[path] = new
            return nil
        }
        if old.entry.hash != new.entry.hash { leftOut.append(.outputPathTwice(path.text)) }
        guard new.goesBefore(old) else { return new }
        written[path] = new
        return old
    }
}
