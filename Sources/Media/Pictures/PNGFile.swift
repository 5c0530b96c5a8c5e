/// The chunks of a PNG file.
struct PNGFile {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var size: PictureSize? {
        guard bytes.count >= 24, bytes.has("IHDR", at: 12) else { return nil }
        return PictureSize(width: bytes.be32(16), height: bytes.be32(20))
    }

    /// Whether it is a film, whose data begin after the chunk that says so.
    var isAnimated: Bool {
        var index = 8
        while index + 12 <= bytes.count, !bytes.has("IDAT", at: index + 4) {
            if bytes.has("acTL", at: index + 4) { return true }
            index += 12 + bytes.be32(index)
        }
        return false
    }

    /// EXIF's orientation; nil where there is none.
    var orientation: Int? {
        var index = 8
        while index + 12 <= bytes.count {
            let end = index + 12 + bytes.be32(index)
            guard end <= bytes.count else { return nil }
            if bytes.has("eXIf", at: index + 4) { return JPEGFile.orientation(inTIFF: Array(bytes[(index + 8)..<(end - 4)])) }
            index = end
        }
        return nil
    }

    private static let kept: [StaticString] = [
        "IDAT", "IHDR", "PLTE", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    ]

    /// The picture without text, time and EXIF, and without anything behind its end; nil where it breaks off before its data.
    func cleaned() -> [UInt8]? {
        guard size != nil else { return nil }
        var output = Array(bytes[..<8])
        output.reserveCapacity(bytes.count)
        var index = 8
        while index + 12 <= bytes.count {
            let end = index + 12 + bytes.be32(index)
            guard end <= bytes.count else { return nil }
            if Self.kept.contains(where: { bytes.has($0, at: index + 4) }) { output += bytes[index..<end] }
            if bytes.has("IEND", at: index + 4) { break }
            index = end
        }
        return output
    }
}
