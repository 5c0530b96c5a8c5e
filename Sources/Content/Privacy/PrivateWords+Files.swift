import Diagnostics
import Limits

extension PrivateWords {
    /// Where a file beside entries says one of the words: drawings, captions, tables and programs are texts that readers open; of others
    /// only the name is looked at.
    ///
    /// A text that is too large to be looked through may hold any of them, which counts as if it did.
    public func found(in file: ContentFolder.FoundFile, of folder: ContentFolder) -> [Diagnostic] {
        let named = found(inName: file.path)
        guard Self.texts.contains(where: file.path.lowercased().hasSuffix) else { return named }
        let most = Limits.searchedFile.value
        guard file.size <= most, let bytes = try? folder.bytes(of: file.path, atMost: most + 1) else {
            // What can't be read isn't published either, and is told of there.
            return file.size > most ? named + [.privateWordsNotSought(file.path)] : named
        }
        guard bytes.count <= most else { return named + [.privateWordsNotSought(file.path)] }
        return named + found(in: SourceText(path: file.path, bytes: Self.text(of: bytes)))
    }

    /// In an encoding that nobody knows, the words that are plain letters are found all the same.
    private static func text(of bytes: [UInt8]) -> [UInt8] {
        switch TextDecoding.decode(bytes) {
        case .utf8(let text), .converted(let text, _): text
        case .unreadable: Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
    }

    private static let texts = [
        ".svg", ".vtt", ".srt", ".txt", ".csv", ".tsv", ".json", ".ino", ".py", ".scad", ".c", ".h", ".cpp", ".js", ".xml", ".gcode",
    ]
}
