import Testing

@testable import Media

/// What stands between the pictures of a film's frames.
@Suite struct FrameTests {
    private let secret = Array("GPS +30.27+120.15/ 王小明的手机".utf8)

    private func cleaned(_ film: [UInt8], _ path: String = "a.mp4") -> [UInt8]? {
        switch prepare(film, path: path) {
        case .bytes(let bytes): bytes
        case .asItIs: film
        default: nil
        }
    }

    // MARK: Messages

    /// A message of supplemental information; sizes from 255 on take another byte.
    private func message(_ type: Int, _ content: [UInt8]) -> [UInt8] {
        func number(_ value: Int) -> [UInt8] { [UInt8](repeating: 0xFF, count: value / 255) + [UInt8(value % 255)] }
        return number(type) + number(content.count) + content
    }

    /// As a unit holds it: no three bytes look like a start.
    private func escaped(_ content: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in content {
            if bytes.suffix(2) == [0, 0], byte <= 3 { bytes.append(3) }
            bytes.append(byte)
        }
        return bytes
    }

    /// The types of the messages in a unit's content, fillers left out; nil where it isn't sound.
    private func types(_ bytes: [UInt8]) -> [Int]? {
        var content: [UInt8] = []
        var zeros = 0
        for byte in bytes {
            if zeros == 2, byte == 3 {
                zeros = 0
                continue
            }
            if zeros >= 2, byte < 3, !bytes.isEmpty { zeros = 2 }
            zeros = byte == 0 ? zeros + 1 : 0
            content.append(byte)
        }
        var types: [Int] = []
        var at = 0
        while at < content.count, !(content[at] == 0x80 && content[(at + 1)...].allSatisfy { $0 == 0 }) {
            var numbers: [Int] = []
            for _ in 0..<2 {
                var number = 0
                while at < content.count, content[at] == 0xFF { (number, at) = (number + 255, at + 1) }
                guard at < content.count else { return nil }
                (number, at) = (number + Int(content[at]), at + 1)
                numbers.append(number)
            }
            at += numbers[1]
            if at > content.count { return nil }
            if numbers[0] != 3 { types.append(numbers[0]) }
        }
        return at < content.count ? types : nil
    }

