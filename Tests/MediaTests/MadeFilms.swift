@testable import Media

/// Films and sounds made here byte by byte.
extension Made {
    static func box(_ name: String, _ data: [UInt8]) -> [UInt8] { be(data.count + 8, 4) + Array(name.utf8) + data }

    static func be(_ number: Int, _ width: Int) -> [UInt8] { (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }

    /// A track of one chunk at `offset`.
    static func track(
        _ handler: String, at offset: Int, sizes: [Int], name: String = "Core Media", extra: [UInt8] = [], codingExtra: [UInt8] = []
    ) -> [UInt8] {
        let header = [UInt8](repeating: 0, count: 4) + be(0x1234_5678, 4) + be(0x1234_5678, 4) + [UInt8](repeating: 0, count: 12)
        let hdlr = box("hdlr", be(0, 8) + Array(handler.utf8) + be(0, 12) + Array(name.utf8) + [0])
        let coding = be(0, 6) + be(1, 2) + [UInt8](repeating: 0, count: 34) + [UInt8](repeating: 0x41, count: 32) + be(24, 4) + codingExtra
        let stsd = box("stsd", be(0, 4) + be(1, 4) + box(handler == "vide" ? "avc1" : "mebx", coding))
        let stsz = box("stsz", be(0, 4) + be(0, 4) + be(sizes.count, 4) + sizes.flatMap { be($0, 4) })
        let stsc = box("stsc", be(0, 4) + be(1, 4) + be(1, 4) + be(sizes.count, 4) + be(1, 4))
        let stco = box("stco", be(0, 4) + be(1, 4) + be(offset, 4))
        let stbl = box("stbl", stsd + stsc + stsz + stco)
        let dinf = box("dinf", box("dref", be(0, 4) + be(1, 4) + box("url ", be(1, 4))))
        return box("trak", box("tkhd", header) + extra + box("mdia", box("mdhd", header) + hdlr + extra + box("minf", dinf + stbl)))
    }

    /// A film with a track of pictures and one of places, as phones and drones write them.
    static func phoneFilm(secret: String, brand: String = "qt  ", handler: String = "meta") -> [UInt8] {
        let frames = Array("FRAMES".utf8)
        let places = Array(secret.utf8)
        let head = box("ftyp", Array(brand.utf8) + be(0, 4)) + box("wide", [])
        let data = box("mdat", frames + places + frames)
        let start = head.count + 8
        let note = box("meta", Array(secret.utf8)) + box("uuid", Array(secret.utf8)) + box("free", Array(secret.utf8))
        let tracks =
            track("vide", at: start, sizes: [3, 3], name: secret, extra: note, codingExtra: box("uuid", Array(secret.utf8)))
            + track(handler, at: start + frames.count, sizes: [places.count])
        return head + data + box("skip", Array(secret.utf8))
            + box(
                "moov",
                box("mvhd", [UInt8](repeating: 1, count: 30)) + tracks + box("udta", Array(secret.utf8)) + box("keys", Array(secret.utf8)))
            + box("meta", Array(secret.utf8)) + Array("\u{1}\u{2}".utf8) + Array(secret.utf8)
    }

    // MARK: WebM

    static func element(_ id: Int, _ data: [UInt8], sizeWidth: Int = 8) -> [UInt8] {
        let idWidth = id > 0xFF_FFFF ? 4 : id > 0xFFFF ? 3 : id > 0xFF ? 2 : 1
        var size = be(data.count, sizeWidth)
        size[0] |= 0x80 >> UInt8(sizeWidth - 1)
        return be(id, idWidth) + size + data
    }

    static func webm(secret: String, isLive: Bool = false, trackType: UInt8 = 1) -> [UInt8] {
        let words = Array(secret.utf8)
        let info = element(
            0x1549_A966,
            element(0x2AD7B1, [15, 66, 64], sizeWidth: 1) + element(0x7BA9, words, sizeWidth: 1)
                + element(0x4461, be(1, 8), sizeWidth: 1) + element(0x4D80, words, sizeWidth: 4))
        let track = element(
            0x1654_AE6B,
            element(
                0xAE,
                element(0x83, [trackType], sizeWidth: 1) + element(0x86, Array("V_VP8".utf8), sizeWidth: 1)
                    + element(0x536E, words, sizeWidth: 1), sizeWidth: 2), sizeWidth: 3)
        let block = element(0xE7, [0], sizeWidth: 1) + element(0xA3, [1, 2, 3, 4], sizeWidth: 1)
        let tags = element(0x1254_C367, words, sizeWidth: 2) + element(0x1941_A469, words)
        let header = element(0x1A45_DFA3, element(0x4282, Array("webm".utf8), sizeWidth: 1))
        if isLive {
            let unknown: [UInt8] = [0x01, 255, 255, 255, 255, 255, 255, 255]
            return header + be(0x1853_8067, 4) + unknown + info + track + be(0x1F43_B675, 4) + unknown + block + tags
        }
        return header + element(0x1853_8067, info + track + element(0x1F43_B675, block) + tags) + words
    }

    // MARK: Sound

    static func mp3(secret: String) -> [UInt8] {
        let words = Array(secret.utf8)
        let frame: [UInt8] = [0xFF, 0xFB, 0x90, 0x00, 1, 2, 3]
        let ape =
            words + Array("APETAGEX".utf8) + [0xD0, 7, 0, 0] + [UInt8(words.count + 32), 0, 0, 0] + [0, 0, 0, 0, 0, 0, 0, 0] + be(0, 8)
        let old = Array("TAG".utf8) + (words + [UInt8](repeating: 0, count: 125)).prefix(125)
        return Array("ID3\u{3}\u{0}\u{0}".utf8) + [0, 0, 0, UInt8(words.count)] + words + frame + ape + old
    }

    static func wave(secret: String) -> [UInt8] {
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
            Array(name.utf8) + be(data.count, 4).reversed() + data + (data.count % 2 == 1 ? [0] : [])
        }
        let body =
            chunk("fmt ", [UInt8](repeating: 1, count: 16)) + chunk("bext", Array(secret.utf8)) + chunk("data", [1, 2, 3])
            + chunk("LIST", Array(secret.utf8))
        return Array("RIFF".utf8) + be(body.count + 4, 4).reversed() + Array("WAVE".utf8) + body
    }

