import Diagnostics
import Foundation

extension ContentFolder {
    /// Leaves out texts that aren't read as pages, but say in a head of their own that they aren't to be published: `lamp.md.txt` with
    /// `draft: true`, whatever links to it.
    mutating func dropWithheldTexts() {
        for (path, file) in files.sorted(by: { $0.key < $1.key }) where Self.texts.contains(ContentName.ending(of: path)) {
            guard !ContentName.isOfThePortal(path), let bytes = head(of: file), let line = Self.withholding(bytes, path) else { continue }
            files.removeValue(forKey: path)
            passedOver[path] = .link
            diagnostics.append(.textWithheld(path, at: line))
        }
    }

    /// The beginning of a file, where it may be a head between fences.
    private func head(of file: FoundFile) -> [UInt8]? {
        guard file.size > 8, let handle = FileHandle(forReadingAtPath: absolutePath(of: file.path)) else { return nil }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: Self.longestHead) else { return nil }
        let bytes = [UInt8](data)
        var lines = LineScanner(bytes, at: bytes.byteOrderMarks)
        guard let first = lines.next(), FenceLine(bytes[first]) != nil || FrontMatterFence.isFence(bytes[first], "+") else { return nil }
        return bytes
    }

    private static func withholding(_ bytes: [UInt8], _ path: String) -> SourcePlace? {
        let source = SourceText(path: path, bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
        let claims = PublicationHead.claims(in: source, nil) { PublicationWords.key($0) != nil }
        guard let status = claims.values["status"], let term = status.term, term.id != "published" else { return nil }
        return source.place(status.place)
    }

    private static let texts: Set<String> = ["txt", "text", "rst", "org", "adoc", "asciidoc", "tex", "yaml", "yml", "json"]
    private static let longestHead = 16_384
}
