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
            _ name: String, _ files: [String: String], at: String, page: String? = nil,
            _ cured: @escaping @Sendable (inout [String: String]) -> Void
        ) {
            testDescription = name
            self.files = files
            self.at = at
            self.page = page
            self.cured = cured
        }

        /// The cure is another name, in the entry that links to it, too.
        static func file(_ path: String, to other: String, extra: [String: String] = [:]) -> Case {
            let linking = "linking-\(plain(path)).md"
            @Sendable func link(_ path: String) -> String { "[x](</\(path.replacing("?", with: "%3F"))>)\n" }
            return Case("file \(path)", [linking: link(path), path: "1"].merging(extra) { $1 }, at: path) { files in
                files[other] = files.removeValue(forKey: path)
                files[linking] = link(other)
            }
        }

        static func entry(_ path: String, to other: String, extra: [String: String] = [:], page: String) -> Case {
            Case("entry \(path)", [path: "# 一\n"].merging(extra) { $1 }, at: path, page: page) { $0[other] = $0.removeValue(forKey: path) }
        }

        /// - Parameter page: with `SLUG` where the slug stands.
        static func slugged(_ path: String, extra: [String: String] = [:], page: String) -> Case {
            let slug = "other-\(plain(path))"
            return Case("slug \(path)", [path: "# 一\n"].merging(extra) { $1 }, at: path, page: page.replacing("SLUG", with: slug)) {
                $0[path] = "---\nslug: \(slug)\n---\n# 一\n"
            }
        }

        static func alias(_ alias: String, extra: [String: String] = [:]) -> Case {
            let named = "named-\(plain(alias)).md"
            let free = "old/free-\(plain(alias)).html"
            return Case(
                "alias \(alias)", [named: "---\naliases: [\"\(alias)\", \(free)]\n---\n# 名\n"].merging(extra) { $1 }, at: named, page: free
            ) {
                $0[named] = "---\naliases: [\(free)]\n---\n# 名\n"
            }
        }

        private static func plain(_ text: String) -> String { String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }) }
    }

    private static let event = ["events/open.md": "---\ntitle: 开放日\nstart: 2026-12-05 10:00\n---\n"]
    private static let tagged = ["tutorials/t.md": "---\ntags: [led]\n---\n# T\n"]
    private static let machine = ["spaces/hall.md": "---\ntitle: 大厅\ncampus: east\ncode: LC-01\n---\n", "campuses/east.md": "# 东校区\n"]

    static let cases: [Case] = [
        .file("search/entry.json", to: "data/entry.json"), .file("search/terms/0.json", to: "data/0.json"),
        .file("Search/Search.JS", to: "data/s.js"),
        .file("portal.json", to: "portal-data.json"), .file("portal.schema.json", to: "schema.json"), .file("robots.txt", to: "robot.txt"),
        .file("redirects.map", to: "redirects.txt"), .file("calendar/all.ics", to: "dates/all.ics"),
        .file("calendar/events/open.ics", to: "calendar/events/own.ics", extra: event),
        .file("spaceapi/hedong.json", to: "data/hedong.json"), .file("search", to: "find"), .file("assets", to: "things"),
        .file("a/Photo.CSV", to: "a/photo2.csv", extra: ["a/photo.csv": "1", "other.md": "[y](/a/photo.csv)\n"]),
        .file("a/x?.csv", to: "a/y.csv", extra: ["a/x-.csv": "1", "other.md": "[y](/a/x-.csv)\n"]),
        .file("zh-Hans/t.csv", to: "zh-Hans/u.csv", extra: ["t.csv": "1", "other.md": "[y](/t.csv)\n"]),
        .entry("404.md", to: "lost.md", page: "lost.html"), .slugged("404.md", page: "SLUG.html"),
        .entry("search.md", to: "find.md", page: "find.html"), .slugged("search.md", page: "SLUG.html"),
        .slugged("a-z.md", page: "SLUG.html"),
        .slugged("en/search.md", page: "en/SLUG.html"),
        .entry("browse/tags/led.md", to: "topics/led.md", extra: tagged, page: "topics/led.html"),
        .entry("browse/tags/led.html/index.md", to: "topics/folder/index.md", extra: tagged, page: "topics/folder/index.html"),
        .entry("calendar/events/open.ics/index.md", to: "dates/open/index.md", extra: event, page: "dates/open/index.html"),
        .entry("browse/tags/none.md", to: "topics/none.md", page: "topics/none.html"),
        .slugged("calendar/2026-12.md", extra: event, page: "calendar/SLUG.html"),
        .slugged("calendar/archive.md", extra: event, page: "calendar/SLUG.html"),
        .slugged("calendar/index.md", extra: event, page: "SLUG/index.html"),
        .slugged("q/LC-01.md", extra: machine, page: "q/SLUG.html"),
        .entry("a/index.md", to: "a/more.md", extra: ["a.md": "# A\n"], page: "a/more.html"),
        .entry("Lamp.md", to: "Lamp2.md", extra: ["lamp.md": "# 灯\n"], page: "Lamp2.html"),
        .entry("x.markdown", to: "z.markdown", extra: ["x.md": "# X\n"], page: "z.html"),
        .entry("feed.xml/x.md", to: "feeds/x.md", page: "feeds/x.html"),
        .entry("portal.json/index.md", to: "open/index.md", page: "open/index.html"),
        .entry("lights.md", to: "lamps/lights.md", extra: ["lights.html/index.md": "# 灯\n"], page: "lamps/lights.html"),
        .entry("x?.md", to: "y.md", extra: ["x-.md": "# X\n"], page: "y.html"),
        Case("two slugs", ["b.md": "---\nslug: same\n---\n", "a.md": "---\nslug: same\n---\n"], at: "b.md", page: "else.html") {
            $0["b.md"] = "---\nslug: else\n---\n"
        },
        Case("a slug at a name", ["same.md": "# S\n", "a.md": "---\nslug: Same\n---\n"], at: "a.md", page: "a.html") {
            $0["a.md"] = "# A\n"
        },
        .alias("index.html"), .alias("/"), .alias("keep.html"), .alias("search.html"), .alias("feed.xml"), .alias("portal.json/x.html"),
        .alias("tutorials/"), .alias("browse/tags/led.html", extra: tagged), .alias("sitemap.xml"), .alias("search/entry.json"),
        .alias("keep.html/x/y.html"),
        .alias("calendar/all.ics/a.html"), .alias("q/LC-01.html", extra: machine), .alias("404.html"),
        .alias("old.html", extra: ["first.md": "---\naliases: [OLD.html]\n---\n# 先\n"]), .alias("xx/", extra: ["xx/index.md": "# X\n"]),
    ]

    /// Cases that don't meet each other, in as few portals as that takes.
    static let portals: [[Case]] = {
        var portals: [(cases: [Case], files: [String: Set<String>])] = []
        for clash in cases {
            var cured = clash.files
            clash.cured(&cured)
            var texts: [String: Set<String>] = [:]
            for (path, text) in Array(clash.files) + Array(cured) { texts[path.lowercased(), default: []].insert(text) }
            let fits = portals.firstIndex { portal in
                texts.allSatisfy { path, text in
                    portal.files[path].map { $0 == text && text.count == 1 } ?? true
                        && !portal.files.keys.contains { $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") }
                }
            }
            let index = fits ?? portals.count
            if fits == nil { portals.append(([], [:])) }
            portals[index].cases.append(clash)
            portals[index].files.merge(texts) { $0.union($1) }
        }
        return portals.map(\.cases)
    }()

    @Test(arguments: portals.indices)
    func theOneIsLeftOutAndTheCureWorks(_ index: Int) throws {
        let clashes = Self.portals[index]
        var files = ["keep.md": "# 留\n\n[[keep]]\n", "portal.yml": "languages: [zh-Hans, en]\nurl: https://maker.example.org\n"]
        for clash in clashes { files.merge(clash.files) { own, _ in own } }
        let made = try build(files)
        #expect(made.publishing != nil, "\(made.diagnostics.map(\.message.en))")
        let errors = made.diagnostics.filter { $0.severity == .error }
        let (at, wanted) = (Set(errors.map { String($0.place.path) }), Set(clashes.map(\.at)))
        #expect(at == wanted, "not told: \(wanted.subtracting(at)), told too much: \(at.subtracting(wanted))")
        #expect(errors.count == clashes.count && errors.allSatisfy { $0.cure != nil })
        #expect(made.pagesThere.contains("keep.html") && made.pagesThere.contains("index.html"))

        for clash in clashes { clash.cured(&files) }
        let cured = try build(files)
        #expect(cured.report.errors == 0, "\(cured.diagnostics.filter { $0.severity == .error }.map(\.message.en))")
        for page in clashes.compactMap(\.page) { #expect(cured.pagesThere.contains(page), "\(page)") }
        #expect(
            !cured.diagnostics.contains { ["missing-file", "broken-link"].contains($0.name) }, "\(cured.diagnostics.map(\.message.en))")
    }

    @Test func fewPortalsHoldThemAll() { #expect(Self.portals.count < 12 && Self.cases.count > 50) }

    @Test func anIndexWinsOverAReadmeAndLinksToBothLeadToIt() throws {
        let made = try build([
            "robot/README.md": "# 给同事\n\n看不到我\n", "robot/index.md": "# 给学生\n\n文。\n",
            "robot/wheels.md": "# 轮\n[a](README.md) [b](../robot/) [c](index.md)\n",
            "robot/index.en.md": "# For pupils\n\nText.\n", "robot/README.en.md": "# For colleagues\n",
        ])
        #expect(made.publishing != nil && made.report.errors == 0)
        #expect(made.diagnostics.map(\.name) == ["readme-beside-index", "readme-beside-index"])
        #expect(made.pages["robot/index.html"]?.contains("给学生") == true)
        #expect(!made.pages.values.contains { $0.contains("看不到我") })
        #expect(
            made.pages["robot/wheels.html"]?.components(separatedBy: "href=\"index.html\"").count ?? 0 >= 4,
            "\(made.pages["robot/wheels.html"] ?? "")")
    }

    @Test func whatIsLeftOutIsNowhere() throws {
        let made = try build([
            "a.md": "# 甲\n", "a/index.md": "---\ntitle: 输家蓝鲸\ntags: [蓝鲸标签]\naliases: [whale.html]\n---\n[文件](whale.csv)\n",
            "a/whale.csv": "1",
        ])
        #expect(made.publishing != nil)
        for (path, text) in made.pages { #expect(!text.contains("蓝鲸") && !path.contains("whale"), "\(path)") }
        #expect(made.report.content.leftOut.map(\.path) == ["a/index.md"])
    }

    @Test func aMacsNamesAreFoundAndPublishedComposed() throws {
        let decomposed = "Blu\u{308}te.csv"
        let made = try build(["a.md": "[x](Bl\u{FC}te.csv)\n", decomposed: "1"])
        #expect(made.report.errors == 0 && made.diagnostics.isEmpty, "\(made.diagnostics.map(\.message.en))")
        #expect(made.paths.contains { $0.utf8.elementsEqual("Bl\u{FC}te.csv".utf8) }, "\(made.paths)")
    }

    @Test func aNameWithAControlCharacterIsLeftOutAlone() throws {
        let made = try build([
            "a.md": "# A\n\nText.\n", "b\u{7F}.md": "# B\n", "c\u{85}d.md": "# C\n", "e\n.csv": "1", "f\u{7F}/g.md": "# G\n",
        ])
        #expect(made.publishing != nil)
        #expect(made.pagesThere.contains("a.html"))
        #expect(
            made.diagnostics.map { "\($0.name) \($0.severity)" }.sorted()
                == ["unusable-name error", "unusable-name error", "unusable-name error", "unusable-name warning"])
    }

    // MARK: Building

    struct Made {
        var report: BuildReport
        var paths: [String]
        var pages: [String: String]
        var diagnostics: [Diagnostic] { report.diagnostics }
        var publishing: Bool? { report.site.publishing == nil ? nil : true }
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
            pages: Dictionary(
                made.filter { $0.path.hasSuffix(".html") }.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
                uniquingKeysWith: { a, _ in a }))
    }
}

extension Diagnostic {
    fileprivate var summary: String { "\(place.path):\(place.line) \(severity) \(name) \(message.en)" }
}
