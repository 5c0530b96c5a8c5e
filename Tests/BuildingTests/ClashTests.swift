import Building
import Content
import Diagnostics
import Foundation
import Testing

/// One file or entry at an address that is taken stops nothing: it is left out with an error whose cure works to the letter,
/// everything else is published, and a check says what a build says.
@Suite struct ClashTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Files of a content folder; texts of pictures and tables don't matter.
        var files: [String: String]
        /// Where the error is.
        var at: String
        /// What the cure makes of the files.
        var cured: @Sendable (inout [String: String]) -> Void
        /// The entry that the cure gets published, by its page.
        var page: String?

        init(
            _ name: String, _ files: [String: String], at: String, page: String? = nil, _ cured: @escaping @Sendable (inout [String: String]) -> Void
        ) {
            testDescription = name
            self.files = files
            self.at = at
            self.page = page
            self.cured = cured
        }

        /// The cure is another name, in the entry that links to it, too.
        static func file(_ path: String, to other: String, extra: [String: String] = [:]) -> Case {
            Case("file \(path)", ["linking.md": "[x](</\(path)>)\n", path: "1"].merging(extra) { $1 }, at: path) { files in
                files[other] = files.removeValue(forKey: path)
                files["linking.md"] = "[x](</\(other)>)\n"
            }
        }

        static func entry(_ path: String, to other: String, extra: [String: String] = [:], page: String) -> Case {
            Case("entry \(path)", [path: "# 一\n"].merging(extra) { $1 }, at: path, page: page) { $0[other] = $0.removeValue(forKey: path) }
        }

        static func slugged(_ path: String, extra: [String: String] = [:], page: String) -> Case {
            Case("slug \(path)", [path: "# 一\n"].merging(extra) { $1 }, at: path, page: page) { $0[path] = "---\nslug: other\n---\n# 一\n" }
        }

        static func alias(_ alias: String, extra: [String: String] = [:]) -> Case {
            Case("alias \(alias)", ["named.md": "---\naliases: [\"\(alias)\", old/free.html]\n---\n# 名\n"].merging(extra) { $1 }, at: "named.md") {
                $0["named.md"] = "---\naliases: [old/free.html]\n---\n# 名\n"
            }
        }
    }

    private static let event = ["events/open.md": "---\ntitle: 开放日\nstart: 2026-12-05 10:00\n---\n"]
    private static let tagged = ["tutorials/t.md": "---\ntags: [led]\n---\n# T\n"]
    private static let machine = ["spaces/hall.md": "---\ntitle: 大厅\ncampus: east\ncode: LC-01\n---\n", "campuses/east.md": "# 东校区\n"]

    static let cases: [Case] = [
        .file("search/entry.json", to: "data/entry.json"), .file("search/terms/0.json", to: "data/0.json"), .file("Search/Search.JS", to: "data/s.js"),
        .file("portal.json", to: "portal-data.json"), .file("portal.schema.json", to: "schema.json"), .file("robots.txt", to: "robot.txt"),
        .file("redirects.map", to: "redirects.txt"), .file("calendar/all.ics", to: "dates/all.ics"),
        .file("calendar/events/open.ics", to: "calendar/events/own.ics", extra: event),
        .file("spaceapi/hedong.json", to: "data/hedong.json"), .file("search", to: "find"), .file("assets", to: "things"),
        .file("a/Photo.CSV", to: "a/photo2.csv", extra: ["a/photo.csv": "1", "other.md": "[y](/a/photo.csv)\n"]),
        .file("a/x?.csv", to: "a/y.csv", extra: ["a/x-.csv": "1", "other.md": "[y](/a/x-.csv)\n"]),
        .file("zh-Hans/t.csv", to: "zh-Hans/u.csv", extra: ["t.csv": "1", "other.md": "[y](/t.csv)\n"]),
        .entry("404.md", to: "lost.md", page: "lost.html"), .slugged("404.md", page: "other.html"),
        .entry("search.md", to: "find.md", page: "find.html"), .slugged("search.md", page: "other.html"), .slugged("a-z.md", page: "other.html"),
        .slugged("en/search.md", page: "en/other.html"),
        .entry("browse/tags/led.md", to: "topics/led.md", extra: tagged, page: "topics/led.html"),
        .entry("browse/tags/none.md", to: "topics/none.md", page: "topics/none.html"),
        .slugged("calendar/2026-12.md", extra: event, page: "calendar/other.html"), .slugged("calendar/archive.md", extra: event, page: "calendar/other.html"),
        .slugged("calendar/index.md", extra: event, page: "other/index.html"),
        .slugged("q/LC-01.md", extra: machine, page: "q/other.html"), .slugged("q/lc-01.md", extra: machine, page: "q/other.html"),
        .entry("a/index.md", to: "a/more.md", extra: ["a.md": "# A\n"], page: "a/more.html"),
        .entry("Lamp.md", to: "Lamp2.md", extra: ["lamp.md": "# 灯\n"], page: "Lamp2.html"),
        .entry("cafe\u{301}.md", to: "coffee.md", extra: ["caf\u{E9}.md": "# 咖啡\n"], page: "coffee.html"),
        .entry("x.markdown", to: "y.markdown", extra: ["x.md": "# X\n"], page: "y.html"),
        .entry("feed.xml/x.md", to: "feeds/x.md", page: "feeds/x.html"), .entry("portal.json/index.md", to: "open/index.md", page: "open/index.html"),
        .entry("lamp.html/index.md", to: "lamps/index.md", extra: ["lamp.md": "# 灯\n"], page: "lamps/index.html"),
        .entry("x?.md", to: "y.md", extra: ["x-.md": "# X\n"], page: "y.html"),
        Case("two slugs", ["b.md": "---\nslug: same\n---\n", "a.md": "---\nslug: same\n---\n"], at: "b.md", page: "else.html") { $0["b.md"] = "---\nslug: else\n---\n" },
        Case("a slug at a name", ["same.md": "# S\n", "a.md": "---\nslug: Same\n---\n"], at: "a.md", page: "a.html") { $0["a.md"] = "# A\n" },
        .alias("index.html"), .alias("/"), .alias("keep.html"), .alias("search.html"), .alias("feed.xml"), .alias("portal.json/x.html"),
        .alias("tutorials/"), .alias("browse/tags/led.html", extra: tagged), .alias("sitemap.xml"), .alias("search/entry.json"), .alias("keep.html/x/y.html"),
        .alias("calendar/all.ics/a.html"), .alias("q/LC-01.html", extra: machine), .alias("404.html"),
        .alias("old.html", extra: ["first.md": "---\naliases: [OLD.html]\n---\n# 先\n"]),
    ]

    @Test(arguments: cases)
    func theOneIsLeftOutAndTheCureWorks(_ clash: Case) throws {
        var files = clash.files.merging(["keep.md": "# 留\n\n[[keep]]\n", "portal.yml": "languages: [zh-Hans, en]\n"]) { own, _ in own }
        let report = try build(files)
        #expect(report.publishing != nil, "\(report.diagnostics.map(\.message.en))")
        let errors = report.diagnostics.filter { $0.severity == .error }
        #expect(errors.map { String($0.place.path) } == [clash.at], "\(errors.map(\.message.en))")
        #expect(errors.allSatisfy { $0.cure != nil })
        #expect(report.pagesThere.contains("keep.html") && report.pagesThere.contains("index.html"))

        clash.cured(&files)
        let cured = try build(files)
        #expect(cured.report.errors == 0, "\(cured.diagnostics.map(\.message.en))")
        if let page = clash.page { #expect(cured.pagesThere.contains(page), "\(cured.pagesThere)") }
        #expect(!cured.diagnostics.contains { ["missing-file", "broken-link"].contains($0.name) })
    }

    @Test func anIndexWinsOverAReadmeAndLinksToBothLeadToIt() throws {
        let made = try build([
            "robot/README.md": "# 给同事\n\n看不到我\n", "robot/index.md": "# 给学生\n", "robot/wheels.md": "# 轮\n[a](README.md) [b](../robot/) [c](index.md)\n",
            "robot/index.en.md": "# For pupils\n", "robot/README.en.md": "# For colleagues\n",
        ])
        #expect(made.publishing != nil && made.report.errors == 0)
        #expect(made.diagnostics.map(\.name) == ["readme-beside-index", "readme-beside-index"])
        #expect(made.pages["robot/index.html"]?.contains("给学生") == true)
        #expect(!made.pages.values.contains { $0.contains("看不到我") })
        #expect(made.pages["robot/wheels.html"]?.components(separatedBy: "href=\"index.html\"").count == 4, "\(made.pages["robot/wheels.html"] ?? "")")
    }

    @Test func whatIsLeftOutIsNowhere() throws {
        let made = try build([
            "a.md": "# 甲\n", "a/index.md": "---\ntitle: 输家蓝鲸\ntags: [蓝鲸标签]\naliases: [whale.html]\n---\n[文件](whale.csv)\n", "a/whale.csv": "1",
        ])
        #expect(made.publishing != nil)
        for (path, text) in made.pages { #expect(!text.contains("蓝鲸") && !path.contains("whale"), "\(path)") }
        #expect(made.report.leftOut.map(\.path) == ["a/index.md"])
    }

    @Test func aMacsNamesAreFoundAndPublishedComposed() throws {
        let decomposed = "Blu\u{308}te.csv"
        let made = try build(["a.md": "[x](Bl\u{FC}te.csv)\n", decomposed: "1"])
        #expect(made.report.errors == 0 && made.diagnostics.isEmpty, "\(made.diagnostics.map(\.message.en))")
        #expect(made.paths.contains { $0.utf8.elementsEqual("Bl\u{FC}te.csv".utf8) }, "\(made.paths)")
    }

    @Test func aNameWithAControlCharacterIsLeftOutAlone() throws {
        let made = try build(["a.md": "# A\n", "b\u{7F}.md": "# B\n", "c\u{85}d.md": "# C\n", "e\n.csv": "1", "f\u{7F}/g.md": "# G\n"])
        #expect(made.publishing != nil)
        #expect(made.pagesThere.contains("a.html"))
        #expect(made.diagnostics.map { "\($0.name) \($0.severity)" }.sorted()
            == ["unusable-name error", "unusable-name error", "unusable-name error", "unusable-name warning"])
    }

    // MARK: Building

    struct Made {
        var report: BuildReport
        var paths: [String]
        var pages: [String: String]
        var diagnostics: [Diagnostic] { report.diagnostics }
        var publishing: Bool? { report.publishing == nil ? nil : true }
        var pagesThere: Set<String> { Set(pages.keys) }
    }

    private func build(_ files: [String: String]) throws -> Made {
        let folder = try TestFolder()
        for (path, text) in files { try folder.put("content/" + path, text) }
        let options = BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(Day("2026-11-24")!), jobs: 2)
        let report = Build(options).run()
        var checking = options
        checking.output = nil
        let checked = Build(checking).run()
        #expect(checked.diagnostics.map(\.summary) == report.diagnostics.map(\.summary), "a check says what a build says")
        let made = folder.files("site").filter { !$0.path.hasPrefix(".lathe/") }
        return Made(
            report: report, paths: made.map(\.path),
            pages: Dictionary(made.filter { $0.path.hasSuffix(".html") }.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { a, _ in a }))
    }
}

extension Diagnostic {
    fileprivate var summary: String { "\(place.path):\(place.line) \(severity) \(name) \(message.en)" }
}
