import Testing

@testable import Media

/// A profile says whose display it was made for, and which one; its colours have to stay.
@Suite struct ColourProfileTests {
    private static func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }

    /// - Parameter secret: what every place for words holds.
    private static func profile(_ secret: String = "Zq SERIAL 4711", isNew: Bool = false) -> [UInt8] {
        let words = Array(secret.utf8)
        let xyz = Array("XYZ \0\0\0\0".utf8) + [0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]
        let curve = Array("curv\0\0\0\0".utf8) + number(1) + [2, 0x33] + words
        let tags: [(String, [UInt8])] =
            [
                ("desc", Array("desc\0\0\0\0".utf8) + number(words.count) + words), ("cprt", Array("text\0\0\0\0".utf8) + words),
                ("dmnd", Array("text\0\0\0\0".utf8) + words), ("mmod", Array("mmod\0\0\0\0".utf8) + words), ("meta", words),
            ] + ["wtpt", "rXYZ", "gXYZ", "bXYZ"].map { ($0, xyz + words) } + ["rTRC", "gTRC", "bTRC"].map { ($0, curve) }
        var header = [UInt8](repeating: 0, count: 128)
        header.replaceSubrange(8..<12, with: [isNew ? 4 : 2, 0x10, 0, 0])
        header.replaceSubrange(12..<24, with: Array("mntrRGB XYZ ".utf8))
        header.replaceSubrange(36..<40, with: Array("acsp".utf8))
        header.replaceSubrange(48..<56, with: Array("ZqSERIAL".utf8))
        var table = number(tags.count)
        var data: [UInt8] = []
        for (name, bytes) in tags {
            table += Array(name.utf8) + number(132 + tags.count * 12 + data.count) + number(bytes.count)
            data += bytes
        }
        var profile = header + table + data + words
        profile.replaceSubrange(0..<4, with: number(profile.count))
        return profile
    }

    private func tags(_ profile: [UInt8]) -> [String] {
        (0..<profile.be32(128)).map { String(decoding: profile[(132 + $0 * 12)..<(136 + $0 * 12)], as: UTF8.self) }
    }

    @Test(arguments: [false, true]) func onlyColoursStay(_ isNew: Bool) throws {
        let cleaned = try #require(ColourProfile.cleaned(Self.profile(isNew: isNew)))
        #expect(cleaned.firstRange(of: Array("Zq".utf8)) == nil && cleaned.firstRange(of: Array("4711".utf8)) == nil)
        #expect(cleaned.be32(0) == cleaned.count)
        #expect(tags(cleaned) == ["desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"])
        for index in 0..<cleaned.be32(128) {
            let entry = 132 + index * 12
            #expect(cleaned.be32(entry + 4) + cleaned.be32(entry + 8) <= cleaned.count && cleaned.be32(entry + 4) % 4 == 0)
        }
        // Cleaned once more it is the same.
        #expect(ColourProfile.cleaned(cleaned) == cleaned)
    }

    @Test func whatIsNoneGoes() {
        #expect(ColourProfile.cleaned(Array("Zq no profile at all".utf8)) == nil)
        var huge = Self.profile()
        huge.replaceSubrange(128..<132, with: Self.number(0x7FFF_FFFF))
        #expect(ColourProfile.cleaned(huge) == nil)
        for at in stride(from: 132, to: 276, by: 4) {
            var broken = Self.profile()
            broken.replaceSubrange(at..<(at + 4), with: [0xFF, 0xFF, 0xFF, 0xFF])
            _ = ColourProfile.cleaned(broken)
        }
        for count in [0, 131, 132, 200] { #expect(ColourProfile.cleaned(Array(Self.profile().prefix(count))) == nil) }
    }

    /// Cut into two segments, out of order, and with further ones that are none.
    @Test func aPhotoKeepsItsColoursAlone() throws {
        let profile = Self.profile()
        func segment(_ number: UInt8, _ data: ArraySlice<UInt8>) -> [UInt8] {
            let body = Array("ICC_PROFILE\0".utf8) + [number, 2] + data
            return [0xFF, 0xE2, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 255)] + body
        }
        let picture = Made.jpeg(width: 8, height: 8)
        let bytes = picture[..<2] + segment(2, profile[200...]) + segment(1, profile[..<200]) + picture[2...]
        let cleaned = try #require(JPEGFile(Array(bytes)).cleaned())
        #expect(cleaned.firstRange(of: Array("Zq".utf8)) == nil)
        let start = try #require(cleaned.firstRange(of: Array("ICC_PROFILE\0\u{1}\u{1}".utf8))).upperBound
        let whole = try #require(ColourProfile.cleaned(profile))
        #expect(Array(cleaned[start..<(start + whole.count)]) == whole)
        let none = picture[..<2] + segment(1, Array("Zq words"[...].utf8)[...]) + picture[2...]
        #expect(try #require(JPEGFile(Array(none)).cleaned()).firstRange(of: Array("ICC".utf8)) == nil)
    }

    @Test func pngAndWebPToo() throws {
        let profile = Self.profile()
        let packed = try #require(Deflate.pack(profile, .zlib))
        let chunk = Array("iCCPZq name\0\0".utf8) + packed
        let picture = Made.png(width: 8, height: 8)
        let png = Array(picture[..<33]) + Self.number(chunk.count - 4) + chunk + [0, 0, 0, 0] + picture[33...]
        let cleaned = try #require(PNGFile(png).cleaned())
        let at = try #require(cleaned.firstRange(of: Array("iCCPRGB\0\0".utf8)))
        let end = at.lowerBound + 4 + cleaned.be32(at.lowerBound - 4)
        #expect(Deflate.unpack(Array(cleaned[at.upperBound..<end]), .zlib, most: 1 << 20) == ColourProfile.cleaned(profile))
        #expect(UInt32(cleaned.be32(end)) == Deflate.sum(Array(cleaned[at.lowerBound..<end])))

        var webp = Made.webp(width: 8, height: 8)
        webp[20] |= 0x20
        let size = [UInt8(profile.count & 255), UInt8(profile.count >> 8), 0, 0]
        webp.insert(contentsOf: Array("ICCP".utf8) + size + profile + (profile.count % 2 == 1 ? [0] : []), at: 30)
        let count = webp.count - 8
        webp.replaceSubrange(4..<8, with: [UInt8(count & 255), UInt8(count >> 8), 0, 0])
        let clean = try #require(WebPFile(webp).cleaned())
        #expect(clean.firstRange(of: Array("Zq".utf8)) == nil && clean.has("ICCP", at: 30) && clean[20] & 0x20 != 0)
        webp.replaceSubrange(74..<78, with: [0, 0, 0, 0])
        let without = try #require(WebPFile(webp).cleaned())
        #expect(without.firstRange(of: Array("ICCP".utf8)) == nil && without[20] & 0x20 == 0)
    }
}
