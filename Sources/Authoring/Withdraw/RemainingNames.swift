import Content
import Foundation
import Media

/// Looks whether a site still holds the names of somebody who was taken off it: what stands in a text is not Lathe's to change.
public struct RemainingNames {
    private let names: PlainNames

    public init(_ names: [String]) { self.names = PlainNames(names) }

    /// The pages and files of a site that hold one, in their names or in what they say, by their paths, sorted. Photos, films, sound and
    /// PDF files nobody looks into.
    public func files(in site: String) -> [String] {
        guard !names.isEmpty, let paths = FileManager.default.enumerator(atPath: site) else { return [] }
        var found: [String] = []
        for case let path as String in paths {
            if stand(in: path) || texts(of: path, in: site).contains(where: stand) { found.append(path) }
        }
        return found.sorted()
    }

    /// Whether a text holds one.
    func stand(in text: String) -> Bool { !names.found(in: text).isEmpty }

    private func texts(of path: String, in site: String) -> [String] {
        let kind = FileKind.named(path)
        if let kind, [.picture, .film, .sound].contains(kind.group) { return [] }
        if kind?.isPacked == true { return (try? OpenFile(site + "/" + path)).flatMap { DocumentWords(in: $0) }.map { [$0.text] } ?? [] }
        guard let data = FileManager.default.contents(atPath: site + "/" + path) else { return [] }
        let bytes = Array(data)
        let text = String(decoding: bytes, as: UTF8.self)
        switch (path as NSString).pathExtension.lowercased() {
        case "pdf": return []
        case "rtf": return [EscapedLetters.decoded(rtf: bytes)]
        case "html", "xml", "svg", "vtt", "srt": return [text, DocumentWords.text(ofMarkup: bytes)]
        default: return [text] + [EscapedLetters.decoded(bytes)].compactMap(\.self)
        }
    }
}
