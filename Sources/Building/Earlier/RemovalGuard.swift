import Content
import Diagnostics
import Foundation
import Limits
import Publishing
import Routes

/// Notices that a large part of an earlier site's entries is gone at once: a share that is not mounted, a folder moved
/// away by mistake. What is withdrawn, expired, made a draft or can't be read is still there and never counts.
enum RemovalGuard {
    /// - Parameter site: the folder of the earlier site.
    static func check(
        _ earlier: EarlierTexts, _ folder: ContentFolder, readings: [EntryReader.Reading], site: String?
    ) -> [Diagnostic] {
        guard !earlier.items.isEmpty else { return checkManifest(of: site, readings) }
        // By bytes, as the disk does: for Swift, two Unicode forms of a name are one.
        let paths = Set((folder.markdown.map(\.path) + readings.map(\.path)).map { Array($0.utf8) })
        let missing = earlier.items.filter { !paths.contains(Array($0.path.utf8)) }
        // Cheap first: most builds miss nothing.
        let emptied = emptied(missing, of: earlier.items)
        guard isTooMany(missing.count, of: earlier.items.count) || !emptied.isEmpty else { return [] }
        // A file that lies elsewhere now was moved.
        let texts = Set(readings.lazy.compactMap { $0.entry?.source.bytes }.map(EarlierTexts.hash))
        let gone = missing.filter { !texts.contains($0.hash) }
        // Who renames a file often edits it, too; in a small portal that must not count as a loss.
        let known = Set(earlier.items.map { Array($0.path.utf8) })
        let new = folder.markdown.count { !known.contains(Array($0.path.utf8)) }
        if isTooMany(gone.count - min(new, Limits.renamedAtOnce.value), of: earlier.items.count) {
            return [.manyEntriesGone(gone.map(\.path), of: earlier.items.count)]
        }
        // With new files beside it, a folder may have been renamed and edited.
        guard new == 0 else { return [] }
        return emptied.filter { folder in gone.count { top($0.path) == folder.name } == folder.count }
            .map { .folderEmptied($0.name, count: $0.count) }
    }

    /// The top folders of which nothing is left, if there was much in them: each may be a share of its own.
    private static func emptied(_ missing: [EarlierTexts.Item], of all: [EarlierTexts.Item]) -> [(name: String, count: Int)] {
        guard missing.count >= Limits.emptiedFolder.value else { return [] }
        func counted(_ items: [EarlierTexts.Item]) -> [String: Int] { items.reduce(into: [:]) { $0[top($1.path), default: 0] += 1 } }
        let before = counted(all)
        return counted(missing).filter { !$0.key.isEmpty && $0.value >= Limits.emptiedFolder.value && before[$0.key] == $0.value }
            .map { (name: $0.key, count: $0.value) }.sorted { $0.name < $1.name }
    }

    private static func top(_ path: String) -> String {
        path.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
    }

    /// A site that an earlier version published has no texts, but says in its manifest what there is.
    private static func checkManifest(of site: String?, _ readings: [EntryReader.Reading]) -> [Diagnostic] {
        guard let site, StateFolder.isSite(site), let bytes = try? FileReading.bytes(of: site + "/" + Addresses.manifest.text),
            let manifest = try? JSONDecoder().decode(Published.self, from: Data(bytes))
        else { return [] }
        let ids = Set(readings.map(\.address.id))
        let gone = manifest.entries.map(\.id).filter { !ids.contains($0) }
        return isTooMany(gone.count, of: manifest.entries.count) ? [.manyEntriesGone(gone, of: manifest.entries.count)] : []
    }

    /// What of a site's `portal.json` is asked for here, in words that manifests of earlier versions have, too.
    private struct Published: Decodable {
        var entries: [Entry]

        struct Entry: Decodable { var id: String }
    }

    private static func isTooMany(_ gone: Int, of all: Int) -> Bool {
        gone * Limits.removals.value > all
    }
}
