import HTML
import Limits

/// What a document of Office, LibreOffice or an e-book says to who opens it, as plain text, so that it can be looked through.
public enum DocumentWords {
    /// Whether a file of this name may be such a document.
    public static func mayBeIn(_ path: String) -> Bool { endings.contains(FileName.endings(of: path).last ?? "") }

    /// A line for each paragraph, cell or slide; nil for what is none, is shut by a password, or is more than is looked into.
    public static func text(in source: some ByteSource) -> String? {
        guard source.count <= Limits.documentFile.value, let archive = try? ZipArchive(source) else { return nil }
        var room = Limits.archiveUnpacked.value
        var text: [UInt8] = []
        for entry in archive.entries where isText(entry.name) && !entry.isEncrypted && entry.unpacked <= room {
            guard let content = archive.content(of: entry, most: min(room, Limits.archivePart.value)) else { continue }
            room -= content.count
            appendWords(of: content, to: &text)
            text.append(UInt8(ascii: "\n"))
        }
        return text.isEmpty ? nil : CharacterReferences.decoded(String(decoding: text, as: UTF8.self))
    }

    private static let endings: Set<String> = [
        "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "pptx", "pptm", "ppsx", "ppsm", "potx", "odt", "ods", "odp", "odg", "ott",
        "ots", "otp", "epub", "wps", "et", "dps",
    ]

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
            let tag = rest[(start + 1)..<end].drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
            let local = tag.lastIndex(of: UInt8(ascii: ":")).map { tag[($0 + 1)...] } ?? tag
            if breaks.contains(String(decoding: local, as: UTF8.self)) { text.append(UInt8(ascii: "\n")) }
            rest = rest[(end + 1)...]
        }
    }

    /// Paragraphs, cells, lines, in the words of all these formats.
    private static let breaks: Set<String> = [
        "p", "h", "br", "cr", "tab", "line-break", "si", "c", "row", "tc", "tr", "table-cell", "li", "div", "td", "h1", "h2", "h3", "title",
    ]
}
