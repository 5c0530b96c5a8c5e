/// Looks in a photo for where it was taken: the GPS block of its EXIF, in whatever part of the file that stands, or XMP's.
enum PhotoPosition {
    static func isIn(_ bytes: [UInt8]) -> Bool {
        isPlain(in: bytes) || PictureFormat(of: bytes) == .png && PNGFile(bytes).notes.contains(where: isPlain)
    }

    private static func isPlain(in bytes: [UInt8]) -> Bool {
        bytes.place(of: "GPSLatitude", from: 0) != nil || isInBlock(of: bytes)
    }

    /// Whether EXIF says it, wherever its block stands.
    static func isInBlock(of bytes: [UInt8]) -> Bool {
        bytes.places(of: "II*\0", most: mostPlaces).contains { hasBlock(bytes, at: $0, isLittle: true) }
            || bytes.places(of: "MM\0*", most: mostPlaces).contains { hasBlock(bytes, at: $0, isLittle: false) }
    }

    /// So many that no photo has them; what has more is made to keep programs busy.
    private static let mostPlaces = 1000

    /// Whether the first directory of a TIFF block names a GPS directory that says a latitude.
    private static func hasBlock(_ bytes: [UInt8], at start: Int, isLittle: Bool) -> Bool {
        func short(_ at: Int) -> Int { at >= 0 && at <= bytes.count - 2 ? (isLittle ? bytes.le16(at) : bytes.be16(at)) : 0 }
        func long(_ at: Int) -> Int { at >= 0 && at <= bytes.count - 4 ? (isLittle ? bytes.le32(at) : bytes.be32(at)) : 0 }
        /// The value's place of a tag in a directory.
        func value(_ tag: Int, in directory: Int) -> Int? {
            (0..<min(short(start + directory), 200)).lazy.map { start + directory + 2 + $0 * 12 }.first { short($0) == tag }.map { $0 + 8 }
        }
        guard let pointer = value(0x8825, in: long(start + 4)) else { return false }
        return value(2, in: long(pointer)) != nil
    }
}
