import Building
import Content
import Foundation
import Testing

/// What browsers keep a portal by: the list of its files, the worker that begins with it, the whole portal in one file.
@Suite struct OfflineTests {
    private static func portal(_ settings: String = "", _ changes: [String: String] = [:]) throws -> TestFolder {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 门户\nlanguages: [zh-Hans, en]\n\(settings)\n")
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>"
        for number in 0..<40 {
            let place = "content/tutorials/t\(number)"
            try folder.put("\(place)/index.md", "---\ntitle: 教程 \(number)\n---\n\n![图](图 \(number).svg)\n\n[表](list.csv)\n")
            try folder.put("\(place)/图 \(number).svg", drawing)
            try folder.put("\(place)/list.csv", "a,\(number)\n")
        }
        for (path, text) in changes { try folder.put("content/\(path)", text) }
        return folder
    }

    @discardableResult
    private func build(_ folder: TestFolder, to output: String = "site", jobs: Int = 2) -> BuildReport {
        Build(
            BuildOptions(
                content: folder.path + "/content", templates: nil, output: "\(folder.path)/\(output)", now: .day(Day("2026-11-24")!),
                jobs: jobs)
        ).run()
    }

    /// What a worker's script begins with.
    private struct Knowledge: Decodable {
        var build: String
        var look: String
        var lists: [String]
        var assets: [String]
        var offline: [String]
    }

    private func knowledge(_ folder: TestFolder, _ output: String = "site") throws -> Knowledge {
        let script = try #require(folder.text("\(output)/sw.js"))
        #expect(script.hasPrefix("var portal={") && script.contains("addEventListener(\"fetch\""))
        let line = script.prefix { $0 != "\n" }.dropFirst("var portal=".count).dropLast()
        return try JSONDecoder().decode(Knowledge.self, from: Data(line.utf8))
    }

