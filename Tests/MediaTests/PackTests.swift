import Testing

@testable import Media

/// What lies in packs: what it is, its bytes say, whatever it is called.
@Suite struct PackTests {
    private let name = "林浩Secret"

    private func published(_ bytes: [UInt8], _ path: String) throws -> (bytes: [UInt8], traces: FileTraces) {
        let prepared = PreparedFile(bytes, path: path)
        switch prepared.content {
        case .asItIs: return (bytes, prepared.traces)
        case .edited(let edits): return (try edits.applied(to: bytes), prepared.traces)
        default: throw ReadFailure(reason: "\(prepared.content)")
        }
    }

    /// What readers find in a cleaned pack, of which nothing has to be told.
    private func parts(_ bytes: [UInt8], _ path: String) throws -> [String: [UInt8]] {
        let cleaned = try published(bytes, path)
        #expect(cleaned.traces.isCleaned && !cleaned.traces.keepsSomething, "\(cleaned.traces)")
        let again = try published(cleaned.bytes, path)
        #expect(again.bytes == cleaned.bytes)
        return try #require(Made.unzip(cleaned.bytes))
    }

    private func holdsName(_ bytes: [UInt8]) -> Bool { bytes.contains("Secret") }

    /// Packs of each kind, each with what makes it one.
    private static let packs: [(path: String, marks: [Made.Part])] = [
        ("a.zip", []), ("a.sb3", []), ("a.docx", [.init("[Content_Types].xml", "<Types/>"), .init("word/document.xml", "<w:document/>")]),
        ("a.odt", [.init("META-INF/manifest.xml", "<manifest/>"), .init("meta.xml", "<o>\((0..<90).map(String.init))</o>")]),
        ("a.epub", [.init("META-INF/container.xml", "<c/>")]),
        ("a.3mf", [.init("[Content_Types].xml", "<Types/>"), .init("3D/3dmodel.model", "<model/>")]),
    ]

    /// Photos, films and sounds, each with something that has to stay.
    private func files() -> [(bytes: [UInt8], kept: String)] {
        [
            (Made.jpeg(width: 9, height: 9, orientation: 1, secret: name), ""), (Made.phoneFilm(secret: name), "FRAMES"),
            (Made.phoneFilm(secret: name, brand: "M4A "), "FRAMES"), (Made.webm(secret: name), "V_VP8"), (Made.mp3(secret: name), ""),
            (Made.flac(secret: name), "fLaC"), (Made.wave(secret: name), "data"), (Made.ogg(secret: name, isOpus: true), "OpusHead"),
        ]
    }

    @Test(arguments: packs.indices, ["a", "ppt/media/image1.bin", "b/a.dat", "a.jpg.bak", "word/media/image1.tmp", "a.mpo", "照片.txt"])
    func filesInPacksNameNobodyWhateverTheyAreCalled(_ pack: Int, _ part: String) throws {
        let (path, marks) = Self.packs[pack]
        for (bytes, kept) in files() {
            #expect(holdsName(bytes))
            for isPacked in [false, true] {
                let parts = try parts(Made.zip(marks + [.init(part, bytes, isPacked: isPacked)]), path)
                #expect(parts.values.allSatisfy { !holdsName($0) })
                #expect(try #require(parts[part]).contains(kept))
            }
        }
    }

    @Test func documentsInPacksNameNobody() throws {
        let inner = Made.zip(Made.word(name) + [.init("a", Made.jpeg(width: 9, height: 9, orientation: 1, secret: name))])
        let pdf = Made.pdf("/Title (Box) /Author (Secret)")
        let rtf = Array("{\\rtf1{\\info{\\author Secret}{\\title Box}}words}".utf8)
        let model = Array("# File C:\\Users\\Secret\\a.obj\nv 1 2 3\n".utf8)
        let parts = try parts(
            Made.zip([.init("a.docx", inner), .init("b/c.bin", pdf), .init("d.rtf", rtf), .init("e.obj", model)]), "a.zip")
        let document = try #require(parts["a.docx"].flatMap(Made.unzip))
        #expect(document.count == 6 && document.values.allSatisfy { !holdsName($0) })
        #expect(try #require(document["word/document.xml"]).contains("words &amp; more"))
        for (part, kept) in [("b/c.bin", "/Title (Box)"), ("d.rtf", "Box}}words"), ("e.obj", "v 1 2 3")] {
            let bytes = try #require(parts[part])
            #expect(!holdsName(bytes) && bytes.contains(kept), "\(part)")
        }
    }

