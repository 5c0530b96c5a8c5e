import Content
import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

@testable import Building

@Suite("What must be gone is gone though the disk is full") struct FullDiskTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\n")
        try folder.put("content/about.md", "---\ntitle: 关于\n---\n\n看 [灯](projects/lamp/index.md)。\n")
        try folder.put("content/projects/lamp/index.md", "---\ntitle: 灯\n---\n\n[图纸](plan.txt)\n")
        try folder.put("content/projects/lamp/plan.txt", "1 2 3\n")
        try folder.put("content/projects/car.md", "---\ntitle: 车\n---\n\n文。\n")
    }

    private var build: Build {
        get throws {
            Build(
                BuildOptions(
                    content: folder.path + "/content", output: folder.path + "/site", now: .day(try #require(Day("2026-11-29"))), jobs: 2))
        }
    }

    private var full: BuildReport {
        var report = BuildReport()
        report.isStopped = true
        report.diagnostics = [Diagnostic(PublishingDiagnostics.diskFull, at: .file("x"), Words(zh: "满", en: "full"))]
        return report
    }

    private func isThere(_ path: String) -> Bool { folder.text("site/" + path) != nil }

    @Test("with what lies in its folder, and nothing else") func withdrawn() throws {
        #expect(try build.run().site.publishing != nil)
        try folder.put("content/projects/lamp/index.md", "---\ntitle: 灯\nstatus: withdrawn\n---\n")
        try folder.put("content/projects/car.md", "---\ntitle: 车\nexpires: 2026-11-01\n---\n\n文。\n")
        let gone = try build.takenDown(after: full)
        #expect(gone == ["projects/car.html", "projects/lamp/index.html"])
        #expect(!isThere("projects/lamp/index.html") && !isThere("projects/lamp/plan.txt") && !isThere("projects/car.html"))
        #expect(isThere("about.html") && isThere("projects/index.html"))
        // What follows is whole again.
        #expect(try build.run().site.publishing != nil)
        #expect(folder.text("site/projects/index.html")?.contains("lamp/index.html") != true)
    }

    @Test("nor is it left in the file with the whole portal, or in an earlier site") func copies() throws {
        try folder.put("content/portal.yml", "title: 测试\noffline: zip\n")
        var build = try build
        func publish() throws {
            var options = build.options
            options.keeps = 3
            #expect(Build(options).run().site.publishing != nil)
        }
        try publish()
        try folder.put("content/about.md", "---\ntitle: 关于我们\n---\n\n看 [灯](projects/lamp/index.md)。\n")
        try publish()
        func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder.path + "/" + path) }
        #expect(isThere("site/portal.zip") && isThere("site.lathe/earlier/files"))
        // Nothing has to go, so nothing does.
        #expect(build.takenDown(after: full).isEmpty && isThere("site/portal.zip"))
        try folder.put("content/projects/car.md", "---\ntitle: 车\nstatus: withdrawn\n---\n")
        build = try self.build
        #expect(build.takenDown(after: full) == ["projects/car.html"])
        #expect(!isThere("site/portal.zip") && !isThere("site.lathe/earlier"))
        try publish()
        #expect(isThere("site/portal.zip"))
    }

    @Test("nothing goes that may stay, nor where anything else was in the way") func others() throws {
        #expect(try build.run().site.publishing != nil)
        #expect(try build.takenDown(after: full).isEmpty)
        try folder.put("content/projects/car.md", "---\ntitle: 车\nstatus: withdrawn\n---\n")
        var other = full
        other.diagnostics = []
        #expect(try build.takenDown(after: other).isEmpty)
        #expect(isThere("projects/car.html") && isThere("projects/lamp/plan.txt"))
    }

    @Test("the text of a list doesn't take with it what the list shows") func list() throws {
        try folder.put("content/projects/index.md", "---\ntitle: 作品\n---\n\n看看。\n")
        #expect(try build.run().site.publishing != nil)
        try folder.put("content/projects/index.md", "---\ntitle: 作品\nstatus: withdrawn\n---\n")
        #expect(try build.takenDown(after: full) == ["projects/index.html"])
        #expect(!isThere("projects/index.html") && isThere("projects/car.html") && isThere("projects/lamp/plan.txt"))
    }

    private func put(_ file: String, _ bytes: [UInt8]) throws {
        try folder.put(file, "")
        try Data(bytes).write(to: URL(filePath: folder.path + "/" + file))
    }

    @Test("with its photos beside other pages and the smaller ones of them, but not what another page shows") func photos() throws {
        try folder.put("content/portal.yml", "title: 测试\n")
        try put("content/photos/own.png", MadePNG.photo(700, 500))
        try put("content/photos/both.png", MadePNG.photo(700, 480))
        try put("content/photos/copy.png", MadePNG.photo(700, 460))
        try put("content/projects/copy.png", MadePNG.photo(700, 460))
        try folder.put(
            "content/projects/car.md",
            "---\ntitle: 车\ncover: {image: ../photos/own.png, alt: 车}\n---\n\n![车](../photos/own.png)\n\n![两](../photos/both.png)\n\n![同](../photos/copy.png)\n"
        )
        try folder.put("content/about.md", "---\ntitle: 关于\n---\n\n![两](photos/both.png)\n\n![同](projects/copy.png)\n")
        #expect(try build.run().site.publishing != nil)
        let before = folder.files("site/assets/renditions").map(\.path)
        #expect(before.count >= 3 && isThere("photos/own.png"))
        try folder.put("content/projects/car.md", "---\ntitle: 车\nstatus: withdrawn\n---\n\n![车](../photos/own.png)\n")
        #expect(try build.takenDown(after: full) == ["projects/car.html"])
        #expect(!isThere("photos/own.png") && isThere("photos/both.png") && !isThere("photos/copy.png") && isThere("projects/copy.png"))
        let after = folder.files("site/assets/renditions").map(\.path)
        let about = try #require(folder.text("site/about.html"))
        #expect(after.count < before.count && after.allSatisfy(about.contains), "\(before) \(after)")
        #expect(before.filter(about.contains).allSatisfy(after.contains))
        #expect(isThere("index.html") && !folder.files("site/assets").filter { $0.path.hasSuffix(".css") }.isEmpty)
        #expect(try build.run().site.publishing != nil)
    }

    @Test("a photo of somebody who may not be shown any more goes, and the page stays") func faces() throws {
        try put("content/projects/us.png", MadePNG.photo(700, 440))
        try folder.put("content/projects/car.md", "---\ntitle: 车\nfaces: true\nconsent: true\n---\n\n![我们](us.png)\n")
        #expect(try build.run().site.publishing != nil)
        #expect(isThere("projects/us.png") && !folder.files("site/assets/renditions").isEmpty)
        try folder.put("content/projects/car.md", "---\ntitle: 车\nfaces: true\nconsent: {publish: true}\n---\n\n![我们](us.png)\n")
        #expect(try build.takenDown(after: full) == ["projects/us.png"])
        #expect(!isThere("projects/us.png") && folder.files("site/assets/renditions").isEmpty && isThere("projects/car.html"))
    }
}
