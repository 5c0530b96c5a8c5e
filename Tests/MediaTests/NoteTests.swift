import Testing

@testable import Media

/// Notes of people in sounds, PDFs and text files, in the places where programs put them.
@Suite struct NoteTests {
    private func published(_ bytes: [UInt8], _ path: String) throws -> (bytes: [UInt8], traces: FileTraces) {
        let prepared = PreparedFile(bytes, path: path)
        switch prepared.content {
        case .asItIs: return (bytes, prepared.traces)
        case .edited(let edits): return (try edits.applied(to: bytes), prepared.traces)
        default: throw ReadFailure(reason: "\(prepared.content)")
        }
    }

    // MARK: Sound

    /// 128 kbit a second at 44.1 kHz, of 417 bytes.
    private static let frame: [UInt8] = [0xFF, 0xFB, 0x90, 0x00] + [UInt8](repeating: 0, count: 413)
    /// AAC of 20 bytes.
    private static let aac: [UInt8] = [0xFF, 0xF1, 0x50, 0x80, 0x02, 0x9F, 0xFC] + [UInt8](repeating: 7, count: 13)
    private static let old = Array("TAG".utf8) + (Array("Secret".utf8) + [UInt8](repeating: 0, count: 125)).prefix(125)
    private static let ape =
        Array("APETAGEX".utf8) + [0xD0, 7, 0, 0, 38, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x80] + [UInt8](repeating: 0, count: 8)
        + Array("Secret".utf8) + Array("APETAGEX".utf8) + [0xD0, 7, 0, 0, 38, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x80]
        + [UInt8](repeating: 0, count: 8)

    private func frames(_ count: Int, _ frame: [UInt8] = NoteTests.frame) -> [UInt8] { (0..<count).flatMap { _ in frame } }

    @Test func whatStandsBehindFramesGoes() throws {
        for (path, frame) in [("a.mp3", Self.frame), ("a.aac", Self.aac)] {
            let sound = frames(5, frame)
            for tail in [
                Self.old, Self.ape, Array("LYRICSBEGINSecretLYRICSEND".utf8), Array("LYRICSBEGINSecretLYRICSEND".utf8) + Self.old,
                Array("Secret".utf8), Self.ape + Array("Secret".utf8), Array("Secret-99999LYRICS200".utf8),
            ] {
                #expect(try published(sound + tail, path).bytes == sound)
            }
            #expect(try published(sound, path).bytes == sound)
            // A file that breaks off is played up to there.
            #expect(try published(Array(sound.dropLast(3)), path).bytes == sound.dropLast(3))
        }
    }

    @Test func whatStandsBetweenFramesGoes() throws {
        let tag = Array("ID3\u{3}\0\0\0\0\0\u{6}Secret".utf8)
        for tags in [tag, tag + tag, Array("\u{FF}Secret".utf8), [0xFF, 0xFB, 0x00] + Array("Secret".utf8)] {
            let cleaned = try published(frames(4) + tags + frames(300) + tags + frames(4), "a.mp3").bytes
            #expect(!cleaned.contains("Secret") && cleaned.count == 308 * 417 + 2 * tags.count)
            #expect(cleaned.starts(with: frames(4)) && cleaned.suffix(4 * 417).elementsEqual(frames(4)))
        }
        #expect(try published([0, 0, 0xFF, 0xFB] + Array("Secret".utf8) + frames(4), "a.mp3").bytes == frames(4))
    }

    @Test func tailsOfFLACGo() throws {
        let flac = Array("fLaC".utf8) + [0x80] + Made.be(34, 3) + [UInt8](repeating: 7, count: 34) + [0xFF, 0xF8, 1, 2]
        for tail in [Self.old, Self.ape, Self.ape + Self.old] { #expect(try published(flac + tail, "a.flac").bytes == flac) }
        #expect(try published(flac, "a.flac").bytes == flac)
    }

    @Test func chunksOfWAVSayNoMoreThanTheyAreFor() throws {
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] { Array(name.utf8) + Made.le(data.count, 4) + data }
        let form = Made.le(1, 2) + Made.le(1, 2) + Made.le(8000, 4) + Made.le(8000, 4) + Made.le(1, 2) + Made.le(8, 2)
        let secret = Array("Secret".utf8)
        for (first, more) in [
            (form, chunk("cue ", secret)), (form, chunk("fact", Made.le(9, 4) + secret)), (form + secret, []),
            (form, chunk("PEAK", secret)),
            (form, chunk("smpl", secret)),
        ] {
            let body = Array("WAVE".utf8) + chunk("fmt ", first) + more + chunk("data", [1, 2, 3, 4]) + chunk("data", secret)
            let bytes = Array("RIFF".utf8) + Made.le(body.count, 4) + body
            let cleaned = try published(bytes, "a.wav").bytes
            #expect(!cleaned.contains("Secret") && cleaned.count == bytes.count && cleaned.contains("data\u{4}\0\0\0\u{1}\u{2}\u{3}\u{4}"))
        }
    }

