import Content
import Diagnostics
import Foundation

/// Finds files that were published and can't be what their writers meant now: emptied ones, and addresses at which a broken
/// link, a pipe or a folder stands. Both count as files that can't be read.
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
            guard let text = reading.entry?.source.bytes, text.isBlank, let before = known[Array(reading.path.utf8)],
                before != EarlierTexts.hash(text)
            else { continue }
            marked[position] = reader.unread(reading.path, .fileEmptied(reading.path))
        }
        let present = Set(folder.markdown.map { Array($0.path.utf8) })
        for item in earlier.items where !present.contains(Array(item.path.utf8)) {
            var status = stat()
            guard lstat(folder.absolutePath(of: item.path), &status) == 0 else { continue }
            marked.append(reader.unread(item.path, .unreadableFile(item.path, reason: "not a file")))
        }
        return marked
    }
}
