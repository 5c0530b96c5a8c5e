import Foundation
import Testing

@testable import Publishing

/// A folder of a test's own in a folder of its own, removed with it; what Lathe records of it stands beside it.
final class TemporaryFolder {
    let path: String
    var state: String { path + ".lathe" }

    init() throws {
        let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        path = base + "/lathe-test-" + UUID().uuidString + "/site"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: OutputPath(path).folder) }

    func put(_ file: String, _ text: String) throws { try put(text, at: path + "/" + file) }
    func putState(_ file: String, _ text: String) throws { try put(text, at: state + "/" + file) }

    private func put(_ text: String, at place: String) throws {
        try FileManager.default.createDirectory(
            atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true
        )
        // Not atomically: as an editor on Windows writes, into the same file.
        try Data(text.utf8).write(to: URL(fileURLWithPath: place))
    }

    func text(_ file: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + file).map { String(decoding: $0, as: UTF8.self) }
    }

    func stateText(_ file: String) -> String? {
        FileManager.default.contents(atPath: state + "/" + file).map { String(decoding: $0, as: UTF8.self) }
    }

    func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + file)
    }

    func link(_ file: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + file, withDestinationPath: target)
    }

    /// Every file and folder below; folders end in `/`.
    func listing() -> [String] { listing(of: path) }
    func stateListing() -> [String] { listing(of: state) }

    private func listing(of path: String) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: path) else { return [] }
        var result: [String] = []
        for case let name as String in walk {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
            result.append(isFolder.boolValue ? name + "/" : name)
        }
        return result.sorted()
    }

    /// What the file system knows of each file, Lathe's own among them: number on the disk, times, size.
    func stamps() throws -> [String: String] {
        let own = try stamps(of: state).map { ("state/" + $0, $1) }
        return try stamps(of: path).merging(own) { $1 }
    }

    func stamps(of path: String) throws -> [String: String] {
        var result: [String: String] = [:]
        guard FileManager.default.fileExists(atPath: path) else { return result }
        let root = try Descriptor.folder(path)
        for name in listing(of: path) where !name.hasSuffix("/") && name != StateFile.lock {
            let parts = OutputPath(name)
            let folder = parts.folder.isEmpty ? root : try Descriptor.folder(path + "/" + parts.folder)
            result[name] = "\(try folder.status(parts.name))"
        }
        return result
    }
}

/// Publishes the files, given as path and text, as one build.
@discardableResult
func publish(
    _ files: [String: String], keeping: [String] = [], in folder: TemporaryFolder, last: [String] = []
) throws -> PublishingSummary {
    let publisher = try Publisher.open(folder.path, options: .init(last: last))
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { publisher.write(path, Array(text.utf8)) }
    for path in keeping { publisher.keep(path) }
    return try publisher.commit()
}

/// The names of what publishing says against it.
func refusal(_ body: () throws -> Void) -> [String] {
    do {
        try body()
        return []
    } catch let error as PublishingError {
        return error.diagnostics.map(\.name)
    } catch {
        return ["\(error)"]
    }
}
