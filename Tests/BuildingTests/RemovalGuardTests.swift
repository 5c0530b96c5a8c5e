import Content
import Diagnostics
import Foundation
import Testing

@testable import Building

/// A share that is not mounted must not empty the portal.
@Suite struct RemovalGuardTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        for number in 1...9 { try write(number) }
    }

    private func write(_ number: Int, in place: String = "tutorials", status: String = "published", text: String = "文字") throws {
        try folder.put("content/\(place)/page-\(number).md", "---\ntitle: 第 \(number) 篇\nstatus: \(status)\n---\n\n\(text) \(number)。\n")
    }

    private func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: folder.path + "/content/" + path) }

    private func build(removals: Bool = false, strict: Bool = false) throws -> BuildReport {
        let day = try #require(Day("2026-11-26"))
        var options = BuildOptions(
            content: folder.path + "/content", output: folder.path + "/site", now: .day(day), strict: strict, jobs: 2)
        options.allowsRemovals = removals
        return Build(options).run()
    }

    /// Where a withdrawn one was, a page stays that says so.
    private var pages: Int {
        folder.files("site/tutorials").count { $0.path.hasPrefix("page-") && $0.bytes.range(of: Data("这里曾经有一页".utf8)) == nil }
    }

    @Test("an emptied content folder is an error and changes nothing")
    func emptied() throws {
        _ = try build()
        let before = folder.files("site").map(\.bytes)
        try remove("tutorials")
        let report = try build()
        #expect(report.isStopped)
        #expect(report.diagnostics.map(\.name).contains("many-entries-gone"))
        #expect(folder.files("site").map(\.bytes) == before)
        // Not asked twice, nor forgotten after the first refusal.
        #expect(try build().isStopped)
        #expect(try !build(removals: true).isStopped)
        #expect(pages == 0)
    }

    @Test("a third may go, more may not")
    func third() throws {
        _ = try build()
        for number in 1...3 { try remove("tutorials/page-\(number).md") }
        #expect(try !build().isStopped)
        #expect(pages == 6)
        for number in 4...6 { try remove("tutorials/page-\(number).md") }
        #expect(try build().isStopped)
        #expect(pages == 6)
    }

    @Test("a folder of ten is never emptied at once, one of nine may be")
    func wholeFolder() throws {
        for number in 1...40 { try write(number, in: "guides", text: "指南") }
        for number in 1...10 { try write(number, in: "projects", text: "作品") }
        _ = try build()
        try remove("projects")
        let report = try build()
        #expect(report.isStopped)
        #expect(report.diagnostics.filter { $0.name == "many-entries-gone" }.map(\.place.path) == ["projects"])
        #expect(try !build(removals: true).isStopped)
        try remove("tutorials")
        #expect(try !build().isStopped)
        for number in 1...10 { try write(number, in: "guides", text: "新") }
        for number in 11...20 { try remove("guides/page-\(number).md") }
        #expect(try !build().isStopped)
    }

    @Test("withdrawals, drafts and mistakes don't count", arguments: ["withdrawn", "draft", "archived"])
    func withdrawn(_ status: String) throws {
        _ = try build()
        for number in 1...8 { try write(number, status: status) }
        #expect(try !build().isStopped)
        #expect(pages == 1)
    }

    @Test("files that were moved to another folder don't count")
    func moved() throws {
        _ = try build()
        for number in 1...9 {
            try remove("tutorials/page-\(number).md")
            try write(number, in: "guides")
        }
        #expect(try !build().isStopped)
        #expect(pages == 0)
    }

    @Test("the only page of a new portal may be renamed")
    func renamed() throws {
        for number in 2...9 { try remove("tutorials/page-\(number).md") }
        _ = try build()
        try remove("tutorials/page-1.md")
        try write(2, text: "别的文字")
        #expect(try !build().isStopped)
    }

    /// Where the records of the site are lost, its own list of entries still says what there was.
    @Test("without records, the portal's own manifest is asked")
    func manifest() throws {
        _ = try build()
        try FileManager.default.removeItem(atPath: folder.path + "/site.lathe")
        try remove("tutorials/page-9.md")
        for number in 4...8 { try remove("tutorials/page-\(number).md") }
        let report = try build()
        #expect(report.isStopped && report.diagnostics.map(\.name).contains("many-entries-gone"))
        #expect(pages == 9)
        for number in 4...8 { try write(number) }
        #expect(try !build().diagnostics.map(\.name).contains("many-entries-gone"), "one is no great part")
    }

    @Test("settings and register that are gone or emptied are asked about", arguments: ["portal.yml", "codes.yml"], [true, false])
    func ownFiles(_ name: String, _ isEmptied: Bool) throws {
        try folder.put("content/portal.yml", "title: 站\n")
        try folder.put("content/codes.yml", "LC-1: {thing: tutorials/page-1, name: 第 1 篇, printed: 2026-09-01}\n")
        #expect(try !build().isStopped)
        let before = folder.files("site").map(\.bytes)
        if isEmptied { try folder.put("content/" + name, " \n\n") } else { try remove(name) }
        let report = try build()
        #expect(report.isStopped && report.diagnostics.contains { $0.name == "own-file-gone" && $0.place.path == name })
        #expect(folder.files("site").map(\.bytes) == before)
        #expect(try build().isStopped, "not forgotten")
        #expect(try !build(removals: true).isStopped)
        #expect(try !build().isStopped, "meant once, meant for good")
    }

    @Test("a list of private words that is gone stops everything, until that is meant")
    func privateWords() throws {
        var words = PrivateWords(salt: Array(1...16), rounds: 10)
        _ = words.add("欧阳若谷")
        try folder.put("content/privacy.yml", String(decoding: words.bytes, as: UTF8.self))
        try write(1, text: "欧阳若谷")
        #expect(try !build().isStopped)
        let before = folder.files("site").map(\.bytes)
        try remove("privacy.yml")
        for _ in 0..<2 {
            let report = try build()
            let found = report.diagnostics.first { $0.name == "own-file-gone" }
            #expect(report.isStopped && found?.place.path == "privacy.yml" && found?.cure?.en.contains("--allow-removals") == true)
            #expect(folder.files("site").map(\.bytes) == before)
        }
        try folder.put("content/privacy.yml", " \n")
        #expect(try build().isStopped && folder.files("site").map(\.bytes) == before)
        try remove("privacy.yml")
        #expect(try !build(removals: true).isStopped)
        #expect(try !build().isStopped, "meant once, meant for good")
    }

    @Test("a portal that never had settings isn't asked for them")
    func neverThere() throws {
        _ = try build()
        #expect(try build().diagnostics.isEmpty)
    }

    @Test("a file that was emptied keeps its page", arguments: ["", "\n \n", "\0\0\0\0"])
    func emptiedFile(_ text: String) throws {
        _ = try build()
        let before = folder.text("site/tutorials/page-1.html")
        try folder.put("content/tutorials/page-1.md", text)
        let report = try build()
        #expect(report.diagnostics.map(\.name) == ["file-emptied"] && !report.isStopped)
        #expect(folder.text("site/tutorials/page-1.html") == before && pages == 9)
        try folder.put("content/tutorials/page-1.md", "---\nstatus: withdrawn\n---\n")
        #expect(try build().diagnostics.isEmpty && pages == 8)
    }

    @Test("a link or a folder in an entry's place keeps its page, a file that was always empty is one")
    func lostFile() throws {
        try folder.put("content/tutorials/page-7.md", "")
        _ = try build()
        #expect(try build().diagnostics.map(\.name) == ["entry-without-text"])
        try remove("tutorials/page-1.md")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/content/tutorials/page-1.md", withDestinationPath: "nowhere.md")
        try remove("tutorials/page-2.md")
        try FileManager.default.createDirectory(atPath: folder.path + "/content/tutorials/page-2.md", withIntermediateDirectories: true)
        let report = try build()
        #expect(
            report.diagnostics.filter { $0.name == "unreadable-file" }.map(\.place.path) == ["tutorials/page-1.md", "tutorials/page-2.md"])
        #expect(pages == 9)
    }

    /// To Swift the two names are one, to the disk they aren't.
    @Test("names in another Unicode form are other names")
    func unicode() throws {
        try folder.put("content/tutorials/caf\u{E9}.md", "# 咖啡\n")
        _ = try build()
        try remove("tutorials/caf\u{E9}.md")
        try folder.put("content/tutorials/cafe\u{301}.md", "")
        #expect(try build().diagnostics.map(\.name) == ["entry-without-text"], "an empty file of another name was never emptied")
    }
}
