import Building
import Content
import Foundation
import Synchronization

/// The portal as it would be with one text saved that is still being written.
final class DraftPages: Sendable {
    private let build: @Sendable () -> BuildOptions
    private let last = Mutex<PreviewedPortal?>(nil)

    init(_ build: @escaping @Sendable () -> BuildOptions) { self.build = build }

    /// One after the other: each takes both cores.
    private let turn = Mutex(())

    func previewed(_ bytes: [UInt8], of path: String, in snapshot: Snapshot) -> BuildSession.Previewed {
        turn.withLock { _ in
            var options = build()
            options.unsaved = [path: bytes]
            // What is kept of the last reading serves this one, and nothing of this one is kept.
            var session = snapshot.session
            let previewed = session.preview(options)
            if let portal = previewed.portal { last.withLock { $0 = portal } }
            return previewed
        }
    }

    /// A file that only the text being written has brought about: a page elsewhere, a photo in another size.
    func file(_ path: String) -> PreviewedPortal.File? { last.withLock { $0 }?.file(path) }
}

/// Deeply nested content takes more of a stack than threads usually have.
enum DeepStack {
    static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
        let result = Mutex<Result?>(nil)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            let value = body()
            result.withLock { $0 = value }
            done.signal()
        }
        thread.stackSize = 16 << 20
        thread.start()
        done.wait()
        return result.withLock { $0 }
    }
}
