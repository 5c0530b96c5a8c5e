import Foundation

/// A folder of a test's own, removed with it.
final class TestFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/lathe-building-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func put(_ file: String, _ text: String) throws {
        let place = path + "/" + file
        try FileManager.default.createDirectory(atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: place))
    }

    func text(_ file: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + file).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below a folder with its bytes, sorted.
    func files(_ folder: String) -> [(path: String, bytes: Data)] {
        let all = FileManager.default.enumerator(atPath: path + "/" + folder)?.compactMap { $0 as? String } ?? []
        return all.sorted().compactMap { name in
            var isFolder: ObjCBool = false
            let place = "\(path)/\(folder)/\(name)"
            guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), !isFolder.boolValue else { return nil }
            return FileManager.default.contents(atPath: place).map { (name, $0) }
        }
    }
}
