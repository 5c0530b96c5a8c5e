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
        attempt(place) { () throws(TakingFailure) in
            let standing = try standing(place, entry)
            let obstacle: Obstacle?
            switch standing {
            case nil: return nil
            case .unchanged(let stamps): return Written(entry: entry, stamps: stamps, state: .unchanged)
            case .adopted(let stamps): return Written(entry: entry, stamps: stamps, state: .adopted)
            case .new(let behind): obstacle = behind
            case .changed: obstacle = nil
            }
            let name: String
            let file: Descriptor
            let stamp: FileStamps.Stamp
            do throws(SystemFailure) { (name, file) = try staging.newFile() } catch { throw .output(error) }
            var broken: SystemFailure?
            var second = ContentHasher()
            do {
                try pieces { piece in
                    second.update(piece)
                    do throws(SystemFailure) { try file.write(piece) } catch {
                        broken = error
                        throw error
                    }
                }
            } catch {
                staging.discard(name)
                if let broken { throw .output(broken) }
                failure = error
                return nil
            }
            guard second.finish() == entry.hash else {
                staging.discard(name)
                failure = ChangedMeanwhile()
                return nil
            }
            do throws(SystemFailure) { stamp = FileStamps.Stamp(try file.status()) } catch { throw .output(error) }
            if case .new = standing {
                return Written(entry: entry, stamps: .init(published: stamp), state: .new(staged: name, behind: obstacle))
            }
            return Written(entry: entry, stamps: .init(published: stamp), state: .changed(staged: name))
        }
        if let failure { throw failure }
    }

    /// The bytes were others the second time.
    public struct ChangedMeanwhile: Error {}

    /// Whether a file was taken, so that pages may point at it.
    public func hasTaken(_ path: String) -> Bool {
        state.withLock { $0.written[OutputPath(path)] != nil }
    }

    /// Takes a file back that was handed over.
    public func withdraw(_ path: String) {
        let written = state.withLock { $0.written.removeValue(forKey: OutputPath(path)) }
        switch written?.state {
        case .new(let staged, _), .changed(let staged): staging.discard(staged)
        case .unchanged, .adopted, nil: break
        }
    }

    /// Keeps what an earlier build published at an address; false where nothing of it stands there.
    public func keepEarlier(_ path: String) -> Bool {
        let place = OutputPath(path)
        guard let known = manifest?.entries[place], let status = try? statusIfPresent(place), status.kind == .file, status.size == known.size
        else { return false }
        keep(path)
        return true
    }
}
