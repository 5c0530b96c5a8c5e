import Media

extension Harness {
    /// Documents, archives and models under every name: what is cleaned keeps its length (a PDF its middle), and there is nothing left to clean.
    static let documents = Harness(
        name: "documents",
        seeds: { DocumentSeeds.all },
        words: [
            "PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", "docProps/core.xml", "meta.xml", "word/document.xml", "w:author=\"", "obj",
            "endobj", "stream\n",
            "endstream", "<<", ">>", "/Info 1 0 R", "/Author (", "/Type /ObjStm", "/Filter /FlateDecode", "FILE_NAME('", "C:\\Users\\",
            "/home/",
            "solid", "vertex ", "\0\0\0\0", "\u{FE}",
        ],
        fault: { bytes in
            for ending in ["docx", "odt", "3mf", "zip", "pdf", "doc", "stl", "step", "obj", "gcode"] {
                let path = "a." + ending
                guard case .edited(let edits) = PreparedFile(bytes, path: path, makesPhotos: true).content else { continue }
                guard let cleaned = try? edits.applied(to: bytes) else { return "\(ending) can't be changed" }
                // Of a PDF goes what stands before it and behind its end.
                guard ending == "stl" || ending == "pdf" && cleaned.count < bytes.count || cleaned.count == bytes.count else {
                    return "\(ending) grew from \(bytes.count) to \(cleaned.count) bytes"
                }
                // A hostile PDF may hide one object in another's text, where two changes meet.
                if ending == "pdf" { continue }
                switch PreparedFile(cleaned, path: path).content {
                case .asItIs: continue
                case .edited(let again): if (try? again.applied(to: cleaned)) != cleaned { return "\(ending) is cleaned twice" }
                // Behind the head of a model that is none another kind of file may begin.
                case .refused where ending == "stl": continue
                default: return "\(ending) is refused once it is cleaned"
                }
            }
            return nil
        })
}

/// Small documents, made here.
enum DocumentSeeds {
    static var all: [[UInt8]] { [office, Array(pdf.utf8), Array(step.utf8), Array(text.utf8), binary] }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    private static let office: [UInt8] = {
        let parts = [
            ("[Content_Types].xml", "<Types/>"), ("docProps/core.xml", "<a>" + String(repeating: "Li ", count: 70) + "</a>"),
            ("word/document.xml", "<w:ins w:author=\"Li Ming and others\"/><a Target='C:\\Users\\Li\\a'/>"),
            ("meta.xml", "<creator>Li</creator>"),
        ]
        var output: [UInt8] = []
        var directory: [UInt8] = []
        for (name, text) in parts {
            let middle =
                number(20, 2) + number(0, 12) + number(text.utf8.count, 4) + number(text.utf8.count, 4) + number(name.utf8.count, 2)
            directory += Array("PK\u{1}\u{2}".utf8) + number(20, 2) + middle + number(0, 12) + number(output.count, 4) + Array(name.utf8)
            output += Array("PK\u{3}\u{4}".utf8) + middle + number(0, 2) + Array(name.utf8) + Array(text.utf8)
        }
        return output + directory + Array("PK\u{5}\u{6}".utf8) + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
            + number(directory.count, 4) + number(output.count, 4) + number(0, 2)
    }()

    private static let pdf =
        "%PDF-1.4\n1 0 obj\n<< /Author (Li \\) (Ming)) /Title <FEFF0041> /Creator 2 0 R >>\nendobj\n2 0 obj\n(Word)\nendobj\n"
        + "3 0 obj\n<< /Type /Metadata /Length 9 >>\nstream\n<x:xmpmeta\nendstream\nendobj\ntrailer\n<< /Info 1 0 R >>\n%%EOF"
    private static let step = "ISO-10303-21;\nHEADER;\nFILE_NAME('a','2024',('Li'),(''),'','','');\nENDSEC;\n"
    private static let text = "solid /home/li/a\nvertex 0 0 0\nvertex 1 0 0\nvertex 0 1 1e3\n# C:\\Users\\Li\\a\n; /Users/li/b\n"
    private static let binary = Array("Li".utf8) + number(0, 78) + number(1, 4) + number(0x3F80_0000, 50)
}
