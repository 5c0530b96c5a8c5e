import Content
import Diagnostics
import Foundation
import Media

/// A photo or another file that a writer puts beside an entry.
public enum AttachedFile {
    public enum Failure: Error {
        /// No file of its kind is published.
        case kind
        case failed(String)
    }

    /// Writes the file under its own name, or under another where that is taken; no file that is there is ever written over.
    ///
    /// - Parameters:
    ///   - name: as the browser gives it; a picture out of the clipboard has none of its own.
    ///   - entry: the path of the entry's file, under the content folder.
    /// - Returns: its name beside the entry.
    public static func write(_ bytes: [UInt8], named name: String, beside entry: String, in content: String) throws(Failure) -> String {
        let mended = mended(name, entry)
        let prepared = PreparedFile(bytes, path: mended, makesPhotos: true)
        if case .refused = prepared.content { throw .kind }
        let folder = URL(filePath: content).appending(path: SitePath(entry).folder)
        let taken = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for number in 1...1_000 {
            let wanted = number == 1 ? mended : numbered(mended, number)
            let path = SitePath(wanted, in: SitePath(entry).folder).text
            // What the portal itself is kept in, or a folder's settings, is no attachment.
            if ContentName.isOfThePortal(path) || ["json", "yml", "yaml"].contains(path.split(separator: ".").last?.lowercased()) {
                throw .kind
            }
            if let found = taken.first(where: { SitePath($0).folded == SitePath(wanted).folded }) {
                if FileManager.default.contents(atPath: folder.appending(path: found).path).map(Array.init) == bytes { return found }
                continue
            }
            // Under a name that nobody looks at until it is whole.
            let draft = folder.appending(path: ".\(wanted).\(UUID().uuidString)")
            do {
                try Data(bytes).write(to: draft)
                try FileManager.default.moveItem(at: draft, to: folder.appending(path: wanted))
                return wanted
            } catch {
                try? FileManager.default.removeItem(at: draft)
                throw .failed(SystemReason.text(of: error))
            }
        }
        throw .failed(mended)
    }

    private static func numbered(_ name: String, _ number: Int) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }

    /// A name that is one on every system and needs no escape in a link.
    private static func mended(_ name: String, _ entry: String) -> String {
        let last = name.precomposedStringWithCanonicalMapping.split { "/\\".contains($0) }.last.map(String.init) ?? ""
        let dot = last.lastIndex(of: ".") ?? last.endIndex
        var stem = part(last[..<dot])
        let ending = part(last[dot...].dropFirst())
        // What browsers call all pictures that are pasted.
        if stem.isEmpty || ["image", "blob", "unknown"].contains(stem.lowercased()) {
            let path = SitePath(entry)
            stem = part(path.name.prefix { $0 != "." })
            if EntryAddress.isIndexName(stem), !path.folder.isEmpty { stem = part(path.folder.lastPathPart[...]) }
        }
        let name = String(stem.prefix(60)) + (ending.isEmpty ? "" : "." + ending)
        // A share may lie on Windows, which knows no file called con.
        return EntryAddress.isForbidden(name) ? "file-" + name : name
    }

    private static func part(_ text: Substring) -> String {
        let kept = text.map { $0.isLetter || $0.isNumber || "._".contains($0) ? $0 : "-" }
        return String(kept).split(separator: "-").joined(separator: "-").trimmingCharacters(in: CharacterSet(charactersIn: ".-_ "))
    }
}
