import Content
import Diagnostics
import Foundation
import Media
import Portal
import Publishing
import Workers

/// The files beside entries: their sizes before the pages are rendered, their bytes when they are published.
struct MediaStage: Sendable {
    let folder: ContentFolder
    /// Path under `content/` and place under `site/`, sorted.
    let files: [(source: String, place: SitePath)]

    /// Larger files are copied without being read whole.
    static let greatestPrepared = 256 * 1024 * 1024

    init(folder: ContentFolder, portal: Portal) {
        self.folder = folder
        files = portal.files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func sizes(_ workers: Workers) -> [String: PictureSize] {
        let sizes = workers.map(files.count) { index -> PictureSize? in
            let path = files[index].source
            guard PublishableFile.needsPreparation(path), let bytes = bytes(of: path) else { return nil }
            return PictureSize(of: bytes) ?? PublishableFile.drawingSize(bytes, path: path)
        }
        return Dictionary(uniqueKeysWithValues: zip(files, sizes).compactMap { file, size in size.map { (file.source, $0) } })
    }

    /// Hands one file to the publisher; what may not be published gets a diagnostic instead.
    func publish(_ index: Int, to publisher: Publisher) -> Diagnostic? {
        let (path, place) = files[index]
        guard PublishableFile.needsPreparation(path) else {
            publisher.copy(place.text, from: folder.absolutePath(of: path))
            return nil
        }
        guard let bytes = bytes(of: path) else { return .pictureNotPublished(path, .broken) }
        switch PublishableFile.prepare(bytes, path: path) {
        case .asItIs: publisher.write(place.text, bytes)
        case .bytes(let cleaned): publisher.write(place.text, cleaned)
        case .drawing(let drawing, let removed):
            publisher.write(place.text, drawing)
            if !removed.isEmpty { return .drawingCleaned(removed, in: SourceText(path: path, bytes: bytes)) }
        case .refused(.drawing(let refusal)):
            return .drawingNotPublished(refusal, in: SourceText(path: path, bytes: bytes))
        case .refused(let reason): return .pictureNotPublished(path, reason)
        }
        return nil
    }

    private func bytes(of path: String) -> [UInt8]? {
        guard (folder.files[path]?.size ?? 0) <= Self.greatestPrepared else { return nil }
        return try? FileReading.bytes(of: folder.absolutePath(of: path))
    }
}
