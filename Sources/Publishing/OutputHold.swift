/// Keeps a second build out of an output whatever state folder that one was given: a lock on the output folder itself,
/// for which no file has to stand in it. Where the file system knows none, `BuildLock` alone has to do.
struct OutputHold: Sendable {
    private let root: Descriptor

    /// - Parameter records: the state folder, in which the owner of a lock may have left its name.
    init(_ root: Descriptor, records: String) throws(StateOpening.Refusal) {
        self.root = root
        do {
            try root.lock()
        } catch {
            guard error.isBusy else { return }
            let file = try? Descriptor.folder(records).file(StateFile.lock)
            throw .held(by: file.flatMap { BuildLock.owner(in: $0) })
        }
    }

    func release() { root.unlock() }
}
