@testable import Media

/// Documents made here byte by byte.
extension Made {
    struct Part {
        var name: String
        var content: [UInt8]
        var isPacked = true
        /// Whether sum and sizes stand behind the bytes, as where a program packs while it writes.
        var isStreamed = false
        var flags = 0

        init(_ name: String, _ content: [UInt8], isPacked: Bool = true, isStreamed: Bool = false, flags: Int = 0) {
            self.name = name
            self.content = content
            self.isPacked = isPacked
            self.isStreamed = isStreamed
            self.flags = flags
        }

        init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
    }

    static func le(_ number: Int, _ width: Int) -> [UInt8] { be(number, width).reversed() }

    static func zip(_ parts: [Part], gap: [UInt8] = [], comment: String = "") -> [UInt8] {
        var output: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let data = part.isPacked ? Deflate.pack(part.content, .raw) ?? [] : part.content
            let flags = part.flags | (part.isStreamed ? 8 : 0)
            let sums = le(Int(Deflate.sum(part.content)), 4) + le(data.count, 4) + le(part.content.count, 4)
            let start = output.count
            let middle = le(20, 2) + le(flags, 2) + le(part.isPacked ? 8 : 0, 2) + le(0, 4)
            let name = Array(part.name.utf8)
            output +=
                Array("PK\u{3}\u{4}".utf8) + middle + (part.isStreamed ? le(0, 12) : sums) + le(name.count, 2) + le(0, 2) + name + data
            if part.isStreamed { output += Array("PK\u{7}\u{8}".utf8) + sums }
            output += gap
            directory += Array("PK\u{1}\u{2}".utf8) + le(20, 2) + middle + sums + le(name.count, 2) + le(0, 12) + le(start, 4) + name
        }
        return output + directory + Array("PK\u{5}\u{6}".utf8) + le(0, 4) + le(parts.count, 2) + le(parts.count, 2)
            + le(directory.count, 4) + le(output.count, 4) + le(comment.utf8.count, 2) + Array(comment.utf8)
    }

    /// What readers find in a ZIP file, each part's sum held against its bytes; nil where something isn't as it should be.
    static func unzip(_ bytes: [UInt8]) -> [String: [UInt8]]? {
        guard let archive = try? ZipArchive(bytes) else { return nil }
        var parts: [String: [UInt8]] = [:]
        for entry in archive.entries {
            guard let content = archive.content(of: entry, most: 1 << 20), content.count == entry.unpacked,
                Int(Deflate.sum(content)) == bytes.le32(entry.line + 16),
                entry.flags & 8 != 0 || bytes.le32(entry.header + 14) == bytes.le32(entry.line + 16)
            else { return nil }
            parts[entry.name] = content
        }
        return parts
    }

    static func word(_ name: String, isStreamed: Bool = false) -> [Part] {
        let core =
            "<?xml version=\"1.0\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>a</dc:title><dc:creator>\(name)</dc:creator>"
            + "<cp:lastModifiedBy>\(name)</cp:lastModifiedBy><cp:revision>3</cp:revision></cp:coreProperties>"
        let body =
            "<w:document xmlns:w=\"urn:w\"><w:ins w:id=\"1\" w:author=\"\(name)\" w:date=\"2024\"><w:t>words &amp; more</w:t></w:ins>"
            + "<w:t>a &lt; b</w:t></w:document>"
        var parts = [
            Part("[Content_Types].xml", "<Types/>"), Part("docProps/core.xml", core), Part("word/document.xml", body),
            Part("word/comments.xml", "<w:comments><w:comment w:author='\(name)' w:initials=\"\(name)\"/></w:comments>"),
            Part(
                "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Target=\"file:///C:\\Users\\\(name)\\Normal.dotm\"/></Relationships>"),
        ]
        for index in parts.indices { parts[index].isStreamed = isStreamed }
        return parts
    }

    static func pdf(_ information: String, more: String = "", trailer: String = "") -> [UInt8] {
        Array(
            ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n7 0 obj\n<< \(information) >>\nendobj\n\(more)"
                + "trailer\n<< /Root 1 0 R /Info 7 0 R \(trailer) >>\nstartxref\n0\n%%EOF\n").utf8)
    }

    /// A stream of packed objects that holds the information.
    static func packedPDF(_ information: String) -> [UInt8] {
        let inner = "1 0 7 30 " + "<< /Type /Catalog >>          " + "<< \(information) >>"
        let data = Deflate.pack(Array(inner.utf8), .zlib) ?? []
        return Array("%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Filter /FlateDecode /Length \(data.count) >>\nstream\n".utf8)
            + data
            + Array("\nendstream\nendobj\n3 0 obj\n<< /Type /XRef /Root 1 0 R /Info 7 0 R >>\nstream\n\nendstream\nendobj\n%%EOF\n".utf8)
    }

    static func utf16(_ text: String) -> [UInt8] { [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
}
