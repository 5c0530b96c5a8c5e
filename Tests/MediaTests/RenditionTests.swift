import Foundation
import TestSupport
import Testing

@testable import Media

/// What is published of photos: upright, in widths of its own, without a word of what was planted in them.
@Suite struct RenditionTests {
    private func read(_ bytes: [UInt8], _ path: String = "a.jpg") -> Photo? {
        guard case .photo(let photo) = PreparedFile(bytes, path: path, makesPhotos: true).content else { return nil }
        return photo
    }

    private func made(_ bytes: [UInt8], _ path: String = "a.jpg") throws -> [Rendition] {
        let photo = try #require(read(bytes, path))
        return try #require(PhotoWorkshop.renditions(of: photo))
    }

    @Test func nothingPlantedComesThrough() throws {
        let kinds: [(String, [UInt8], [UInt8])] = [
            ("a.jpg", MadePhotos.withEverything(jpeg: MadePhotos.jpeg(700, 500)), MadePhotos.withEverything(jpeg: MadePhotos.jpeg(60, 40))),
            ("a.png", MadePNG.planted(700, 500), MadePNG.planted(40, 30)),
            ("b.png", MadePNG.planted(700, 500, hasAlpha: true), MadePNG.planted(40, 30, hasAlpha: true)),
            (
                "a.webp", MadePhotos.withEverything(webp: MadePhotos.webp(700, 500), 700, 500),
                MadePhotos.withEverything(webp: MadePhotos.webp(60, 40), 60, 40)
            ),
        ]
        for (path, large, small) in kinds {
            #expect(holds(large, "PLANTED"), "\(path) is no test")
            let photo = try #require(read(large, path))
            #expect(photo.hasPosition, "\(path)")
            for rendition in try made(large, path) {
                #expect(!holds(rendition.bytes, "PLANTED"), "\(path), \(rendition.width ?? 0)")
                #expect(!holds(rendition.bytes, "Exif") && !holds(rendition.bytes, "GPS"), "\(path), \(rendition.width ?? 0)")
            }
            let prepared = PreparedFile(small, path: path, makesPhotos: true)
            #expect(prepared.hasPosition, "\(path)")
            guard case .bytes(let cleaned) = prepared.content else {
                Issue.record("\(path) is not cleaned")
                continue
            }
            #expect(!holds(cleaned, "PLANTED-OWNER"), "\(path)")
        }
    }

    @Test func widthsAreThoseOfTheLayoutAndNeverMoreThanThePhoto() {
        func plan(_ width: Int, _ height: Int) -> ([Int], Int) {
            let plan = RenditionPlan(name: "", size: PictureSize(width: width, height: height), format: .jpeg)
            return (plan.widths, plan.size.width)
        }
        #expect(plan(4000, 3000) == ([480, 1280], 1600))
        #expect(plan(1280, 900) == ([480, 1280], 1280))
        #expect(plan(700, 500) == ([480, 700], 700))
        #expect(plan(500, 500) == ([500], 500))
        #expect(plan(300, 5000) == ([300], 300))
        // WebP has no more than 16,383 pixels a side.
        #expect(plan(1080, 20_000) == ([480, 885], 885))
        #expect(plan(100, 20_000) == ([82], 82))
    }

    @Test func renditionsAreAsThePlanSays() throws {
        let wide = try made(MadePhotos.jpeg(1700, 340))
        #expect(wide.map(\.width) == [nil, 1280, 480])
        #expect(wide.compactMap { PictureSize(of: $0.bytes)?.width } == [1600, 1280, 480])
        #expect(wide.map(\.ending) == ["jpg", "webp", "webp"])
        let turned = MadePhotos.withEverything(jpeg: MadePhotos.jpeg(900, 600), orientation: 6)
        #expect(try #require(read(turned)).plan.size == PictureSize(width: 600, height: 900))
        #expect(try made(turned).compactMap { PictureSize(of: $0.bytes) }.map { $0.height > $0.width } == [true, true, true])
        let exif = MadePNG.exif(orientation: 8)
        let turnedPNG = MadePNG.photo(900, 600, chunks: MadePNG.chunk("eXIf", exif))
        let turnedWebP = MadePhotos.withEverything(webp: MadePhotos.webp(900, 600), 900, 600, orientation: 6)
        for (path, bytes) in [("a.png", turnedPNG), ("a.webp", turnedWebP)] {
            #expect(try #require(read(bytes, path)).plan.size == PictureSize(width: 600, height: 900), "\(path)")
            #expect(try made(bytes, path).compactMap { PictureSize(of: $0.bytes) }.allSatisfy { $0.height > $0.width }, "\(path)")
        }
        #expect(try made(MadePNG.photo(600, 400, hasAlpha: true), "a.png").first?.ending == "png")
        #expect(try made(MadePNG.photo(600, 400, isDeep: true), "a.png").first?.ending == "jpg")
        #expect(try made(MadePhotos.jpeg(600, 400), "a.png").first?.ending == "jpg")
    }

    @Test func theSamePhotoHasTheSameNameAndAnotherAnother() throws {
        let one = MadePhotos.jpeg(600, 400)
        let name = try #require(read(one)).plan.name
        #expect(read(one, "b.png")?.plan.name == name)
        #expect(read(one + [0])?.plan.name != name)
        #expect(name.utf8.count == 32)
    }

