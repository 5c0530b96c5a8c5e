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
