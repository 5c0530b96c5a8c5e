import Foundation
import Content
import HTML
import Testing
@testable import Pages

@Suite struct MachineTests {
    @Test func portalJSONIsOpenDataWithoutPeople() throws {
        let site = try #require(MadeSite(Sample.texts))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(site.page("portal.json").utf8)) as? [String: Any])
        #expect(object["version"] as? Int == 1)
        let entries = try #require(object["entries"] as? [[String: Any]])
        #expect(!entries.contains { $0["type"] as? String == "person" })
        let lamp = try #require(entries.first { $0["id"] as? String == "tutorials/lamp" })
        #expect((lamp["title"] as? [String: String]) == ["zh-Hans": "小台灯", "en": "A lamp"])
        #expect(lamp["license"] as? String == "CC-BY-SA-4.0")
        let comparables = try #require(object["comparables"] as? [String: Any])
        #expect(comparables["area"] as? Int == 96)
        #expect(comparables["hours_per_week"] as? Int == 45)
        #expect(!site.page("portal.json").contains("林浩"))
        let schema = try JSONSerialization.jsonObject(with: Data(site.page("portal.schema.json").utf8))
        #expect(schema is [String: Any])
    }

    @Test func campusesSpeakSpaceAPIWhereThePortalHasAnAddress() throws {
        let site = try #require(MadeSite(Sample.texts))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(site.page("spaceapi/east.json").utf8)) as? [String: Any])
        #expect(object["api_compatibility"] as? [String] == ["15"])
        #expect(object["url"] as? String == "https://maker.example.com/base/campuses/east.html")
        #expect(site.page("campuses/east.html").contains("href=\"../spaceapi/east.json\""))
        var texts = Sample.texts
        texts["portal.yml"] = "languages: [zh-Hans]\n"
        let lone = try #require(MadeSite(texts))
        #expect(lone.page("spaceapi/east.json") == "" && !lone.page("campuses/east.html").contains("spaceapi"))
    }

    @Test func aCampusFileIsNamedLikeItsPage() throws {
        var texts = Sample.texts
        texts["campuses/North Gate?.md"] = "---\ntitle: 北门\n---\n"
        texts["campuses/city/old.md"] = "---\ntitle: 旧区\nslug: town\n---\n"
        texts["campuses/south/index.md"] = "---\ntitle: 南区\n---\n"
        texts["en/campuses/other.md"] = "---\ntitle: Other\nslug: east\n---\n"
        let site = try #require(MadeSite(texts))
        let paths = site.paths
        let files = paths.filter { $0.hasPrefix("spaceapi/") }
        #expect(files.count == 5 && Set(files).count == 5)
        for file in files {
            let name = file.dropFirst("spaceapi/".count).dropLast(".json".count)
            #expect(["campuses/\(name).html", "campuses/\(name)/index.html", "\(name).html"].contains(where: paths.contains), "\(file)")
        }
        #expect(files.contains("spaceapi/east.json") && files.contains("spaceapi/south.json") && !files.contains { $0.contains("?") })
        #expect(files.contains { $0.hasSuffix("town.json") })
        let manifest = site.page("portal.json")
        #expect(files.allSatisfy { manifest.contains("\"\(SitePath($0).encoded)\"") })
    }

    @Test func anEventTellsItsRuleInTheTermsOfSchemaOrg() throws {
        var texts = Sample.texts
        texts["events/second.md"] = "---\ntitle: 每月\nstart: 2026-09-09 10:00\nrepeat: {every: month, count: 4}\nmode: virtual\n---\n"
        let made = try #require(MadeSite(texts))
        let text = try #require(MadeSite.between("ld+json\">", "</script>", in: made.page("events/second.html")))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let schedule = try #require(object["eventSchedule"] as? [String: Any])
        #expect(schedule["repeatFrequency"] as? String == "P1M" && schedule["byMonthDay"] as? Int == 9 && schedule["repeatCount"] as? Int == 4)
        #expect((object["location"] as? [[String: Any]])?.first?["@type"] as? String == "VirtualLocation")
    }

