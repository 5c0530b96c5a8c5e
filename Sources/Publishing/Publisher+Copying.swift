import Limits

extension Publisher {
    /// Hands over a copy of a writer's file, which is never held in memory whole.
    ///
    /// A file that can't be read, or that changes all the time while it is read, is left out, and `commit` says so.
    /// - Parameters:
    ///   - path: relative to the output folder, with `/` between its parts.
    ///   - source: the file, from the root or from the current folder.
    ///   - identity: of the file that was looked at; another one under its name is none that may be published.
    /// - Returns: whether there will be a file of the site at that path: this one, or else the earlier one.
    @discardableResult
    public func copy(_ path: String, from source: String, isAsset: Bool = false, identity: FileIdentity? = nil) -> Bool {
        guard let path = accept(path) else { return false }
        return attempt(path, source: source, isAsset: isAsset) { () throws(TakingFailure) in
            let (file, status) = try opened(source, identity)
            if let known = manifest?.entries[path], known.size == status.size {
                let hash = isStamped(path, file, status) ? known.hash : try hash(file, status.size)
                let entry = Manifest.Entry(hash: hash, size: status.size, isAsset: isAsset)
                if hash == known.hash, case .unchanged(var stamps) = try standing(path, entry) {
                    stamps.source = stamp(of: status)
                    return Written(entry: entry, stamps: stamps, state: .unchanged, source: .copy)
                }
            }
            for _ in 0..<Limits.readingsOfChangingFile.value {
                if let written = try copied(path, from: source, isAsset: isAsset, identity) { return written }
            }
            throw .sourceKeepsChanging
        }
    }

    private func opened(_ source: String, _ identity: FileIdentity?) throws(TakingFailure) -> (Descriptor, FileStatus) {
        let file: Descriptor
        let status: FileStatus
        do throws(SystemFailure) {
            file = try .source(source)
            status = try file.status()
        } catch { throw .source(error) }
        guard status.kind == .file else { throw .sourceIsNoFile }
        guard identity == nil || identity == FileIdentity(device: status.device, inode: status.inode) else { throw .sourceKeepsChanging }
        return (file, status)
    }

    /// Whether the file is still the one whose bytes were published, by its stamp alone.
    private func isStamped(_ path: OutputPath, _ file: Descriptor, _ status: FileStatus) -> Bool {
        guard let stamp = stamp(of: status), stamps.entries[path]?.source == stamp else { return false }
        return file.keepsChangeTime
    }

    private func stamp(of source: FileStatus) -> FileStamps.Stamp? {
        FileStamps.Stamp(source: source).settled(at: options.clock())
    }

    /// Copies into the staging folder what doesn't stand in its place yet; nil if the file changed meanwhile.
    private func copied(
        _ path: OutputPath, from source: String, isAsset: Bool, _ identity: FileIdentity?
    ) throws(TakingFailure) -> Written? {
        let (file, before) = try opened(source, identity)
        let name: String
        let copy: Descriptor
        do { (name, copy) = try staging.newFile() } catch { throw .output(error) }
        var isNeeded = false
        defer { if !isNeeded { staging.discard(name) } }
        let (hash, size) = try pour(file, into: copy)
        let published: FileStamps.Stamp
        let after: FileStatus
        do { published = .init(published: try copy.status()) } catch { throw .output(error) }
        do { after = try file.status() } catch { throw .source(error) }
        guard before == after, size == after.size else { return nil }

        let entry = Manifest.Entry(hash: hash, size: size, isAsset: isAsset)
        var stamps = FileStamps.Entry(published: published, source: stamp(of: after))
        func written(_ state: Written.Standing) -> Written {
            Written(entry: entry, stamps: stamps, state: state, source: .copy)
        }
        switch try standing(path, entry) {
        case .unchanged(let found):
            stamps.published = found.published
            return written(.unchanged)
        case .adopted(let found):
            stamps.published = found.published
            return written(.adopted)
        case .new(let obstacle):
            isNeeded = true
            return written(.new(staged: name, behind: obstacle))
        case .changed:
            isNeeded = true
            return written(.changed(staged: name))
        case .stranger(let stranger):
            throw .stranger(stranger)
        }
    }

    private func pour(_ file: Descriptor, into copy: Descriptor) throws(TakingFailure) -> (ContentHash, Int) {
        var hasher = ContentHasher()
        var size = 0
        var failure: SystemFailure?
        do throws(SystemFailure) {
            try file.readAll { (piece) throws(SystemFailure) in
                hasher.update(piece)
                size.add(piece.count)
                do throws(SystemFailure) { try copy.write(piece) } catch {
                    failure = error
                    throw error
                }
            }
        } catch {
            if let failure { throw .output(failure) }
            throw .source(error)
        }
        return (hasher.finish(), size)
    }

    private func hash(_ file: Descriptor, _ size: Int) throws(TakingFailure) -> ContentHash {
        var hasher = ContentHasher()
        state.withLock { $0.reread.add(size) }
        do { try file.readAll { hasher.update($0) } } catch { throw .source(error) }
        return hasher.finish()
    }
}

extension Int {
    /// Sizes come from the disk and from files, which may say anything.
    mutating func add(_ other: Int) {
        let (sum, overflow) = addingReportingOverflow(other)
        self = overflow ? (other > 0 ? .max : .min) : sum
    }
}
