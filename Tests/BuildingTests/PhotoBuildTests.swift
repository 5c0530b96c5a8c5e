import Building
import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Photos beside entries, from a whole build: the widths that pages use are published, the photo itself never.
@Suite struct PhotoBuildTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func options(to output: String?) -> BuildOptions {
        var options = BuildOptions(
            content: folder.path + "/content", output: output.map { folder.path + "/" + $0 }, now: .day(Day("2026-11-24")!), jobs: 2)
        options.site = folder.path + "/site"
        options.asksForPlaces = false
        options.advice = output == nil
        return options
    }

    private func build(to output: String? = "site") -> BuildReport { Build(options(to: output)).run() }

    private func put(_ file: String, _ bytes: [UInt8]) throws {
        let place = folder.path + "/content/" + file
        try FileManager.default.createDirectory(atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: place))
    }

    private func found(_ report: BuildReport) -> [String] {
        report.diagnostics.sortedForReading().map { "\($0.place.path):\($0.place.line) \($0.name)" }
    }

    /// A project with a photo as its cover, in its text, and behind a link.
    private func putProject(_ photo: String = "photo.png") throws {
        try folder.put(
            "content/projects/lamp/index.md",
            "---\ntitle: 灯\nby: staff\ncover: { image: \(photo), alt: 灯 }\n---\n![亮着](\(photo))\n\n看[原图](\(photo))。\n")
    }

    private var site: [String: Data] {
        Dictionary(folder.files("site").map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func pagesNameTheWidthsThatAreThere() throws {
        try put("projects/lamp/photo.png", MadePNG.planted(1700, 340))
        try putProject()
        let report = build()
        #expect(report.diagnostics.isEmpty, "\(found(report))")
        let site = site
        let renditions = site.keys.filter { $0.hasPrefix("assets/renditions/") }.sorted()
        #expect(renditions.count == 2)
        #expect(renditions.map { $0.hasSuffix("-1280.webp") || $0.hasSuffix("-480.webp") } == [true, true])
        #expect(site["projects/lamp/photo.png"] != nil)
        let page = try #require(folder.text("site/projects/lamp/index.html"))
        for rendition in renditions { #expect(page.contains("../../" + rendition), "\(rendition)") }
        #expect(page.contains("1280w\" sizes=\"") && page.contains("src=\"photo.png\"") && page.contains("href=\"photo.png\""))
        #expect(page.contains("width=\"1600\" height=\"320\""))
        // A list's cards load the smallest alone.
        let list = try #require(folder.text("site/projects/index.html"))
        #expect(list.contains("-480.webp\"") && !list.contains("-1280.webp"))
        for (path, bytes) in site { #expect(bytes.range(of: Data("PLANTED".utf8)) == nil, "\(path)") }
    }

    @Test func aSecondBuildTakesWhatTheFirstHasMade() throws {
        try put("projects/lamp/photo.png", MadePNG.planted(900, 600))
        try putProject()
        _ = build()
        let first = site
        let cached = folder.files("site.lathe/photos").filter { $0.path.hasSuffix("/own.png") || $0.path.hasSuffix("/own.jpg") }
        #expect(cached.count == 1)
        // What nobody but a test would do: by it the cache is seen to be used.
        let own = folder.path + "/site.lathe/photos/" + cached[0].path
        let other = Data(repeating: 7, count: cached[0].bytes.count)
        try other.write(to: URL(filePath: own))
        #expect(build().diagnostics.isEmpty)
        #expect(site["projects/lamp/photo.png"] == other)
        // It may be deleted at any time.
        try FileManager.default.removeItem(atPath: folder.path + "/site.lathe/photos")
        #expect(build().diagnostics.isEmpty)
        #expect(site == first)
        // Where nothing can be kept, all is made and published all the same.
        try FileManager.default.removeItem(atPath: folder.path + "/site.lathe/photos")
        try Data().write(to: URL(filePath: folder.path + "/site.lathe/photos"))
        #expect(build().diagnostics.isEmpty)
        #expect(site == first)
    }

    @Test func brokenPhotosAreNamedAndLeaveWords() throws {
        let photo = MadePNG.planted(900, 600)
        try put("projects/lamp/photo.png", Array(photo[..<(photo.count / 2)]) + [UInt8](repeating: 0x55, count: photo.count / 2))
        try put("projects/lamp/empty.jpg", [])
        try put("projects/lamp/bomb.png", MadePNG.bomb)
        try putProject()
        try folder.put("content/index.md", "# 首页\n\n![空](projects/lamp/empty.jpg) ![大](projects/lamp/bomb.png)\n")
        let report = build()
        let expected = [
            "projects/lamp/bomb.png:0 file-too-large", "projects/lamp/empty.jpg:0 picture-not-published",
            "projects/lamp/photo.png:0 picture-not-published",
        ]
        #expect(found(report) == expected)
        #expect(report.site.publishing != nil)
        let page = try #require(folder.text("site/projects/lamp/index.html"))
        #expect(page.contains("<span class=\"missing\">亮着</span>") && !page.contains("photo.png\""))
        #expect(!site.keys.contains { $0.hasSuffix(".png") || $0.hasSuffix(".webp") && $0.contains("renditions") })
        #expect(found(build()) == expected)
        #expect(found(build(to: nil)).filter { !$0.contains("position") } == expected)
        #expect(folder.files("site.lathe/photos").allSatisfy { !$0.path.hasSuffix("/list") }, "maybe memory was short")
    }

    @Test func checkNamesPhotosThatSaidWhereTheyWereTaken() throws {
        try put("projects/lamp/photo.png", MadePNG.planted(900, 600))
        try put("projects/lamp/small.png", MadePNG.planted(90, 60))
        try put("projects/lamp/plain.png", MadePNG.photo(900, 600))
        try putProject()
        try folder.put("content/index.md", "# 首页\n\n![小](projects/lamp/small.png) ![无](projects/lamp/plain.png)\n")
        let expected = ["projects/lamp/photo.png:0 photo-had-position", "projects/lamp/small.png:0 photo-had-position"]
        #expect(found(build(to: nil)) == expected)
        #expect(build().diagnostics.isEmpty)
        #expect(found(build(to: nil)) == expected, "from what the build has kept")
    }

    @Test func aPhotoOfAPageThatCantBeReadStaysWithItsWidths() throws {
        try put("projects/lamp/photo.png", MadePNG.planted(900, 600))
        try putProject()
        try folder.put("content/index.md", "# 首页\n")
        _ = build()
        let before = site.keys.filter { $0.contains("photo.png") || $0.contains("renditions") }.sorted()
        #expect(before.count == 3)
        try folder.put("content/projects/lamp/index.md", "---\ntitle: [\n---\n![](photo.png)\n")
        _ = build()
        #expect(site.keys.filter { $0.contains("photo.png") || $0.contains("renditions") }.sorted() == before)
    }

    @Test func aPreviewShowsEachWidthWithoutABuild() throws {
        try put("projects/lamp/photo.png", MadePNG.planted(900, 600))
        try putProject()
        var session = BuildSession()
        let portal = try #require(session.preview(options(to: nil)).portal)
        guard case .page(let bytes) = portal.file("projects/lamp/index.html") else {
            Issue.record("no page")
            return
        }
        let page = String(decoding: bytes, as: UTF8.self)
        let shown = page.matches(of: /assets\/renditions\/[0-9a-f]{16}-[0-9]+\.webp/).map { String($0.0) }
        #expect(Set(shown).count == 2)
        for path in shown + ["projects/lamp/photo.png"] {
            #expect(portal.hasFile(path), "\(path)")
            switch portal.file(path) {
            case .bytes(let bytes): #expect(bytes.firstRange(of: Array("PLANTED".utf8)) == nil && bytes.count > 1000, "\(path)")
            case .onDisk(let place): #expect(place.contains("site.lathe/photos"), "\(path)")
            default: Issue.record("\(path) is not there")
            }
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site.lathe"))
    }
}
