import Content
import Diagnostics
import Foundation

/// Which files the portal uses elsewhere, so that withdrawing one page takes nothing from another.
struct FileUse {
    /// As links and fields of entries that can be read resolve, folded.
    private var resolved: Set<String> = []
    /// All other texts, and those of the whole portal, as far as letters tell: without the percent signs of addresses, folded.
    private var texts: [String] = []

    /// - Parameters:
    ///   - own: files whose use doesn't count.
    ///   - readings: of all entries.
    init(in folder: ContentFolder, but own: Set<String>, _ readings: [EntryReader.Reading]) {
        for reading in readings where !own.contains(reading.path) {
            let place = SitePath(reading.path).folder
            for written in reading.entry?.writtenFiles ?? [] {
                if let path = SitePath.resolve(written, in: place) { resolved.insert(path.folded) }
            }
            if let text = try? Withdrawal.text(of: reading, in: folder) { texts.append(Self.plain(text.bytes)) }
        }
        for name in folder.files.keys where name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
            if let text = folder.text(of: name).source { texts.append(Self.plain(text.bytes)) }
        }
    }

    private static func plain(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return SitePath(text + (text.looselyPercentDecoded.map { "\n" + $0 } ?? "")).folded
    }

    /// Whether something names the file, also one that can't be read and has no more than the name in it.
    func names(_ file: String) -> Bool {
        let path = SitePath(file)
        return resolved.contains(path.folded) || texts.contains { $0.contains(SitePath(path.name).folded) }
    }
}
