/// The boxes of an MP4 or QuickTime file, as far as they tell where and with what it was taken.
enum MovieFile {
    static func isMovie(_ bytes: [UInt8]) -> Bool {
        bytes.count > 12 && bytes[4..<8].elementsEqual("ftyp".utf8)
    }

    /// The film with its user data and metadata blanked in place, so that no offset in it moves.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
        var output = bytes
        blank(&output, 0..<bytes.count, depth: 0)
        return output
    }

    private static func blank(_ bytes: inout [UInt8], _ range: Range<Int>, depth: Int) {
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            var size = bytes.be32(index)
            var header = 8
            if size == 1, index + 16 <= range.upperBound {
                size = bytes.be32(index + 8) << 32 | bytes.be32(index + 12)
                header = 16
            } else if size == 0 {
                size = range.upperBound - index
            }
            guard size >= header, size <= range.upperBound - index else { return }
            let name = String(decoding: bytes[(index + 4)..<(index + 8)], as: UTF8.self)
            switch name {
            case "udta", "meta", "uuid":
                bytes.replaceSubrange((index + 4)..<(index + 8), with: "free".utf8)
                for position in (index + header)..<(index + size) { bytes[position] = 0 }
            case "moov", "trak":
                if depth < 4 { blank(&bytes, (index + header)..<(index + size), depth: depth + 1) }
            default: break
            }
            index += size
        }
    }
}
