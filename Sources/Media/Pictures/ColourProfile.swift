import Limits

/// An ICC profile, which says what the numbers of a picture mean, and besides whose display or camera it was made for, and when.
struct ColourProfile {
    /// What colours are worked out from; nothing of it is text.
    private static let colours = [
        "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "kTRC", "rTRC", "gTRC", "bTRC", "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "cicp",
    ]
    private static let mostTags = 100

    /// The profile made anew of its colours alone; nil for bytes that are none, without which browsers take a picture for sRGB.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        guard (132...Limits.colourProfile.value).contains(bytes.count), bytes.has("acsp", at: 36),
            ["RGB ", "GRAY", "CMYK"].contains(name(bytes, 16))
        else {
            return nil
        }
        let count = bytes.be32(128)
        guard count <= mostTags, 132 + count * 12 <= bytes.count else { return nil }
        var tags: [(name: String, data: [UInt8])] = [
            ("desc", bytes[8] < 4 ? description : words), ("cprt", bytes[8] < 4 ? Array("text\0\0\0\0\0".utf8) : words),
        ]
        for index in 0..<count {
            let entry = 132 + index * 12
            let (place, size) = (bytes.be32(entry + 4), bytes.be32(entry + 8))
            guard let tag = colours.first(where: { $0 == name(bytes, entry) }), !tags.contains(where: { $0.name == tag }) else { continue }
            guard place >= 132, size >= 8, place <= bytes.count - size, let data = exact(Array(bytes[place..<(place + size)])) else {
                return nil
            }
            tags.append((tag, data))
        }
        guard tags.count > 2 else { return nil }
        return whole(header(of: bytes), tags)
    }

    /// A tag's data and not a byte more; nil for one that holds something else than numbers.
    private static func exact(_ data: [UInt8]) -> [UInt8]? {
        let length: Int
        switch name(data, 0) {
        case "XYZ ": length = 20
        case "sf32": length = 44
        case "cicp": length = 12
        case "curv":
            guard data.count >= 12 else { return nil }
            length = 12 + 2 * data.be32(8)
        case "para":
            let counts = [1, 3, 4, 5, 7]
            guard data.count >= 12, data.be16(8) < counts.count else { return nil }
            length = 12 + 4 * counts[data.be16(8)]
        case "mft1":
            guard data.count >= 48 else { return nil }
            length = 48 + table(data) + 256 * (Int(data[8]) + Int(data[9]))
        case "mft2":
            guard data.count >= 52 else { return nil }
            length = 52 + 2 * table(data) + 2 * (Int(data[8]) * data.be16(48) + Int(data[9]) * data.be16(50))
        // Curves and tables in any order, whose places the data tell.
        case "mAB ", "mBA ": length = data.count
        default: return nil
        }
        guard length <= data.count else { return nil }
        var exact = Array(data[..<length])
        for index in 4..<8 { exact[index] = 0 }
        return exact
    }

    /// How many numbers a table of colours has; too many for any file where they overflow.
    private static func table(_ data: [UInt8]) -> Int {
        var count = Int(data[9])
        for _ in 0..<data[8] {
            let (product, overflow) = count.multipliedReportingOverflow(by: Int(data[10]))
            guard !overflow, product <= Limits.colourProfile.value else { return Limits.colourProfile.value }
            count = product
        }
        return count
    }

    /// Without who made it, with what, for which device, and when.
    private static func header(of bytes: [UInt8]) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 128)
        // Version; class, colours and the space they are given in; mark; intent and white.
        for range in [8..<12, 12..<24, 36..<40, 64..<80] { header.replaceSubrange(range, with: bytes[range]) }
        return header
    }

    private static func whole(_ header: [UInt8], _ tags: [(name: String, data: [UInt8])]) -> [UInt8] {
        var table = number(tags.count)
        var data: [UInt8] = []
        for tag in tags {
            table += Array(tag.name.utf8) + number(132 + tags.count * 12 + data.count) + number(tag.data.count)
            data += tag.data + [UInt8](repeating: 0, count: -tag.data.count & 3)
        }
        var profile = header + table + data
        profile.replaceSubrange(0..<4, with: number(profile.count))
        return profile
    }

    /// "RGB" in the type that a name has up to version 2.
    private static let description =
        Array("desc".utf8) + number(0) + number(4) + Array("RGB\0".utf8) + [UInt8](repeating: 0, count: 78)
    /// The same from version 4 on: one text, in English.
    private static let words =
        Array("mluc".utf8) + number(0) + number(1) + number(12) + Array("enUS".utf8) + number(6) + number(28) + [0, 0x52, 0, 0x47, 0, 0x42]

    private static func name(_ bytes: [UInt8], _ at: Int) -> String { String(decoding: bytes[at..<(at + 4)], as: UTF8.self) }

    private static func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
}