    @Test func boxesThatPlayersPassOverAreEmpty() throws {
        let film = Made.phoneFilm(secret: "x")
        for name in ["wide", "styp", "sidx", "pdin", "mfra", "moov"] {
            let cleaned = try published(film.dropLast(3) + Made.box(name, Made.box("udta", Array("Secret".utf8))), "a.mp4").bytes
            #expect(!cleaned.contains("Secret") && cleaned.contains("FRAMES"), "\(name)")
        }
        let void = Made.element(0xEC, Array("Secret".utf8))
        let cluster = Made.element(0x1F43_B675, void + Made.element(0xA3, [1, 2, 3, 4], sizeWidth: 1))
        let head = Made.element(0x1A45_DFA3, void + Made.element(0x4282, Array("webm".utf8), sizeWidth: 1))
        let cleaned = try published(head + Made.element(0x1853_8067, void + cluster) + void, "a.webm").bytes
        #expect(!cleaned.contains("Secret") && cleaned.firstRange(of: [0xA3, 0x84, 1, 2, 3, 4]) != nil && cleaned.contains("webm"))
    }

    // MARK: PDF

    @Test(arguments: ["Text", "Highlight", "FreeText", "Popup"]) func commentsInPDFsNameNobody(_ kind: String) throws {
        let comment = "<< /Type /Annot /Subtype /\(kind) /Rect [0 0 9 9] /Contents (words) /T (Secret) >>"
        let plain = try published(Made.pdf("/Title (Box)", more: "5 0 obj\n\(comment)\nendobj\n"), "a.pdf")
        #expect(!plain.bytes.contains("Secret") && plain.bytes.contains("(words)") && plain.traces.isCleaned)
        let inner = "5 0 6 \(comment.utf8.count + 1) \(comment) << /Subtype /Widget /Rect [0 0 1 1] /T (Field) >>"
        let data = try #require(Deflate.pack(Array(inner.utf8), .zlib))
        let first = inner.utf8.count - comment.utf8.count - " << /Subtype /Widget /Rect [0 0 1 1] /T (Field) >>".utf8.count
        let head = "%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 2 /First \(first) /Filter [/FlateDecode] /Length \(data.count) >>\nstream\n"
        let packed = try published(Array(head.utf8) + data + Array("\nendstream\nendobj\n%%EOF\n".utf8), "a.pdf")
        let start = try #require(packed.bytes.place(of: "stream\n", from: 0)) + 7
        let content = try #require(Deflate.unpack(Array(packed.bytes[start...]), .zlib, most: 1 << 16))
        #expect(!content.contains("Secret") && content.contains("(words)") && content.contains("(Field)"))
        let form = Made.pdf("/Title (Box)", more: "5 0 obj\n<< /Subtype /Widget /Rect [0 0 9 9] /T (Field) >>\nendobj\n")
        #expect(try published(form, "a.pdf").bytes == form)
    }

