import Content
import Diagnostics
import Foundation

/// Puts the file of a new entry into the content folder; no file that is there is ever written over.
public struct NewEntry {
    let content: String
    let type: ContentType
    let name: String
    let isBundle: Bool
    /// The language tag in the file's name, for a translation.
    let language: String?

    /// - Parameters:
    ///   - name: what `EntryName` gives.
    ///   - isBundle: whether the entry gets a folder of its own, in which its pictures can lie.
    ///   - language: of a translation; nil for the portal's first language.
    public init(content: String, type: ContentType, name: String, isBundle: Bool, language: String? = nil) {
        self.content = content
        self.type = type
        self.name = name
        self.isBundle = isBundle
        self.language = language
    }

    /// Where it goes, within the content folder.
    public var path: String {
        let ending = (language.map { "." + $0 } ?? "") + ".md"
        return (type.folder.isEmpty ? "" : type.folder + "/") + (isBundle ? "\(name)/index\(ending)" : name + ending)
    }

    public func write(_ text: String) -> Diagnostic? {
        if let taken { return .newEntryTaken(taken, in: content) }
        let file = URL(filePath: content + "/" + path)
        do {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .withoutOverwriting)
            return nil
        } catch {
            return .newEntryNotWritten(file.path, error.localizedDescription)
        }
    }

    /// The file that has the address already: this one, or the other form of it, however its name's letters are written.
    private var taken: String? {
        let folder = content + (type.folder.isEmpty ? "" : "/" + type.folder)
        let ending = (language.map { "." + $0 } ?? "") + ".md"
        for (folder, wanted) in [
            (folder, name + ending), (folder + "/" + name, "index" + ending), (folder + "/" + name, "README" + ending),
        ] {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            if let found = files.first(where: { SitePath($0).folded == SitePath(wanted).folded }) {
                return String(folder.dropFirst(content.count + 1)) + "/" + found
            }
        }
        return nil
    }
}
