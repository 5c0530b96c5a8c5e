import Content
import Dispatch
import Synchronization

/// A look through some folders, by which to tell whether anything in them has changed. It goes on beside whatever is done meanwhile.
final class FolderLook: Sendable {
    private let found = Mutex(0)
    private let done = DispatchGroup()

    init(_ folders: [String]) {
        DispatchQueue.global().async(group: done) { [self] in
            let value = Self.look(folders)
            found.withLock { $0 = value }
        }
    }

    /// Waits until everything has been seen.
    var value: Int {
        done.wait()
        return found.withLock { $0 }
    }

    private static func look(_ folders: [String]) -> Int {
        var hasher = Hasher()
        for folder in folders {
            let found = ContentFolder.discover(folder)
            hasher.combine(folder)
            hasher.combine(found.markdown)
            hasher.combine(found.files)
        }
        return hasher.finalize()
    }
}