    @Test func messagesForPlayersStayAndOthersGo() {
        let timing = message(1, [0, 0, 1, 0, 0])
        let place = message(5, [UInt8](repeating: 7, count: 16) + secret)
        for (messages, kept) in [
            ([timing, place], [1]), ([place, timing], [1]), ([place], []), ([timing, message(4, secret), message(6, [0x80])], [1, 6]),
            ([message(300, secret), message(137, [UInt8](repeating: 0, count: 24))], [137]), ([timing, message(6, [0xC4])], [1, 6]),
        ] {
            let bytes = escaped(messages.flatMap { $0 } + [0x80])
            let written = SupplementalInformation.cleaned(bytes, .avc)
            #expect(written.count == bytes.count && types(written) == kept, "\(messages)")
            #expect(written.firstRange(of: Array("30.27".utf8)) == nil)
            if kept.count == messages.count { #expect(written == bytes) }
        }
    }

    @Test func eachCodingHasMessagesOfItsOwn() {
        // Transparency, and the time of day of every frame.
        let bytes = message(165, [1, 2]) + message(136, secret) + [0x80]
        #expect(types(SupplementalInformation.cleaned(bytes, .hevc)) == [165])
        #expect(types(SupplementalInformation.cleaned(bytes, .avc)) == [])
        let light = message(4, [0xB5, 0x00, 0x3C, 0x00, 0x01, 0x04, 1, 2, 3]) + [0x80]
        #expect(SupplementalInformation.cleaned(light, .hevc) == light)
        let captions = message(4, [0xB5, 0x00, 0x31] + secret) + [0x80]
        #expect(types(SupplementalInformation.cleaned(captions, .hevc)) == [])
    }

    /// Of every length, and whatever stands there.
    @Test func theLengthIsAlwaysTheSame() {
        var luck = SystemRandomNumberGenerator()
        for length in 0..<1_200 {
            let bytes = message(5, [UInt8](repeating: 0, count: length)) + [0x80]
            let written = SupplementalInformation.cleaned(bytes, .avc)
            #expect(written.count == bytes.count && types(written) == [])
            let noise = (0..<length).map { _ in UInt8.random(in: 0...4, using: &luck) }
            #expect(SupplementalInformation.cleaned(noise, .hevc).count == length)
        }
        // Zeros at the end of a message that stays, before the filler's three.
        for zeros in 0..<6 {
            let bytes = escaped(message(1, [9] + [UInt8](repeating: 0, count: zeros)) + message(5, secret) + [0x80])
            let written = SupplementalInformation.cleaned(bytes, .avc)
            #expect(written.count == bytes.count && types(written) == [1], "\(zeros)")
        }
    }

    // MARK: Units

    private func unit(_ bytes: [UInt8]) -> [UInt8] { Made.be(bytes.count, 4) + bytes }

    /// A film of one frame.
    private func film(_ frame: [UInt8], _ coding: String, _ setup: [UInt8]) -> [UInt8] {
        let head = Made.box("ftyp", Array("isom".utf8) + Made.be(0, 4))
        let track = Made.track("vide", at: head.count + 8, sizes: [frame.count], codingExtra: setup)
        let index = Made.box("moov", Made.box("mvhd", [UInt8](repeating: 1, count: 30)) + track)
        let film = head + Made.box("mdat", frame) + index
        guard let name = film.lastRange(of: Array("avc1".utf8)) else { return film }
        return film[..<name.lowerBound] + Array(coding.utf8) + film[name.upperBound...]
    }

    private var avcSetup: [UInt8] { Made.box("avcC", [1, 66, 0, 30, 0xFF, 0xE0, 0]) }
    private var place: [UInt8] { message(5, [UInt8](repeating: 7, count: 16) + secret) + [0x80] }

    @Test func unitsBesideThePicturesTellNothing() throws {
        let picture = unit([0x65] + Array("PICTURE".utf8))
        let frame = unit([6] + place) + picture + unit([24] + secret) + unit([12] + secret) + Made.be(0, 4)
        let made = try #require(cleaned(film(frame, "avc1", avcSetup)))
        #expect(!made.contains("30.27") && made.contains("PICTURE") && made.count == film(frame, "avc1", avcSetup).count)
        let hevc = Made.box("hvcC", [UInt8](repeating: 3, count: 22) + [0])
        let phones = unit([78, 1] + place) + unit([38, 1] + Array("PICTURE".utf8)) + unit([80, 1] + place) + unit([124, 1, 5])
        for coding in ["hvc1", "hev1"] {
            let made = try #require(cleaned(film(phones, coding, hevc)))
            #expect(!made.contains("30.27") && made.contains("PICTURE"))
            // A unit of a kind that nobody knows, with half a head.
            #expect(cleaned(film(phones + unit([0x50]), coding, hevc)) != nil)
            // What Dolby Vision adds.
            #expect(made.firstRange(of: unit([124, 1, 5])) != nil)
        }
    }

    @Test func whatCannotBeLookedIntoIsRefused() {
        let place = unit([6] + place)
        #expect(cleaned(film(place.dropLast(3) + [], "avc1", avcSetup)) == nil, "a unit breaks off")
        #expect(cleaned(film(place, "encv", avcSetup)) == nil)
        #expect(cleaned(film(place, "vvc1", [])) == nil)
        #expect(cleaned(film(Array("no photo".utf8), "jpeg", [])) == nil)
        #expect(cleaned(film([0x92, 0x7F] + secret, "av01", [])) == nil, "a unit longer than its frame")
    }

    @Test func setupsTellNothing() throws {
        let list = [UInt8(0xA7)] + Made.be(1, 2) + Made.be(place.count + 2, 2) + [78, 1] + place
        let hevc = Made.box("hvcC", [UInt8](repeating: 3, count: 22) + [1] + list)
        let picture = unit([38, 1] + Array("PICTURE".utf8))
        #expect(try !#require(cleaned(film(picture, "hvc1", hevc))).contains("30.27"))
        let open = Made.box("av1C", [0x81, 0, 0, 0] + [0x2A, UInt8(secret.count + 1), 4] + secret)
        #expect(try !#require(cleaned(film([0x32, 2, 1, 0x80], "av01", open))).contains("30.27"))
        let data = [0, 0, 1, 0xB0, 1] + [0, 0, 1, 0xB2] + secret
        let stream =
            Made.be(0, 4) + [3, UInt8(data.count + 20), 0, 0, 0, 4, UInt8(data.count + 15), 0x20] + [UInt8](repeating: 1, count: 12)
            + [5, UInt8(data.count)] + data + [6, 1, 2]
        let made = try #require(cleaned(film([0, 0, 1, 0xB6, 9], "mp4v", Made.box("esds", stream))))
        #expect(!made.contains("30.27") && made.firstRange(of: [6, 1, 2]) != nil)
    }

    @Test func notesOfOpenStreamsBecomePadding() throws {
        let notes: [UInt8] = [0x2A, UInt8(secret.count + 2), 4, 0xB5] + secret
        let times: [UInt8] = [0x2A, UInt8(secret.count + 1), 5] + secret
        let light: [UInt8] = [0x2A, 8, 4, 0xB5, 0x00, 0x3C, 0x00, 0x01, 0x04, 9]
        let picture: [UInt8] = [0x32, 3, 1, 2, 0x80]
        let made = try #require(cleaned(film([0x12, 0] + notes + times + light + picture, "av01", [])))
        #expect(!made.contains("30.27") && made.firstRange(of: light + picture) != nil)
        let padding = try #require(made.firstRange(of: [0x7A, UInt8(secret.count + 2)]))
        #expect(made[padding.upperBound + secret.count + 1] == 0x80)
    }

    @Test func userDataOfOlderStreamsGoesAndProgramsStay() throws {
        let program = [0, 0, 1, 0xB2] + Array("XviD0046".utf8)
        let frame: [UInt8] = [0, 0, 1, 0xB2] + secret + program + [0, 0, 1, 0xB6] + Array("PICTURE".utf8)
        for coding in ["mp4v", "m2v1", "xdv2"] {
            let made = try #require(cleaned(film(frame, coding, [])))
            #expect(!made.contains("30.27") && made.contains("PICTURE") && made.contains("XviD0046"))
        }
    }

    @Test func photosThatAreFramesTellNothing() throws {
        let note = [0xFF, 0xE1] + Made.be(secret.count + 2, 2) + secret
        let photo = [0xFF, 0xD8] + note + [0xFF, 0xDA, 0, 2] + Array("PICTURE".utf8) + [0xFF, 0xD9]
        for coding in ["jpeg", "mjpa", "MJPG"] {
            // Two fields, and what no field has.
            let made = try #require(cleaned(film(photo + [0, 0] + photo + secret, coding, [])))
            #expect(!made.contains("30.27"))
            #expect(made.ranges(of: Array("PICTURE".utf8)).count == 2)
        }
    }

    @Test func anIndexThatNamesOnePlaceAMillionTimesIsRefused() {
        let frame = [0, 0, 1, 0xB6] + [UInt8](repeating: 1, count: 60_000)
        let head = Made.box("ftyp", Array("isom".utf8) + Made.be(0, 4))
        let places = [[UInt8]](repeating: Made.be(head.count + 8, 4), count: 200_000)
        let table = Made.box("stco", Made.be(0, 4) + Made.be(places.count, 4) + places.flatMap { $0 })
        var track = Made.track("vide", at: 0, sizes: [frame.count])
        let same = Made.box("stsz", Made.be(0, 4) + Made.be(frame.count, 4) + Made.be(200_000, 4))
        // In the place of tables for one frame.
        let start = track.firstRange(of: Array("stsz".utf8)).map { $0.lowerBound - 4 } ?? 0
        let added = same.count + table.count - (track.count - start)
        track.replaceSubrange(start..., with: same + table)
        for box in ["stbl", "minf", "mdia"] {
            let at = (track.firstRange(of: Array(box.utf8))?.lowerBound ?? 4) - 4
            track.replaceSubrange(at..<(at + 4), with: Made.be(track.be32(at) + added, 4))
        }
        track.replaceSubrange(0..<4, with: Made.be(track.count, 4))
        let film = head + Made.box("mdat", frame) + Made.box("moov", Made.box("mvhd", [UInt8](repeating: 1, count: 30)) + track)
        let name = film.lastRange(of: Array("avc1".utf8))?.lowerBound ?? 0
        #expect(cleaned(film[..<name] + Array("m2v1".utf8) + film[(name + 4)...]) == nil)
    }

    // MARK: Films in pieces

    /// A film in one piece of two tracks, the second of which is none of pictures or sound.
    private func pieces(basedOnPiece: Bool, gap: [UInt8] = []) -> [UInt8] {
        func track(_ number: Int, _ handler: String) -> [UInt8] {
            let head = Made.box("tkhd", Made.be(0, 12) + Made.be(number, 4) + Made.be(0, 8))
            let name = Made.box("hdlr", Made.be(0, 8) + Array(handler.utf8) + Made.be(0, 12))
            let entry = Made.box("avc1", [UInt8](repeating: 0, count: 78) + avcSetup)
            let table = Made.box("stbl", Made.box("stsd", Made.be(0, 4) + Made.be(1, 4) + entry))
            return Made.box("trak", head + Made.box("mdia", name + Made.box("minf", table)))
        }
        func defaults(_ number: Int) -> [UInt8] { Made.box("trex", Made.be(0, 4) + Made.be(number, 4) + Made.be(1, 4) + Made.be(0, 12)) }
        let head =
            Made.box("ftyp", Array("isom".utf8) + Made.be(0, 4))
            + Made.box(
                "moov",
                Made.box("mvhd", [UInt8](repeating: 1, count: 30)) + track(1, "vide") + track(2, "meta")
                    + Made.box("mvex", defaults(1) + defaults(2)))
        let frame = unit([6] + place) + unit([0x65] + Array("PICTURE".utf8))
        func part(_ number: Int, _ size: Int, at offset: Int) -> [UInt8] {
            let flags = basedOnPiece ? 0x2_0000 : 0
            return Made.box(
                "traf",
                Made.box("tfhd", Made.be(flags, 4) + Made.be(number, 4))
                    + Made.box("trun", Made.be(0x201, 4) + Made.be(1, 4) + Made.be(offset, 4) + Made.be(size, 4)))
        }
        let length = (Made.box("moof", Made.box("mfhd", Made.be(0, 8)) + part(1, 0, at: 0) + part(2, 0, at: 0))).count
        let first = length + 8
        // Without a base of its own the second begins where the first one ends.
        let second = basedOnPiece ? first + frame.count + gap.count : gap.count
        let moof = Made.box(
            "moof", Made.box("mfhd", Made.be(0, 8)) + part(1, frame.count, at: first) + part(2, secret.count, at: second))
        return head + moof + Made.box("mdat", frame + gap + secret)
    }

    @Test("the index of a film in pieces tells where they are, and nothing else", arguments: [0, 1])
    func indexOfPieces(_ version: Int) throws {
        let secret = Array("ISO6709 +30.27".utf8)
        let entries = Made.be(0x1111_2222, 4) + Made.be(0x3333_4444, 4) + Made.be(0x5555_6666, 4)
        let head = Made.be(version, 1) + Made.be(0, 3) + Made.be(1, 4) + Made.be(1000, 4) + Made.be(0, version == 0 ? 8 : 16)
        let leads =
            Made.box("sidx", head + Made.be(0, 2) + Made.be(1, 2) + entries + secret)
            + Made.box(
                "mfra",
                Made.box("tfra", Made.be(7, 8)) + Made.box("udta", secret) + Made.box("uuid", secret)
                    + Made.box("mfro", Made.be(9, 8) + secret))
        let made = try #require(cleaned(pieces(basedOnPiece: true) + leads))
        #expect(!made.contains("30.27") && made.contains("tfra") && made.contains("mfro"))
        #expect(made.firstRange(of: entries) != nil)
        for length in 0..<leads.count { _ = cleaned(pieces(basedOnPiece: true) + leads.prefix(length)) }
        // A head that breaks off is nothing to go by.
        let broken = try #require(cleaned(pieces(basedOnPiece: true) + Made.box("sidx", Array("30.27".utf8))))
        #expect(!broken.contains("30.27"))
    }

    @Test func filmsInPiecesAreLookedIntoAsWell() throws {
        let film = pieces(basedOnPiece: true, gap: Array("GAP 30.27".utf8))
        let made = try #require(cleaned(film))
        #expect(!made.contains("30.27") && made.contains("PICTURE") && made.count == film.count)
        // Which place the second piece has could depend on the first.
        #expect(cleaned(pieces(basedOnPiece: false)) == nil)
        for length in 0..<film.count { _ = cleaned(Array(film[..<length])) }
        for place in stride(from: 0, to: film.count - 4, by: 1) {
            for number: [UInt8] in [[255, 255, 255, 255], [0x7F, 255, 255, 255], [0x80, 0, 0, 0]] {
                var broken = film
                broken.replaceSubrange(place..<(place + 4), with: number)
                _ = cleaned(broken)
            }
        }
    }

    // MARK: Matroska

    private func matroska(_ coding: String, setup: [UInt8], frame: [UInt8], lacing: UInt8 = 0, more: [UInt8] = []) -> [UInt8] {
        let track = Made.element(
            0xAE,
            Made.element(0xD7, [1], sizeWidth: 1) + Made.element(0x83, [1], sizeWidth: 1)
                + Made.element(0x86, Array(coding.utf8), sizeWidth: 1) + Made.element(0x63A2, setup, sizeWidth: 2) + more, sizeWidth: 2)
        let block = Made.element(0xE7, [0], sizeWidth: 1) + Made.element(0xA3, [0x81, 0, 0, lacing] + frame, sizeWidth: 4)
        return Made.element(0x1A45_DFA3, Made.element(0x4282, Array("matroska".utf8), sizeWidth: 1))
            + Made.element(0x1853_8067, Made.element(0x1654_AE6B, track) + Made.element(0x1F43_B675, block))
    }

    @Test func webmFramesTellNothing() throws {
        let setup: [UInt8] = [1, 66, 0, 30, 0xFF, 0xE0, 0]
        let frame = unit([6] + place) + unit([0x65] + Array("PICTURE".utf8))
        let made = try #require(cleaned(matroska("V_MPEG4/ISO/AVC", setup: setup, frame: frame), "a.webm"))
        #expect(!made.contains("30.27") && made.contains("PICTURE"))
        #expect(cleaned(matroska("V_MPEG4/ISO/AVC", setup: setup, frame: frame, lacing: 4), "a.webm") == nil)
        #expect(cleaned(matroska("V_MPEG4/ISO/AVC", setup: [], frame: frame), "a.webm") == nil)
        let packing = Made.element(0x6D80, [], sizeWidth: 1)
        #expect(cleaned(matroska("V_MPEG4/ISO/AVC", setup: setup, frame: frame, more: packing), "a.webm") == nil)
        let mpeg = [0, 0, 1, 0xB2] + secret + [0, 0, 1, 0xB6] + Array("PICTURE".utf8)
        #expect(try !#require(cleaned(matroska("V_MPEG4/ISO/ASP", setup: mpeg, frame: mpeg), "a.webm")).contains("30.27"))
    }
}

extension Array where Element == UInt8 {
    fileprivate func lastRange(of word: [UInt8]) -> Range<Int>? { ranges(of: word).last }
}
