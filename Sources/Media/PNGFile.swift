/// The chunks of a PNG file.
struct PNGFile {
    let bytes: [UInt8]
    private var chunks: [(name: String, range: Range<Int>)] = []

    /// nil for a file that breaks off or does not begin with its header.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        var index = 8
        while index + 12 <= bytes.count {
            let length = bytes.be32(index)
            guard length >= 0, index + 12 + length <= bytes.count else { return nil }
            let name = String(decoding: bytes[(index + 4)..<(index + 8)], as: UTF8.self)
            chunks.append((name, index..<index + 12 + length))
            index += 12 + length
            if name == "IEND" { break }
        }
        guard chunks.first?.name == "IHDR", bytes.count >= 24 else { return nil }
    }

    var size: PictureSize { PictureSize(width: bytes.be32(16), height: bytes.be32(20)) }

    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    ]

    /// The picture without text, time and EXIF, and without anything behind its end.
    func cleaned() -> [UInt8] {
        chunks.reduce(into: Array(bytes[..<8])) { output, chunk in
            if Self.kept.contains(chunk.name) { output += bytes[chunk.range] }
        }
    }
}
