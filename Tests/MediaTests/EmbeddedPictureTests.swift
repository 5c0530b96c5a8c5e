import Foundation
import Testing

@testable import Media

/// Photos that stand as letters in texts, wherever a program puts them.
@Suite struct EmbeddedPictureTests {
    private static let photo = Made.jpeg(width: 9, height: 9, orientation: 1, secret: String(repeating: "林浩Secret", count: 40))
    private static let letters = String(decoding: Data(photo).base64EncodedData(), as: UTF8.self)

    private static func lines(_ width: Int, _ separator: String) -> String {
        let letters = Array(letters)
        return stride(from: 0, to: letters.count, by: width).map { String(letters[$0..<min($0 + width, letters.count)]) }
            .joined(separator: separator)
    }

    private static let texts: [(name: String, text: String)] = [
        ("mail", "Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n\(lines(76, "\r\n"))\r\n--b--\r\n"),
        ("card", "BEGIN:VCARD\nPHOTO;ENCODING=b;TYPE=JPEG:\(lines(60, "\n "))\nEND:VCARD\n"),
        ("cut in two", "{\"source\": [\"data:image/jpe\", \"g;base64,\(letters)\"]}"),
        ("lines in JSON", "{\"image/jpeg\": \"\(lines(76, "\\n"))\\n\", \"b\": 1}"),
        ("list in JSON", "{\"image/jpeg\": [\n \"\(lines(76, "\\n\",\n   \""))\\n\"\n ]}"),
        ("slashes in JSON", "{\"p\":\"data:image\\/jpeg;base64,\(letters.replacing("/", with: "\\/"))\"}"),
        ("program", "const p = \"data:image/jpeg;base64,\(letters)\";\n"), ("page", "![](data:image/jpeg;base64,\(letters))\n"),
        ("bare", "\(letters)"), ("other kind named", "url(data:image/png;base64,\(letters))"),
    ]

    /// What stands around the letters, and the photo that they are.
    private func read(_ text: [UInt8], _ name: String) throws -> (around: String, photo: [UInt8]) {
        let start = try #require(text.firstRange(of: Array("9j".utf8))?.lowerBound, "\(name)")
        let run = LetteredBytes(in: text, from: start - (text[start - 1] == UInt8(ascii: "/") ? 1 : 0))
        // Some programs write a backslash before each slash.
        let before = text[..<(start - 1)]
        let around = (before.last == UInt8(ascii: "\\") ? before.dropLast() : before) + text[run.end...]
        return (String(decoding: around, as: UTF8.self), try #require(run.bytes, "\(name)"))
    }

    @Test(arguments: texts.indices) func textsWithPhotosTellNothing(_ index: Int) throws {
        let (name, text) = Self.texts[index]
        let bytes = Array(text.utf8)
        let (cleaned, traces) = EmbeddedPictures.cleaned(bytes)
        let (before, after) = (try read(bytes, name), try read(cleaned, name))
        #expect(before.photo == Self.photo && after.photo == PictureFormat.cleaned(Self.photo) && traces.isCleaned, "\(name)")
        #expect(after.around == before.around, "\(name)")
        #expect(EmbeddedPictures.cleaned(cleaned).bytes == cleaned, "\(name)")
    }

    @Test(arguments: ["a.md", "src/a.js", "a.vcf", "a.eml", "b", "c.unknown", "a.html"]) func photosInTextsInPacks(_ part: String) throws {
        for (name, text) in Self.texts {
            let pack = Made.zip([.init(part, text), .init("b.txt", "words")])
            let prepared = PreparedFile(pack, path: "a.zip")
            guard case .edited(let edits) = prepared.content else {
                Issue.record("\(name)")
                continue
            }
            let inside = try #require(Made.unzip(try edits.applied(to: pack))?[part])
            #expect(try read(inside, name).photo == PictureFormat.cleaned(Self.photo), "\(name)")
        }
    }

    @Test(arguments: ["a.txt", "a.csv", "a.py", "a.json", "a.srt", "a.ipynb", "a.yml"]) func photosInTextsBesideAnEntry(_ path: String)
        throws
    {
        for (name, text) in Self.texts {
            guard case .bytes(let cleaned) = PreparedFile(Array(text.utf8), path: path).content else {
                Issue.record("\(path) \(name)")
                continue
            }
            #expect(try read(cleaned, name).photo == PictureFormat.cleaned(Self.photo))
        }
    }

    /// What only looks like a photo's letters stays, and so does a photo that says nothing.
    @Test(arguments: [
        "the path /9j/ is short", "/9j/" + String(repeating: "A", count: 400), "iVBORw0KGgo" + String(repeating: "words and ", count: 40),
        "UklGR" + String(repeating: "B", count: 300) + "==", "R0lGOD" + String(repeating: "lh ", count: 90),
        "data:image/jpeg;base64," + String(decoding: Data(Made.jpeg(width: 9, height: 9)).base64EncodedData(), as: UTF8.self),
    ])
    func otherLettersStay(_ text: String) {
        let (cleaned, traces) = EmbeddedPictures.cleaned(Array(text.utf8))
        #expect(cleaned == Array(text.utf8) && !traces.isCleaned && !traces.keepsPosition)
    }

    /// HEIC and TIFF as letters, with a place.
    @Test func photosThatCantBeCleanedAreNotPublished() throws {
        let tiff = Array("II*\0".utf8) + Array("GPSLatitude".utf8) + [UInt8](repeating: 7, count: 120)
        let heic = [0, 0, 0, 0x18] + Array("ftypheic".utf8) + Array("GPSLatitude".utf8) + [UInt8](repeating: 7, count: 120)
        for photo in [tiff, heic] {
            let text = Array("x: ".utf8) + Data(photo).base64EncodedData()
            for (path, bytes) in [("a.txt", text), ("a.zip", Made.zip([.init("a.md", text)]))] {
                guard case .refused(.photoWithPosition) = PreparedFile(bytes, path: path).content else {
                    Issue.record("\(path) is published")
                    continue
                }
            }
        }
    }

    /// A model's pictures, a drawing of Windows: nobody cleans them, so that they are told of, or not published.
    @Test func photosAmongOtherBytesAreTold() throws {
        let notes = Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 0, 0, 0, 0]
        for head in [Array("glTF".utf8) + [2, 0, 0, 0], [1, 0, 0, 0] + [UInt8](repeating: 0, count: 40), [0, 1, 2, 3]] {
            for part in ["m.glb", "word/media/image1.emf", "x.dat"] {
                let told = PreparedFile(Made.zip([.init(part, head + notes)]), path: "a.zip")
                #expect(told.traces.obstacle == .uncleaned && !told.traces.keepsPosition)
                let place = PreparedFile(Made.zip([.init(part, head + notes + Array("GPSLatitude".utf8))]), path: "a.zip")
                guard case .refused(.photoWithPosition) = place.content else {
                    Issue.record("\(part) is published")
                    continue
                }
                #expect(PreparedFile(Made.zip([.init(part, head)]), path: "a.zip").traces == FileTraces())
            }
        }
    }

    /// A photo with a place, as bytes: nothing cleans it where it lies among others.
    private static let placed = Made.jpeg(width: 9, height: 9, orientation: 1, secret: "GPSLatitude" + String(repeating: "林浩", count: 90))
    /// The same without a place.
    private static let named = Made.jpeg(width: 9, height: 9, orientation: 1, secret: String(repeating: "林浩", count: 90))

    /// A model and a device's memory beside an entry, alone or packed: what is behind the data of a model is cut off where its end is known.
    @Test(arguments: ["a.bin", "a.skp", "a.ply", "a.blend"]) func photosAmongTheBytesOfAFile(_ path: String) throws {
        let head = Array((path == "a.ply" ? "ply\nformat ascii 1.0\nend_header\n" : path == "a.blend" ? "BLENDER-v300" : "").utf8)
        for between in [[UInt8](repeating: 0, count: 64), Array(repeating: UInt8(ascii: "7"), count: 5000), [1, 0, 3, 0]] {
            #expect(PreparedFile(head + between + Self.named, path: path).traces.obstacle == .uncleaned)
            #expect(PreparedFile(head + between, path: path).traces == FileTraces())
            for (name, bytes) in [(path, head + between + Self.placed), ("a.zip", Made.zip([.init(path, head + between + Self.placed)]))] {
                guard case .refused(.photoWithPosition) = PreparedFile(bytes, path: name).content else {
                    Issue.record("\(name) with \(path) is published")
                    continue
                }
            }
        }
        // A program that reads places has the word for them.
        #expect(PreparedFile(head + [0, 1, 2] + Array("GPSLatitude".utf8), path: path).traces == FileTraces())
    }

    /// A program that doesn't count its triangles.
    @Test func uncountedTrianglesStay() {
        let model = [UInt8](repeating: 0, count: 84) + [UInt8](repeating: 1, count: 100)
        let file = PreparedFile(model, path: "a.stl")
        guard case .asItIs = file.content else {
            Issue.record("changed")
            return
        }
        #expect(file.traces.obstacle == .notRead)
    }

    @Test(arguments: [0, 1, 3]) func behindTrianglesNothingIsLeft(_ triangles: Int) throws {
        let model = [UInt8](repeating: 0, count: 80) + [UInt8(triangles), 0, 0, 0] + [UInt8](repeating: 0, count: triangles * 50)
        let file = PreparedFile(model + Self.placed, path: "a.stl")
        guard case .edited(let edits) = file.content else {
            Issue.record("as it is")
            return
        }
        #expect(try edits.applied(to: model + Self.placed) == model)
    }

    private static func letters(_ bytes: [UInt8], _ width: Int, _ separator: String) -> String {
        let letters = Data(bytes).base64EncodedString().replacing("=", with: "")
        return stride(from: 0, to: letters.count, by: width).map { String(letters.dropFirst($0).prefix(width)) }.joined(
            separator: separator)
    }

    private static func digits(_ before: String, _ separator: String, isUpper: Bool = false) -> String {
        placed.map { byte in
            let digits = String(byte, radix: 16, uppercase: isUpper)
            return before + (digits.count < 2 ? "0" : "") + digits
        }.joined(separator: separator)
    }

    /// Letters with something between them, other alphabets, and numbers: they are read, and not written anew.
    @Test(arguments: [
        "p = (b\"\(letters(placed, 76, "\"\n     b\""))\")", "p = ('\(letters(placed, 64, "'\n  '"))')",
        "[\"\(letters(placed, 100, "\",\""))\"]",
        "> \(letters(placed, 76, "\n> "))\n", "// \(letters(placed, 60, "\n// "))\n", "s = \"\(letters(placed, 40, "\" + \""))\";",
        " * \(letters(placed, 60, "\n * "))\n",
        letters(placed, 9999, "").replacing("+", with: "-").replacing("/", with: "_"), "x \(digits("", "")) y",
        "{\(digits("0x", ", ", isUpper: true))}",
        "b'\(digits("\\x", ""))'", digits("", " ", isUpper: true), digits("", ":"), "const int a[] = {\n  \(digits("0x", ",\n  "))\n};",
    ])
    func scatteredPhotosWithAPlaceAreNotPublished(_ text: String) {
        for (path, bytes) in [("a.txt", Array(text.utf8)), ("a.py", Array(text.utf8)), ("a.zip", Made.zip([.init("a.c", text)]))] {
            guard case .refused(.photoWithPosition) = PreparedFile(bytes, path: path).content else {
                Issue.record("\(path) is published: \(text.prefix(60))")
                continue
            }
        }
    }

    @Test func packsAndDocumentsAsLetters() throws {
        let pack = Made.zip([.init("a.jpg", Self.placed)])
        let text = "x = \"\(Data(pack).base64EncodedString())\"\n"
        guard case .bytes(let cleaned) = PreparedFile(Array(text.utf8), path: "a.py").content else {
            Issue.record("as it is")
            return
        }
        let run = LetteredBytes(in: cleaned, from: 5)
        let packed = try #require(run.bytes)
        let inside = try #require(Made.unzip(packed))
        #expect(inside["a.jpg"] == PictureFormat.cleaned(Self.placed) && cleaned.suffix(2).elementsEqual("\"\n".utf8))
        // A pack in a pack in letters in a pack isn't looked into, and said to be so.
        let deep = Made.zip([.init("a.txt", Data(Made.zip([.init("b.zip", pack)])).base64EncodedString())])
        #expect(PreparedFile(deep, path: "a.zip").traces.obstacle == .packed)
    }

    @Test(arguments: [
        "ff d8 ff is how a JPEG begins", "0xFF, 0xD8, 0xFF, 0xE0 " + String(repeating: "0x00, ", count: 90), "UEsDB",
        "_9j_" + String(repeating: "abcd", count: 90), "H4sI" + String(repeating: "abcd", count: 90), "8d 8d8 d8 D8ff",
        "GPSLatitude = exif['GPSLatitude']",
    ])
    func wordsAboutPhotosStay(_ text: String) {
        let file = PreparedFile(Array(text.utf8), path: "a.txt")
        guard case .asItIs = file.content else {
            Issue.record("changed")
            return
        }
        #expect(file.traces == FileTraces())
    }

    /// Marks of photos in a row, of which each seems to begin a photo that goes on to the end.
    @Test func marksInARowAreReadOnce() {
        let text = Array(String(repeating: "//9j/", count: 40_000).utf8)
        #expect(EmbeddedPictures.cleaned(text).bytes == text)
    }

    /// Whatever the width of its lines, a pack that is cut into pieces is told of; and a document with a photo that nobody can clean is
    /// cleaned all the same.
    @Test(arguments: [40, 76, 200, 400]) func packsInPiecesAreTold(_ width: Int) {
        for pack in [Made.zip([.init("a.jpg", Self.placed)]), Made.pdf("/Author (Lin Hao)")] {
            let text = "p = (b\"\(Self.letters(pack, width, "\"\n     b\""))\")\n"
            let file = PreparedFile(Array(text.utf8), path: "a.py")
            if case .refused = file.content { continue }
            // In one piece it is cleaned.
            if !text.contains("\n ") { continue }
            #expect(file.traces.isSerious, "\(width)")
        }
    }

    @Test func aDocumentWithAnotherPhotoLosesItsAuthor() throws {
        let tiff = Array("II*\0".utf8) + [8, 0, 0, 0] + [UInt8](repeating: 7, count: 200)
        let document = Made.zip(Made.word("林浩") + [.init("word/media/image1.tiff", tiff)])
        let text = "x = \"\(Data(document).base64EncodedString())\"\n"
        let file = PreparedFile(Array(text.utf8), path: "a.py")
        guard case .bytes(let cleaned) = file.content else {
            Issue.record("as it is")
            return
        }
        let packed = try #require(LetteredBytes(in: cleaned, from: 5).bytes)
        let core = try #require(Made.unzip(packed)?["docProps/core.xml"])
        #expect(!String(decoding: core, as: UTF8.self).contains("林浩") && file.traces.obstacle == .uncleaned)
    }

    /// As converters of pictures write them, with a remark a row and numbers of one digit; and in letters of a drawing for a circuit.
    @Test func numbersWithRemarksAndLettersInModels() {
        let rows = stride(from: 0, to: Self.placed.count, by: 12).map { start in
            Self.placed[start...].prefix(12).map { "0x" + String($0, radix: 16) }.joined(separator: ",") + ",  // 0x00\(start)"
        }
        let list = "const unsigned char a[] = {\n\(rows.joined(separator: "\n"))\n};\n"
        let sheet = "(kicad_sch (image (data \"\(Self.letters(Self.placed, 76, "\"\n  \""))\")))"
        for (path, text) in [("a.h", list), ("a.kicad_sch", sheet), ("a.txt", Self.digits("%", ""))] {
            guard case .refused(.photoWithPosition) = PreparedFile(Array(text.utf8), path: path).content else {
                Issue.record("\(path) is published")
                continue
            }
        }
    }

    /// What is made to be read over and over is read once.
    @Test(arguments: ["FFD800", "ffd8", "JVBERi0xLjQK\n", "UklGRgpSSUZGClVrbEdSZ3BT\n"]) func rowsOfMarks(_ mark: String) {
        let text = Array(String(repeating: mark, count: 20_000).utf8)
        #expect(EmbeddedPictures.cleaned(text).bytes == text)
    }

    /// What is told of isn't changed by that.
    @Test(arguments: ["a.stl", "a.obj", "a.scad"]) func aModelThatIsToldOfStays(_ path: String) {
        let text = Array("H4sIA9abcdefgh".utf8)
        let file = PreparedFile(text, path: path)
        guard case .asItIs = file.content else {
            Issue.record("changed")
            return
        }
        #expect(file.traces.obstacle == .packed)
    }

    @Test func modelsInLettersArePackedWithoutPhotos() {
        let sheet = "(kicad_sch (image (data \"\(Self.letters(Self.placed, 76, "\"\n  \""))\")))"
        guard case .refused(.photoWithPosition) = PreparedFile(Made.zip([.init("a.kicad_sch", sheet)]), path: "a.zip").content else {
            Issue.record("published")
            return
        }
    }
}
