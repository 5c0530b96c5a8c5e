import HTML
import Testing

@testable import Media

@Suite struct FilmTests {
    private let secret = "GPS +30.27+120.15/ 王小明的手机"

    private func published(_ bytes: [UInt8], _ path: String) -> [UInt8]? {
        switch prepare(bytes, path: path) {
        case .bytes(let cleaned): cleaned
        case .asItIs: bytes
        case .drawing, .edited, .photo, .refused: nil
        }
    }

    @Test(arguments: ["a.mp4", "a.mov", "a.3gp", "a.qt", "a.m4a", "a.M4V"])
    func noBoxTellsOfPlacesAndPeople(_ path: String) throws {
        let film = Made.phoneFilm(secret: secret)
        let cleaned = try #require(published(film, path))
        #expect(!cleaned.contains("30.27") && !cleaned.contains("王小明"))
        // Nothing has moved, and the pictures are whole.
        let frames = try #require(film.firstRange(of: Array("FRAMES".utf8)))
        #expect(Array(cleaned[frames]) == Array("FRAMES".utf8))
        #expect(cleaned.contains("FRAMES\0"))
        for word in ["moov", "mdat", "stco", "avc1"] {
            #expect(film.firstRange(of: Array(word.utf8)) == cleaned.firstRange(of: Array(word.utf8)))
        }
    }

    /// Voice recorders write where a sound was taken beside how it is coded.
    @Test(arguments: [(0, 28), (1, 44), (2, 64)])
    func whatStandsBesideTheCodingOfSoundGoes(_ version: Int, _ head: Int) throws {
        let start = Made.box("ftyp", Array("M4A ".utf8) + Made.be(0, 4)).count + 8
        let entry = Made.box(
            "mp4a",
            Made.be(0, 6) + Made.be(1, 2) + Made.be(version, 2) + [UInt8](repeating: 0, count: head - 10)
                + Made.box("esds", Array("CODING".utf8)) + Made.box("udta", Array(secret.utf8)) + Made.box("uuid", Array(secret.utf8)))
        var track = Made.track("soun", at: start, sizes: [3, 3])
        // In the place of the description that is made for pictures.
        let name = try #require(track.firstRange(of: Array("stsd".utf8)))
        let old = (name.lowerBound - 4)..<(name.lowerBound - 4 + track.be32(name.lowerBound - 4))
        let new = Made.box("stsd", Made.be(0, 4) + Made.be(1, 4) + entry)
        track.replaceSubrange(old, with: new)
        for box in ["stbl", "minf", "mdia"] {
            let at = try #require(track.firstRange(of: Array(box.utf8))).lowerBound - 4
            track.replaceSubrange(at..<(at + 4), with: Made.be(track.be32(at) + new.count - old.count, 4))
        }
        track.replaceSubrange(0..<4, with: Made.be(track.count, 4))
        let film =
            Made.box("ftyp", Array("M4A ".utf8) + Made.be(0, 4)) + Made.box("mdat", Array("SOUNDS".utf8))
            + Made.box("moov", Made.box("mvhd", [UInt8](repeating: 1, count: 30)) + track)
        #expect(film.contains("30.27"))
        let cleaned = try #require(published(film, "a.m4a"))
        #expect(!cleaned.contains("30.27") && !cleaned.contains("王小明"))
        #expect(cleaned.contains("CODING") && cleaned.contains("SOUNDS") && cleaned.count == film.count)
    }

    /// Cameras in cars write there where they are, which no track knows of.
    @Test func whatNoTrackHasInItsDataGoes() throws {
        let head = Made.box("ftyp", Array("isom".utf8) + Made.be(0, 4))
        let gap = Array(secret.utf8)
        let data = Made.box("mdat", gap + Array("FRAMES".utf8) + gap) + Made.box("mdat", gap)
        let film =
            head + data
            + Made.box(
                "moov",
                Made.box("mvhd", [UInt8](repeating: 1, count: 30)) + Made.track("vide", at: head.count + 8 + gap.count, sizes: [3, 3]))
        let cleaned = try #require(published(film, "a.mp4"))
        #expect(cleaned.count == film.count && cleaned.contains("FRAMES\0") && !cleaned.contains("30.27") && !cleaned.contains("王小明"))
    }

