import CVips
import TestSupport

@testable import Media

/// Photos made by the tests themselves, of any size, and with everything planted in them that must not be published.
enum MadePhotos {
    static func jpeg(_ width: Int, _ height: Int) -> [UInt8] { bytes(lathe_photo_jpeg(read(width, height), 90)) }

    static func webp(_ width: Int, _ height: Int) -> [UInt8] {
        let made = bytes(lathe_photo_webp(read(width, height), 90, false))
        return WebPFile(made).cleaned() ?? made
    }

    private static func read(_ width: Int, _ height: Int) -> LathePhoto {
        precondition(lathe_vips_opens())
        return MadePNG.photo(width, height).withUnsafeBytes { lathe_photo_read($0.baseAddress, $0.count, 100_000, 100_000, false) }
    }

    private static func bytes(_ made: LatheBytes) -> [UInt8] {
        defer { lathe_bytes_free(made) }
        return Array(UnsafeRawBufferPointer(start: made.bytes, count: made.count))
    }

    // MARK: What must not be published

    /// A JPEG with EXIF, XMP, IPTC, a second picture's index, a comment, a thumbnail and bytes behind its end.
    static func withEverything(jpeg: [UInt8], orientation: UInt8 = 1) -> [UInt8] {
        func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
            [0xFF, marker, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 0xFF)] + data
        }
        let thumbnail: [UInt8] = [0xFF, 0xD8] + segment(0xFE, Array("PLANTED-THUMBNAIL".utf8)) + [0xFF, 0xD9]
        return Array(jpeg[..<2]) + segment(0xE1, Array("Exif\0\0".utf8) + MadePNG.exif(orientation: orientation) + thumbnail)
            + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x PLANTED-XMP=''/>".utf8))
            + segment(0xED, Array("Photoshop 3.0\08BIM PLANTED-IPTC".utf8)) + segment(0xE2, Array("MPF\0PLANTED-MPF".utf8))
            + segment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}PLANTED-PROFILE".utf8)) + segment(0xFE, Array("PLANTED-COMMENT".utf8))
            + jpeg[2...] + Array("PLANTED-TRAILER".utf8)
    }

    static func withEverything(webp: [UInt8], _ width: Int, _ height: Int, orientation: UInt8 = 1) -> [UInt8] {
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
            Array(name.utf8) + MadePNG.be32(data.count).reversed() + data + (data.count % 2 == 1 ? [0] : [])
        }
        func le24(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value >> 16)] }
        let data = webp.firstRange(of: Array("VP8 ".utf8))?.lowerBound ?? 12
        let body =
            Array("WEBP".utf8) + chunk("VP8X", [0x0C, 0, 0, 0] + le24(width - 1) + le24(height - 1)) + webp[data...]
            + chunk("EXIF", MadePNG.exif(orientation: orientation)) + chunk("XMP ", Array("PLANTED-XMP".utf8))
        return Array("RIFF".utf8) + MadePNG.be32(body.count).reversed() + body + Array("PLANTED-TRAILER".utf8)
    }
}
