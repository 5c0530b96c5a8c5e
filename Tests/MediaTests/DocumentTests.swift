import Foundation
import Testing

@testable import Media

@Suite struct DocumentTests {
    private let name = "林浩Secret"

    private func published(_ bytes: [UInt8], _ path: String) throws -> (bytes: [UInt8], traces: FileTraces) {
        let prepared = PreparedFile(bytes, path: path)
        switch prepared.content {
        case .asItIs: return (bytes, prepared.traces)
        case .bytes(let cleaned): return (cleaned, prepared.traces)
        case .edited(let edits): return (try edits.applied(to: bytes), prepared.traces)
        default: throw ReadFailure(reason: "\(prepared.content)")
        }
    }

    /// What readers find in a cleaned ZIP file, where nothing has moved and nothing is left to clean.
    private func parts(_ bytes: [UInt8], _ path: String) throws -> [String: [UInt8]] {
        let cleaned = try published(bytes, path)
        #expect(cleaned.bytes.count == bytes.count && cleaned.traces.isCleaned && !cleaned.traces.keepsSomething)
        let again = try published(cleaned.bytes, path)
        #expect(again.bytes == cleaned.bytes && !again.traces.isCleaned)
        return try #require(Made.unzip(cleaned.bytes))
    }

    private func holdsName(_ bytes: [UInt8]) -> Bool { bytes.contains("Secret") }