    @Test(arguments: ["meta", "mebx", "text", "sbtl", "tmcd", "gpmd"])
    func tracksThatAreNeitherPictureNorSoundGo(_ handler: String) throws {
        let cleaned = try #require(published(Made.phoneFilm(secret: secret, handler: handler), "a.mp4"))
        #expect(!cleaned.contains("30.27"))
        #expect(!cleaned.contains(handler))
    }

    @Test func daysAreTakenOut() throws {
        let cleaned = try #require(published(Made.phoneFilm(secret: secret), "a.mp4"))
        #expect(cleaned.firstRange(of: [0x12, 0x34, 0x56, 0x78]) == nil)
    }

    @Test(arguments: ["heic", "avif", "mif1", "crx ", "msf1"])
    func picturesInAFilmsBoxesAreNoFilms(_ brand: String) {
        for path in ["a.jpg", "a.png", "a.heic", "a.hif", "a"] {
            guard case .refused(.format) = prepare(Made.phoneFilm(secret: secret, brand: brand), path: path) else {
                Issue.record("\(brand) is published as \(path)")
                continue
            }
        }
        #expect(published(Made.phoneFilm(secret: secret, brand: brand), "a.mp4") == nil)
    }

    @Test func aFilmInPiecesWithOtherTracksIsRefused() {
        let film = Made.phoneFilm(secret: secret)
        let end = film.count - secret.utf8.count - 2
        let pieces = Array(film[..<end]) + Made.box("moof", Made.box("mfhd", [0]) + Made.box("uuid", Array(secret.utf8)))
        #expect(published(pieces, "a.mp4") == nil)
    }

