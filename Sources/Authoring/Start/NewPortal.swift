import Content
import Diagnostics
import Foundation

/// Puts a new portal's content into a folder of its own.
public struct NewPortal {
    let folder: String

    public init(folder: String) { self.folder = folder }

    public var content: String { folder + "/content" }

    /// Writes all files, or none where there is content already.
    public func write(_ files: [(path: String, text: String)]) -> Diagnostic? {
        let inside = (try? FileManager.default.contentsOfDirectory(atPath: content)) ?? []
        guard inside.isEmpty else { return .startFolderTaken(content) }
        for file in files {
            let url = URL(filePath: content + "/" + file.path)
            do {
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: url, options: .withoutOverwriting)
            } catch {
                return .newEntryNotWritten(url.path, SystemReason.text(of: error))
            }
        }
        return nil
    }
}
