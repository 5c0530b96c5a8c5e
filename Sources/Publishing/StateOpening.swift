/// Opens the state folder of an output, made where there is none yet, or moved over from the output, in which
/// earlier versions kept it.
struct StateOpening {
    let output: OutputFolder
    /// The output as the records are to name it.
    let identity: OutputIdentity
    let place: String
    let isBeside: Bool

    enum Refusal: Error {
        case fault(StateFolder.Fault)
        case held(by: BuildLock.Owner?)
        case failure(SystemFailure)
    }

    var bond: OutputBond { OutputBond(path: identity.path, root: output.root, isBeside: isBeside) }

    func open() throws(Refusal) -> Descriptor {
        let earlier = try system(try EarlierState(in: output))
        let key = try earlier?.lock()
        defer { key?.unlock() }
        if let moved = try system(try moved(earlier)) { return moved }
        let folder = try system(try made())
        if let fault = try system(try fault(in: folder)) { throw .fault(fault) }
        if folder.permissions & 0o077 != 0 { folder.setPermissions(0o700) }
        try system(try earlier?.pour(into: folder, identity, isForeign: bond.isForeign(folder)))
        return folder
    }

    private func moved(_ earlier: EarlierState?) throws(SystemFailure) -> Descriptor? {
        guard let earlier else { return nil }
        let parent = try parent()
        let name = OutputPath(place).name
        guard try parent.lacks(name), try earlier.move(to: parent, name, identity) else { return nil }
        return try parent.folder(name)
    }

    private func parent() throws(SystemFailure) -> Descriptor {
        let path = RealPath.parent(of: place)
        try makeFolders(path)
        return try .folder(path)
    }

    private func made() throws(SystemFailure) -> Descriptor {
        let parent = try parent()
        let name = OutputPath(place).name
        do { return try parent.folder(name) } catch { if !error.isMissing { throw error } }
        do { try parent.makeFolder(name, mode: 0o700) } catch { if !error.exists { throw error } }
        return try parent.folder(name)
    }

    /// Nothing is kept among files of others, nor where somebody else could put a list of files to be removed.
    private func fault(in folder: Descriptor) throws(SystemFailure) -> StateFolder.Fault? {
        if !StateFile.areRecords(try folder.names()) { return .holdsOtherFiles }
        return folder.belongsToUser ? nil : .someoneElses
    }

    private func system<Value>(_ body: @autoclosure () throws(SystemFailure) -> Value) throws(Refusal) -> Value {
        do { return try body() } catch { throw error.isNotFolder ? .fault(.notFolder) : .failure(error) }
    }
}

extension Descriptor {
    fileprivate func lacks(_ name: String) throws(SystemFailure) -> Bool {
        do {
            _ = try status(name)
            return false
        } catch {
            if error.isMissing { return true }
            throw error
        }
    }
}