    @Test func spansBecomeDurations() {
        #expect(["2 days", "30 分钟", "1 hour", "一会儿"].map(StructuredData.duration) == ["P2D", "PT30M", "PT1H", nil])
    }

    @Test func theFeedHoldsDatedEntriesLatestFirst() throws {
        var texts = Sample.texts
        texts["tutorials/new.md"] = "---\ntitle: 新 & 好\ndate: 2026-06-01\n---\n正文\n"
        let feed = try #require(MadeSite(texts)).page("feed.xml")
        let newer = try #require(feed.range(of: "新 &amp; 好"))
        let older = try #require(feed.range(of: "小台灯"))
        #expect(newer.lowerBound < older.lowerBound)
        #expect(feed.contains("<updated>2026-06-01T00:00:00Z</updated>"))
        #expect(feed.contains("<link rel=\"alternate\" href=\"https://maker.example.com/base/tutorials/lamp.html\"/>"))
        #expect(!feed.contains("关于我们"))
        let parser = XMLCheck()
        #expect(parser.isWellFormed(feed))
        #expect(parser.isWellFormed(try #require(MadeSite(texts)).page("sitemap.xml")))
    }

    @Test func oldAddressesPointToTheNewOnes() throws {
        let site = try #require(MadeSite(["a/b.md": "---\ntitle: 新\naliases: [old/x.html, /past/]\n---\n"]))
        #expect(site.page("old/x.html").contains("http-equiv=\"refresh\" content=\"0; url=../a/b.html\""))
        #expect(site.page("redirects.map") == "\"/old/x.html\" \"/a/b.html\";\n\"/past/index.html\" \"/a/b.html\";\n\"/past/\" \"/a/b.html\";\n")
    }

    @Test func redirectsNameTheFolderOfThePortalsAddress() throws {
        let site = try #require(MadeSite(["a/新.md": "---\naliases: [旧.html]\n---\n", "portal.yml": "url: https://maker.example.com/base/\n"]))
        #expect(site.page("redirects.map") == "\"/base/旧.html\" \"/base/a/%E6%96%B0.html\";\n")
    }

    @Test func referencesComeFromTheTables() throws {
        let site = try #require(MadeSite(["f.md": "---\ntitle: 字段\ngenerated: fields\n---\n", "t.md": "---\ntitle: 模板\ngenerated: templates\n---\n"]))
        let fields = site.page("f.html")
        for words in ["<code>materials.quantity</code>", "4 的整数", "必填", "portal.yml"] { #expect(fields.contains(words), "\(words)") }
        #expect(fields.contains("<li><a href=\"#ref-tutorial\">教程</a></li>") && fields.contains("id=\"ref-tutorial\""))
        let templates = site.page("t.html")
        for words in ["layouts/tutorial.mustache", "<code>objectives</code>", "id=\"ref-table-card\""] { #expect(templates.contains(words), "\(words)") }
    }

    @Test func jsonIsSafeInsideAScript() {
        var json = JSONText()
        json.object { json in
            json.member("a", "</script>\u{2028}\"\\\n&")
            json.member("n", 3)
            json.member("d", 2.5)
            json.member("list", ["x", "y"])
            json.member("none", nil as String?)
        }
        #expect(String(decoding: json.bytes, as: UTF8.self)
            == "{\"a\":\"\\u003c/script\\u003e\u{2028}\\\"\\\\\\n\\u0026\",\"n\":3,\"d\":2.5,\"list\":[\"x\",\"y\"]}")
    }
}

/// Whether a text is well-formed XML, by an independent tool.
private struct XMLCheck {
    func isWellFormed(_ text: String) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", "import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read())"]
        let input = Pipe()
        process.standardInput = input
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        input.fileHandleForWriting.write(Data(text.utf8))
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
