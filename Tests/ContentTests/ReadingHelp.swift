import Diagnostics
import Foundation

@testable import Content

/// Reads a text as if it were a file of a portal with Chinese and English.
func read(_ text: String, path: String = "tutorials/lamp.md", types: ContentTypes = .builtIn) -> EntryReader.Reading {
    var settings = PortalSettings()
    settings.types = types
    let reader = EntryReader(folder: ContentFolder(root: "/nowhere"), settings: settings)
    let source = SourceText(path: path, text: text)
    return reader.read(source, at: EntryAddress(path: path, languages: settings.languages))
}

extension EntryReader.Reading {
    /// `name line:column` of each diagnostic, for comparing at a glance.
    var found: [String] {
        diagnostics.map { "\($0.name) \($0.place.line):\($0.place.column)" }
    }
}

/// A folder of its own for a test, gone with it.
final class TemporaryFolder {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "lathe-" + UUID().uuidString
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) { write(name, Data(text.utf8)) }

    func write(_ name: String, _ data: Data) {
        let file = URL(filePath: path).appending(path: name)
        try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? data.write(to: file)
    }
}
