import Foundation
import Testing

@testable import Publishing

/// A folder of a test's own, removed with it.
final class TemporaryFolder {
    let path: String

    init() throws {
        let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        path = base + "/lathe-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func put(_ file: String, _ text: String) throws {
        let place = path + "/" + file
        try FileManager.default.createDirectory(
            atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true
        )
        // Not atomically: as an editor on Windows writes, into the same file.
        try Data(text.utf8).write(to: URL(fileURLWithPath: place))
    }

    func text(_ file: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + file).map { String(decoding: $0, as: UTF8.self) }
    }

    func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + file)
    }

    func link(_ file: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + file, withDestinationPath: target)
    }

    /// Every file and folder below, Lathe's own left out unless asked for; folders end in `/`.
    func listing(withLathe: Bool = false) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: path) else { return [] }
        var result: [String] = []
        for case let name as String in walk where withLathe || !name.hasPrefix(".lathe") {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
            result.append(isFolder.boolValue ? name + "/" : name)
        }
        return result.sorted()
    }

    /// What the file system knows of each file: number on the disk, times, size.
    func stamps(withLathe: Bool = true) throws -> [String: String] {
        var result: [String: String] = [:]
        let root = try Descriptor.folder(path)
        for name in listing(withLathe: withLathe) where !name.hasSuffix("/") && name != ".lathe/lock" {
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
