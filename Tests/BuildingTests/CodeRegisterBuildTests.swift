import Building
import Content
import Diagnostics
import Foundation
import Testing

@Suite struct CodeRegisterBuildTests {
    private func portal() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "languages: [zh-Hans]\nschool: 云溪中学\nurl: https://maker.example.com/\n")
        try folder.put("content/index.md", "---\ntitle: 首页\n---\n")
        try folder.put("content/equipment/saw.md", "---\ntitle: 锯\n---\n")
        try folder.put("content/codes.yml", "SAW-1: {thing: equipment/saw, name: 带锯, printed: 2026-09-01}\n")
        return folder
    }

    private func options(_ folder: TestFolder) -> BuildOptions {
        BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(Day("2026-11-24")!), jobs: 1)
    }

    @Test(arguments: ["link", "broken", "folder", "pipe"])
    func aRegisterThatIsNoFileIsNotAbsent(_ kind: String) throws {
        let folder = try portal()
        #expect(!Build(options(folder)).run().isStopped)
        #expect(folder.text("site/q/SAW-1.html") != nil)
        let register = folder.path + "/content/codes.yml"
        try FileManager.default.moveItem(atPath: register, toPath: folder.path + "/codes.yml")
        switch kind {
        case "link": try FileManager.default.createSymbolicLink(atPath: register, withDestinationPath: folder.path + "/codes.yml")
        case "broken": try FileManager.default.createSymbolicLink(atPath: register, withDestinationPath: "nowhere.yml")
        case "folder": try FileManager.default.createDirectory(atPath: register, withIntermediateDirectories: false)
        default: #expect(mkfifo(register, 0o600) == 0)
        }
        let before = folder.files("site").map(\.path)
        let result = Build(options(folder)).run()
        #expect(result.isStopped && result.diagnostics.contains { $0.name == "code-register-no-file" && $0.severity == .error })
        #expect(folder.files("site").map(\.path) == before && folder.text("site/q/SAW-1.html") != nil)
        #expect(Build(options(folder)).linked().linked == nil, "no labels, either")
        try FileManager.default.removeItem(atPath: register)
        #expect(Build(options(folder)).run().diagnostics.map(\.name).contains("own-file-gone"), "gone, is that meant?")
        var meant = options(folder)
        meant.allowsRemovals = true
        #expect(!Build(meant).run().isStopped, "a register that is absent is none")
    }

    @Test(arguments: [
        ("status: draft", true), ("status: review", true), ("date: 2026-12-24", true), ("status: withdrawn", false),
        ("expires: 2026-10-01", false), ("status: archived", false),
    ])
    func whatWaitsIsNotGoneAndNotNamed(_ field: String, _ isWithheld: Bool) throws {
        let folder = try portal()
        try folder.put("content/equipment/saw.md", "---\ntitle: 带锯\n\(field)\nunits: [{code: SAW-1}]\n---\n")
        var options = options(folder)
        options.advice = true
        let result = Build(options).run()
        let page = try #require(folder.text("site/q/SAW-1.html"))
        #expect(page.contains("说明这会儿读不出来") == isWithheld)
        #expect(page.contains("带锯") == !isWithheld, "a register names what is gone")
        #expect(result.diagnostics.contains { $0.place.path == "codes.yml" } == !isWithheld)
        if isWithheld { #expect(folder.files("site").allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("带锯") }) }
    }
}
