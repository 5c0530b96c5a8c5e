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
        var options = BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), strict: strict, jobs: 2)
        options.allowsRemovals = removals
        return Build(options).run()
    }

    private var pages: Int { folder.files("site/tutorials").count { $0.path.hasPrefix("page-") } }

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
}
