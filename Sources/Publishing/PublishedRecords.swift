/// What a publication left behind, kept by who publishes to the same place again and again: while nobody else has published there,
/// the records need not be read, and files that come out the same need not be handed over.
public struct PublishedRecords: Sendable {
    let identity: OutputIdentity
    let manifest: Manifest
    let stamps: FileStamps
    let folders: Set<OutputPath>
    /// Sorted.
    let paths: [OutputPath]?
    /// Of the manifest itself: every publication replaces it.
    let file: FileStatus

    /// Whether the state folder still has the manifest of this publication, and no publication was stopped since.
    func areCurrent(in records: Descriptor, _ identity: OutputIdentity) -> Bool {
        guard identity == self.identity, records.keepsChangeTime, let names = try? records.names(),
            !names.contains(where: { [StateFile.adding, StateFile.replacing, StateFile.keeping].contains($0) })
        else { return false }
        return (try? records.status(StateFile.manifest)) == file
    }

    /// Whether the site is as this publication left it, as far as the file system says so by itself.
    ///
    /// Takes no lock and writes nothing.
    public func stand(at path: String, state: String? = nil) -> Bool {
        let place = absolutePath(path)
        guard let root = try? Descriptor.folder(place), root.keepsChangeTime, let status = try? root.status(),
            let folder = try? Descriptor.folder(StateFolder.place(output: place, state: state)),
            areCurrent(in: folder, OutputIdentity(path: RealPath.resolved(place), status))
        else { return false }
        return areAllStamped(in: OutputFolder(path: place, root: root))
    }

    /// Sorted, the files of a folder come one after the other, so that it is looked for once.
    private func areAllStamped(in output: OutputFolder) -> Bool {
        var (folder, opened): (Substring, Descriptor) = ("", output.root)
        for path in paths ?? manifest.entries.keys.sorted() {
            let slash = path.text.utf8.lastIndex(of: UInt8(ascii: "/"))
            let own = slash.map { path.text[..<$0] } ?? ""
            if !own.utf8.elementsEqual(folder.utf8) {
                guard let found = try? output.folder(String(own)) else { return false }
                (folder, opened) = (own, found)
            }
            let name = slash.map { String(path.text[path.text.utf8.index(after: $0)...]) } ?? path.text
            guard let known = stamps.entries[path]?.published, let status = try? opened.status(name), status.kind == .file,
                known == FileStamps.Stamp(published: status)
            else { return false }
        }
        return true
    }
}

extension Publisher {
    /// Hands over what the followed publication had at a path.
    ///
    /// - Returns: false where the site may have something else there: where nothing is followed, or somebody changed or removed the
    ///   file. Then nothing is handed over, and the bytes have to be.
    public func leave(_ text: String) -> Bool {
        let path = OutputPath(text)
        guard follows, let known = manifest?.entries[path], let status = try? output.status(path),
            (try? isIntact(path, known, status)) == true
        else { return false }
        let stamps = FileStamps.Entry(published: .init(published: status), source: stamps.entries[path]?.source)
        return attempt(path, isAsset: known.isAsset) { () throws(TakingFailure) in
            Written(entry: known, stamps: stamps, state: .unchanged, source: known.isAsset ? .asset : .made)
        }
    }

    /// What the publication left, for the next one to follow; nil where that can't be known for sure.
    public var published: PublishedRecords? { state.withLock { $0.published } }

    func remember(_ plan: CommitPlan) {
        guard trustsLateStamps, records.keepsChangeTime, let file = try? records.status(StateFile.manifest) else { return }
        let isSame = plan.manifest.entries.count == manifest?.entries.count && plan.additions.isEmpty
        let folders = isSame ? manifestFolders : Self.folders(of: plan.manifest)
        state.withLock {
            $0.published = PublishedRecords(
                identity: identity, manifest: plan.manifest, stamps: plan.stamps, folders: folders,
                paths: plan.paths ?? followedPaths, file: file)
        }
    }

    static func folders(of manifest: Manifest?) -> Set<OutputPath> {
        var folders = Set<OutputPath>()
        for path in (manifest?.entries ?? [:]).keys where folders.insert(OutputPath(path.folder)).inserted {
            folders.formUnion(path.ancestors)
        }
        return folders
    }
}
