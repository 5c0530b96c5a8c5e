/// The chunks of a WebP file.
struct WebPFile {
    let bytes: [UInt8]
    private var chunks: [(name: String, range: Range<Int>)] = []

    /// nil for a file that breaks off.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        var index = 12
        while index + 8 <= bytes.count {
            let length = bytes.le32(index + 4)
            let end = index + 8 + length + length % 2
            guard length >= 0, index + 8 + length <= bytes.count else { return nil }
            chunks.append((String(decoding: bytes[index..<index + 4], as: UTF8.self), index..<min(end, bytes.count)))
            index = end
        }
        if chunks.isEmpty { return nil }
    }

    var size: PictureSize? {
        guard let first = chunks.first, first.range.count >= 18 else { return nil }
        let data = first.range.lowerBound + 8
        switch first.name {
        case "VP8X": return PictureSize(width: bytes.le24(data + 4) + 1, height: bytes.le24(data + 7) + 1)
        case "VP8L":
            let bits = bytes.le32(data + 1)
            return PictureSize(width: (bits & 0x3FFF) + 1, height: ((bits >> 14) & 0x3FFF) + 1)
        case "VP8 ": return PictureSize(width: bytes.le16(data + 6) & 0x3FFF, height: bytes.le16(data + 8) & 0x3FFF)
        default: return nil
        }
    }

    /// The picture without EXIF and XMP.
    func cleaned() -> [UInt8] {
        var body = Array("WEBP".utf8)
        for (name, range) in chunks where name != "EXIF" && name != "XMP " {
            var chunk = Array(bytes[range])
            if name == "VP8X", chunk.count > 8 { chunk[8] &= ~0x0C }
            if chunk.count % 2 == 1 { chunk.append(0) }
            body += chunk
        }
        let count = body.count
        return Array("RIFF".utf8) + [UInt8(count & 255), UInt8(count >> 8 & 255), UInt8(count >> 16 & 255), UInt8(count >> 24 & 255)] + body
    }
}
