import Content
import Foundation
import Publishing
import Testing

@testable import Building

/// Earlier sites are kept for a rollback, until something leaves the site that must not come back.
@Suite struct EarlierSitesTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\n")
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\n---\n\n## 步骤 1：画\n\n画出来。\n")
        try project("consent: {name: given, until: 2026-12-01}")
    }

    private func project(_ consent: String, head: String = "", secret: String = "", body: String = "量了三天。") throws {
        try folder.put(
            "content/projects/lamp/index.md",
            "---\ntitle: 温室灯\n\(head)team:\n  - name: 甄学子\n    shown_as: 小树\n    \(consent)\n---\n\n\(body)\n")
    }

    private func build(_ now: String = "2026-11-26") throws {
        var options = BuildOptions(
            content: folder.path + "/content", output: folder.path + "/site", now: .day(try #require(Day(now))), jobs: 2)
        options.keeps = 5
        let report = Build(options).run()
        #expect(report.site.publishing != nil, "\(report.diagnostics.map(\.name))")
    }

    private var kept: Int { Rollback(output: folder.path + "/site", last: []).sites.count }

    private func isInState(_ text: String) -> Bool {
        folder.files("site.lathe/earlier").contains { $0.bytes.range(of: Data(text.utf8)) != nil }
    }

    @Test func whatIsEditedAddedAndBrokenCanBeTakenBack() throws {
        try build()
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\n---\n\n## 步骤 1：锯\n\n锯出来。\n")
        try build()
        try folder.put("content/tutorials/draft.md", "---\ntitle: 还没写完\nstatus: draft\n---\n\n字。\n")
        try project("consent: {name: given, until: 2026-12-01}", body: "量了四天。")
        try build()
        try folder.put("content/tutorials/box.md", "---\ntitle: [小盒\n  - {\n---\n\n坏了。\n")
        try folder.put("content/tutorials/new.md", "# 新的\n\n字。\n")
        try build()
        #expect(kept == 3)
        _ = try Rollback(output: folder.path + "/site", last: []).putBack(2)
        #expect(folder.text("site/tutorials/box.html")?.contains("画出来") == true)
    }

    static let hiding: [(name: String, consent: String, head: String, now: String)] = [
        ("withdrawn", "consent: {name: given, until: 2026-12-01}", "status: withdrawn\n", "2026-11-26"),
        ("a draft again", "consent: {name: given, until: 2026-12-01}", "status: draft\n", "2026-11-26"),
        ("expired", "consent: {name: given, until: 2026-12-01}", "expires: 2026-11-20\n", "2026-11-26"),
        ("by another name", "consent: {name: pseudonym, until: 2026-12-01}", "", "2026-11-26"),
        ("no consent", "consent: false", "", "2026-11-26"),
        (
            "withdrawn, while the file can't be read", "consent: {name: given, until: 2026-12-01}", "status: withdrawn\nx: [{\n",
            "2026-11-26"
        ),
        ("no consent, while the file can't be read", "consent: false", "x: [{\n", "2026-11-26"),
        ("consent run out", "consent: {name: given, until: 2026-12-01}", "", "2026-12-02"),
    ]

    @Test(arguments: hiding)
    func nothingComesBackThatWasTakenOff(_ name: String, _ consent: String, _ head: String, _ now: String) throws {
        try build()
        try project("consent: {name: given, until: 2026-12-01}", body: "量了四天。")
        try build()
        #expect(kept == 1 && isInState("甄学子"), "\(name)")
        try project(consent, head: head, body: "量了五天。")
        try build(now)
        #expect(kept == 0 && !isInState("甄学子"), "\(name)")
        // From then on sites are kept again.
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\n---\n\n## 步骤 1：锯\n\n锯出来。\n")
        try build(now)
        #expect(kept == 1 && !isInState("甄学子"), "\(name)")
    }

    @Test func whoWasTakenOutOfATeamDoesntComeBack() throws {
        try build()
        try project("consent: {name: given, until: 2026-12-01}", body: "量了四天。")
        try build()
        #expect(kept == 1)
        try folder.put("content/projects/lamp/index.md", "---\ntitle: 温室灯\nby: staff\n---\n\n量了四天。\n")
        try build()
        #expect(kept == 0 && !isInState("甄学子"))
    }

    @Test func aPageThatIsMovedAndWithdrawnAtOnceDoesntComeBack() throws {
        try build()
        try project("consent: {name: given, until: 2026-12-01}", body: "量了四天。")
        try build()
        try FileManager.default.removeItem(atPath: folder.path + "/content/projects/lamp/index.md")
        try folder.put(
            "content/projects/light.md", "---\ntitle: 温室灯\nstatus: withdrawn\nteam: [{name: 甄学子, consent: true}]\n---\n\n量了四天。\n")
        try build()
        #expect(kept == 0 && !isInState("甄学子"))
    }

    @Test func anotherLineInTheListOfPrivateWordsForgets() throws {
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        func write() throws { try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self)) }
        _ = list.add("欧阳若谷")
        try write()
        try build()
        try folder.put("content/tutorials/new.md", "# 新的\n\n字。\n")
        try build()
        #expect(kept == 1)
        _ = list.add("Quillfeather Moss")
        try write()
        try folder.put("content/tutorials/newer.md", "# 更新的\n\n字。\n")
        try build()
        #expect(kept == 0)
    }
}