    /// The size of each file in the list.
    private func listed(_ folder: TestFolder, _ output: String = "site") throws -> [String: Int] {
        var sizes: [String: Int] = [:]
        let lists = try knowledge(folder, output).lists
        for (part, name) in lists.enumerated() {
            let bytes = try #require(FileManager.default.contents(atPath: "\(folder.path)/\(output)/assets/offline/\(name).json"))
            let json = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: [[Any]]])
            for (place, files) in json {
                // As the worker finds it.
                let hash = place.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
                #expect(Int(hash % UInt32(lists.count)) == part)
                for file in files { sizes[place + (file[0] as! String)] = (file[3] as! Int) }
            }
        }
        return sizes
    }

    @Test("every file that pages lead to is in the list, with its size")
    func list() throws {
        let folder = try Self.portal()
        #expect(build(folder).site.publishing != nil)
        let sizes = try listed(folder)
        #expect(try knowledge(folder).lists.count > 1)
        let unlisted = ["sw.js", "portal.zip", "withdrawn.json", "robots.txt", "sitemap.xml", "redirects.map", "portal.schema.json"]
        for (path, bytes) in folder.files("site") {
            let isSearchData = path.hasPrefix("search/") && path.hasSuffix(".json")
            let isListed = !unlisted.contains(path) && !path.hasPrefix("assets/offline/") && !isSearchData
            #expect(sizes[path.precomposedStringWithCanonicalMapping] == (isListed ? bytes.count : nil), "\(path)")
        }
        #expect(try knowledge(folder).offline == ["offline.html", "en/offline.html"])
    }

    @Test("the same portal gives the same list and worker, on any number of workers; any other file gives others")
    func marks() throws {
        let folder = try Self.portal("offline: zip")
        build(folder, to: "a", jobs: 1)
        build(folder, to: "b", jobs: 4)
        for path in ["sw.js", "portal.zip"] { #expect(folder.text("a/\(path)") == folder.text("b/\(path)")) }
        let before = try knowledge(folder, "a")
        try folder.put("content/tutorials/t7/list.csv", "a,8\n")
        build(folder, to: "b")
        let after = try knowledge(folder, "b")
        #expect(before.build != after.build && before.look == after.look)
        // Of the parts, those in which nothing has changed keep their names.
        #expect(Set(before.lists).intersection(after.lists).count >= before.lists.count - 2)
    }

    @Test("looks change with colours, so that browsers keep those of open pages apart")
    func looks() throws {
        let folder = try Self.portal()
        build(folder)
        let before = try knowledge(folder)
        try folder.put("content/portal.yml", "title: 门户\nlanguages: [zh-Hans, en]\ncolours: {brand: \"#a02060\"}\n")
        build(folder)
        #expect(try knowledge(folder).look != before.look)
    }

    @Test("without use offline there is no page for it, and a worker that forgets")
    func none() throws {
        let folder = try Self.portal("offline: false")
        build(folder)
        let paths = Set(folder.files("site").map(\.path))
        #expect(!paths.contains("offline.html") && !paths.contains("app.json") && !paths.contains { $0.hasPrefix("assets/offline/") })
        #expect(folder.text("site/sw.js")?.contains("unregister()") == true)
        let home = try #require(folder.text("site/index.html"))
        #expect(!home.contains("rel=\"manifest\"") && !home.contains("offline.html"))
        #expect(folder.text("site/privacy.html")?.contains("lathe-pages") == false)
    }

    @Test(
        "the app's manifest holds wherever the portal is put", arguments: [("", "./", "../app.json"), ("en/", "../", "../../en/app.json")])
    func app(_ place: String, _ scope: String, _ link: String) throws {
        let folder = try Self.portal()
        build(folder)
        let bytes = try #require(FileManager.default.contents(atPath: "\(folder.path)/site/\(place)app.json"))
        let app = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        #expect(app["scope"] as? String == scope && app["start_url"] as? String == "index.html" && app["name"] as? String == "门户")
        #expect(folder.text("site/\(place)tutorials/index.html")?.contains("<link rel=\"manifest\" href=\"\(link)\">") == true)
    }

    @Test("the zip holds the whole site and is left alone while nothing changes")
    func zip() throws {
        let folder = try Self.portal("offline: zip")
        build(folder)
        let zip = try #require(FileManager.default.contents(atPath: folder.path + "/site/portal.zip"))
        for (path, _) in folder.files("site") where path != "portal.zip" {
            #expect(zip.firstRange(of: Data("portal/\(path.precomposedStringWithCanonicalMapping)".utf8)) != nil, "\(path)")
        }
        #expect(folder.text("site/offline.html")?.contains("href=\"portal.zip\" download") == true)
        let again = try #require(build(folder).site.publishing)
        #expect(again.changed.files == 0 && again.added.files == 0 && again.kept.files == 0)
        try folder.put("content/portal.yml", "title: 门户\nlanguages: [zh-Hans, en]\n")
        build(folder)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site/portal.zip"))
        #expect(folder.text("site/offline.html")?.contains("portal.zip") == false)
    }

    @Test("a zip that nobody could use isn't made or offered, and the build says why")
    func largeZip() throws {
        let folder = try Self.portal("offline: zip\nfilm_size: 2000", ["tutorials/t0/large.pdf": "%PDF-1.4\n"])
        // As large as it says, and empty on the disk.
        let place = folder.path + "/content/tutorials/t0/large.pdf"
        let file = try #require(FileHandle(forWritingAtPath: place))
        try file.truncate(atOffset: 501 << 20)
        try file.close()
        try folder.put("content/tutorials/t1/index.md", "---\ntitle: 一\n---\n\n[大](../t0/large.pdf)\n")
        let report = build(folder)
        #expect(report.diagnostics.contains { $0.name == "whole-portal-too-large" && $0.place.path == "portal.yml" && $0.place.line == 3 })
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site/portal.zip"))
        #expect(folder.text("site/offline.html")?.contains("portal.zip") == false)
    }
}
