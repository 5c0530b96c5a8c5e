import Content
import Diagnostics
import Limits

/// Notices that a large part of an earlier site's entries is gone at once: a share that is not mounted, a folder moved
/// away by mistake. What is withdrawn, expired or made a draft is still there and never counts.
enum RemovalGuard {
    static func check(_ earlier: EarlierTexts, _ folder: ContentFolder, readings: [EntryReader.Reading]) -> Diagnostic? {
        guard !earlier.items.isEmpty else { return nil }
        let paths = Set(folder.markdown.map { Bytes($0.path) })
        let missing = earlier.items.filter { !paths.contains(Bytes($0.path)) }
        // Cheap first: most builds miss nothing.
        guard isTooMany(missing.count, of: earlier.items.count) else { return nil }
        // A file that lies elsewhere now was moved.
        let texts = Set(readings.lazy.compactMap { $0.entry?.source.bytes }.map(EarlierTexts.hash))
        let gone = missing.filter { !texts.contains($0.hash) }
        // Who renames a file often edits it, too; in a small portal that must not count as a loss.
        let known = Set(earlier.items.map { Bytes($0.path) })
        let new = folder.markdown.count { !known.contains(Bytes($0.path)) }
        guard isTooMany(gone.count - min(new, mostRenamed), of: earlier.items.count) else { return nil }
        return .manyEntriesGone(gone.map(\.path), of: earlier.items.count, in: folder.root)
    }

    private static let mostRenamed = 3

    private static func isTooMany(_ gone: Int, of all: Int) -> Bool {
        gone * 100 / all > Limits.removals.value
    }

    /// A path compared byte by byte, as the disk does.
    private struct Bytes: Hashable {
        let text: String
        init(_ text: String) { self.text = text }
        static func == (a: Bytes, b: Bytes) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }
        func hash(into hasher: inout Hasher) { for byte in text.utf8 { hasher.combine(byte) } }
    }
}
