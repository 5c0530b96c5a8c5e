import HTML
import Limits

/// What a document of Office or LibreOffice, an e-book or a pack says to who opens it, as plain text, so that it can be looked through.
public struct DocumentWords {
    /// A line for each paragraph, cell or slide, the names of what is packed, and its plain texts.
    public let text: String
    /// Whether nothing had to be left out, since nobody can look through so much.
    public private(set) var isWhole = true

    /// nil for what is no such file, or has no text.
    public init?(in source: some ByteSource) {
        guard source.count <= Limits.documentFile.value, let archive = try? ZipArchive(source) else { return nil }
        var room = Limits.searchedFile.value
        var text: [UInt8] = []
        for entry in archive.entries {
            text += entry.name.utf8
            text.append(UInt8(ascii: "\n"))
            let isMarkup = Self.isText(entry.name)
            guard isMarkup || FileKind.named(entry.name)?.isAlwaysText == true, !entry.isEncrypted else { continue }
            guard entry.unpacked <= room, let content = archive.content(of: entry, most: min(room, Limits.archivePart.value)) else {
                isWhole = false
                continue
            }
            room -= content.count
            if isMarkup { Self.appendWords(of: content, to: &text) } else { text += content }
            text.append(UInt8(ascii: "\n"))
        }
        guard !text.isEmpty else { return nil }
        self.text = CharacterReferences.decoded(String(decoding: text, as: UTF8.self))
    }

    /// What a drawing or captions say without their tags.
    public static func text(ofMarkup bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        appendWords(of: bytes, to: &text)
        return CharacterReferences.decoded(String(decoding: text, as: UTF8.self))
    }

    private static func isText(_ name: String) -> Bool {
        let ending = FileName.endings(of: name).last ?? ""
        if ["xhtml", "html", "htm"].contains(ending) { return true }
        guard ending == "xml" else { return false }
        return name == "content.xml" || name == "styles.xml" || ["word/", "ppt/", "xl/"].contains(where: name.hasPrefix)
    }

    /// Markup within a paragraph divides no word: programs split names anywhere.
    private static func appendWords(of xml: [UInt8], to text: inout [UInt8]) {
        var rest = xml[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")), let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) {
            text += rest[..<start]
            if rest[start...].starts(with: data), let close = rest[start...].firstRange(of: endOfData) {
                text += rest[(start + data.count)..<close.lowerBound]
                rest = rest[close.upperBound...]
                continue
            }
            let tag = rest[(start + 1)..<end].drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
            let local = tag.lastIndex(of: UInt8(ascii: ":")).map { tag[($0 + 1)...] } ?? tag
            if breaks.contains(String(decoding: local, as: UTF8.self)) { text.append(UInt8(ascii: "\n")) }
            rest = rest[(end + 1)...]
        }
        text += rest
    }

    private static let data = Array("<![CDATA[".utf8)
    private static let endOfData = Array("]]>".utf8)

    /// Paragraphs, cells, lines, in the words of all these formats.
    private static let breaks: Set<String> = [
        "p", "h", "br", "cr", "tab", "line-break", "si", "c", "row", "tc", "tr", "table-cell", "li", "div", "td", "h1", "h2", "h3", "title",
    ]
}
