/// The chunks of a WebP file.
struct WebPFile {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var size: PictureSize? {
        guard bytes.count >= 30 else { return nil }
        let data = 20
        if bytes.has("VP8X", at: 12) { return PictureSize(width: bytes.le24(data + 4) + 1, height: bytes.le24(data + 7) + 1) }
        if bytes.has("VP8L", at: 12) {
            let bits = bytes.le32(data + 1)
            return PictureSize(width: (bits & 0x3FFF) + 1, height: ((bits >> 14) & 0x3FFF) + 1)
        }
        if bytes.has("VP8 ", at: 12) { return PictureSize(width: bytes.le16(data + 6) & 0x3FFF, height: bytes.le16(data + 8) & 0x3FFF) }
        return nil
    }

    var isAnimated: Bool { bytes.count > 20 && bytes.has("VP8X", at: 12) && bytes[20] & 0x02 != 0 }

    /// EXIF's orientation; nil where there is none.
    var orientation: Int? {
        var index = 12
        while index + 8 <= bytes.count {
            let end = index + 8 + bytes.le32(index + 4)
            guard end <= bytes.count else { return nil }
            if bytes.has("EXIF", at: index) {
                let block = end - index >= 14 && bytes.has("Exif\0\0", at: index + 8) ? index + 14 : index + 8
                return JPEGFile.orientation(inTIFF: Array(bytes[block..<end]))
            }
            index = end + (end - index) % 2
        }
        return nil
    }

    private static let kept: [StaticString] = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]

    /// The picture without EXIF, XMP and what no browser reads, and without anything behind its end; nil where it breaks off.
    func cleaned() -> [UInt8]? {
        guard bytes.count >= 20 else { return nil }
        var output = Array(bytes[..<12])
        output.reserveCapacity(bytes.count)
        var index = 12
        var hasProfile = true
        let end = min(bytes.count, 8 + bytes.le32(4))
        while index + 8 <= end {
            let length = bytes.le32(index + 4)
            guard index + 8 + length <= bytes.count else { return nil }
            if bytes.has("ICCP", at: index) {
                let profile = ColourProfile.cleaned(Array(bytes[(index + 8)..<(index + 8 + length)]))
                if let profile { output += Self.chunk("ICCP", profile) } else { hasProfile = false }
            } else if Self.kept.contains(where: { bytes.has($0, at: index) }) {
                let start = output.count
                output += bytes[index..<(index + 8 + length)]
                // Without the flags that promise EXIF and XMP.
                if bytes.has("VP8X", at: index), length > 0 { output[start + 8] &= ~0x0C }
                if length % 2 == 1 { output.append(0) }
            }
            index += 8 + length + length % 2
        }
        guard output.count > 12 else { return nil }
        // The flag that promises a profile.
        if !hasProfile, output.has("VP8X", at: 12), output.count > 20 { output[20] &= ~0x20 }
        let count = output.count - 8
        for place in 0..<4 { output[4 + place] = UInt8(truncatingIfNeeded: count >> (8 * place)) }
        return output
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let size = (0..<4).map { UInt8(truncatingIfNeeded: data.count >> (8 * $0)) }
        return Array(name.utf8) + size + data + (data.count % 2 == 1 ? [0] : [])
    }
}
