import Content
import Dispatch
import Synchronization

/// A look through some folders, by which to tell whether anything in them has changed. It goes on beside whatever is done meanwhile.
final class FolderLook: Sendable {
    private let found = Mutex<[String: Int]>([:])
    private let done = DispatchGroup()

    init(_ folders: [String]) {
        DispatchQueue.global().async(group: done) { [self] in
            let values = folders.map { ($0, Self.value(ContentFolder.discover($0))) }
            found.withLock { $0 = Dictionary(values) { first, _ in first } }
        }
    }

    /// An earlier look with a folder that was looked through by somebody else.
    init(_ earlier: FolderLook, and folder: ContentFolder?) {
        DispatchQueue.global().async(group: done) { [self] in
            var values = earlier.values
            if let folder { values[folder.root] = Self.value(folder) }
            found.withLock { [values] in $0 = values }
        }
    }

    /// For each folder what is another number once anything in it is another; waits until all has been seen.
    var values: [String: Int] {
        done.wait()
        return found.withLock { $0 }
    }

    private static func value(_ folder: ContentFolder) -> Int {
        var hasher = Hasher()
        hasher.combine(folder.markdown)
        hasher.combine(folder.files)
        return hasher.finalize()
    }
}
