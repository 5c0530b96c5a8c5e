import Content
import Diagnostics
import Limits
import Media
import Portal
import Publishing
import Routes
import Workers

/// The whole portal as one file, for networks in which browsers keep nothing: without https. It opens from where it is unpacked.
struct WholePortal {
    private let files: [Publisher.HandedOver]
    /// In it everything lies in one folder, so that unpacking it strews nothing about.
    private static let folder = "portal/"
    /// In the state folder: of what the file was made.
    private static let stateName = "whole-portal"

    init(_ publisher: Publisher) {
        files = publisher.handedOver.filter { $0.path != Addresses.wholePortal.text }
    }

    /// Whether the settings ask for it and it wouldn't be too large, as far as that is known before pages are made.
    static func isOffered(_ read: Build.Reading, _ portal: Portal, _ diagnostics: inout [Diagnostic]) -> Bool {
        guard portal.settings.offlineUse == .zip else { return false }
        let bytes = portal.files.keys.reduce(0) { $0 + (read.folder.files[$1]?.size ?? 0) }
        // A page for each entry in each language, its files, what is made beside them and the search's.
        let files = portal.entries.count * 4 + portal.files.count * 4
        guard bytes > Limits.wholePortal.value || files > Limits.wholePortalFiles.value else { return true }
        let place = portal.settings.source.flatMap { source in portal.settings["offline"].map { source.place($0.place) } }
        diagnostics.append(.wholePortalTooLarge(bytes: bytes, files: files, at: place ?? .file("portal.yml")))
        return false
    }

    func write(_ workers: Workers, to publisher: Publisher) throws {
        let content = files.map { "\($0.mark) \($0.path)\n" }.joined()
        let isSame = publisher.earlier(Self.stateName).map { $0.elementsEqual(content.utf8) } ?? false
        publisher.keepInState(Self.stateName, Array(content.utf8))
        if isSame, publisher.leaveEarlier(Addresses.wholePortal.text) { return }
        let entries = try workers.map(files.count) { index in
            Result { try entry(files[index].path, publisher) }
        }.map { try $0.get() }
        let zip = ZipWriter(entries)
        try publisher.write(Addresses.wholePortal.text, size: zip.size) { sink in
            try zip.write(to: sink) { index in
                var failure: (any Error)?
                try publisher.read(files[index].path) { piece in
                    guard failure == nil else { return }
                    do { try sink(piece) } catch { failure = error }
                }
                if let failure { throw failure }
            }
        }
    }

    /// Text is packed; what is packed already goes in as it is.
    private func entry(_ path: String, _ publisher: Publisher) throws -> ZipWriter.Entry {
        var sum = ZipWriter.Sum()
        var bytes: [UInt8] = []
        let isText = Self.packed.contains { path.hasSuffix($0) }
        try publisher.read(path) { piece in
            sum.add(piece)
            if isText { bytes += piece }
        }
        return ZipWriter.Entry(Self.folder + path, sum, packing: isText ? bytes : nil)
    }

    private static let packed = [".html", ".json", ".js", ".css", ".svg", ".xml", ".txt", ".csv", ".md", ".ics", ".vtt", ".stl", ".map"]
}
