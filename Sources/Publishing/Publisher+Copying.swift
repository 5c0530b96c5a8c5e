extension Publisher {
    /// Hands over a copy of a writer's file, which is never held in memory whole.
    ///
    /// - Parameters:
    ///   - path: relative to the output folder, with `/` between its parts.
    ///   - source: the file, from the root or from the current folder.
    public func copy(_ path: String, from source: String, isAsset: Bool = false) {
        guard let path = accept(path) else { return }
        attempt(path, source: source) { () throws(TakingFailure) in
            let file: Descriptor
            let status: FileStatus
            do throws(SystemFailure) {
                file = try .source(source)
                status = try file.status()
            } catch { throw .source(error) }
            guard status.kind == .file else { throw .sourceIsNoFile }
            let stamp = FileStamps.Stamp(status)

            let known = manifest?.entries[path]
            if let known, known.size == status.size {
                let hash = stamps.entries[path]?.source == stamp ? known.hash : try hash(file, status.size)
                if hash == known.hash {
                    let entry = Manifest.Entry(hash: hash, size: status.size, isAsset: isAsset)
                    if case .unchanged(var stamps) = try standing(path, entry) {
                        stamps.source = settled(stamp)
                        return Written(entry: entry, stamps: stamps, state: .unchanged)
                    }
                }
            }
            return try copied(path, from: source, isAsset: isAsset)
        }
    }

    private func copied(
        _ path: OutputPath, from source: String, isAsset: Bool
    ) throws(TakingFailure) -> Written? {
        let file: Descriptor
        let before: FileStatus
        do throws(SystemFailure) {
            file = try .source(source)
            before = try file.status()
        } catch { throw .source(error) }

        let name: String
        let copy: Descriptor
        do { (name, copy) = try staging.newFile() } catch { throw .output(error) }
        var hasher = ContentHasher()
        var size = 0
        var failure: SystemFailure?
        do throws(SystemFailure) {
            try file.readAll { (piece) throws(SystemFailure) in
                hasher.update(piece)
                size += piece.count
                do throws(SystemFailure) { try copy.write(piece) } catch {
                    failure = error
                    throw error
                }
            }
        } catch {
            if let failure { throw .output(failure) }
            throw .source(error)
        }

        let entry = Manifest.Entry(hash: hasher.finish(), size: size, isAsset: isAsset)
        let stamp: FileStamps.Stamp
        let after: FileStatus
        do { stamp = .init(try copy.status()) } catch { throw .output(error) }
        do { after = try file.status() } catch { throw .source(error) }
        let stamps = FileStamps.Entry(
            published: stamp, source: before == after ? settled(.init(after)) : nil
        )
        switch try standing(path, entry) {
        case nil:
            staging.discard(name)
            return nil
        case .unchanged(var found):
            staging.discard(name)
            found.source = stamps.source
            return Written(entry: entry, stamps: found, state: .unchanged)
        case .adopted(var found):
            staging.discard(name)
            found.source = stamps.source
            return Written(entry: entry, stamps: found, state: .adopted)
        case .new(let obstacle):
            return Written(entry: entry, stamps: stamps, state: .new(staged: name, behind: obstacle))
        case .changed:
            return Written(entry: entry, stamps: stamps, state: .changed(staged: name))
        }
    }

    private func hash(_ file: Descriptor, _ size: Int) throws(TakingFailure) -> ContentHash {
        var hasher = ContentHasher()
        state.withLock { $0.reread += size }
        do { try file.readAll { hasher.update($0) } } catch { throw .source(error) }
        return hasher.finish()
    }

    /// The stamp, unless the file changed so lately that it could change again without the stamp's telling:
    /// file systems count time in steps of up to two seconds.
    private func settled(_ stamp: FileStamps.Stamp) -> FileStamps.Stamp? {
        ThisProcess.nanoseconds - stamp.modified > 2_000_000_000 ? stamp : nil
    }
}