    /// One pack in another, no deeper; and what nobody can clean.
    @Test func whatCantBeCleanedInPacksIsTold() throws {
        let photo = Made.jpeg(width: 9, height: 9, orientation: 1, secret: name)
        let two = Made.zip([.init("b.zip", Made.zip([.init("a.jpg", photo, isPacked: false)]))])
        let outer = try #require(Made.unzip(two)?["b.zip"])
        #expect(holdsName(outer))
        #expect(try parts(two, "a.zip").values.allSatisfy { !holdsName($0) })
        let heic = Made.phoneFilm(secret: name, brand: "heic")
        let tiff = Array("II*\0".utf8) + [8, 0, 0, 0, 0, 0]
        let tar = [UInt8](repeating: 1, count: 257) + Array("ustar".utf8) + [UInt8](repeating: 0, count: 250)
        for (part, obstacle) in [
            (Made.zip([.init("c.zip", two)]), FileTraces.Obstacle.packed), (heic, .uncleaned), (tiff, .uncleaned),
            (Array(photo.dropLast(photo.count - 20)), .uncleaned), ([0x1F, 0x8B, 8, 0, 0], .packed), (tar, .packed),
            (Array("Rar!\u{1A}\u{7}\0".utf8), .packed), (Array("RIFF    AVI \0".utf8), .uncleaned),
        ] {
            let told = try published(Made.zip([.init("x/y.dat", part)]), "a.zip").traces
            #expect(told.obstacle == obstacle, "\(part.prefix(8))")
        }
        for (path, bytes) in [
            ("a.tar", tar), ("a.gz", [0x1F, 0x8B, 8, 0]), ("a.tar.xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]),
            ("a.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ] {
            #expect(try published(bytes, path).traces.obstacle == .packed)
        }
        #expect(try published([0x1F, 0x8B, 8, 0], "a.blend").traces.obstacle == .notRead)
    }

    private static func tape(_ files: [(name: String, content: [UInt8])], owner: String = "root") -> [UInt8] {
        func field(_ text: String, _ count: Int) -> [UInt8] { Array(text.utf8) + [UInt8](repeating: 0, count: count - text.utf8.count) }
        return files.flatMap { name, content in
            let size = String(content.count, radix: 8)
            let numbers = field("0000644", 8) + field("0", 8) + field("0", 8) + field(size, 12) + field("0", 12) + field("0", 8)
            let head = field(name, 100) + numbers + Array("0".utf8) + field("", 100) + Array("ustar\u{0}00".utf8) + field(owner, 32)
            let rest = [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
            return head + [UInt8](repeating: 0, count: 512 - head.count) + content + rest
        } + [UInt8](repeating: 0, count: 1024)
    }

    private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + (Deflate.pack(bytes, .raw) ?? []) + Made.le(Int(Deflate.sum(bytes)), 4)
            + Made.le(bytes.count, 4)
    }

    /// Packs of Unix are looked into, alone and in others; nothing in them is written anew.
    @Test func packsOfUnixAreLookedInto() throws {
        let words = Array("words".utf8)
        let photo = Made.jpeg(width: 9, height: 9, orientation: 1, secret: name)
        let shot = Array("II*\0".utf8) + Array("GPSLatitude".utf8) + [0]
        func tape(_ content: [UInt8]) -> [UInt8] { Self.tape([("a.txt", words), ("b/c", content), ("d.txt", words)]) }
        for (path, pack) in [
            ("a.tar", { $0 }), ("a.tgz", Self.gzip), ("a.tar.gz", Self.gzip), ("a.zip", { Made.zip([.init("x", $0)]) }),
            ("b.zip", { Made.zip([.init("x", Self.gzip($0))]) }),
        ] as [(String, ([UInt8]) -> [UInt8])] {
            let plain = try published(pack(tape(words)), path)
            #expect(plain.traces == FileTraces() && plain.bytes == pack(tape(words)), "\(path) \(plain.traces)")
            #expect(try published(pack(tape(photo)), path).traces.obstacle == .packed, "\(path)")
            #expect(try published(pack(Self.tape([("a", words)], owner: "linhao")), path).traces.people == ["linhao"], "\(path)")
            var damaged = tape(words)
            damaged[1024 + 257] = 1
            #expect(try published(pack(damaged), path).traces.obstacle == .packed, "\(path)")
            guard case .refused(.photoWithPosition) = PreparedFile(pack(tape(shot)), path: path).content else {
                Issue.record("\(path) is published")
                continue
            }
        }
        guard case .refused(.photoWithPosition) = PreparedFile(Self.gzip(shot), path: "photo.gz").content else {
            Issue.record("photo.gz is published")
            return
        }
        #expect(try published(Self.gzip(words), "a.gz").traces == FileTraces())
        #expect(try published(Self.gzip(words) + Self.gzip(shot), "a.gz").traces.obstacle == .packed)
    }

    /// A photo that keeps its place is published in nothing, whatever it is called there and however deep it lies.
    @Test func packsOfPhotosWithPlacesAreNotPublished() throws {
        let shot = Array("II*\0".utf8) + Array("GPSLatitude".utf8) + [0]
        for (path, parts) in [
            ("a.zip", [Made.Part.init("a", shot)]), ("b.zip", [.init("a.txt", "words"), .init("DCIM/1.heic", shot)]),
            ("c.docx", Made.word(name) + [.init("word/media/image1.tiff", shot)]),
            ("d.zip", [.init("e.zip", Made.zip([.init("1.jpg", shot)]))]),
        ] {
            guard case .refused(.photoWithPosition) = PreparedFile(Made.zip(parts), path: path).content else {
                Issue.record("\(path) is published")
                continue
            }
        }
        // One that says nothing of a place is told of alone.
        let plain = Array("II*\0".utf8) + [8, 0, 0, 0, 0, 0]
        #expect(try published(Made.zip([.init("a.tiff", plain)]), "a.zip").traces.obstacle == .uncleaned)
    }

    @Test func whatNeedsNoCleaningStays() throws {
        let parts: [Made.Part] = [
            .init("a.txt", "MAC and BM"), .init("b", "ID3 is a tag"), .init("c.csv", "1,2"), .init("d.bin", [0, 1, 2, 3]),
            .init("e.bmp", Array("BM".utf8) + [UInt8](repeating: 0, count: 12) + [40] + [UInt8](repeating: 0, count: 40)),
            .init("f.jpg", Made.jpeg(width: 9, height: 9)), .init("g.zip", Made.zip([.init("a.txt", "words")])),
        ]
        let bytes = Made.zip(parts)
        let told = try published(bytes, "a.zip")
        #expect(told.bytes == bytes && told.traces == FileTraces(), "\(told.traces)")
    }

    @Test(arguments: [
        ("docProps/core1.xml", "<p:coreProperties><dc:creator>NAME</dc:creator></p:coreProperties>"),
        (
            "package/x.psmdcp",
            "<p:coreProperties xmlns=\"\(String(repeating: "long", count: 90))\"><dc:creator>NAME</dc:creator>\((0..<90).map(String.init))</p:coreProperties>"
        ),
        ("word/a.xml", "<w:ins w:author = \"NAME\"/><w:del w:author\n=\n'NAME'/>"),
        ("word/b.xml", "<x><author><![CDATA[NAME]]></author><author>NAME<![CDATA[ NAME]]></author></x>"),
        ("customXml/item1.xml", "<x Author=\"NAME\"><dc:creator> NAME </dc:creator></x>"),
    ])
    func namesInXMLAreFoundHoweverTheyAreWritten(_ part: String, _ text: String) throws {
        let parts = try parts(
            Made.zip([.init("[Content_Types].xml", "<Types/>"), .init(part, text.replacing("NAME", with: name))]), "a.docx")
        #expect(parts.values.allSatisfy { !holdsName($0) })
    }

    @Test(arguments: [
        "<metadata name=\"dc:creator\">NAME</metadata>", "<metadata preserve=\"1\" name = \"Designer\">NAME</metadata>",
        "<metadata name='designer'><![CDATA[NAME]]></metadata>", "<metadata name=\"p:file\">C:\\Users\\NAME\\x.stl</metadata>",
        "<resources><object name=\"/Users/NAME/a.stl\"/></resources>",
    ])
    func modelsNameNobody(_ text: String) throws {
        let text = "<model><metadata name=\"Title\">Box</metadata>\(text.replacing("NAME", with: name))</model>"
        let parts = try parts(Made.zip([.init("[Content_Types].xml", "<Types/>"), .init("3D/3dmodel.model", text)]), "a.3mf")
        let model = try #require(parts["3D/3dmodel.model"])
        #expect(!holdsName(model) && model.contains("Box"))
    }

    @Test func booksMayNameTheirAuthors() throws {
        let book = Made.zip([
            .init("META-INF/container.xml", "<c/>"), .init("OEBPS/content.opf", "<metadata><dc:creator>\(name)</dc:creator></metadata>"),
        ])
        let told = try published(book, "a.epub")
        #expect(told.bytes == book && told.traces.obstacle == .book && !told.traces.isSerious)
    }
}
