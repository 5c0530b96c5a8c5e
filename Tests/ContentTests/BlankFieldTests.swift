import Diagnostics
import Testing

@testable import Content

/// Fields that an entry can't do without, left empty or left out.
@Suite struct BlankFieldTests {
    private func told(_ lines: String, _ path: String) throws -> [Diagnostic] {
        let reading = read("---\n\(lines)\n---\n\n文。\n", path: path)
        return RequiredFields.check([try #require(reading.entry)], types: .builtIn) + reading.diagnostics
    }

    @Test(
        "a line that says nothing is told of where it stands, with what to write on it",
        arguments: [
            ("events/day.md", "title: 开放日\nstart:", 3, "start: 2026-11-25 16:30"),
            ("events/day.md", "开始:   # 什么时候\ntitle: 开放日", 2, "start: 2026-11-25 16:30"),
            ("events/day.md", "title: 开放日\nspace: studio\nstart: ~", 4, "start: 2026-11-25 16:30"),
            ("spaces/lab.md", "title: 工坊\n校区：", 3, "不带 .md"),
            ("services/desk.md", "mode:\ntitle: 咨询台", 2, "physical"),
            ("resources/book.md", "title: 书\nkind: null", 3, "book"),
        ])
    func blank(_ path: String, _ lines: String, _ line: Int, _ wanted: String) throws {
        let told = try told(lines, path).filter { $0.name == "required-field-missing" }
        #expect(told.map(\.place.line) == [line])
        let cure = try #require(told.first?.cure)
        #expect(cure.zh.contains(wanted) || cure.en.contains(wanted), "\(cure.zh)")
        #expect(!cure.zh.contains("补上一行"))
    }

    @Test(
        "so is one within a record",
        arguments: [
            ("events/day.md", "title: 日\nstart: 2026-12-01\nrepeat:\n  every:\n  until: 2027-01-01", 5),
            ("tutorials/lamp.md", "title: 灯\nmaterials:\n  - item:\n    quantity: 2", 4),
            ("projects/lamp.md", "title: 灯\nlog:\n  - text: 折\n    date:", 5),
        ])
    func blankInRecords(_ path: String, _ lines: String, _ line: Int) throws {
        #expect(try told(lines, path).filter { $0.name == "required-field-missing" }.map(\.place.line) == [line])
    }

    @Test(
        "a field that is left out is told of at the top, a value that can't be read at its place, and a draft has time",
        arguments: [
            ("events/day.md", "title: 日", ["required-field-missing 1"]),
            ("events/day.md", "title: 日\nstart: 待定", ["bad-value 3"]),
            ("events/day.md", "title: 日\nstart:\nstatus: draft", []),
            ("events/day.md", "title: 日\nstart: 2026-12-01 16:00\nend:", []),
            ("spaces/lab.md", "title: 工坊\ncampus: north\nfloor:", []),
        ])
    func others(_ path: String, _ lines: String, _ expected: [String]) throws {
        #expect(try told(lines, path).map { "\($0.name) \($0.place.line)" } == expected)
    }
}