    @Test func brokenPhotosAreRefused() throws {
        let jpeg = MadePhotos.jpeg(900, 600)
        let png = MadePNG.photo(900, 600)
        var spoilt = png
        for index in spoilt.count / 2..<spoilt.count / 2 + 400 { spoilt[index] = 0x55 }
        for (path, bytes) in [("a.jpg", Array(jpeg[..<(jpeg.count / 2)])), ("b.png", spoilt)] {
            let photo = try #require(read(bytes, path))
            #expect(PhotoWorkshop.renditions(of: photo) == nil, "\(path)")
            #expect(!PhotoWorkshop.isWhole(photo), "\(path)")
        }
        let whole = try #require(read(jpeg))
        #expect(PhotoWorkshop.isWhole(whole))
        guard case .refused(.tooLarge(let limit)) = PreparedFile(MadePNG.bomb, path: "a.png", makesPhotos: true).content else {
            Issue.record("a picture of 40,000 × 40,000 is taken")
            return
        }
        #expect(limit.name == "picture-pixels")
    }

    /// Where some programs keep EXIF in a PNG file: packed, and in digits.
    @Test func positionsAreFoundInTheTextsOfAPNG() throws {
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] { Made.be(data.count, 4) + Array(name.utf8) + data + Made.be(0, 4) }
        func holds(_ name: String, _ data: [UInt8]) -> Bool {
            let head = [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A] + chunk("IHDR", Made.be(9, 4) + Made.be(9, 4) + [8, 2, 0, 0, 0])
            return PhotoPosition.isIn(head + chunk(name, data) + chunk("IEND", []))
        }
        let position = Array("exif:GPSLatitude='31'".utf8)
        let digits = Array(
            ("\nexif\n  42\n" + position.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "\n").utf8)
        let key = Array("Raw profile type exif".utf8)
        for text in [position, digits] {
            let packed = try #require(Deflate.pack(text, .zlib))
            #expect(holds("tEXt", key + [0] + text) && holds("zTXt", key + [0, 0] + packed))
            #expect(holds("iTXt", key + [0, 1, 0, 0, 0] + packed))
        }
        #expect(try !holds("zTXt", key + [0, 0] + #require(Deflate.pack(Array("\nexif\n  2\n0102\n".utf8), .zlib))))
        #expect(!holds("zTXt", key + [0, 0, 1, 2]) && !holds("iTXt", key) && !holds("tEXt", []))
    }

    /// Few bytes of a file may unpack to more than a small server has.
    @Test(arguments: [
        (16, 6, 0, 7_000, true), (16, 6, 1, 5_000, true), (8, 6, 1, 9_000, false), (8, 6, 1, 9_500, true), (8, 2, 0, 9_900, false),
    ])
    func whatUnpacksToTooMuchIsRefused(_ depth: UInt8, _ colours: UInt8, _ order: UInt8, _ side: Int, _ isRefused: Bool) throws {
        let head =
            [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A] + Made.be(13, 4) + Array("IHDR".utf8) + Made.be(side, 4) + Made.be(side, 4)
        let photo = head + [depth, colours, 0, 0, order] + Made.be(0, 4)
        if isRefused {
            #expect(throws: PublishableFile.Refusal.self) { try Photo(photo) }
        } else {
            #expect(try Photo(photo) != nil)
        }
    }

    @Test func positionsAreFoundInEitherByteOrderAndNowhereElse() {
        #expect(PhotoPosition.isIn(MadePNG.exif()))
        #expect(!PhotoPosition.isIn(MadePNG.exif(hasPosition: false)))
        #expect(PhotoPosition.isIn(Array("<rdf exif:GPSLatitude='31'".utf8)))
        #expect(!PhotoPosition.isIn(Array("II*\0MM\0*II*\0".utf8)))
        #expect(!PhotoPosition.isIn([]))
        let little: [UInt8] =
            Array("xxII*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0]
            + [1, 0, 2, 0, 5, 0, 3, 0, 0, 0, 0, 0, 0, 0]
        #expect(PhotoPosition.isIn(little))
    }

    @Test func theCacheGivesWhatWasKeptUntilItIsGone() throws {
        let folder = NSTemporaryDirectory() + "/lathe-photos-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let cache = PhotoCache(folder: folder)
        let name = String(repeating: "a", count: 32)
        #expect(cache.record(name) == nil)
        let made = [Rendition(width: nil, ending: "jpg", bytes: [1, 2, 3]), Rendition(width: 480, ending: "webp", bytes: [4])]
        #expect(cache.keep(made, as: name)?.count == 2)
        guard case .files(let files)? = cache.record(name) else {
            Issue.record("nothing was kept")
            return
        }
        #expect(files.map(\.width) == [nil, 480])
        let year = 366 * 86_400
        let now = Int(Date().timeIntervalSince1970)
        cache.settle(used: [name], at: now + year)
        #expect(cache.record(name) != nil)
        cache.settle(used: [], at: now + 80 * 86_400)
        #expect(cache.record(name) != nil)
        // A file that a crash has emptied is no rendition.
        try Data().write(to: URL(filePath: folder + "/" + name + "/480.webp"))
        #expect(cache.record(name) == nil)
        cache.settle(used: [], at: now + year)
        #expect(!FileManager.default.fileExists(atPath: folder + "/" + name))
        #expect(PhotoCache(folder: "/dev/null/x").keep(made, as: name) == nil)
    }

    private func holds(_ bytes: [UInt8], _ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }
}
