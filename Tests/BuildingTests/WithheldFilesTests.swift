import Content
import Diagnostics
import Foundation
import Testing

@testable import Building

/// A file that only the head of a page names that is held back stays back with it, wherever it lies and whoever shows it.
@Suite struct WithheldFilesTests {
    private let folder: TestFolder

    /// A JPEG as small as can be, which the publisher takes.
    private static let photo = Data(
        base64Encoded:
            "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA="
    )!

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 站\n")
        try folder.put("content/tutorials/other.md", "---\ntitle: 别的\n---\n\n![甲](../projects/a.jpg)\n\n![乙](../people/a.jpg)\n\n完。\n")
        for place in ["projects", "people"] { try put("content/\(place)/a.jpg") }
    }

    private func put(_ path: String) throws {
        let url = URL(filePath: folder.path + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Self.photo.write(to: url)
    }

    private func build(drafts: Bool = false) throws -> BuildReport {
        Build(
            BuildOptions(
                content: folder.path + "/content", output: folder.path + "/site", drafts: drafts,
                now: .day(try #require(Day("2026-11-26"))),
                jobs: 2)
        ).run()
    }

    private func isShown(_ place: String) -> Bool {
        folder.files("site/\(place)").contains { $0.path.hasPrefix("a.") || $0.path.hasPrefix("a-") }
    }

    @Test(arguments: [
        "status: draft\ncover: {image: a.jpg, alt: 灯}", "expires: 2020-01-01\ncover: {image: a.jpg, alt: 灯}",
        "status: withdrawn\ncover: {image: a.jpg, alt: 灯}", "consent: false\ncover: {image: a.jpg, alt: 灯}",
        "date: 2099-01-01\nlog: [{date: 2026-01-01, text: 试, image: a.jpg}]",
        "status: draft\nteam: [{name: 欧阳若谷, consent: true, photos: [a.jpg]}]", "status: draft\nfiles: [a.jpg]",
    ])
    func whatAHeadNamesStaysBackWithIt(_ head: String) throws {
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n\(head)\n---\n\n一盏灯。\n")
        try folder.put("content/projects/open.md", "---\ntitle: 开\n---\n\n亮。\n")
        let report = try build()
        #expect(!isShown("projects") && isShown("people"))
        let told = report.diagnostics.filter { $0.name == "file-withheld" }
        #expect(told.map(\.place.path) == ["tutorials/other.md"] && told.map(\.place.line) == [5], "\(told)")
        #expect(told.first?.cure != nil)
    }

    @Test func aPupilsPhotoDoes() throws {
        try folder.put(
            "content/people/me.md", "---\ntitle: 欧阳若谷\nby: student\nconsent: false\ncover: {image: a.jpg, alt: 我}\n---\n\n你好。\n")
        try folder.put("content/people/wang.md", "---\ntitle: 王老师\n---\n\n你好。\n")
        _ = try build()
        #expect(!isShown("people") && isShown("projects"))
    }

    @Test func whatAPublishedHeadNamesTooIsShown() throws {
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\nstatus: draft\ncover: {image: a.jpg, alt: 灯}\n---\n\n一盏灯。\n")
        try folder.put("content/projects/open.md", "---\ntitle: 开\ncover: {image: ./a.jpg, alt: 灯}\n---\n\n亮。\n")
        #expect(try build().diagnostics.allSatisfy { $0.name != "file-withheld" })
        #expect(isShown("projects"))
        try folder.put("content/projects/open.md", "---\ntitle: 开\n---\n\n![灯](a.jpg)\n")
        _ = try build()
        #expect(!isShown("projects"))
        #expect(try build(drafts: true).diagnostics.allSatisfy { $0.name != "file-withheld" })
    }
}