    @Test(arguments: [false, true]) func officeDocumentsNameNobody(_ isStreamed: Bool) throws {
        let parts = try parts(Made.zip(Made.word(name, isStreamed: isStreamed)), "a.docx")
        #expect(parts.count == 5)
        for (name, part) in parts { #expect(!holdsName(part), "\(name)") }
        let body = try #require(parts["word/document.xml"])
        #expect(body.contains("<w:t>words &amp; more</w:t>") && body.contains("w:author=\"Author\" w:date=\"2024\""))
        #expect(try #require(parts["word/_rels/settings.xml.rels"]).contains("C:\\Users\\user\\Normal.dotm"))
    }

    @Test(arguments: [
        ("xl/comments1.xml", "<comments><authors><author>NAME</author></authors><t>text</t></comments>", "text"),
        ("xl/persons/person.xml", "<personList><person displayName=\"NAME\" userId=\"S::NAME@a\"/><b c=\"text\"/></personList>", "text"),
        ("xl/workbook.xml", "<workbook><x15ac:absPath url=\"C:\\Users\\NAME\\b\\\"/><sheet name=\"text\"/></workbook>", "text"),
        ("ppt/commentAuthors.xml", "<p:cmAuthorLst><p:cmAuthor id=\"0\" name=\"NAME\" initials=\"NAME\"/></p:cmAuthorLst>", "id=\"0\""),
        (
            "docProps/custom.xml",
            "<Properties xmlns=\"\(String(repeating: "long ", count: 40))\">NAME\((0..<90).map(String.init))</Properties>", "<"
        ),
    ])
    func partsOfOfficeNameNobody(_ part: String, _ content: String, _ kept: String) throws {
        let content = content.replacing("NAME", with: name)
        let parts = try parts(Made.zip([.init("[Content_Types].xml", "<Types/>"), .init(part, content)]), "a.xlsx")
        let cleaned = try #require(parts[part])
        #expect(!holdsName(cleaned) && cleaned.contains(kept))
    }

    @Test func openDocumentsNameNobody() throws {
        let meta =
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><meta:initial-creator>\(name)"
            + "</meta:initial-creator><dc:creator>\(name)</dc:creator><meta:generator>\((0..<60).map(String.init))</meta:generator></office:document-meta>"
        let content = "<office:annotation><dc:creator>\(name)</dc:creator><text:p>words</text:p></office:annotation>"
        let parts = try parts(
            Made.zip([
                .init("mimetype", Array("application/vnd.oasis.opendocument.text".utf8), isPacked: false),
                .init("META-INF/manifest.xml", "<manifest/>"), .init("meta.xml", meta), .init("content.xml", content),
            ]), "a.odt")
        #expect(parts.values.allSatisfy { !holdsName($0) })
        #expect(try #require(parts["content.xml"]).contains("<dc:creator>Author</dc:creator><text:p>words</text:p>"))
    }

    @Test(arguments: ["a.3mf", "a.fcstd", "a.zip", "a.sb3", "a.epub", "a.pptx"]) func modelsAndPhotosInArchivesNameNobody(_ path: String)
        throws
    {
        let photo = Made.jpeg(width: 9, height: 9, orientation: 1, secret: name)
        let sets: [String: [Made.Part]] = [
            "a.3mf": [
                .init("[Content_Types].xml", "<Types/>"),
                .init(
                    "3D/3dmodel.model",
                    "<model><metadata name=\"Designer\">\(name)</metadata><metadata name=\"Title\">Box</metadata><resources/></model>"),
            ],
            // Of a program without a window there is no GuiDocument.xml.
            "a.fcstd": [
                .init(
                    "Document.xml",
                    "<Document><Property name=\"CreatedBy\" type=\"S\"><String value=\"\(name)\"/></Property>"
                        + "<Property name=\"Label\"><String value=\"Box\"/></Property></Document>")
            ],
        ]
        for isPacked in [false, true] {
            let parts = try parts(Made.zip((sets[path] ?? []) + [.init("b/照片.JPG", photo, isPacked: isPacked)]), path)
            #expect(parts.values.allSatisfy { !holdsName($0) })
            #expect(try #require(parts["b/照片.JPG"]).starts(with: [0xFF, 0xD8, 0xFF]))
            if sets[path] != nil { #expect(parts.values.contains { $0.contains("Box") }) }
        }
    }

    @Test(
        "photos that stand as letters in a text name nobody, in a pack or alone",
        arguments: [
            ("b/灯.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/jpeg;base64,PHOTO\"/></svg>"),
            ("b/a.xhtml", "<html><img src='data:image/jpeg;base64,PHOTO'/></html>"),
            ("a.ipynb", "{\"outputs\": [{\"data\": {\"image/jpeg\": \"PHOTO\"}}]}"),
            ("data.json", "{\"p\": \"data:image/jpeg;base64,PHOTO\"}"),
            ("notes.txt", "![](data:image/jpeg;base64,PHOTO)\n"),
        ])
    func photosAsLetters(_ name: String, _ text: String) throws {
        let photo = Made.jpeg(width: 9, height: 9, orientation: 1, secret: self.name)
        let letters = Data(photo).base64EncodedString()
        func photos(_ bytes: [UInt8]) -> [[UInt8]] {
            let found = String(decoding: bytes, as: UTF8.self).split { !($0.isASCII && ($0.isLetter || $0.isNumber) || "+/=".contains($0)) }
            return found.compactMap { Data(base64Encoded: String($0)) }.map(Array.init).filter { $0.starts(with: [0xFF, 0xD8, 0xFF]) }
        }
        let bytes = Array(text.replacing("PHOTO", with: letters).utf8)
        #expect(photos(bytes).count == 1 && photos(bytes).allSatisfy(holdsName))
        let packed = try #require(try parts(Made.zip([.init(name, bytes)]), "a.zip")[name])
        let alone = name.hasSuffix("svg") || name.hasSuffix("xhtml") ? packed : try published(bytes, name).bytes
        for cleaned in [packed, alone] {
            #expect(photos(cleaned).count == 1 && !photos(cleaned).contains(where: holdsName), "\(name)")
        }
    }

    /// What lies between the parts, and words about the whole file.
    @Test func whatProgramsLeaveBetweenPartsGoes() throws {
        let bytes = Made.zip([.init("a.txt", "words"), .init("b.txt", "more")], gap: Array(name.utf8), comment: name)
        let cleaned = try published(bytes, "a.zip").bytes
        #expect(!holdsName(cleaned) && Made.unzip(cleaned)?.count == 2)
    }

    /// What would lose its signature, is shut or isn't as it should be stays as it is, and its writer is told.
    @Test func sealedArchivesAreTold() throws {
        let signed = Made.zip(Made.word(name) + [.init("_xmlsignatures/sig1.xml", "<Signature/>")])
        let (bytes, traces) = try published(signed, "a.docx")
        #expect(bytes == signed && traces.obstacle == .signed && traces.people == [name] && !traces.isCleaned)
        let shut = Made.zip([.init("a.txt", Array("x".utf8), flags: 1)])
        #expect(try published(shut, "a.zip").traces.obstacle == .encrypted)
        let secret = Made.zip([
            .init("mimetype", "x"), .init("META-INF/manifest.xml", "<manifest:encryption-data/>"), .init("meta.xml", "garbled"),
        ])
        #expect(try published(secret, "a.odt").traces.obstacle == .encrypted)
        for broken in [
            Array("PK\u{3}\u{4}".utf8), Array(signed.dropLast(40)), Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 255, count: 18),
        ] {
            #expect(try published(broken, "a.docx").traces.obstacle == .notRead)
        }
        let plain = Made.zip([.init("a.txt", "words")])
        #expect(try published(plain, "a.zip") == (plain, FileTraces()))
    }

    /// A part that claims less than it unpacks to is not unpacked further.
    @Test func bombsAreNotUnpacked() throws {
        var bytes = Made.zip([
            .init("[Content_Types].xml", "<Types/>"), .init("docProps/core.xml", [UInt8](repeating: 0x20, count: 1 << 20)),
        ])
        let line = try #require(try? ZipArchive(bytes)).entries[1].line
        bytes.replaceSubrange((line + 24)..<(line + 28), with: Made.le(10, 4))
        #expect(try published(bytes, "a.docx").traces.obstacle == .notRead)
        bytes.replaceSubrange((line + 24)..<(line + 28), with: Made.le(0xFFFF_FFFF, 4))
        #expect(try published(bytes, "a.docx").traces.obstacle == .notRead)
    }

    // MARK: PDF

    @Test(arguments: [
        "/Author (林浩Secret) /Title (Box)", "/Title (Box) /Author (a \\) Secret \\( \\\\) /Company (Secret)",
        "/Author 8 0 R /Title (Box)", "/Title (Box)/Creator(Secret)/Producer(Secret (inner) Secret)",
        "/Custom [ 1 2 ] /Title (Box) /Manager <536563726574> /Author <FEFF 0053 0065>",
    ])
    func informationNamesNobody(_ information: String) throws {
        let bytes = Made.pdf(information, more: information.contains("8 0 R") ? "8 0 obj\n(Secret)\nendobj\n" : "")
        let cleaned = try published(bytes, "a.pdf")
        #expect(cleaned.bytes.count == bytes.count && cleaned.traces.isCleaned && !cleaned.traces.keepsSomething)
        #expect(!holdsName(cleaned.bytes) && !cleaned.bytes.contains("5365") && cleaned.bytes.contains("/Title (Box)"))
        #expect(try published(cleaned.bytes, "a.pdf") == (cleaned.bytes, FileTraces()))
    }

    @Test func pathsAreNoTitles() throws {
        for title in ["(C:\\\\Users\\\\lin\\\\a.docx)", "(file:///home/lin/a.odt)", "(/Users/lin/a.pages)"] {
            #expect(!(try published(Made.pdf("/Title \(title)"), "a.pdf").bytes).contains("lin"))
        }
        #expect(try published(Made.pdf("/Title (/home and https://a.cn/home/lin/)"), "a.pdf").bytes.contains("/home/lin"))
    }

    @Test func packedInformationNamesNobody() throws {
        let hex = Made.utf16(name).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        for information in ["/Author <\(hex)> /Title (Box)", "/Title (Box) /Author (\(name) \((0..<40).map(String.init)))"] {
            let bytes = Made.packedPDF(information)
            let cleaned = try published(bytes, "a.pdf")
            #expect(cleaned.bytes.count == bytes.count && cleaned.traces.isCleaned && !cleaned.traces.keepsSomething)
            let start = try #require(cleaned.bytes.place(of: "stream\n", from: 0)) + 7
            let content = try #require(Deflate.unpack(Array(cleaned.bytes[start...]), .zlib, most: 1 << 16))
            #expect(!content.contains("Secret") && !content.contains(hex) && content.contains("/Title (Box)"))
            #expect(try published(cleaned.bytes, "a.pdf").bytes == cleaned.bytes)
        }
    }

    @Test func packetsAndPhotosInPDFsNameNobody() throws {
        let packet = "<?xpacket begin=\"\"?><x:xmpmeta><dc:creator>\(name)</dc:creator></x:xmpmeta><?xpacket end=\"w\"?>"
        let stream = "4 0 obj\n<< /Type /Metadata /Length \(packet.utf8.count) >>\nstream\n\(packet)\nendstream\nendobj\n"
        let photo = Made.jpeg(width: 9, height: 9, orientation: 1, secret: name)
        let shown =
            Array("5 0 obj\n<< /Filter /DCTDecode /Length \(photo.count) >>\nstream\n".utf8) + photo + Array("\nendstream\nendobj\n".utf8)
        let plain = Made.pdf("/Title (Box)")
        for more in [Array(stream.utf8), Array(packet.utf8), shown] {
            let bytes = Array(plain[..<9]) + more + plain[9...]
            let cleaned = try published(bytes, "a.pdf")
            #expect(cleaned.bytes.count == bytes.count && cleaned.traces.isCleaned && !holdsName(cleaned.bytes))
            #expect(try published(cleaned.bytes, "a.pdf").bytes == cleaned.bytes)
        }
        let packed = try #require(Deflate.pack(Array((packet + packet).utf8), .zlib))
        let bytes =
            Array(plain[..<9]) + Array("4 0 obj\n<< /Type /Metadata /Filter /FlateDecode /Length \(packed.count) >>\nstream\n".utf8)
            + packed
            + Array("\nendstream\nendobj\n".utf8) + plain[9...]
        let cleaned = try published(bytes, "a.pdf").bytes
        let start = try #require(cleaned.place(of: "stream\n", from: 0)) + 7
        #expect(Deflate.unpack(Array(cleaned[start...]), .zlib, most: 1 << 16)?.allSatisfy { $0 == 32 } == true)
    }

    @Test(arguments: [11, 12, 16, 17, 100, 65_546, 65_547, 65_550, 65_551, 65_552, 200_000]) func spaceIsPackedToSize(_ count: Int) throws {
        let packed = try #require(PDFInformation.packedSpace(count))
        #expect(packed.count == count)
        #expect(Deflate.unpack(packed, .zlib, most: 1 << 20)?.allSatisfy { $0 == 32 } == true)
    }

    /// Programs split a name wherever they like.
    @Test(arguments: [
        ("word/document.xml", "<w:p><w:r><w:t>张</w:t></w:r><w:r><w:t>小明</w:t></w:r></w:p><w:p><w:t>灯</w:t></w:p>"),
        ("word/footnotes.xml", "<w:p><w:t>张小</w:t><w:t>明</w:t></w:p><w:p><w:t>灯</w:t></w:p>"),
        ("ppt/slides/slide1.xml", "<a:p><a:r><a:t>张小明</a:t></a:r></a:p><a:p><a:t>灯</a:t></a:p>"),
        ("ppt/notesSlides/notesSlide1.xml", "<a:p><a:t>张小明</a:t></a:p><a:p><a:t>灯</a:t></a:p>"),
        ("word/comments.xml", "<w:p><w:t>&#24352;&#x5C0F;明</w:t></w:p><w:p><w:t>灯</w:t></w:p>"),
        ("xl/sharedStrings.xml", "<si><t>张小明</t></si><si><r><t>灯</t></r></si>"),
        ("content.xml", "<text:p>张<text:span>小明</text:span></text:p><text:h>灯</text:h>"), ("OEBPS/a.xhtml", "<p>张<b>小明</b></p><p>灯</p>"),
    ])
    func documentsAreRead(_ part: String, _ xml: String) throws {
        let document = Made.zip([Made.Part("[Content_Types].xml", "<Types/>"), Made.Part(part, "<?xml version=\"1.0\"?><x>\(xml)</x>")])
        let words = try #require(DocumentWords(in: document))
        let lines = words.text.split(separator: "\n").filter { !$0.isEmpty }
        #expect(lines == ["[Content_Types].xml", part[...], "张小明", "灯"] && words.isWhole, "\(part)")
    }

    @Test func whatIsNoDocumentIsNotRead() {
        for bytes in [[], Array("PK\u{3}\u{4}".utf8), Made.pdf("/Title (Box)")] { #expect(DocumentWords(in: bytes)?.text == nil) }
        for path in ["a.docx", "a/b.PPTX", "x.odt", "x.epub", "a.zip"] { #expect(FileKind.named(path)?.isPacked == true) }
        for path in ["a.pdf", "docx", "a.jpg"] { #expect(FileKind.named(path)?.isPacked != true) }
    }

    /// Each took minutes, or gigabytes.
    @Test func whatIsMadeToKeepProgramsBusyDoesNot() throws {
        let openings = Array(String(repeating: "<x:xmpmeta ", count: 9_990).utf8) + Array((name + "</x:xmpmeta>").utf8)
        let many = try published(Made.pdf("/Title (Box)") + openings + Array("\n%%EOF".utf8), "a.pdf")
        #expect(!many.bytes.contains(name))
        let open = Array(String(repeating: "/Info<‹", count: 20_000).utf8)
        #expect(try published(Made.pdf("/Title (Box)") + open, "a.pdf").traces.obstacle == .notRead)
        let data = "<x>" + String(repeating: "<author><![CDATA[", count: 40_000) + "</x>"
        _ = try published(Made.zip([Made.Part("[Content_Types].xml", "<Types/>"), Made.Part("word/comments.xml", data)]), "a.docx")
    }

    @Test func theNameOfASolidGoes() throws {
        let model = "solid lamp by \(name)\n facet normal 0 0 1\n outer loop\n endloop\n endfacet\nendsolid \(name)\n"
        let told = try published(Array(model.utf8), "a.stl")
        #expect(!told.bytes.contains(name) && told.bytes.count == model.utf8.count && told.bytes.contains("facet normal 0 0 1"))
    }

    @Test func textsInPacksAndTheirNamesAreRead() {
        let pack = Made.zip([Made.Part("组/张小明.png", "x"), Made.Part("a.py", "# 王小红\n"), Made.Part("b.bin", "李小刚")])
        let text = DocumentWords(in: pack)?.text ?? ""
        #expect(text.contains("张小明") && text.contains("王小红") && !text.contains("李小刚"))
        let drawing = "<svg><text>张<tspan x='1'>小</tspan>\n  <tspan>&#x660E;</tspan><![CDATA[ 一]]></text></svg>"
        #expect(DocumentWords.text(ofMarkup: Array(drawing.utf8)).split(separator: "\n").first == "张小明 一")
        let labels = "<svg><text>大小</text>\n<text>红色</text></svg>"
        #expect(DocumentWords.text(ofMarkup: Array(labels.utf8)).split(separator: "\n") == ["大小", "红色"])
    }

    /// Not only what stands between tags is seen: a sheet's tab, a picture's description, who is the manager.
    @Test(arguments: [
        ("xl/workbook.xml", "<sheet name=\"张小明\" r:id=\"1\"/>"), ("xl/worksheets/sheet1.xml", "<hyperlink ref=\"A1\" display=\"张小明\"/>"),
        ("word/document.xml", "<wp:docPr id=\"1\" descr=\"张小&#26126;\"/>"),
        ("word/_rels/document.xml.rels", "<Relationship Target=\"张小明\"/>"),
        ("docProps/app.xml", "<Manager>张小明</Manager>"), ("docProps/custom.xml", "<vt:lpwstr>张小明</vt:lpwstr>"),
        ("customXml/item1.xml", "<n>张小明</n>"), ("word/document.xml", "<w:r><w:t>张</w:t></w:r>\n  <w:r><w:t>小明</w:t></w:r>"),
    ])
    func documentsAreReadInsideOfTags(_ part: String, _ xml: String) throws {
        let words = try #require(DocumentWords(in: Made.zip([Made.Part(part, "<?xml version=\"1.0\"?><x>\(xml)</x>")])))
        #expect(words.text.contains("张小明") && words.isWhole)
    }

    @Test func whatIsPackedInAPackIsReadInWhateverLetters() throws {
        let table = Made.zip([Made.Part("xl/sharedStrings.xml", "<si><t>张小明</t></si>")])
        func text(_ name: String, _ bytes: [UInt8]) -> String {
            DocumentWords(in: Made.zip([Made.Part(name, bytes)]), words: { "<" + String(decoding: $0, as: UTF8.self) + ">" })?.text ?? ""
        }
        #expect(text("word/embeddings/a.xlsx", table).contains("张小明"))
        #expect(text("README", Array("张小明".utf8)).contains("<张小明>") && text("a.dat", Array("张小明".utf8)).contains("<张小明>"))
        #expect(!text("a.dat", [0] + Array("张小明".utf8)).contains("张小明"))
    }

    @Test func sealedPDFsAreTold() throws {
        let signed = Made.pdf("/Author (\(name))", more: "5 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] >>\nendobj\n")
        let told = try published(signed, "a.pdf")
        #expect(told.bytes == signed && told.traces.obstacle == .signed && told.traces.people == [name])
        for action in ["/S /JavaScript /JS (app.alert(1))", "/S/Launch/F(calc.exe)", "/S /SubmitForm /F (https://x.example/)"] {
            let acting = Made.pdf("/Title (Box)", more: "5 0 obj\n<< /Type /Action \(action) >>\nendobj\n")
            #expect(try published(acting, "a.pdf").traces.obstacle == .program, "\(action)")
        }
        // A form without a button that sends it, an address and a chapter do nothing by themselves.
        for action in ["/S /URI /URI (https://x.example/)", "/S /GoTo /D [3 0 R /Fit]", "/S /Named /N /NextPage"] {
            let still = Made.pdf("/Title (Box)", more: "5 0 obj\n<< /Type /Action \(action) >>\nendobj\n")
            #expect(try published(still, "a.pdf").traces.obstacle == nil, "\(action)")
        }
        let shut = Made.pdf("/Author (x)", trailer: "/Encrypt 9 0 R")
        let shutOne = try published(shut, "a.pdf")
        #expect(shutOne.bytes == shut && shutOne.traces.obstacle == .encrypted)
        let packed = Made.pdf("/Title (Box)", more: "5 0 obj\n<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream\nendobj\n")
        #expect(try published(packed, "a.pdf").traces.obstacle == .attachments)
        let lost = Array("%PDF-1.7\ntrailer << /Info 7 0 R >>".utf8)
        #expect(try published(lost, "a.pdf").traces.obstacle == .notRead)
        let plain = Made.pdf("/Title (Box) /CreationDate (D:2024)")
        #expect(try published(plain, "a.pdf") == (plain, FileTraces()))
    }

    // MARK: Others

    @Test func oldDocumentsNameNobodyInTheirProperties() throws {
        func property(_ text: [UInt8], _ kind: Int) -> [UInt8] { Made.le(kind, 4) + Made.le(text.count / (kind == 31 ? 2 : 1), 4) + text }
        let wide = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let first = property(Array("Secretary\0\0\0".utf8), 30)
        let second = property(wide, 31)
        let third = property(Array("Box\0".utf8), 30)
        let starts = [32, 32 + first.count, 32 + first.count + second.count]
        let values = first + second + third
        var set = Made.le(32 + values.count, 4) + Made.le(3, 4)
        for (id, start) in zip([4, 8, 2], starts) { set += Made.le(id, 4) + Made.le(start, 4) }
        let id: [UInt8] = [0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10, 0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9]
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        let bytes = head + [0xFE, 0xFF] + Made.le(0, 22) + Made.le(1, 4) + id + Made.le(48, 4) + set + values
        let cleaned = try published(bytes, "a.doc")
        #expect(cleaned.bytes.count == bytes.count && cleaned.traces.isCleaned && cleaned.traces.obstacle == .old)
        #expect(!cleaned.bytes.contains("Secretary") && cleaned.bytes.firstRange(of: wide) == nil && cleaned.bytes.contains("Box"))
        for length in stride(from: 512, to: bytes.count, by: 7) { _ = try published(Array(bytes[..<length]), "a.xls") }
    }

    @Test(arguments: [
        ("a.obj", "# File C:\\Users\\Secret\\a.obj\nv 1 2 3\n", "v 1 2 3"), ("a.gcode", "; out /Users/Secret/b\nG1 X1\n", "G1 X1"),
        ("a.scad", "// /home/Secret/x.scad\ncube(1);", "cube(1);"), ("a.stl", "solid /home/Secret/x.stl\nfacet\n", "facet"),
        (
            "a.step",
            "ISO-10303-21;\nHEADER;\nFILE_NAME('C:\\Secret\\a.step','2024-01-01',('Secret'),('Secret'),'x','y','');\nENDSEC;\nDATA;",
            "2024-01-01"
        ),
    ])
    func headsOfModelsNameNobody(_ path: String, _ text: String, _ kept: String) throws {
        let cleaned = try published(Array(text.utf8), path)
        #expect(cleaned.traces.isCleaned && !cleaned.traces.keepsSomething && cleaned.bytes.count == text.utf8.count)
        #expect(!holdsName(cleaned.bytes) && cleaned.bytes.contains(kept))
        #expect(try published(cleaned.bytes, path) == (cleaned.bytes, FileTraces()))
    }

    @Test func pathsThatModelsNeedAreTold() throws {
        for (path, text) in [("a.mtl", "map_Kd C:/Users/Secret/a.png\n"), ("a.scad", "import(\"/home/Secret/a.stl\");\n")] {
            let (bytes, traces) = try published(Array(text.utf8), path)
            #expect(bytes == Array(text.utf8) && traces.paths.count == 1 && traces.paths[0].contains("Secret"))
        }
        for text in ["import(\"/home/user/a.stl\");", "// https://a.cn/home/x/", "// /home/", "// C:\\Users\\Public\\a"] {
            #expect(try published(Array(text.utf8), "a.scad") == (Array(text.utf8), FileTraces()))
        }
    }

    @Test func headsOfBinarySTLKeepColoursOnly() throws {
        let tail = Made.le(0, 4)
        let head = Array("Secret COLOR=rgba Secret".utf8)
        let bytes = head + [UInt8](repeating: 0, count: 80 - head.count) + tail
        let cleaned = try published(bytes, "a.stl").bytes
        #expect(cleaned.contains("COLOR=rgba") && !holdsName(cleaned) && cleaned.count == 84)
        #expect(try published(cleaned, "a.stl") == (cleaned, FileTraces()))
    }
}

private func == (a: (bytes: [UInt8], traces: FileTraces), b: ([UInt8], FileTraces)) -> Bool { a.bytes == b.0 && a.traces == b.1 }
