import Content
import Diagnostics
import Foundation

/// Finds files that were published and can't be what their writers meant now: emptied ones, addresses at which a broken
/// link, a pipe or a folder stands, and what lies in a folder that can't be looked through. All count as files that can't be read.
enum LostFiles {
    static func marked(
        _ readings: [EntryReader.Reading], _ earlier: EarlierTexts, _ folder: ContentFolder, _ reader: EntryReader
    ) -> [EntryReader.Reading] {
        guard !earlier.items.isEmpty else { return readings }
        // By bytes, as on the disk: for Swift, two Unicode forms of a name are one.
        var known: [[UInt8]: UInt64] = [:]
        for item in earlier.items { known[Array(item.path.utf8)] = item.hash }
        var marked = readings
        for (position, reading) in readings.enumerated() {
            guard let entry = reading.entry, let text = Optional(entry.source.bytes), text.isBlank || isCutOff(entry, reading),
                let before = known[Array(reading.path.utf8)],
                before != EarlierTexts.hash(text)
            else { continue }
            marked[position] = reader.unread(reading.path, .fileEmptied(reading.path))
        }
        let present = Set(folder.markdown.map { Array($0.path.utf8) })
        for item in earlier.items where !present.contains(Array(item.path.utf8)) {
            guard let reason = unreadable(item.path, in: folder) else { continue }
            marked.append(reader.unread(item.path, .unreadableFile(item.path, reason: reason)))
        }
        return marked
    }

    /// Whether nothing is left but the beginning of a head, where a program that copies files was stopped.
    private static func isCutOff(_ entry: Entry, _ reading: EntryReader.Reading) -> Bool {
        entry.document.html.isEmpty && entry.source.bytes.last != UInt8(ascii: "\n")
            && reading.diagnostics.contains { $0.is(ContentDiagnostics.frontMatterNotClosed) }
    }

    /// Why a file that wasn't found can't be taken for one that its writer took away; nil where it can.
    private static func unreadable(_ path: String, in folder: ContentFolder) -> String? {
        if let code = folder.unreadFolder(above: path) { return String(cString: strerror(code)) }
        var status = stat()
        if lstat(folder.absolutePath(of: path), &status) == 0 {
            // A folder of pages took its place; what those say of being published is meant.
            let isFolderOfPages = status.st_mode & S_IFMT == S_IFDIR && folder.markdown.contains { $0.path.isBelow(path) }
            return isFolderOfPages ? nil : "not a file"
        }
        return errno == ENOENT || errno == ENOTDIR ? nil : String(cString: strerror(errno))
    }
}
