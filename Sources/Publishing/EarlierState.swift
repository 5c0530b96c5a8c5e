/// The folder `.lathe` inside an output, in which earlier versions kept their records, for every reader to see.
struct EarlierState {
    static let name = ".lathe"

    private let output: OutputFolder
    private let folder: Descriptor

    /// Nil where there is none; a link or anything else of that name is not Lathe's.
    init?(in output: OutputFolder) throws(SystemFailure) {
        self.output = output
        do {
            folder = try output.root.folder(Self.name)
        } catch {
            if error.isMissing || error.isNotFolder { return nil }
            throw error
        }
        let names = try folder.names()
        if names.isEmpty { try? output.root.removeFolder(Self.name) }
        guard !names.isEmpty, StateFile.areRecords(names) else { return nil }
    }

    /// Keeps a build by an earlier version out meanwhile; nil where there is no lock to take.
    func lock() throws(StateOpening.Refusal) -> Descriptor? {
        guard let file = try? folder.file(StateFile.lock) else { return nil }
        do {
            try file.lock()
        } catch {
            if error.isBusy { throw .held(by: BuildLock.owner(in: file)) }
            return nil
        }
        return file
    }

    /// Moves it over whole, by one rename; false where it can't be, on another disk.
    func move(to parent: Descriptor, _ newName: String, _ identity: OutputIdentity) throws(SystemFailure) -> Bool {
        folder.setPermissions(0o700)
        for name in try folder.names() where name != StateFile.staging { (try? folder.file(name))?.setPermissions(0o600) }
        try folder.writeWhole(identity.bytes, to: StateFile.identity, by: StateFile.identityDraft)
        do {
            try output.root.renameToFree(Self.name, in: parent, newName)
            return true
        } catch {
            if error.isOtherDisk || error.exists { return false }
            throw error
        }
    }

    /// Adds what it says to a state folder that stands already, and removes it. Until the state folder knows all
    /// of it, it stays; stopped at any moment, this can begin again.
    func pour(into state: Descriptor, _ identity: OutputIdentity, isForeign: Bool) throws(SystemFailure) {
        _ = try Recovery(output: output, records: folder).mend()
        if isForeign { try state.forgetRecords() }
        try state.writeWhole(identity.bytes, to: StateFile.identity, by: StateFile.identityDraft)
        if let bytes = try folder.content(StateFile.manifest) {
            let known = try state.content(StateFile.manifest)
            if let earlier = Manifest(bytes: bytes) {
                var manifest = known.flatMap { Manifest(bytes: $0) } ?? Manifest()
                manifest.entries.merge(earlier.entries) { $1 }
                try state.writeWhole(manifest.bytes(), to: StateFile.manifest, by: StateFile.draft)
            } else if known == nil {
                try state.writeWhole(bytes, to: StateFile.manifest, by: StateFile.draft)
            }
            try state.flushFileSystem()
        }
        try StagingFolder.clear(in: folder, StateFile.staging)
        // By the lock it is known for what it is, so that goes last.
        for name in try folder.names() where name != StateFile.lock { try folder.remove(name) }
        do { try folder.remove(StateFile.lock) } catch { if !error.isMissing { throw error } }
        try output.root.removeFolder(Self.name)
    }
}

extension Descriptor {
    /// Removes what is recorded of another output. Who it was about goes last, with the identity that is written next.
    func forgetRecords() throws(SystemFailure) {
        try EarlierSites.forget(in: self)
        let spared = [
            StateFile.lock, StateFile.staging, StateFile.photos, StateFile.versions, StateFile.aside, StateFile.identity, "lost+found",
        ]
        for name in try names() where !spared.contains(name) { try remove(name) }
    }
}
