/// Photos as PNGs made by the tests themselves, of any size, and what a phone would plant in them.
public enum MadePNG {
    /// Gradients under fine grain, without compression.
    ///
    /// - Parameter chunks: what stands before the picture's data.
    public static func photo(_ width: Int, _ height: Int, hasAlpha: Bool = false, isDeep: Bool = false, chunks: [UInt8] = []) -> [UInt8] {
        let size = isDeep ? 2 : 1
        var rows: [UInt8] = []
        rows.reserveCapacity(height * (width * 4 * size + 1))
        var grain: UInt32 = 1
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width {
                grain = grain &* 1_664_525 &+ 1_013_904_223
                let noise = Int(grain >> 28)
                for value in [x * 200 / width, y * 200 / height, 80] {
                    rows.append(UInt8(value + noise))
                    if isDeep { rows.append(UInt8(truncatingIfNeeded: grain >> 8)) }
                }
                if hasAlpha { for _ in 0..<size { rows.append(x < width / 2 ? 0 : 255) } }
            }
        }
        let head = be32(width) + be32(height) + [UInt8(8 * size), hasAlpha ? 6 : 2, 0, 0, 0]
        return signature + chunk("IHDR", head) + chunks + chunk("IDAT", stored(rows)) + chunk("IEND", [])
    }

    /// One that says where it was taken, by whom, and more in every way that PNG knows.
    public static func planted(_ width: Int, _ height: Int, hasAlpha: Bool = false) -> [UInt8] {
        photo(
            width, height, hasAlpha: hasAlpha,
            chunks: chunk("tEXt", Array("Author\0PLANTED-TEXT".utf8)) + chunk("eXIf", exif())
                + chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0PLANTED-XMP".utf8))) + Array("PLANTED-TRAILER".utf8)
    }

    /// A small file that would unpack to gigabytes.
    public static let bomb: [UInt8] =
        signature + chunk("IHDR", be32(40_000) + be32(40_000) + [8, 2, 0, 0, 0]) + chunk("IDAT", stored([0, 0, 0])) + chunk("IEND", [])

    /// A TIFF block, turned as `orientation` says, with an owner's name and, if wanted, a GPS directory.
    public static func exif(orientation: UInt8 = 1, hasPosition: Bool = true) -> [UInt8] {
        let name = Array("PLANTED-OWNER\0".utf8)
        let count: UInt8 = hasPosition ? 3 : 2
        let after = 10 + Int(count) * 12 + 4
        var block = Array("MM\0*".utf8) + be32(8)
        block += [0, count, 0x01, 0x0F, 0, 2] + be32(name.count) + be32(after)
        block += [0x01, 0x12, 0, 3] + be32(1) + [0, orientation, 0, 0]
        if hasPosition { block += [0x88, 0x25, 0, 4] + be32(1) + be32(after + name.count) }
        block += be32(0) + name
        guard hasPosition else { return block }
        block += [0, 1, 0, 2, 0, 5] + be32(3) + be32(after + name.count + 18) + be32(0)
        return block + [UInt8](repeating: 0x31, count: 24)
    }

    public static func be32(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

    public static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + data
        return be32(data.count) + named + be32(Int(crc(named)))
    }

    private static func stored(_ data: [UInt8]) -> [UInt8] {
        var output: [UInt8] = [0x78, 0x01]
        var start = 0
        while start < data.count {
            let end = min(start + 65_535, data.count)
            let count = end - start
            output += [end == data.count ? 1 : 0, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8 & 0xFF)]
            output += data[start..<end]
            start = end
        }
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in data {
            a = (a &+ UInt32(byte)) % 65_521
            b = (b &+ a) % 65_521
        }
        return output + be32(Int(b << 16 | a))
    }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    private static func crc(_ data: [UInt8]) -> UInt32 {
        ~data.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }
}
