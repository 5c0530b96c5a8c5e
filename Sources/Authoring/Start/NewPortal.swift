import Content
import Diagnostics
import Foundation

/// Puts a new portal's content into a folder of its own.
public struct NewPortal {
    /// As a person would write it: `maker` where `./maker/` was given, `.` for the current one.
    public let folder: String

    public init(folder: String) {
        var steps = folder.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }.map(String.init)
        if folder.hasPrefix("/") { steps.insert("", at: 0) }
        self.folder = steps.isEmpty ? "." : steps == [""] ? "/" : steps.joined(separator: "/")
    }

    /// Whether it is the current folder, so that nobody has to go there.
    public var isHere: Bool { folder == "." }

    public var content: String { isHere ? "content" : folder.hasSuffix("/") ? folder + "content" : folder + "/content" }

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