    @Test func packedPhotosAndPacketsInPDFsNameNobody() throws {
        let photo = Made.jpeg(width: 9, height: 9, orientation: 1, secret: "Secret")
        let packet = Array("<rdf:RDF><dc:creator>Secret \((0..<99).map(String.init))</dc:creator></rdf:RDF>".utf8)
        for (dictionary, content) in [
            ("/Subtype /Image /Filter [ /FlateDecode /DCTDecode ]", photo), ("/Subtype /XML /Filter [/FlateDecode]", packet),
            ("/Subtype /XML /Filter /FlateDecode", packet),
        ] {
            let data = try #require(Deflate.pack(content, .zlib))
            let more =
                Array("4 0 obj\n<< \(dictionary) /Length \(data.count) >>\nstream\n".utf8) + data + Array("\nendstream\nendobj\n".utf8)
            let plain = Made.pdf("/Title (Box)")
            let cleaned = try published(Array(plain[..<9]) + more + plain[9...], "a.pdf")
            let start = try #require(cleaned.bytes.place(of: "stream\n", from: 0)) + 7
            let unpacked = try #require(Deflate.unpack(Array(cleaned.bytes[start...]), .zlib, most: 1 << 16))
            #expect(unpacked.count > 0 && !unpacked.contains("Secret") && cleaned.traces.isCleaned && !cleaned.traces.keepsSomething)
        }
        let other = Made.pdf("", more: "4 0 obj\n<< /Filter [/ASCII85Decode /DCTDecode] /Length 1 >>\nstream\nx\nendstream\nendobj\n")
        #expect(try published(other, "a.pdf").traces.obstacle == .uncleaned)
    }

    @Test func endsAndDirectInformationOfPDFsNameNobody() throws {
        let plain = Made.pdf("/Title (Box)")
        #expect(try published(plain + Array("Secret".utf8), "a.pdf").bytes.count == plain.count - 1)
        #expect(!(try published(Array("Secret\n".utf8) + plain, "a.pdf").bytes.contains("Secret")))
        for head in ["/Info << /Author (Secret) /Title (Box) >>", "/Info<</Author[(Secret)]/Title (Box)>>", "/Info %x\n7 0 R"] {
            let bytes = Array("%PDF-1.4\n7 0 obj\n<< /X << /Y (Secret) >> /Title (Box) >>\nendobj\ntrailer << \(head) >>\n%%EOF\n".utf8)
            let cleaned = try published(bytes, "a.pdf").bytes
            #expect(cleaned.contains("(Box)"))
            #expect(!cleaned.contains(head.contains("%x") ? "Secret" : "Author (Secret") && !cleaned.contains("[(Secret"))
        }
        let private1 = Made.pdf("", more: "5 0 obj\n<< /PieceInfo << /X << /Private (Secret) >> >> >>\nendobj\n")
        #expect(try published(private1, "a.pdf").traces.obstacle == .notRead)
    }

    // MARK: Texts

    @Test(arguments: [
        "{\\rtf1{\\info{\\author Secret}{\\title Box}}x}", "{\\rtf1 Box{\\info{\\operator Sec\\'72 Secret}{\\*\\company Secret}}x}",
        "{\\rtf1{\\*\\revtbl{Unknown;}{Secret;}}Box}", "{\\rtf1 Box{\\*\\atnid S}{\\*\\atnauthor Secret}words}",
        "{\\rtf1{\\*\\template C:\\\\Users\\\\Secret\\\\Normal.dotm}Box}",
    ])
    func richTextNamesNobody(_ text: String) throws {
        let cleaned = try published(Array(text.utf8), "a.rtf")
        #expect(!cleaned.bytes.contains("Secret") && cleaned.bytes.contains("Box") && cleaned.bytes.count == text.utf8.count)
        #expect(cleaned.traces.isCleaned && !cleaned.traces.keepsSomething)
        #expect(try published(cleaned.bytes, "a.rtf").bytes == cleaned.bytes)
    }

    @Test func richTextThatNamesNobodyStays() throws {
        for text in ["{\\rtf1 x}", "{\\rtf1{\\info{\\title Box}}x}", "{\\rtf1{\\author}{\\companyx Secret}x}"] {
            let told = try published(Array(text.utf8), "a.rtf")
            #expect(told.bytes == Array(text.utf8) && !told.traces.keepsSomething)
        }
        let endless = "{\\rtf1" + String(repeating: "{\\author ", count: 10_000)
        #expect(try published(Array(endless.utf8), "a.rtf").traces.obstacle == .notRead)
        let photo = "{\\rtf1{\\pict\\jpegblip ffd8ffe100004578696600004d4d}}"
        #expect(try published(Array(photo.utf8), "a.rtf").traces.obstacle == .uncleaned)
    }

