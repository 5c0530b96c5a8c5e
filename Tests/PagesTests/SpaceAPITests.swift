import Content
import Foundation
import Testing

@Suite struct SpaceAPITests {
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
}
