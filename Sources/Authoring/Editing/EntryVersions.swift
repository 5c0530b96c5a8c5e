import Foundation
import Limits

/// What a writer's file held before each of the last times that it was saved here, kept beside the records of the site.
public struct EntryVersions: Sendable {
    private let folder: URL
    /// In some ten thousand years.
    private static let endOfTime = 1 << 48

    /// - Parameters:
    ///   - folder: where the versions of all files are kept.
    ///   - path: of an entry's file, under the content folder.
    public init(_ folder: String, of path: String) { self.folder = URL(filePath: folder).appending(path: path + ".versions") }

    public struct Version: Sendable, Hashable, Codable {
        /// Milliseconds since 1970, which is its name, too.
        public var time: Int
        public var size: Int
    }

    /// The newest first.
    public var all: [Version] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.compactMap { name in
            // Whatever else lies there is no time.
            guard let time = Int(name), (0..<Self.endOfTime).contains(time),
                let size = try? FileManager.default.attributesOfItem(atPath: file(time).path)[.size] as? Int
            else {
                return nil
            }
            return Version(time: time, size: size)
        }
        .sorted { $0.time > $1.time }
    }

    public func bytes(of time: Int) -> [UInt8]? { FileManager.default.contents(atPath: file(time).path).map(Array.init) }

    /// Keeps one more, and forgets the oldest ones.
    ///
    /// - Parameter now: milliseconds since 1970.
    func keep(_ bytes: [UInt8], at now: Int) throws {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let kept = all
        // Two may be saved within a millisecond.
        let time = max(now, (kept.first?.time ?? 0) + 1)
        try Data(bytes).write(to: file(time), options: .atomic)
        for old in kept.dropFirst(Limits.keptVersions.value - 1) { try? FileManager.default.removeItem(at: file(old.time)) }
    }

    /// Forgets them all: somebody is to be named no more.
    public func forget() { try? FileManager.default.removeItem(at: folder) }

    private func file(_ time: Int) -> URL { folder.appending(path: String(time)) }
}
