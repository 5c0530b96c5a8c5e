import Synchronization

/// Where new and changed files wait, whole, until they are given their places: `.lathe/staging`,
/// on the same disk as the places, so that a rename is enough.
final class StagingFolder: Sendable {
    private let parent: Descriptor
    private static let name = "staging"

    private struct State {
        var folder: Descriptor?
        var count = 0
    }
    private let state = Mutex(State())

    /// Removes what a killed build left there.
    init(in parent: Descriptor) throws(SystemFailure) {
        self.parent = parent
        do { try Self.clear(in: parent) } catch { if !error.isMissing { throw error } }
    }

    /// A new empty file and its name.
    func newFile() throws(SystemFailure) -> (name: String, file: Descriptor) {
        let number = state.withLock { state in
            state.count += 1
            return state.count
        }
        let name = String(number, radix: 16)
        return (name, try folder().newFile(name))
    }

    /// The folder, made when it is first asked for, since most builds change nothing.
    func folder() throws(SystemFailure) -> Descriptor {
        let result = state.withLock { state -> Result<Descriptor, SystemFailure> in
            if let folder = state.folder { return .success(folder) }
            do throws(SystemFailure) {
                try parent.makeFolder(Self.name)
                let folder = try parent.folder(Self.name)
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
        if used { try? Self.clear(in: parent) }
    }

    private static func clear(in parent: Descriptor) throws(SystemFailure) {
        let folder = try parent.folder(name)
        for file in try folder.names() { try folder.remove(file) }
        try parent.removeFolder(name)
    }
}
