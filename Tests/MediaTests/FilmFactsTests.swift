import Testing

@testable import Media

@Suite struct FilmFactsTests {
    private func facts(_ bytes: [UInt8], _ path: String = "a.mp4") throws -> FilmFacts {
        try #require(PreparedFile(bytes, path: path).film)
    }

    /// A film whose tracks say how large it is, turned or not, and how it is coded.
    private func film(_ width: Int, _ height: Int, isOnItsSide: Bool = false, coding: String = "avc1", sound: Bool = false) -> [UInt8] {
        func track(_ handler: String, _ coding: String, _ width: Int, _ height: Int) -> [UInt8] {
            let turn =
                isOnItsSide ? [0, 0x1_0000, 0, 0xFFFF_0000, 0, 0, 0, 0, 0x4000_0000] : [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000]
            let head = Made.be(0, 40) + turn.flatMap { Made.be($0, 4) } + Made.be(width << 16, 4) + Made.be(height << 16, 4)
            let entry = Made.box(coding, Made.be(0, 24) + Made.be(320, 2) + Made.be(180, 2) + Made.be(0, 50))
            let table = Made.box("stbl", Made.box("stsd", Made.be(0, 4) + Made.be(1, 4) + entry))
            let name = Made.box("hdlr", Made.be(0, 8) + Array(handler.utf8) + Made.be(0, 12))
            return Made.box("trak", Made.box("tkhd", head) + Made.box("mdia", name + Made.box("minf", table)))
        }
        let tracks = track("vide", coding, width, height) + (sound ? track("soun", "mp4a", 0, 0) : [])
        return Made.box("ftyp", Array("isom".utf8) + Made.be(0, 4)) + Made.box("mdat", [1])
            + Made.box("moov", Made.box("mvhd", Made.be(0, 30)) + tracks)
    }

    @Test(arguments: ["a.mp4", "a.MOV", "视频.m4v"]) func filmsSayHowLargeTheyAre(_ path: String) throws {
        #expect(try facts(film(1920, 1080), path).size == PictureSize(width: 1920, height: 1080))
        #expect(try facts(film(1920, 1080, isOnItsSide: true), path).size == PictureSize(width: 1080, height: 1920))
        // Where the track doesn't say it, its coding does; nothing is made of what no film has.
        #expect(try facts(film(0, 0), path).size == PictureSize(width: 320, height: 180))
        #expect(try facts(film(60_000, 9), path).size == PictureSize(width: 320, height: 180))
        #expect(PreparedFile(film(1920, 1080), path: path).size == PictureSize(width: 1920, height: 1080))
    }

    @Test func codingAndSoundAreSeen() throws {
        for (coding, isHEVC) in [("avc1", false), ("hvc1", true), ("hev1", true), ("av01", false)] {
            let found = try facts(film(640, 360, coding: coding))
            #expect(found.isHEVC == isHEVC && !found.hasSound)
        }
        #expect(try facts(film(640, 360, sound: true)).hasSound)
        #expect(PreparedFile(Made.wave(secret: ""), path: "a.wav").film == nil)
    }

    @Test func webmSaysTheSame() throws {
        func webm(_ more: [UInt8], type: UInt8 = 1) -> [UInt8] {
            let track = Made.element(
                0xAE, Made.element(0x83, [type], sizeWidth: 1) + Made.element(0x86, Array("V_MPEGH/ISO".utf8), sizeWidth: 1) + more,
                sizeWidth: 2)
            return Made.element(0x1A45_DFA3, Made.element(0x4282, Array("webm".utf8), sizeWidth: 1))
                + Made.element(0x1853_8067, Made.element(0x1654_AE6B, track))
        }
        func sides(_ numbers: [(Int, [UInt8])]) -> [UInt8] {
            Made.element(0xE0, numbers.flatMap { Made.element($0.0, $0.1, sizeWidth: 1) }, sizeWidth: 1)
        }
        let plain = try facts(webm(sides([(0xB0, [5, 0]), (0xBA, [2, 0xD0])])), "a.webm")
        #expect(plain.size == PictureSize(width: 1280, height: 720) && plain.isHEVC && !plain.hasSound)
        let shown = try facts(webm(sides([(0xB0, [5, 0]), (0xBA, [2, 0xD0]), (0x54B0, [9]), (0x54BA, [16])])), "a.webm")
        #expect(shown.size == PictureSize(width: 9, height: 16))
        let ratio = try facts(webm(sides([(0xB0, [5, 0]), (0xBA, [2, 0xD0]), (0x54B0, [9]), (0x54BA, [16]), (0x54B2, [3])])), "a.webm")
        #expect(ratio.size == PictureSize(width: 1280, height: 720))
        #expect(try facts(webm([], type: 2), "a.webm").hasSound)
        #expect(try facts(webm([0xE0, 0x82]), "a.webm").size == nil)
    }
}
