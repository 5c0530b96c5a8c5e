import Synchronization

/// Where new and changed files wait, whole, until they are given their places by a rename: in the state folder, or
/// where that is on another disk, in a hidden folder of the output that exists only while a build runs.
final class StagingFolder: Sendable {
    private let records: Descriptor
    private let output: Descriptor
    /// In the output.
    static let hiddenName = ".lathe-staging"

    private struct State {
        var folder: Descriptor?
        var count = 0
    }
    private let state = Mutex(State())
    /// Whether the state folder is on another disk than the output.
    let isOnOtherDisk: Bool

    /// Removes what a killed build left.
    init(records: Descriptor, output: Descriptor) throws(SystemFailure) {
        self.records = records
        self.output = output
        isOnOtherDisk = try records.status().device != output.status().device || !records.canRename(to: output)
        try Self.clear(in: records, StateFile.staging)
        try Self.clear(in: output, Self.hiddenName)
    }

    /// A new empty file and its name. Readers will be served it under another, so all may read it.
    func newFile() throws(SystemFailure) -> (name: String, file: Descriptor) {
        let number = state.withLock { state in
            state.count += 1
            return state.count
        }
        let name = String(number, radix: 16)
        return (name, try folder().newFile(name, mode: 0o644))
    }

    /// The folder, made when it is first asked for, since most builds change nothing.
    func folder() throws(SystemFailure) -> Descriptor {
        let result = state.withLock { state -> Result<Descriptor, SystemFailure> in
            if let folder = state.folder { return .success(folder) }
            do throws(SystemFailure) {
                let (parent, name) = isOnOtherDisk ? (output, Self.hiddenName) : (records, StateFile.staging)
                try parent.makeFolder(name, mode: 0o700)
                let folder = try parent.folder(name)
                state.folder = folder
                return .success(folder)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    func discard(_ name: String) {
        try? state.withLock { $0.folder }?.remove(name)
    }

    func clear() {
        let used = state.withLock { state in
            defer { state.folder = nil }
            return state.folder != nil
        }
        guard used else { return }
        try? Self.clear(in: records, StateFile.staging)
        try? Self.clear(in: output, Self.hiddenName)
    }

    static func clear(in parent: Descriptor, _ name: String) throws(SystemFailure) {
        let folder: Descriptor
        do { folder = try parent.folder(name) } catch {
            if error.isMissing { return }
            throw error
        }
        for file in try folder.names() { try folder.remove(file) }
        try parent.removeFolder(name)
    }
}