    static func flac(secret: String) -> [UInt8] {
        func block(_ kind: UInt8, _ data: [UInt8]) -> [UInt8] { [kind] + be(data.count, 3) + data }
        return Array("fLaC".utf8) + block(0, [UInt8](repeating: 7, count: 34)) + block(4, Array(secret.utf8))
            + block(0x86, Array(secret.utf8)) + [0xFF, 0xF8, 1, 2]
    }

    /// Pages of at most 255 segments, each with its sum.
    static func ogg(secret: String, isOpus: Bool) -> [UInt8] {
        let head = isOpus ? Array("OpusHead".utf8) + be(0, 11) : Array("\u{1}vorbis".utf8) + be(0, 23)
        let words = Array("PLACE=".utf8) + Array(secret.utf8)
        let tags =
            (isOpus ? Array("OpusTags".utf8) : Array("\u{3}vorbis".utf8)) + [3, 0, 0, 0] + Array("abc".utf8) + [1, 0, 0, 0]
            + be(words.count, 4).reversed() + words + (isOpus ? [] : [1])
        var pages: [UInt8] = []
        var number = 0
        func add(_ packet: [UInt8], flags: UInt8) {
            var segments = [Int](repeating: 255, count: packet.count / 255) + [packet.count % 255]
            var rest = packet[...]
            while !segments.isEmpty {
                let part = segments.prefix(255)
                let data = rest.prefix(part.reduce(0, +))
                var page = Array("OggS".utf8) + [0, flags] + be(0, 8) + [7, 0, 0, 0, UInt8(number), 0, 0, 0] + be(0, 4)
                page += [UInt8(part.count)] + part.map { UInt8($0) } + data
                page.replaceSubrange(22..<26, with: be(Int(OggSound.sum(page)), 4).reversed())
                pages += page
                rest = rest.dropFirst(data.count)
                segments.removeFirst(part.count)
                number += 1
            }
        }
        add(head, flags: 2)
        add(tags, flags: 0)
        add([1, 2, 3], flags: 4)
        return pages
    }

    /// Whether the sum of every page is right, reckoned bit by bit.
    static func oggIsSound(_ bytes: [UInt8]) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let count = Int(bytes[offset + 26])
            let end = offset + 27 + count + bytes[(offset + 27)..<(offset + 27 + count)].reduce(0) { $0 + Int($1) }
            var page = Array(bytes[offset..<end])
            let said = page.le32(22)
            page.replaceSubrange(22..<26, with: [0, 0, 0, 0])
            var sum: UInt32 = 0
            for byte in page {
                for bit in (0..<8).reversed() {
                    let isSet = (sum >> 31) ^ UInt32(byte >> UInt8(bit) & 1) == 1
                    sum = sum << 1 ^ (isSet ? 0x04C1_1DB7 : 0)
                }
            }
            if Int(sum) != said { return false }
            offset = end
        }
        return true
    }

    static func gif(secret: String) -> [UInt8] {
        let words = Array(secret.utf8)
        let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 10, 0, 20, 0, 0, 2, 2, 0x4C, 1, 0]
        return Array("GIF89a".utf8) + [10, 0, 20, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6]
            + [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
            + [0x21, 0xFE, UInt8(words.count)] + words + [0]
            + [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + words.flatMap { [1, $0] } + [0]
            + [0x21, 0xF9, 4, 0, 0, 0, 0, 0] + picture + [0x3B] + words
    }
}