    @Test func whatBreaksOffIsRefusedAndNothingTraps() {
        let film = Made.phoneFilm(secret: secret)
        for length in 0..<film.count {
            if let cleaned = published(Array(film[..<length]), "a.mp4") { #expect(!cleaned.contains("30.27"), "\(length)") }
        }
        // Every size of a box becomes absurd once.
        for place in stride(from: 0, to: film.count - 8, by: 2) {
            for size: [UInt8] in [[0, 0, 0, 1], [255, 255, 255, 255], [0x7F, 255, 255, 255], [0, 0, 0, 0]] {
                var broken = film
                broken.replaceSubrange(place..<(place + 4), with: size)
                _ = published(broken, "a.mp4")
            }
        }
        let long = Made.box("ftyp", Array("isom".utf8)) + [0, 0, 0, 1] + Array("moov".utf8) + [255, 255, 255, 255, 255, 255, 255, 255]
        #expect(published(long, "a.mp4") == nil)
    }

    @Test(arguments: [true, false])
    func webmTellsNothing(_ isLive: Bool) throws {
        let film = Made.webm(secret: secret, isLive: isLive)
        let cleaned = try #require(published(film, "a.webm"))
        #expect(!cleaned.contains("30.27") && !cleaned.contains("王小明"))
        #expect(cleaned.contains("V_VP8") && cleaned.firstRange(of: [0xA3, 0x84, 1, 2, 3, 4]) != nil)
        for length in 0..<film.count {
            if let part = published(Array(film[..<length]), "a.webm") { #expect(!part.contains("30.27"), "\(length)") }
        }
    }

    /// Where only numbers, languages and blocks belong: of the header, the segment, a track, its pictures, a cluster and a group in it.
    @Test(arguments: [
        (0x1A45_DFA3, [0x4287, 0xEC, 0x53AB]), (0x1853_8067, [0xA0, 0x1043_A770, 0x114D_9B74, 0x1C53_BB6B, 0xE7]),
        (0xAE, [0xD7, 0x22B59C, 0x258688, 0x7446, 0xE1, 0x6D80, 0x41E4, 0x55B0]), (0xE0, [0xB0, 0x7670, 0x2EB524, 0xEC]),
        (0x1F43_B675, [0xE7, 0xA7, 0xAB, 0x5854, 0xBF, 0xAF]), (0xA0, [0x9B, 0x75A1, 0xA4, 0xEC]), (0xBB, [0xB3, 0xB7, 0xEC]),
    ])
    func webmHoldsNoWords(_ parent: Int, _ ids: [Int]) throws {
        let words = Array(secret.utf8)
        for id in ids {
            func parts(of element: Int) -> [UInt8] { element == parent ? Made.element(id, words) : [] }
            let track = Made.element(
                0xAE,
                Made.element(0x83, [1]) + Made.element(0x86, Array("V_VP9".utf8)) + Made.element(0x22B59C, Array("zh-Hans".utf8))
                    + Made.element(0xE0, Made.element(0xB0, [1, 64]) + parts(of: 0xE0)) + parts(of: 0xAE))
            let cluster = Made.element(
                0x1F43_B675,
                Made.element(0xE7, [0]) + Made.element(0xA0, Made.element(0xA1, Array("BLOCK".utf8)) + parts(of: 0xA0))
                    + parts(of: 0x1F43_B675))
            let cues = Made.element(0x1C53_BB6B, Made.element(0xBB, Made.element(0xB3, [7]) + parts(of: 0xBB)))
            let film =
                Made.element(0x1A45_DFA3, Made.element(0x4282, Array("webm".utf8)) + parts(of: 0x1A45_DFA3))
                + Made.element(0x1853_8067, Made.element(0x1654_AE6B, track) + cues + cluster + parts(of: 0x1853_8067))
            let cleaned = try #require(published(film, "a.webm"))
            #expect(!cleaned.contains("30.27") && !cleaned.contains("王小明"), "\(id)")
            #expect(cleaned.contains("BLOCK") && cleaned.contains("V_VP9") && cleaned.contains("zh-Hans") && cleaned.count == film.count)
        }
        #expect(published(Made.element(0x1A45_DFA3, Made.element(0x4282, words)) + Made.element(0x1853_8067, []), "a.webm") == nil)
    }

    @Test func webmWithSubtitlesIsRefused() { #expect(published(Made.webm(secret: secret, trackType: 0x11), "a.webm") == nil) }

    @Test func elementsInEachOtherDontOverflowTheStack() {
        var deep: [UInt8] = []
        for _ in 0..<4_000 { deep = Made.element(0xAE, deep) }
        _ = published(Made.element(0x1A45_DFA3, []) + Made.element(0x1853_8067, Made.element(0x1654_AE6B, deep)), "a.webm")
    }

    @Test(arguments: ["a.mp3", "a.wav", "a.flac", "a.ogg", "a.opus"])
    func soundTellsNothing(_ path: String) throws {
        let bytes =
            switch path {
            case "a.mp3": Made.mp3(secret: secret)
            case "a.wav": Made.wave(secret: secret)
            case "a.flac": Made.flac(secret: secret)
            default: Made.ogg(secret: secret, isOpus: path == "a.opus")
            }
        #expect(bytes.contains("30.27"))
        let cleaned = try #require(published(bytes, path))
        #expect(!cleaned.contains("30.27"))
        #expect(cleaned.count < bytes.count || path != "a.mp3")
        for length in 0..<bytes.count { _ = published(Array(bytes[..<length]), path) }
    }

    @Test(arguments: [40, 600, 70_000])
    func pagesOfOggStayWhole(_ length: Int) throws {
        let bytes = Made.ogg(secret: String(repeating: secret, count: length / 20), isOpus: true)
        let cleaned = try #require(published(bytes, "a.opus"))
        #expect(cleaned.count == bytes.count && !cleaned.contains("30.27"))
        #expect(Made.oggIsSound(bytes) && Made.oggIsSound(cleaned))
        #expect(published(bytes + bytes, "a.opus") == nil, "a second stream has comments of its own")
    }
}
