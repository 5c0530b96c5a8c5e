import Building
import Content
import Diagnostics
import Foundation
import Testing

/// A pupil's name that nobody agreed to is told of wherever it would go out, by `build` as by `check`.
@Suite struct NamesShownTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\nurl: https://maker.example.com\n")
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\n---\n\n## 步骤 1：画\n")
    }

    private func told(advice: Bool = false) throws -> [Diagnostic] {
        let day = try #require(Day("2026-11-26"))
        var options = BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 2)
        options.advice = advice
        return Build(options).run().diagnostics.filter { $0.name == "name-shown" }
    }

    private func put(_ head: String, _ body: String, at path: String = "projects/lamp.md", shownAs: String = "谷雨") throws {
        let team = "team: [{name: Ida Lindqvist, shown_as: \(shownAs), consent: true}, {name: 欧阳若谷, consent: false}]\n"
        try folder.put("content/\(path)", "---\ntitle: 灯\n\(team)\(head)---\n\n\(body)\n")
    }

    @Test(arguments: PrivateWordsTests.places.indices)
    func everyPlace(_ index: Int) throws {
        let place = PrivateWordsTests.places[index]
        let name = ["Ida Lindqvist", "欧阳若谷"][index % 2]
        // Who is in the team is what the team says.
        guard !place.head.hasPrefix("team") else { return }
        let text = place.body.contains("(") && name.contains(" ") ? name.replacing(" ", with: "%20") : name
        try folder.put("content/projects/drawn.svg", #"<svg xmlns="http://www.w3.org/2000/svg"><text>\#(name)</text></svg>"#)
        try put(place.head.replacing("W", with: name), place.body.replacing("W", with: text))
        #expect(try !told().isEmpty, "\(place)")
    }

    @Test(arguments: ["a.csv", "a.txt", "a.ino", "a.svg", "a.json", "a.scad", "a.vtt"])
    func files(_ name: String) throws {
        let text =
            name == "a.svg" ? "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>IDA LINDQVIST</title></svg>" : "\n// by IDA LINDQVIST\n"
        try folder.put("content/projects/\(name)", name == "a.vtt" ? "WEBVTT\n\n00:01.000 --> 00:02.000\nIDA LINDQVIST\n" : text)
        try put("", "[它](\(name))")
        #expect(try told().map(\.place.path) == ["projects/\(name)"])
        // Nobody offers it any more.
        try put("", "没有")
        #expect(try told().isEmpty)
    }

    @Test("the words of a document count, for the list of words that must never appear, too")
    func documents() throws {
        let name = "word/document.xml"
        let xml = "<w:document><w:p><w:t>Ida Lind</w:t><w:t>qvist</w:t></w:p></w:document>"
        try put("", "[报告](report.docx)")
        try Data(Self.stored(name, Array(xml.utf8))).write(to: URL(filePath: folder.path + "/content/projects/report.docx"))
        #expect(try told().map(\.place) == [.file("projects/report.docx")])
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        _ = list.add("Ida Lindqvist")
        try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self))
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n---\n\n[报告](report.docx)\n")
        let day = try #require(Day("2026-11-26"))
        let report = Build(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 1)).run()
        #expect(report.diagnostics.contains { $0.name == "private-word" && $0.place == .file("projects/report.docx") })
        #expect(!folder.files("site").contains { $0.path.contains("report") || $0.path == "projects/lamp.html" })
    }

    /// A ZIP file with one part that is not packed; nobody here looks at its sum.
    private static func stored(_ name: String, _ content: [UInt8]) -> [UInt8] {
        func le(_ number: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
        let head =
            le(20, 2) + le(0, 2) + le(0, 2) + le(0, 4) + le(0, 4) + le(content.count, 4) + le(content.count, 4) + le(name.utf8.count, 2)
        let file = Array("PK\u{3}\u{4}".utf8) + head + le(0, 2) + Array(name.utf8) + content
        let line = Array("PK\u{1}\u{2}".utf8) + le(20, 2) + head + le(0, 2) + le(0, 2) + le(0, 8) + le(0, 4) + Array(name.utf8)
        return file + line + Array("PK\u{5}\u{6}".utf8) + le(0, 4) + le(1, 2) + le(1, 2) + le(line.count, 4) + le(file.count, 4) + le(0, 2)
    }

    @Test func addressesAndSettings() throws {
        try put("aliases: [ida-lindqvist]\n", "文")
        #expect(try told().map(\.place.line) == [4])
        try put("", "文", at: "projects/ida-lindqvist.md")
        try FileManager.default.removeItem(atPath: folder.path + "/content/projects/lamp.md")
        #expect(try told().map(\.place) == [.file("projects/ida-lindqvist.md")])
        try put("", "文", at: "projects/lamp.md")
        try FileManager.default.removeItem(atPath: folder.path + "/content/projects/ida-lindqvist.md")
        try folder.put("content/portal.yml", "title: Ida Lindqvist 的空间\n")
        #expect(try told().map(\.place.path) == ["portal.yml"])
    }

    @Test func everyNameIsToldOfOnce() throws {
        try put("", "Ida Lindqvist and IDA LINDQVIST and Ida; 若谷画的，欧阳若谷焊的")
        #expect(try told().map(\.place.line) == [6, 6])
        #expect(try told(advice: true).map(\.place.line) == [6, 6])
    }
}
