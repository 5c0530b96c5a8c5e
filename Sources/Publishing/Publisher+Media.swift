import Diagnostics

extension Publisher {
    /// Hands over a file whose bytes come in pieces, so that it is never held whole: once to learn whether it has changed,
    /// and once more to be written where it has.
    ///
    /// - Parameter pieces: hands the file's bytes, in order, to the function that it is given; the same bytes each time.
    /// - Throws: what `pieces` throws; then the file was not taken.
    public func write(
        _ path: String, size: Int, pieces: (_ sink: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws {
        guard let place = accept(path) else { return }
        var hasher = ContentHasher()
        try pieces { hasher.update($0) }
        let entry = Manifest.Entry(hash: hasher.finish(), size: size, isAsset: false)
        var failure: (any Error)?
        _ = attempt(place, isAsset: false) { () throws(TakingFailure) in
            func written(_ stamps: FileStamps.Entry, _ state: Written.Standing) -> Written {
                Written(entry: entry, stamps: stamps, state: state, source: .copy)
            }
            switch try standing(place, entry) {
            case .unchanged(let stamps): return written(stamps, .unchanged)
            case .adopted(let stamps): return written(stamps, .adopted)
            case .stranger(let stranger): throw .stranger(stranger)
            case .new(let obstacle):
                let (name, stamp) = try stage(entry, pieces, &failure)
                return written(.init(published: stamp), .new(staged: name, behind: obstacle))
            case .changed:
                let (name, stamp) = try stage(entry, pieces, &failure)
                return written(.init(published: stamp), .changed(staged: name))
            }
        }
        if let failure { throw failure }
    }

    private func stage(
        _ entry: Manifest.Entry, _ pieces: (_ sink: (UnsafeRawBufferPointer) throws -> Void) throws -> Void,
        _ failure: inout (any Error)?
    ) throws(TakingFailure) -> (String, FileStamps.Stamp) {
        let name: String
        let file: Descriptor
        do throws(SystemFailure) { (name, file) = try staging.newFile() } catch { throw .output(error) }
        var broken: SystemFailure?
        var hasher = ContentHasher()
        do {
            try pieces { piece in
                hasher.update(piece)
                do throws(SystemFailure) { try file.write(piece) } catch {
                    broken = error
                    throw error
                }
            }
            guard hasher.finish() == entry.hash else { throw ChangedMeanwhile() }
        } catch {
            staging.discard(name)
            if let broken { throw .output(broken) }
            failure = error
            throw .pieces
        }
        do throws(SystemFailure) { return (name, FileStamps.Stamp(published: try file.status())) } catch { throw .output(error) }
    }

    /// The bytes were others the second time.
    public struct ChangedMeanwhile: Error {}

    /// Whether a file was taken, so that pages may point at it.
    public func hasTaken(_ path: String) -> Bool {
        state.withLock { $0.written[OutputPath(path)] != nil }
    }

    /// Why a file could not be copied, for those who tell of it in their own words; then `commit` doesn't.
    ///
    /// - Parameter source: the file that it was to be copied from.
    public func takeUnread(_ path: String, from source: String) -> String? {
        let told = absolutePath(source)
        return state.withLock { state in
            guard let reason = state.unread.removeValue(forKey: OutputPath(path)) else { return nil }
            state.leftOut.removeAll { $0.place.path == told }
            return reason
        }
    }

    /// Takes a file back that was handed over, with what was to be said of it.
    ///
    /// - Parameter source: the file that it was copied from.
    public func withdraw(_ path: String, from source: String) {
        let told = absolutePath(source)
        let written = state.withLock { state in
            state.leftOut.removeAll { $0.place.path == told }
            state.unread[OutputPath(path)] = nil
            return state.written.removeValue(forKey: OutputPath(path))
        }
        switch written?.state {
        case .new(let staged, _), .changed(let staged): staging.discard(staged)
        case .unchanged, .adopted, nil: break
        }
    }

    /// Keeps what an earlier build published at an address; false where nothing of it stands there.
    public func keepEarlier(_ path: String) -> Bool {
        let place = OutputPath(path)
        guard let known = manifest?.entries[place], let status = try? statusIfPresent(place), status.kind == .file,
            status.size == known.size
        else { return false }
        keep(path)
        return true
    }
}
