import Building
import Content
import Diagnostics
import Foundation
import Testing

/// Films and documents from a whole build, and what `check` says of them.
@Suite struct FilmAndDocumentTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func run(to output: String?, advice: Bool = false) -> BuildReport {
        var options = BuildOptions(
            content: folder.path + "/content", output: output.map { folder.path + "/" + $0 }, now: .day(Day("2026-11-24")!), jobs: 2)
        options.advice = advice
        return Build(options).run()
    }

    private func put(_ file: String, _ bytes: [UInt8]) throws {
        let place = folder.path + "/content/" + file
        try FileManager.default.createDirectory(atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: place))
    }

    private func names(_ report: BuildReport) -> [String] {
        report.diagnostics.sortedForReading().map { "\($0.place.path) \($0.name) \($0.severity.rawValue)" }
    }

    /// A film in H.265 of 640 by 360 with sound.
    private static let film: [UInt8] = {
        func be(_ number: Int, _ width: Int) -> [UInt8] {
            (0..<width).reversed().map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
        }
        func box(_ name: String, _ data: [UInt8]) -> [UInt8] { be(data.count + 8, 4) + Array(name.utf8) + data }
        func track(_ handler: String, _ coding: String) -> [UInt8] {
            let head = be(0, 40) + be(0x1_0000, 4) + be(0, 32) + be(640 << 16, 4) + be(360 << 16, 4)
            let table = box("stbl", box("stsd", be(1, 8) + box(coding, be(0, 78))))
            let media = box("hdlr", be(0, 8) + Array(handler.utf8) + be(0, 12)) + box("minf", table)
            return box("trak", box("tkhd", head) + box("mdia", media))
        }
        return box("ftyp", Array("isom\0\0\0\0".utf8)) + box("mdat", [1])
            + box("moov", box("mvhd", be(0, 30)) + track("vide", "hvc1") + track("soun", "mp4a"))
    }()

    private static let poster: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [0, 0, 0, 64, 0, 0, 0, 36, 8, 2, 0, 0, 0])
        + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [0, 0, 0, 0]
    }

    @Test func filmsArePlayersWhereverTheyStand() throws {
        for name in ["a.MOV", "演示 一.mp4", "c.mp4"] { try put("cards/\(name)", Self.film) }
        try put("cards/c.vtt", Array("WEBVTT\n".utf8))
        try put("cards/c.png", Self.poster)
        try folder.put(
            "content/cards/a.md",
            "# Films\n\n![the saw](a.MOV)\n\nSee ![](<演示 一.mp4>) and ![c](c.mp4).\n\n<video src=\"演示 一.mp4\"></video>\n\n[![c](c.mp4)](a.md)\n"
        )
        let report = run(to: "site")
        #expect(report.errors == 0)
        let page = try #require(folder.text("site/cards/a.html"))
        let film = /<video controls preload="metadata" src="[^"]+" width="640" height="360"/
        #expect(page.matches(of: film).count >= 4, "\(page)")
        #expect(page.contains("<track kind=\"captions\" default src=\"c.vtt\""))
        #expect(
            page.contains("poster=\"c.png\"")
                && !page.contains("<video controls preload=\"metadata\" src=\"c.mp4\" width=\"640\" height=\"360\"><"))
        let told = names(run(to: nil, advice: true))
        #expect(told.filter { $0.contains("film-not-played-everywhere warning") }.count == 3)
        #expect(told.filter { $0.contains("film-without-captions warning") }.count == 2, "\(told)")
        #expect(!names(report).contains { $0.contains("film-") })
    }

    @Test func filmsThatAreTooLargeLeaveTheirWords() throws {
        let large = Self.film + [0, 0x20, 0, 0] + Array("free".utf8) + [UInt8](repeating: 0, count: 2 << 20)
        for name in ["a.mp4", "b.webm", "c.mov"] { try put("cards/\(name)", large) }
        try put("cards/small.mp4", Self.film)
        try folder.put(
            "content/cards/a.md", "# Films\n\n![the saw](a.mp4)\n\n![](b.webm)\n\nand ![the drill](c.mov)\n\n![small](small.mp4)\n")
        #expect(!names(run(to: nil)).contains { $0.contains("film-too-large") })
        try folder.put("content/portal.yml", "title: 站\nfilm_size: 1\n")
        let expected = ["a.mp4", "b.webm", "c.mov"].map { "cards/\($0) film-too-large error" }
        for output in [nil, "site"] { #expect(names(run(to: output)).filter { $0.contains("film-too-large") } == expected) }
        let page = try #require(folder.text("site/cards/a.html"))
        #expect(page.contains("the saw") && page.contains("the drill") && page.contains("<video") && !page.contains("a.mp4\""))
        #expect(!folder.files("site").contains { $0.path.hasSuffix("/a.mp4") || $0.path.hasSuffix("c.mov") })
    }

    @Test func documentsThatNamePeopleAreToldOf() throws {
        func pdf(_ more: String) -> [UInt8] {
            Array("%PDF-1.4\n7 0 obj\n<< /Author (PLANTED) >>\nendobj\n\(more)trailer << /Info 7 0 R >>\n%%EOF\n".utf8)
        }
        try put("cards/a.pdf", pdf(""))
        try put("cards/b.pdf", pdf("8 0 obj << /ByteRange [1 2 3 4] >> endobj\n"))
        try put("cards/c.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600))
        try put("cards/d.scad", Array("import(\"C:/Users/PLANTED/x.stl\");\n".utf8))
        try folder.put("content/cards/a.md", "# Files\n\n[a](a.pdf) [b](b.pdf) [c](c.doc) [d](d.scad)\n")
        let report = run(to: "site")
        // That a name or a place goes out isn't advice.
        #expect(names(report) == ["cards/b.pdf document-names-people warning", "cards/d.scad document-names-people warning"])
        #expect(
            folder.files("site").filter { String(decoding: $0.bytes, as: UTF8.self).contains("PLANTED") }.map(\.path) == [
                "cards/b.pdf", "cards/d.scad",
            ])
        let told = run(to: nil, advice: true)
        #expect(
            names(told).filter { $0.contains("document-") } == [
                "cards/a.pdf document-had-names warning", "cards/b.pdf document-names-people warning",
                "cards/c.doc document-names-people warning",
                "cards/d.scad document-names-people warning",
            ])
        let signed = try #require(told.diagnostics.first { $0.place.path == "cards/b.pdf" })
        #expect(signed.message.zh.contains("PLANTED") && signed.message.en.contains("PLANTED") && signed.message.en.contains("signature"))
    }
}
