import Building
import Content
import Diagnostics
import Foundation
import Testing

/// Files beside entries, from a whole build: what may not go out doesn't, and nothing points at it.
@Suite struct MediaBuildTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func build(to output: String? = "site", strict: Bool = false, progress: BuildProgress = .silent) -> BuildReport {
        Build(
            BuildOptions(
                content: folder.path + "/content", output: output.map { folder.path + "/" + $0 }, now: .day(Day("2026-11-24")!),
                strict: strict, jobs: 2), progress: progress
        ).run()
    }

    private func put(_ file: String, _ bytes: [UInt8]) throws {
        let place = folder.path + "/content/" + file
        try FileManager.default.createDirectory(atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: place))
    }

    private func found(_ report: BuildReport) -> [String] {
        report.diagnostics.sortedForReading().map { "\($0.place.path):\($0.place.line) \($0.name) \($0.severity.rawValue)" }
    }

    /// Every address in every page that leads to a file of the site must lead to one that is there.
    private func dangling() -> [String] {
        let files = folder.files("site")
        let there = Set(files.map(\.path))
        var dangling: [String] = []
        for (path, bytes) in files where path.hasSuffix(".html") || path.hasSuffix(".json") || path.hasSuffix(".xml") {
            let text = String(decoding: bytes, as: UTF8.self)
            for match in text.matches(of: /(?:href|src)="([^"#?:]+)["#?]/) {
                var parts = path.split(separator: "/").dropLast().map(String.init)
                for part in (String(match.1).removingPercentEncoding ?? "").split(separator: "/") where part != "." {
                    if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
                }
                if !there.contains(parts.joined(separator: "/")) { dangling.append("\(path) → \(match.1)") }
            }
        }
        return dangling
    }

    private static let jpeg: [UInt8] = [
        0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 48, 0, 64, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xFF, 0xD9,
    ]
    private static let heic: [UInt8] = [0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1heic".utf8) + Array("PLANTED-GPS".utf8)

    @Test func refusedFilesLeaveWordsEverywhere() throws {
        try put("photo.jpg", Self.heic)
        try put("cover.svg", Array("<!DOCTYPE svg [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]><svg xmlns=\"&ns_svg;\"/>".utf8))
        try put("game.html", Array("<script>alert('PLANTED')</script>".utf8))
        try put("data.csv", Array("<script>alert('PLANTED')</script>".utf8))
        try folder.put("content/portal.yml", "title: 站\nurl: https://x.example\nlogo: logo.bmp\n")
        try put("logo.bmp", Array("BM".utf8) + [UInt8](repeating: 0, count: 40))
        try folder.put(
            "content/projects/lamp.md",
            """
            ---
            title: 灯
            date: 2026-11-01
            cover: { image: ../cover.svg, alt: 一盏灯 }
            files: [../game.html]
            log:
              - { date: 2026-10-01, text: 第一天, image: ../photo.jpg }
            ---
            ![灯的照片](../photo.jpg)

            玩[小游戏](../game.html)，看[数据](../data.csv)，再看[数据](../data.csv)。

            """)
        let report = build()
        #expect(report.site.publishing != nil)
        #expect(
            found(report) == [
                "cover.svg:1 drawing-not-published warning", "logo.bmp:0 picture-not-published warning",
                "photo.jpg:0 picture-not-published warning",
                "projects/lamp.md:5 active-file warning", "projects/lamp.md:11 active-file warning",
            ])
        let page = try #require(folder.text("site/projects/lamp.html"))
        #expect(page.contains("灯的照片") && page.contains("小游戏") && page.contains("game.html"))
        for (path, bytes) in folder.files("site") where !path.hasPrefix(".lathe") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("PLANTED"), "\(path)")
            for name in ["photo.jpg", "cover.svg", "data.csv", "logo.bmp"] {
                #expect(!path.hasSuffix(name))
                #expect(text.firstRange(of: "\(name)\"") == nil, "\(name) in \(path)")
            }
        }
        #expect(dangling() == [])
        #expect(found(build(to: nil)) == found(report))
    }

    @Test func goodFilesArePublishedAndAReplacedOneGoes() throws {
        try put("photo.jpg", Self.jpeg)
        try put("tool.stl", Array("solid x\nvertex 0 0 0\nvertex 1 0 0\nvertex 0 1 0\n".utf8))
        try folder.put("content/index.md", "# 首页\n\n![照片](photo.jpg)\n\n[模型](tool.stl) ![片子](clip.mp4)\n")
        try put(
            "clip.mp4",
            [0, 0, 0, 12] + Array("ftypisom".utf8) + [0, 0, 0, 8] + Array("mdat".utf8) + [0, 0, 0, 16] + Array("moov".utf8) + [0, 0, 0, 8]
                + Array("udta".utf8))
        let report = build()
        #expect(report.diagnostics.isEmpty, "\(found(report))")
        let page = try #require(folder.text("site/index.html"))
        #expect(page.contains("width=\"64\" height=\"48\"") && page.contains("<a href=\"clip.mp4\">片子</a>"))
        #expect(folder.text("site/clip.mp4")?.contains("free") == true && folder.text("site/clip.mp4")?.contains("udta") == false)
        #expect(FileManager.default.fileExists(atPath: folder.path + "/site/tool.stl"))
        #expect(build().site.publishing?.changed.files == 0)
        // Once published, then refused: nothing of it stays.
        try put("photo.jpg", Self.heic)
        try put("tool.stl", Array("<script>".utf8))
        let again = build()
        #expect(found(again) == ["index.md:5 active-file warning", "photo.jpg:0 picture-not-published warning"])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site/photo.jpg"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site/tool.stl"))
        #expect(dangling() == [])
    }

    @Test func filesAmongDraftsAndOfPagesThatWaitStayBack() throws {
        for path in [
            "_drafts/plan.jpg", "草稿/图.jpg", "projects/secret/photo.jpg", "projects/secret/more/other.jpg", "projects/open/photo.jpg",
            "projects/shared/photo.jpg", "real/_x.jpg",
        ] {
            try put(path, Self.jpeg)
        }
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/content/shown.jpg", withDestinationPath: "_drafts/plan.jpg")
        try folder.put("content/projects/secret/index.md", "---\nstatus: review\n---\n![](photo.jpg)\n")
        try folder.put("content/projects/open/index.md", "![](photo.jpg)\n")
        try folder.put("content/projects/shared/a.md", "---\ndraft: true\n---\n![](photo.jpg)\n")
        try folder.put("content/projects/shared/b.md", "![](photo.jpg)\n")
        try folder.put(
            "content/index.md",
            """
            # 首页

            ![计划](_drafts/plan.jpg) ![图](草稿/图.jpg) [照片](projects/secret/photo.jpg) [别的](projects/secret/more/other.jpg)

            ![甲](projects/open/photo.jpg) ![乙](projects/shared/photo.jpg) ![丙](real/_x.jpg) ![丁](shown.jpg)

            """)
        let report = build()
        #expect(
            found(report) == [
                "index.md:3 file-withheld warning", "index.md:3 file-withheld warning", "index.md:3 file-withheld warning",
                "index.md:3 file-withheld warning", "index.md:5 file-withheld warning",
            ])
        #expect(report.diagnostics.allSatisfy { $0.cure != nil })
        #expect(
            folder.files("site").map(\.path).filter { $0.hasSuffix(".jpg") }.sorted() == [
                "projects/open/photo.jpg", "projects/shared/photo.jpg", "real/_x.jpg",
            ])
        #expect(dangling() == [])
        #expect(folder.text("site/index.html")?.contains("计划") == true)
        #expect(found(build(to: nil)) == found(report))
        // Once the page is published, its photo is; and whoever looks at drafts sees theirs.
        try folder.put("content/projects/secret/index.md", "![](photo.jpg)\n")
        #expect(build().diagnostics.count == 3)
        #expect(FileManager.default.fileExists(atPath: folder.path + "/site/projects/secret/more/other.jpg"))
        let drafts = Build(
            BuildOptions(
                content: folder.path + "/content", output: folder.path + "/preview", drafts: true, now: .day(Day("2026-11-24")!), jobs: 2)
        ).run()
        #expect(drafts.diagnostics.isEmpty && folder.files("preview").contains { $0.path == "_drafts/plan.jpg" })
    }

    @Test func whatIsThereIsNotSaidToBeMissing() throws {
        try put("bad\u{1}name.jpg", Self.jpeg)
        try folder.put("outside.jpg", "x")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/content/out.jpg", withDestinationPath: "../outside.jpg")
        try folder.put("content/tutorials/lamp.md", "# 灯\n\n亮。\n")
        try folder.put("content/tutorials/plan.md", "---\ndraft: true\n---\n")
        try folder.put(
            "content/tutorials/page.md",
            """
            ---
            cover: { image: ../out.jpg }
            ---
            ![甲](lamp.md)

            ![乙](../out.jpg)

            ![丙](plan.md)

            ![丁](nothing.jpg)

            ![戊](lamp)

            """)
        let report = build()
        #expect(
            found(report).filter { !$0.contains(" link-not-followed") && !$0.contains(" unusable-name") } == [
                "tutorials/page.md:2 file-not-read warning", "tutorials/page.md:4 picture-is-page warning",
                "tutorials/page.md:6 file-not-read warning",
                "tutorials/page.md:8 not-published warning", "tutorials/page.md:10 missing-file warning",
                "tutorials/page.md:12 picture-is-page warning",
            ])
        #expect(dangling() == [])
    }

    @Test func photosOfAWithdrawnPageGoThoughOthersPointAtThem() throws {
        try put("projects/lamp/photo.jpg", Self.jpeg)
        try folder.put("content/projects/lamp/index.md", "![](photo.jpg)\n")
        try folder.put("content/index.md", "# 首页\n\n![](projects/lamp/photo.jpg)\n")
        #expect(build().diagnostics.isEmpty)
        #expect(FileManager.default.fileExists(atPath: folder.path + "/site/projects/lamp/photo.jpg"))
        try folder.put("content/projects/lamp/index.md", "---\nstatus: withdrawn\n---\n![](photo.jpg)\n")
        #expect(found(build()) == ["index.md:3 file-withheld warning"])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site/projects/lamp/photo.jpg") && dangling() == [])
        // A page that can't be read keeps what it had.
        try folder.put("content/projects/lamp/index.md", "![](photo.jpg)\n")
        _ = build()
        try folder.put("content/projects/lamp/index.md", "---\ntitle: [\n---\n![](photo.jpg)\n")
        _ = build()
        #expect(FileManager.default.fileExists(atPath: folder.path + "/site/projects/lamp/photo.jpg"))
    }

    /// The file's own name is what a cure is about, however the link is written.
    @Test(arguments: [("my%20notes?v=2", "my notes", "my notes.txt"), ("../a/x%2Efoo#y", "a/x.foo", "x.zip")])
    func curesNameTheFile(_ written: String, _ path: String, _ better: String) throws {
        try put(path, Array("words".utf8))
        try folder.put("content/a/page.md", "# 页\n\n[看](\(written.hasPrefix("..") ? written : "../" + written))\n")
        let report = build(to: nil)
        #expect(report.diagnostics.map(\.name) == ["kind-not-published"])
        #expect(report.diagnostics.first?.cure?.en.contains(better) == true, "\(report.diagnostics.first?.cure?.en ?? "")")
    }

    @Test func whatVanishesMeanwhileIsAnErrorAndLeavesWords() throws {
        try put("a.zip", Array("PK\u{3}\u{4}".utf8))
        try put("b.jpg", Self.jpeg)
        try folder.put("content/index.md", "# 首页\n\n[包](a.zip)\n\n![照片](b.jpg)\n")
        #expect(build().diagnostics.isEmpty)
        let content = folder.path + "/content/"
        // Once the entries are read, the folder has been walked.
        let vanishing = BuildProgress { _, _, _ in
            rename(content + "a.zip", content + "a.away")
            rename(content + "b.jpg", content + "b.away")
        }
        func back() {
            rename(content + "a.away", content + "a.zip")
            rename(content + "b.away", content + "b.jpg")
        }
        let report = build(progress: vanishing)
        #expect(found(report) == ["a.zip:0 unreadable-file error", "b.jpg:0 unreadable-file error"])
        #expect(report.site.publishing != nil && dangling() == [])
        #expect(FileManager.default.fileExists(atPath: folder.path + "/site/b.jpg"), "the earlier file stays")
        #expect(folder.text("site/index.html")?.contains("src=\"b.jpg\"") == true)

        back()
        try FileManager.default.removeItem(atPath: folder.path + "/site")
        let fresh = build(progress: vanishing)
        #expect(fresh.errors == 2 && fresh.site.publishing != nil && dangling() == [])
        #expect(folder.text("site/index.html")?.contains("照片") == true)
        back()
        #expect(found(build(to: nil, progress: vanishing)) == found(report))
    }

    /// What a cure says is done to the letter, and the message is gone.
    @Test(arguments: ["x.php.txt", "page.html.en", "notes", "tool.sh", "a.b.phtml.csv", "x.foo", "x.svg.zip", "data.csv", "说明.html"])
    func curesWork(_ name: String) throws {
        try put(name, Array((name == "data.csv" ? "<html>" : "plain\n").utf8))
        try folder.put("content/index.md", "# 首页\n\n[x](\(name))\n")
        let report = build(to: nil)
        #expect(report.diagnostics.count == 1)
        let cure = try #require(report.diagnostics.first?.cure?.en)
        let pattern = try Regex<(Substring, Substring)>("(?:as|such as) ([^ ,]+?)(?:,| and)")
        let better = String(try #require(cure.firstMatch(of: pattern)).1)
        try put(better, Array((better.hasSuffix(".zip") ? "PK\u{3}\u{4}" : "plain\n").utf8))
        try folder.put("content/index.md", "# 首页\n\n[x](\(better))\n")
        #expect(build(to: nil).diagnostics.isEmpty, "\(cure)")
    }

    @Test(arguments: ["Bl\u{FC}te", "Blu\u{308}te"], ["Bl\u{FC}te", "Blu\u{308}te"])
    func namesOfMacsAreFound(_ written: String, _ onDisk: String) throws {
        try put(onDisk + ".jpg", Self.jpeg)
        try put(onDisk + ".zip", Array("PK\u{3}\u{4}".utf8))
        try folder.put("content/index.md", "# 首页\n\n![花](\(written).jpg) [包](\(written).zip)\n")
        let report = build()
        #expect(report.diagnostics.isEmpty && report.site.publishing != nil && dangling() == [], "\(found(report))")
        #expect(folder.text("site/index.html")?.contains("<img") == true)
    }

    @Test func strictStopsBeforeAnythingIsWritten() throws {
        try folder.put("content/portal.yml", "title: 站\nchecks: { active-file: error }\n")
        try put("a.html", Array("<p>".utf8))
        try folder.put("content/index.md", "# 首页\n\n[页](a.html)\n")
        let report = build(strict: true)
        #expect(report.isStopped && report.errors == 1)
        #expect(folder.text("site/index.html") == nil)
    }

    @Test func filesThatChangeWhileTheyAreReadLeaveNoDeadLinks() throws {
        var text = "# 首页\n\n"
        for number in 0..<40 {
            try put("f\(number).zip", Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 1, count: 50_000))
            try put("p\(number).jpg", Self.jpeg)
            text += "[包\(number)](f\(number).zip) ![图\(number)](p\(number).jpg)\n"
        }
        try folder.put("content/index.md", text)
        let path = folder.path
        let stop = Flag()
        let editor = Thread {
            var round = 0
            while !stop.isSet {
                round += 1
                for number in 0..<40 {
                    let file = path + "/content/" + (round % 2 == 0 ? "f\(number).zip" : "p\(number).jpg")
                    if (number + round) % 3 == 0 {
                        unlink(file)
                    } else {
                        try? Data(round % 2 == 0 ? Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 2, count: round * 100) : Self.jpeg)
                            .write(to: URL(filePath: file))
                    }
                }
            }
            stop.finish()
        }
        editor.start()
        for _ in 0..<5 {
            let report = build()
            #expect(report.site.publishing != nil, "\(found(report))")
            #expect(dangling() == [])
        }
        stop.set()
        stop.wait()
    }

    /// Shared with the thread that edits.
    private final class Flag: @unchecked Sendable {
        private let condition = NSCondition()
        private var wanted = false
        private var done = false

        var isSet: Bool { condition.withLock { wanted } }
        func set() { condition.withLock { wanted = true } }
        func finish() {
            condition.withLock {
                done = true
                condition.broadcast()
            }
        }
        func wait() { condition.withLock { while !done { condition.wait() } } }
    }

    @Test("a page that is taken down takes its files along, though it can't be read", arguments: ["withdrawn", "draft"])
    func aSlipKeepsNoFile(_ status: String) throws {
        let picture = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
        try put("gone/pic.svg", picture)
        try put("gone/index.md", Array("# 去\n".utf8))
        try put("other.md", Array("# 留\n\n![图](gone/pic.svg)\n".utf8))
        #expect(build().errors == 0 && folder.files("site").contains { $0.path == "gone/pic.svg" })
        try put("gone/index.md", Array("---\nstatus: \(status)\ntags: [a\n---\n# 去\n".utf8))
        #expect(build().site.publishing != nil)
        #expect(!folder.files("site").contains { $0.path == "gone/pic.svg" } && dangling().isEmpty)
    }
}
