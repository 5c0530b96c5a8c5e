import HTML
import Testing
@testable import Media

@Suite struct FilmTests {
    private let secret = "GPS +30.27+120.15/ 王小明的手机"

    private func published(_ bytes: [UInt8], _ path: String) -> [UInt8]? {
        switch PublishableFile.prepare(bytes, path: path) {
        case .bytes(let cleaned): cleaned
        case .asItIs: bytes
        case .drawing, .edited, .refused: nil
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
        for word in ["moov", "mdat", "stco", "avc1"] { #expect(film.firstRange(of: Array(word.utf8)) == cleaned.firstRange(of: Array(word.utf8))) }
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
            guard case .refused(.format) = PublishableFile.prepare(Made.phoneFilm(secret: secret, brand: brand), path: path) else {
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

    @Test func webmWithSubtitlesIsRefused() { #expect(published(Made.webm(secret: secret, trackType: 0x11), "a.webm") == nil) }

    @Test func elementsInEachOtherDontOverflowTheStack() {
        var deep: [UInt8] = []
        for _ in 0..<4_000 { deep = Made.element(0xAE, deep) }
        _ = published(Made.element(0x1A45_DFA3, []) + Made.element(0x1853_8067, Made.element(0x1654_AE6B, deep)), "a.webm")
    }

    @Test(arguments: ["a.mp3", "a.wav", "a.flac", "a.ogg", "a.opus"])
    func soundTellsNothing(_ path: String) throws {
        let bytes = switch path {
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
