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
        "IDAT", "IHDR", "PLTE", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    ]

    /// The picture without text, time and EXIF, and without anything behind its end; nil where it breaks off.
    func cleaned() -> [UInt8]? {
        guard size != nil else { return nil }
        var output = Array(bytes[..<8])
        output.reserveCapacity(bytes.count)
        var index = 8
        while index + 12 <= bytes.count {
            let end = index + 12 + bytes.be32(index)
            guard end <= bytes.count else { return nil }
            if Self.kept.contains(where: { bytes.has($0, at: index + 4) }) { output += bytes[index..<end] }
            if bytes.has("iCCP", at: index + 4) { output += Self.profile(bytes[(index + 8)..<(end - 4)]) ?? [] }
            if bytes.has("IEND", at: index + 4) { return output }
            index = end
        }
        return nil
    }

    /// The chunk of a colour profile, with nothing but its colours.
    private static func profile(_ data: ArraySlice<UInt8>) -> [UInt8]? {
        guard let end = data.prefix(80).firstIndex(of: 0), end + 2 <= data.endIndex, data[end + 1] == 0,
            let profile = Deflate.unpack(Array(data[(end + 2)...]), .zlib, most: 4 << 20).flatMap(ColourProfile.cleaned),
            let packed = Deflate.pack(profile, .zlib)
        else { return nil }
        let chunk = Array("iCCPRGB\0\0".utf8) + packed
        func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
        return number(UInt32(chunk.count - 4)) + chunk + number(Deflate.sum(chunk))
    }
}
