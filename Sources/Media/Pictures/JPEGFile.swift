/// The segments of a JPEG file, walked without a list of them: a file may have a hundred million.
struct JPEGFile {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private struct Segment {
        var marker: UInt8
        var range: Range<Int>
    }

    /// Hands on each segment up to the end of the picture, whatever a phone has put behind it, until told to stop;
    /// false for a file that breaks off or is no JPEG.
    private func walk(_ take: (Segment) -> Bool) -> Bool {
        var index = 2
        while index + 4 <= bytes.count {
            guard bytes[index] == 0xFF else { return false }
            let marker = bytes[index + 1]
            if marker == 0xFF {
                index += 1
                continue
            }
            if marker == 0xD9 { break }
            // Restarts outside the picture's data mean nothing.
            if marker == 0x01 || (0xD0...0xD7).contains(marker) {
                index += 2
                continue
            }
            let length = bytes.be16(index + 2)
            guard length >= 2, index + 2 + length <= bytes.count else { return false }
            let end = marker == 0xDA ? endOfScan(from: index + 2 + length) : index + 2 + length
            if !take(Segment(marker: marker, range: index..<end)) { return true }
            index = end
        }
        return true
    }

    /// Compressed data ends at a marker that is neither a stuffed zero nor a restart.
    private func endOfScan(from start: Int) -> Int {
        var index = start
        while index + 1 < bytes.count {
            let next = bytes[index + 1]
            if bytes[index] == 0xFF, next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return index }
            index += 1
        }
        return bytes.count
    }

    /// As it is shown; nil where the head is broken.
    var size: PictureSize? {
        var size: PictureSize?
        var orientation: Int?
        let isWhole = walk { segment in
            let (marker, range) = (segment.marker, segment.range)
            if marker == 0xE1, orientation == nil { orientation = Self.orientation(bytes[range]) }
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker), range.count >= 9, size == nil {
                size = PictureSize(width: bytes.be16(range.lowerBound + 7), height: bytes.be16(range.lowerBound + 5))
            }
            return marker != 0xDA
        }
        guard isWhole, let size else { return nil }
        return orientation ?? 1 >= 5 ? PictureSize(width: size.height, height: size.width) : size
    }

    /// Whether all of it has to be held to make a line of it.
    var isProgressive: Bool {
        var found = false
        _ = walk { segment in
            if [0xC2, 0xC6, 0xCA, 0xCE].contains(segment.marker) { found = true }
            return !found && segment.marker != 0xDA
        }
        return found
    }

    /// How many colours a pixel is made of.
    var channels: Int {
        var found = 3
        _ = walk { segment in
            let isFrame = (0xC0...0xCF).contains(segment.marker) && ![0xC4, 0xC8, 0xCC].contains(segment.marker)
            if isFrame, segment.range.count >= 10 { found = max(1, Int(bytes[segment.range.lowerBound + 9])) }
            return !isFrame && segment.marker != 0xDA
        }
        return found
    }

    /// EXIF's orientation, 1 to 8; 1 where there is none.
    var orientation: Int {
        var found: Int?
        _ = walk { segment in
            if segment.marker == 0xE1 { found = Self.orientation(bytes[segment.range]) }
            return found == nil && segment.marker != 0xDA
        }
        return found ?? 1
    }

    /// Of a TIFF block after `Exif\0\0`.
    private static func orientation(_ segment: ArraySlice<UInt8>) -> Int? {
        let block = Array(segment.dropFirst(4))
        guard block.count > 14, block.has("Exif\0\0") else { return nil }
        return orientation(inTIFF: Array(block.dropFirst(6)))
    }

    /// Looks for tag 0x0112 in the first directory of a TIFF block.
    static func orientation(inTIFF tiff: [UInt8]) -> Int? {
        guard tiff.count > 8 else { return nil }
        let isLittle = tiff.has("II")
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

    /// The picture without EXIF (place, time, camera), XMP, IPTC, comments and what stands behind its end, such as a second
    /// picture or a film; the colours of its profile and the orientation stay. nil where the file breaks off or
    /// holds no picture.
    func cleaned() -> [UInt8]? {
        let orientation = orientation
        var output: [UInt8] = [0xFF, 0xD8]
        output.reserveCapacity(bytes.count)
        var needsOrientation = orientation != 1
        var profile = colourProfile.flatMap(ColourProfile.cleaned)
        var hasPicture = false
        let isWhole = walk { segment in
            if segment.marker == 0xDA { hasPicture = true }
            if needsOrientation, segment.marker != 0xE0 {
                output += Self.orientationSegment(orientation)
                needsOrientation = false
            }
            if !isProfile(segment) {
                if keeps(segment) { output += bytes[segment.range] }
            } else if let whole = profile {
                output += Self.segments(ofProfile: whole)
                profile = nil
            }
            return true
        }
        return isWhole && hasPicture ? output + [0xFF, 0xD9] : nil
    }

    /// The colour profile, which may be cut into several segments; nil where there is none that could be read.
    private var colourProfile: [UInt8]? {
        var parts: [UInt8: Range<Int>] = [:]
        _ = walk { segment in
            if isProfile(segment), segment.range.count > 18 {
                parts[bytes[segment.range.lowerBound + 16]] = (segment.range.lowerBound + 18)..<segment.range.upperBound
            }
            return segment.marker != 0xDA
        }
        return parts.isEmpty ? nil : parts.sorted { $0.key < $1.key }.flatMap { bytes[$0.value] }
    }

    private func isProfile(_ segment: Segment) -> Bool {
        segment.marker == 0xE2 && bytes.has("ICC_PROFILE\0", at: segment.range.lowerBound + 4)
    }

    private static func segments(ofProfile profile: [UInt8]) -> [UInt8] {
        let room = 65_519
        let count = (profile.count + room - 1) / room
        guard count <= 255 else { return [] }
        return (0..<count).flatMap { index -> [UInt8] in
            let part = profile[(index * room)..<min(profile.count, (index + 1) * room)]
            let length = part.count + 16
            return [0xFF, 0xE2, UInt8(length >> 8), UInt8(length & 0xFF)] + Array("ICC_PROFILE\0".utf8) + [UInt8(index + 1), UInt8(count)]
                + part
        }
    }

    /// Where notes stand in a picture that is part of a file, for those who can only write them over; and what stands behind its end.
    static func notes(in file: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        let (notes, end) = notesAndEnd(in: file, range)
        return notes + [(end ?? range.upperBound)..<range.upperBound].filter { !$0.isEmpty }
    }

    /// The same with the end itself; nil for a picture that breaks off.
    static func notesAndEnd(in file: [UInt8], _ range: Range<Int>) -> (notes: [Range<Int>], end: Int?) {
        let picture = JPEGFile(Array(file[range]))
        var notes: [Range<Int>] = []
        var end = 2
        let isWhole = picture.walk { segment in
            end = segment.range.upperBound
            if !picture.keeps(segment) {
                notes.append((range.lowerBound + segment.range.lowerBound + 4)..<(range.lowerBound + segment.range.upperBound))
            }
            return true
        }
        return (notes, isWhole ? range.lowerBound + min(end + 2, picture.bytes.count) : nil)
    }

    private func keeps(_ segment: Segment) -> Bool {
        switch segment.marker {
        case 0xE0: segment.range.count <= 18
        case 0xE2: isProfile(segment)
        case 0xEE: bytes.has("Adobe", at: segment.range.lowerBound + 4) && segment.range.count <= 18
        // Frames, tables, scans. Everything else is notes, or kept for extensions that no browser reads.
        case 0xC0...0xCF, 0xDA...0xDF: true
        default: false
        }
    }

    private static func orientationSegment(_ orientation: Int) -> [UInt8] {
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0".utf8)
            + [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
    }
}
