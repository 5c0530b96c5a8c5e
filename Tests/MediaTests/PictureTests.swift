import Testing

@testable import Media

/// Pictures made here byte by byte: heads of files that say their size, with and without what must go.
enum Made {
    static func jpeg(width: Int, height: Int, orientation: UInt8? = nil, isLittleEndian: Bool = false, secret: String = "") -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]
        if let orientation {
            let tiff: [UInt8] =
                isLittleEndian
                ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
                : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
            bytes += segment(0xE1, Array("Exif\0\0".utf8) + tiff + Array(secret.utf8))
        }
        if !secret.isEmpty {
            bytes += segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Array(secret.utf8))
            bytes += segment(0xED, Array("Photoshop 3.0\0".utf8) + Array(secret.utf8))
            bytes += segment(0xFE, Array(secret.utf8))
        }
        bytes += segment(0xC0, [8, UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8), UInt8(width & 255), 1, 1, 0x11, 0])
        bytes += segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
        return bytes + [0xFF, 0xD9] + Array(secret.utf8)
    }

    private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 255)] + data
    }

    static func png(width: Int, height: Int, secret: String = "") -> [UInt8] {
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
            [0, 0, UInt8(data.count >> 8), UInt8(data.count & 255)] + Array(name.utf8) + data + [0, 0, 0, 0]
        }
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += chunk("IHDR", [0, 0, UInt8(width >> 8), UInt8(width & 255), 0, 0, UInt8(height >> 8), UInt8(height & 255), 8, 2, 0, 0, 0])
        if !secret.isEmpty { bytes += chunk("tEXt", Array(secret.utf8)) + chunk("eXIf", Array(secret.utf8)) }
        return bytes + chunk("IDAT", [1, 2, 3]) + chunk("IEND", []) + Array(secret.utf8)
    }

    static func webp(width: Int, height: Int, secret: String = "") -> [UInt8] {
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
            Array(name.utf8) + [UInt8(data.count & 255), UInt8(data.count >> 8), 0, 0] + data + (data.count % 2 == 1 ? [0] : [])
        }
        let size = [UInt8((width - 1) & 255), UInt8((width - 1) >> 8), 0, UInt8((height - 1) & 255), UInt8((height - 1) >> 8), 0]
        var body = Array("WEBP".utf8) + chunk("VP8X", [0x0C, 0, 0, 0] + size) + chunk("VP8L", [0x2F, 0, 0, 0, 0, 0])
        if !secret.isEmpty { body += chunk("EXIF", Array(secret.utf8)) + chunk("XMP ", Array(secret.utf8)) }
        return Array("RIFF".utf8) + [UInt8(body.count & 255), UInt8(body.count >> 8), 0, 0] + body
    }

    static func movie(secret: String) -> [UInt8] {
        func box(_ name: String, _ data: [UInt8]) -> [UInt8] {
            let size = data.count + 8
            return [0, 0, UInt8(size >> 8), UInt8(size & 255)] + Array(name.utf8) + data
        }
        return box("ftyp", Array("isom\0\0\0\0".utf8)) + box("mdat", [1, 2, 3])
            + box("moov", box("mvhd", [0, 0]) + box("udta", Array("\u{A9}xyz".utf8) + Array(secret.utf8)))
    }
}

extension [UInt8] {
    func contains(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return indices.contains { self[$0...].starts(with: wanted) }
    }
}

@Suite struct PictureSizeTests {
    @Test func sizesComeFromTheHead() {
        #expect(PictureSize(of: Made.jpeg(width: 640, height: 480)) == PictureSize(width: 640, height: 480))
        #expect(PictureSize(of: Made.png(width: 300, height: 20)) == PictureSize(width: 300, height: 20))
        #expect(PictureSize(of: Made.webp(width: 800, height: 600)) == PictureSize(width: 800, height: 600))
        #expect(PictureSize(of: Array("GIF89a".utf8) + [10, 0, 20, 0]) == PictureSize(width: 10, height: 20))
    }

    @Test(arguments: [true, false])
    func aPhoneHeldUprightTurnsThePicture(_ isLittleEndian: Bool) {
        let bytes = Made.jpeg(width: 640, height: 480, orientation: 6, isLittleEndian: isLittleEndian)
        #expect(PictureSize(of: bytes) == PictureSize(width: 480, height: 640))
    }

    @Test func brokenHeadsHaveNoSize() {
        for bytes in [Made.jpeg(width: 64, height: 48), Made.png(width: 3, height: 2), Made.webp(width: 8, height: 6)] {
            for length in 0..<bytes.count { _ = PictureSize(of: Array(bytes[..<length])) }
        }
        #expect(PictureSize(of: Made.jpeg(width: 0, height: 48)) == nil)
        #expect(PictureSize(of: []) == nil)
    }
}

