/// The segments of a JPEG file, as far as its size, its orientation and what it tells about people need them.
struct JPEGFile {
    let bytes: [UInt8]
    /// Ranges of the parts of the file, with the marker of each; the last ends at the end of the picture,
    /// whatever a phone has put behind it.
    private(set) var segments: [(marker: UInt8, range: Range<Int>)] = []

    /// nil for a file that breaks off or is no JPEG.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        var index = 2
        while index + 4 <= bytes.count {
            guard bytes[index] == 0xFF else { return nil }
            let marker = bytes[index + 1]
            if marker == 0xFF {
                index += 1
                continue
            }
            if marker == 0xD9 { break }
            if marker == 0x01 || (0xD0...0xD7).contains(marker) {
                segments.append((marker, index..<index + 2))
                index += 2
                continue
            }
            let length = bytes.be16(index + 2)
            guard length >= 2, index + 2 + length <= bytes.count else { return nil }
            var end = index + 2 + length
            if marker == 0xDA { end = Self.endOfScan(bytes, from: end) }
            segments.append((marker, index..<end))
            index = end
        }
        if segments.isEmpty { return nil }
    }

    /// Compressed data ends at a marker that is neither a stuffed zero nor a restart.
    private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == 0xFF, bytes[index + 1] != 0, !(0xD0...0xD7).contains(bytes[index + 1]), bytes[index + 1] != 0xFF { return index }
            index += 1
        }
        return bytes.count
    }

    var size: PictureSize? {
        for (marker, range) in segments where (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker) {
            guard range.count >= 9 else { return nil }
            let height = bytes.be16(range.lowerBound + 5)
            let width = bytes.be16(range.lowerBound + 7)
            return orientation >= 5 ? PictureSize(width: height, height: width) : PictureSize(width: width, height: height)
        }
        return nil
    }

    /// EXIF's orientation, 1 to 8; 1 where there is none.
    var orientation: Int {
        for (marker, range) in segments where marker == 0xE1 {
            if let found = Self.orientation(Array(bytes[(range.lowerBound + 4)..<range.upperBound])) { return found }
        }
        return 1
    }

    /// Looks for tag 0x0112 in the first directory of a TIFF block after `Exif\0\0`.
    private static func orientation(_ block: [UInt8]) -> Int? {
        guard block.count > 14, block.starts(with: Array("Exif\0\0".utf8)) else { return nil }
        let tiff = Array(block.dropFirst(6))
        let isLittle = tiff.starts(with: [0x49, 0x49])
        func short(_ at: Int) -> Int { at + 2 <= tiff.count ? (isLittle ? tiff.le16(at) : tiff.be16(at)) : 0 }
        let directory = isLittle ? tiff.le32(4) : tiff.be32(4)
        guard directory >= 8, directory + 2 <= tiff.count else { return nil }
        for entry in 0..<min(short(directory), 200) {
            let at = directory + 2 + entry * 12
            guard at + 12 <= tiff.count else { return nil }
            if short(at) == 0x0112 {
                let value = short(at + 8)
                return (1...8).contains(value) ? value : nil
            }
        }
        return nil
    }

    /// The picture without EXIF (place, time, camera), XMP, IPTC, comments and what stands behind its end; the colour
    /// profile and the orientation stay.
    func cleaned() -> [UInt8] {
        var output: [UInt8] = [0xFF, 0xD8]
        output.reserveCapacity(bytes.count)
        var needsOrientation = orientation != 1
        for (marker, range) in segments {
            if needsOrientation, marker != 0xE0 {
                output += Self.orientationSegment(orientation)
                needsOrientation = false
            }
            if keeps(marker, range) { output += bytes[range] }
        }
        return output + [0xFF, 0xD9]
    }

    private func keeps(_ marker: UInt8, _ range: Range<Int>) -> Bool {
        switch marker {
        case 0xE0: range.count <= 18
        case 0xE2: bytes[range].dropFirst(4).starts(with: "ICC_PROFILE\0".utf8)
        case 0xEE: bytes[range].dropFirst(4).starts(with: "Adobe".utf8)
        case 0xE1...0xEF, 0xFE: false
        default: true
        }
    }

    private static func orientationSegment(_ orientation: Int) -> [UInt8] {
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0".utf8)
            + [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
    }
}
