import Content
import Diagnostics
import Testing

@testable import Building

/// Two files that are one page in one language: where one is held back, the other can't open the page.
@Suite struct TwinTests {
    private func build(_ folder: TestFolder) throws -> BuildReport {
        let day = try #require(Day("2026-11-26"))
        return Build(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 1)).run()
    }

    @Test(arguments: [
        ("en, zh-Hans", "x.md", "x.en.md"), ("en, zh-Hans", "x.en.md", "x.md"), ("zh-Hans, en", "x.md", "x/index.md"),
        ("zh-Hans, en, fr", "x.zh-Hans.md", "x.md"),
    ])
    func aDraftHoldsItsTwin(_ languages: String, _ draft: String, _ twin: String) throws {
        for status in ["draft", "withdrawn", "review"] {
            let folder = try TestFolder()
            try folder.put("content/portal.yml", "title: 站\nlanguages: [\(languages)]\n")
            try folder.put("content/tutorials/\(draft)", "---\ntitle: Lamp\nstatus: \(status)\n---\n文\n")
            try folder.put("content/tutorials/\(twin)", "---\ntitle: Lamp\nsummary: s\n---\nsecret text\n")
            try folder.put("content/tutorials/other.md", "---\ntitle: Other\n---\n文\n")
            let report = try build(folder)
            #expect(!report.isStopped && report.diagnostics.filter { $0.name == "same-id" }.map(\.place.path) == ["tutorials/\(twin)"])
            #expect(!folder.files("site").contains { String(decoding: $0.bytes, as: UTF8.self).contains("secret text") })
            #expect(folder.text("site/tutorials/other.html") != nil)
        }
    }

    @Test("another language, and the index beside a README that is held back, are no twins")
    func others() throws {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 站\nlanguages: [zh-Hans, en]\n")
        try folder.put("content/tutorials/x.md", "---\ntitle: 灯\nstatus: draft\n---\n文\n")
        try folder.put("content/tutorials/x.en.md", "---\ntitle: Lamp\nstatus: published\n---\nEnglish text\n")
        try folder.put("content/projects/lamp/README.md", "---\ntitle: 内部\nstatus: draft\n---\n文\n")
        try folder.put("content/projects/lamp/index.md", "---\ntitle: 台灯\n---\n文\n")
        #expect(try build(folder).diagnostics.allSatisfy { $0.name != "same-id" })
        #expect(folder.text("site/projects/lamp/index.html") != nil)
    }
}