@Suite struct MetadataTests {
    private let secret = "home 30.27N 120.15E"

    @Test(arguments: ["a.jpg", "a.png", "a.webp", "a.mp4"])
    func photosTellNothingOfPlacesAndPeople(_ path: String) throws {
        let bytes =
            switch path {
            case "a.jpg": Made.jpeg(width: 640, height: 480, orientation: 6, secret: secret)
            case "a.png": Made.png(width: 640, height: 480, secret: secret)
            case "a.webp": Made.webp(width: 640, height: 480, secret: secret)
            default: Made.movie(secret: secret)
            }
        #expect(bytes.contains(secret))
        guard case .bytes(let cleaned) = prepare(bytes, path: path) else {
            Issue.record("\(path) is not cleaned")
            return
        }
        #expect(!cleaned.contains(secret))
        #expect(PictureSize(of: cleaned) == PictureSize(of: bytes))
    }

    @Test func theOrientationStays() throws {
        let cleaned = try #require(JPEGFile(Made.jpeg(width: 640, height: 480, orientation: 8, secret: secret)).cleaned())
        #expect(JPEGFile(cleaned).orientation == 8)
    }

    @Test func aCleanPictureIsLeftAsItIs() {
        guard case .asItIs = prepare(Made.jpeg(width: 64, height: 48), path: "a.jpg") else {
            Issue.record("changed")
            return
        }
    }

    @Test func aGIFLosesItsNotesAndKeepsItsRepeats() throws {
        let bytes = Made.gif(secret: secret)
        guard case .bytes(let cleaned) = prepare(bytes, path: "a.gif") else {
            Issue.record("not cleaned")
            return
        }
        #expect(!cleaned.contains("home") && !cleaned.contains("XMP") && cleaned.contains("NETSCAPE2.0") && cleaned.last == 0x3B)
        #expect(PictureSize(of: cleaned) == PictureSize(width: 10, height: 20))
        for length in 0..<bytes.count { _ = prepare(Array(bytes[..<length]), path: "a.gif") }
    }

    @Test func aSecondPictureBehindTheFirstGoes() {
        let bytes = Made.jpeg(width: 64, height: 48) + Made.jpeg(width: 64, height: 48, secret: secret)
        guard case .bytes(let cleaned) = prepare(bytes, path: "a.jpg") else {
            Issue.record("not cleaned")
            return
        }
        #expect(cleaned == Made.jpeg(width: 64, height: 48))
    }

    @Test func markersOutsideThePictureHoldNothing() throws {
        var bytes = Made.jpeg(width: 64, height: 48)
        let notes: [UInt8] = [0xFF, 0x02, 0, 6] + Array("home".utf8) + [0xFF, 0xF7, 0, 6] + Array("home".utf8) + [0xFF, 0xD0, 0xFF, 0xD7]
        bytes.insert(contentsOf: notes, at: 2)
        #expect(JPEGFile(bytes).cleaned() == Made.jpeg(width: 64, height: 48))
    }

    /// A list of them would take many times the file.
    @Test func restartMarkersAreNotListed() throws {
        var bytes: [UInt8] = [0xFF, 0xD8]
        for _ in 0..<300_000 { bytes += [0xFF, 0xD3] }
        bytes += Made.jpeg(width: 64, height: 48).dropFirst(2)
        #expect(JPEGFile(bytes).cleaned()?.count == Made.jpeg(width: 64, height: 48).count)
        #expect(PictureSize(of: bytes) == PictureSize(width: 64, height: 48))
    }

    @Test func whatIsTooLargeSaysSo() {
        guard case .refused(.tooLarge) = PreparedFile(Endless(), path: "a.jpg").content else {
            Issue.record("read")
            return
        }
    }

    /// A photo larger than any limit.
    private struct Endless: ByteSource {
        let count = 1 << 40
        func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] {
            if count > 1 << 20 { throw ReadFailure(reason: "too much") }
            return try Array([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0xD0, count: 5000)).bytes(at: 0, count: count)
        }
    }

    @Test(arguments: ["a.avif", "a.tiff", "a.dng"])
    func formatsThatCannotBeCleanedAreRefused(_ path: String) {
        guard case .refused(.format) = prepare([1, 2, 3], path: path) else {
            Issue.record("\(path) would be published")
            return
        }
    }

    @Test func whatIsNotWhatItsNameSaysIsRefused() {
        guard case .refused(.broken) = prepare(Array("<html><script>".utf8), path: "a.jpg") else {
            Issue.record("published")
            return
        }
    }
}
