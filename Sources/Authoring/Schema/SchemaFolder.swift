import Diagnostics
import Foundation

/// The folder in which editors find the schemas; no file that is something else is ever written over.
public struct SchemaFolder {
    let path: String

    public init(_ path: String) { self.path = path }

    /// What kept a file from being written; nil when all were.
    public func write(_ files: [(name: String, json: [UInt8])]) -> Diagnostic? {
        for file in files where !isOurs(file.name) { return .schemaNotWritten("\(path)/\(file.name)", .somethingElse) }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for file in files { try Data(file.json).write(to: URL(filePath: path).appending(path: file.name), options: .atomic) }
        } catch {
            return .schemaNotWritten(path, .failed(SystemReason.text(of: error)))
        }
        return nil
    }

    private func isOurs(_ name: String) -> Bool {
        let file = path + "/" + name
        guard FileManager.default.fileExists(atPath: file) else { return true }
        return FileManager.default.contents(atPath: file)?.starts(with: Array("{\"$schema\":\"https://json-schema.org/".utf8)) ?? false
    }
}
