/// The blocks of a GIF file.
enum GIFFile {
    static func size(_ bytes: [UInt8]) -> PictureSize? {
        bytes.count >= 10 ? PictureSize(width: bytes.le16(6), height: bytes.le16(8)) : nil
    }

    /// The pictures with their timing and repeats, without comments, XMP and other programs' notes, and without anything behind
    /// the end; nil where there is no whole picture.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 13 else { return nil }
        var index = 13 + tableSize(bytes[10])
        guard index <= bytes.count else { return nil }
        var output = Array(bytes[..<index])
        output.reserveCapacity(bytes.count)
        var pictures = 0
        while index < bytes.count, bytes[index] != 0x3B {
            guard let end = endOfBlock(bytes, index) else { break }
            if bytes[index] == 0x2C { pictures += 1 }
            if keeps(bytes, index) { output += bytes[index..<end] }
            index = end
        }
        output.append(0x3B)
        return pictures > 0 ? output : nil
    }

    /// Bytes of a table of colours, from the flags that announce it.
    private static func tableSize(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

    private static func endOfBlock(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index: Int
        switch bytes[start] {
        case 0x2C:
            guard start + 10 < bytes.count else { return nil }
            index = start + 10 + tableSize(bytes[start + 9]) + 1
        case 0x21: index = start + 2
        default: return nil
        }
        while index < bytes.count {
            if bytes[index] == 0 { return index + 1 }
            index += 1 + Int(bytes[index])
        }
        return nil
    }

    private static func keeps(_ bytes: [UInt8], _ start: Int) -> Bool {
        guard bytes[start] == 0x21, start + 1 < bytes.count else { return true }
        switch bytes[start + 1] {
        case 0xF9: return true
        // How often a film repeats.
        case 0xFF: return bytes.has("NETSCAPE2.0", at: start + 3) || bytes.has("ANIMEXTS1.0", at: start + 3)
        default: return false
        }
    }
}
