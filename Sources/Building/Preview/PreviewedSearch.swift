import Search
import Synchronization
import Workers

/// The files of a previewed portal's search, all made once one of them is asked for.
final class PreviewedSearch: Sendable {
    private let index: SearchIndex
    private let workers: Workers
    private let files = Mutex<[String: [UInt8]]?>(nil)

    init(_ index: SearchIndex, _ workers: Workers) {
        self.index = index
        self.workers = workers
    }

    func file(_ path: String) -> [UInt8]? {
        files.withLock { files in
            if let files { return files[path] }
            let made = Mutex<[String: [UInt8]]>([:])
            index.write(workers, to: IndexSite(write: { path, bytes in made.withLock { $0[path] = bytes } }))
            let all = made.withLock { $0 }
            files = all
            return all[path]
        }
    }
}