    @Test(arguments: [
        ("a.dxf", "0\nSECTION\n9\n$LASTSAVEDBY\n1\nSecret\n9\n$PROJECTNAME\n  1\nSecret\n9\n$X\n1\nBox\n", "$X\n1\nBox"),
        ("b.dxf", "9\r\n$LASTSAVEDBY\r\n  1\r\nSecret\r\n  9\r\n$X\r\n", "  1\r\n      \r\n  9\r\n$X"),
        (
            "a.ply", "ply\nformat ascii 1.0\ncomment Secret\nobj_info Secret\ncomment TextureFile a.png\nend_header\n1 2 3\n",
            "TextureFile a.png"
        ),
        ("a.step", "HEADER;\nfile_name('a','2026-01-01',('O''Secret'),('x'),'','','');\nENDSEC;\n", "2026-01-01"),
        ("b.step", "FILE_NAME('a;b''c','2026-01-01',('Secret'),('x'),'','','');\n#2=BOX('Box');\n", "Box"),
        (
            "e.step", "FILE_NAME('a','2026-01-01',('FILE_NAME(''a'',''2026'',(''Secret''),'''),('Secret'),'','','');\n#2=BOX('Box');\n",
            "Box"
        ),
        ("c.step", "FILE_NAME(/*'*/'Secret','2026-01-01',(''),(''),'','','');\n#2=BOX('Box');\n", "2026-01-01"),
        (
            "d.stp",
            "DATA;\n#1=PERSON('Secret','Secret',$,$,$,$);\n#2= PERSON ( 'x','Secret');\n#3=ORGANIZATION($,'Secret','');\n#4=BOX('Box');\n",
            "Box"
        ),
    ])
    func modelsNameNobody(_ path: String, _ text: String, _ kept: String) throws {
        let cleaned = try published(Array(text.utf8), path)
        #expect(!cleaned.bytes.contains("Secret") && cleaned.bytes.contains(kept) && cleaned.bytes.count == text.utf8.count)
        #expect(cleaned.traces.isCleaned && !cleaned.traces.keepsSomething)
    }

    @Test func whatIsOnlyToldIsTold() throws {
        let notebook = Array("{\"metadata\": {\"authors\": [{\"name\": \"Secret\"}]}, \"cells\": []}".utf8)
        #expect(try published(notebook, "a.ipynb").traces.people == ["Secret"])
        #expect(try published(Array("{\"x\": \"/Users/Secret/a\"}".utf8), "a.ipynb").traces.paths.count == 1)
        let plain = Array("{\"authors\": [], \"name\": \"x\"}".utf8)
        #expect(try published(plain, "a.ipynb").traces == FileTraces())
        #expect(try published(Array("1H,,1H;,4HSLOT\n".utf8), "a.igs").traces.obstacle == .notRead)
    }

    @Test func notesAboutPartsOfPacksGo() throws {
        let secret = Array("Secret".utf8)
        let name = Array("a.txt".utf8)
        let words = Array("words".utf8)
        let times = Made.le(0x5455, 2) + Made.le(1, 2) + [7]
        let field = times + Made.le(0x9999, 2) + Made.le(6, 2) + secret
        let middle = Made.le(20, 2) + Made.le(0, 4) + Made.le(0, 4)
        let sums = Made.le(Int(Deflate.sum(words)), 4) + Made.le(5, 4) + Made.le(5, 4) + Made.le(name.count, 2) + Made.le(field.count, 2)
        let local = Array("PK\u{3}\u{4}".utf8) + middle + sums + name + field + words
        let line = Array("PK\u{1}\u{2}".utf8) + Made.le(20, 2) + middle + sums + Made.le(6, 2) + Made.le(0, 12) + name + field + secret
        let end =
            Array("PK\u{5}\u{6}".utf8) + Made.le(0, 4) + Made.le(1, 2) + Made.le(1, 2) + Made.le(line.count, 4)
            + Made.le(local.count, 4) + Made.le(0, 2)
        let cleaned = try published(local + line + end, "a.zip").bytes
        #expect(!cleaned.contains("Secret") && Made.unzip(cleaned)?["a.txt"] == words)
        #expect(cleaned.firstRange(of: times) != nil)
    }
}
