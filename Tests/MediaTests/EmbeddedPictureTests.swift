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
}
