import Diagnostics
import Limits

/// What a file beside entries says to who opens it.
public enum ReadableText: Sendable {
    case text(SourceText)
    /// The words of a document, of which nobody can say on which line they stand.
    case document(String)
    /// Nobody can look through so much.
    case tooLarge
    /// It is no text, or can't be read, and then it isn't published either and is told of there.
    case none
}

extension ContentFolder {
    /// Drawings, captions, tables, models and programs are texts.
    public func readableText(of file: FoundFile) -> ReadableText {
        let name = file.path.lowercased()
        guard Self.textEndings.contains(where: name.hasSuffix) else { return .none }
        let most = Limits.searchedFile.value
        guard file.size <= most else { return .tooLarge }
        guard let bytes = try? bytes(of: file.path, atMost: most + 1) else { return .none }
        return bytes.count <= most ? .text(SourceText(path: file.path, bytes: Self.text(of: bytes))) : .tooLarge
    }

    /// In an encoding that nobody knows, the words that are plain letters are found all the same.
    private static func text(of bytes: [UInt8]) -> [UInt8] {
        switch TextDecoding.decode(bytes) {
        case .utf8(let text), .converted(let text, _): text
        case .unreadable: Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
    }

    private static let textEndings =
        """
        svg vtt srt txt csv tsv json geojson yaml yml toml ini cfg ics xml rtf py ino pde c cc cpp h hpp cs java kt go swift js ipynb \
        obj mtl step stp iges igs dxf scad gcode nc ngc kicad_pcb kicad_sch kicad_mod kicad_sym kicad_pro net gbr drl
        """.split(separator: " ").map { "." + $0 }
}
