import Building
import Content
import Foundation
import Synchronization

/// The portal as it would be with one text saved that is still being written; each entry that is being edited has its own.
final class DraftPages: Sendable {
    private let build: @Sendable () -> BuildOptions
    /// By the paths of their entries.
    private let last = Mutex<[String: Draft]>([:])
    private let asked = Atomic(0)

    init(_ build: @escaping @Sendable () -> BuildOptions) { self.build = build }

    /// What was made of a text.
    private struct Draft {
        /// Which question it answers.
        let number: Int
        /// That of what was saved at the time.
        let version: Int
        let path: String
        let portal: PreviewedPortal
    }

    /// One after the other: each takes both cores.
    private let turn = Mutex(())

    /// Reads, links and checks all of it.
    func previewed(_ bytes: [UInt8], of path: String, in snapshot: Snapshot) -> BuildSession.Previewed {
        let number = next()
        return turn.withLock { _ in
            let previewed = read(bytes, of: path, in: snapshot)
            if let portal = previewed.portal { keep(Draft(number: number, version: snapshot.version, path: path, portal: portal)) }
            return previewed
        }
    }

    /// What all of it would be told, for a text that nobody looks at.
    func report(_ bytes: [UInt8], of path: String, in snapshot: Snapshot) -> BuildReport {
        turn.withLock { _ in read(bytes, of: path, in: snapshot).report }
    }

    private func read(_ bytes: [UInt8], of path: String, in snapshot: Snapshot) -> BuildSession.Previewed {
        var options = build()
        options.unsaved = [path: bytes]
        // What is kept of the last reading serves this one, and nothing of this one is kept.
        var session = snapshot.session
        return session.preview(options)
    }

    /// The same at once, for the entry's own page; nil where all of it has to be read to know what comes of the text.
    func sketched(_ bytes: [UInt8], of path: String, in snapshot: Snapshot) -> PreviewedPortal? {
        let number = next()
        // A heading that was added before the last letter is new to what was saved, not to what was looked at.
        let before = last.withLock { $0[path] }.flatMap { $0.version == snapshot.version ? $0.portal : nil }
        guard
            let portal = before?.saying(bytes, at: path, for: .own) ?? snapshot.portal?.saying(bytes, at: path, for: .own)
        else { return nil }
        keep(Draft(number: number, version: snapshot.version, path: path, portal: portal))
        return portal
    }

    /// A file that only the text being written has brought about: a page elsewhere, a photo in another size. An entry's own page is made
    /// of what is written in it, all else of what was written last.
    func file(_ path: String) -> PreviewedPortal.File? {
        let drafts = last.withLock { $0.values.sorted { $0.number > $1.number } }
        let own = drafts.first { $0.portal.addresses[$0.path]?.text == path }
        return own?.portal.file(path) ?? drafts.lazy.compactMap { $0.portal.file(path) }.first
    }

    private func next() -> Int { asked.add(1, ordering: .relaxed).newValue }

    /// An answer that took its time does not take the place of a later one.
    private func keep(_ draft: Draft) {
        last.withLock { last in
            guard last[draft.path].map({ $0.number < draft.number }) ?? true else { return }
            last[draft.path] = draft
            if last.count > Self.most, let oldest = last.values.min(by: { $0.number < $1.number }) { last[oldest.path] = nil }
        }
    }

    /// So many entries are edited at a time; one that was left is seen whole again with its next letter.
    private static let most = 4
}
