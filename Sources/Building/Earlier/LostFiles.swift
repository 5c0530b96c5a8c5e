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
        var known: [String: UInt64] = [:]
        for item in earlier.items { known[item.path] = item.hash }
        var marked = readings
        for (position, reading) in readings.enumerated() {
            guard let text = reading.entry?.source.bytes, text.isBlank, let before = known[reading.path],
                  before != EarlierTexts.hash(text) else { continue }
            marked[position] = reader.unread(reading.path, .fileEmptied(reading.path))
        }
        let present = Set(folder.markdown.map(\.path))
        for item in earlier.items where !present.contains(item.path) {
            var status = stat()
            guard lstat(folder.absolutePath(of: item.path), &status) == 0 else { continue }
            marked.append(reader.unread(item.path, .unreadable(item.path, reason: "not a file")))
        }
        return marked
    }
}
