import Diagnostics
import Testing

@testable import Content

@Suite("an event whose day and times stand in lines of their own")
struct DividedMomentTests {
    private func read(_ head: String) -> EntryReader.Reading {
        let settings = PortalSettings()
        return EntryReader(folder: ContentFolder(root: "/nowhere"), settings: settings).read(
            SourceText(path: "events/fair.md", text: "---\ntitle: 义卖会\n\(head)\n---\n来。\n"),
            at: EntryAddress(path: "events/fair.md", languages: settings.languages))
    }

    private func moment(_ reading: EntryReader.Reading, _ key: String) -> String? {
        if case .moment(let moment)? = reading.entry?[key]?.kind { moment.written } else { nil }
    }

    @Test(
        "is read as one that has a start and an end",
        arguments: [
            ("date: 2026-12-05\ntime: 14:00-16:00", "2026-12-05 14:00", "2026-12-05 16:00"),
            ("日期: 2026年12月5日\n时间: 下午2点到4点", "2026-12-05 14:00", "2026-12-05 16:00"),
            ("date: 2026-12-05 14:00", "2026-12-05 14:00", nil),
            ("date: 2026-12-05\nstart: 14:00\nend: 15:30", "2026-12-05 14:00", "2026-12-05 15:30"),
            ("start: 2026-12-05\nstart_time: 9:00\nend_time: 11:00", "2026-12-05 09:00", "2026-12-05 11:00"),
            ("start:\ndate: 2026-12-05\ncapacity: 20\ntime: 14:00", "2026-12-05 14:00", nil),
            ("活动日期: 2026-12-05\n活动时间: 14:00-16:00", "2026-12-05 14:00", "2026-12-05 16:00"),
        ] as [(String, String, String?)])
    func joined(_ head: String, _ start: String, _ end: String?) throws {
        let reading = read(head)
        #expect(moment(reading, "start") == start && moment(reading, "end") == end)
        #expect(reading.entry?["date"] == nil, "it would be held back until then")
        #expect(reading.diagnostics.map(\.name) == ["moment-divided"])
        let cure = try #require(reading.diagnostics.first?.cure?.zh)
        #expect(cure.contains("start: \(start)") && end.map { cure.contains("end: \($0)") } ?? true)
        // What the cure says is read without a word.
        let again = read("start: \(start)" + (end.map { "\nend: \($0)" } ?? ""))
        #expect(again.diagnostics.isEmpty && moment(again, "start") == start && moment(again, "end") == end)
    }

    @Test("gets a replacement where its lines stand together")
    func replacement() throws {
        let together = try #require(read("date: 2026-12-05\ntime: 14:00-16:00").diagnostics.first)
        let suggestion = try #require(together.suggestions.first)
        #expect(suggestion.replacement == "start: 2026-12-05 14:00\nend: 2026-12-05 16:00")
        #expect(suggestion.range.map { $0.count } == "date: 2026-12-05\ntime: 14:00-16:00".utf8.count)
        #expect(suggestion.further.isEmpty)
    }

    @Test(
        "gets one that changes several places where other lines stand between them",
        arguments: [
            ("date: 2026-12-05\ncapacity: 20\ntime: 14:00", "start: 2026-12-05 14:00\ncapacity: 20"),
            (
                "日期: 2026-12-05\ncapacity: 20\n时间: 14:00-16:00\ntags: [a]",
                "start: 2026-12-05 14:00\nend: 2026-12-05 16:00\ncapacity: 20\ntags: [a]"
            ),
            ("start:\ndate: 2026-12-05\ntime: 14:00", "start: 2026-12-05 14:00"),
            ("start: 2026-12-05\ncapacity: 20\nend: 16:00\nstart_time: 9:00\ntags: [a]", nil),
        ] as [(String, String?)])
    func severalPlaces(_ head: String, _ meant: String?) throws {
        let source = "---\ntitle: 义卖会\n\(head)\n---\n来。\n"
        let suggestion = read(head).diagnostics.first?.suggestions.first
        guard let meant else {
            #expect(suggestion.map { $0.further.count == 2 } ?? true)
            return
        }
        let whole = try #require(suggestion)
        #expect(!whole.further.isEmpty)
        var bytes = Array(source.utf8)
        let edits = whole.further + [.init(whole.replacement, range: try #require(whole.range))]
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: edit.replacement.utf8)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "---\ntitle: 义卖会\n\(meant)\n---\n来。\n")
        #expect(read(meant).diagnostics.isEmpty)
    }

    @Test(
        "stays as it is where a start is said, or no sure time",
        arguments: [
            "start: 2026-12-05 14:00\ndate: 2026-11-20", "start: 2026-12-05 14:00\nend: 2026-12-05 16:00",
            "start: 2026-12-05\nend: 2026-12-06", "start: 2026-12-05\ndate: 2026-11-20",
        ])
    func neighbours(_ head: String) {
        let reading = read(head)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics.map(\.message.zh))")
        #expect(moment(reading, "start")?.hasPrefix("2026-12-05") == true)
        #expect((reading.entry?["date"] == nil) == !head.contains("date"))
    }

    @Test("is told that a date alone is that of the page", arguments: ["date: 2026-12-05", "日期: 2026年12月5日"])
    func alone(_ head: String) {
        let reading = read(head)
        #expect(reading.entry?["start"] == nil && reading.entry?["date"] != nil)
        #expect(reading.diagnostics.map(\.name).contains("date-of-event"))
        #expect(reading.diagnostics.first { $0.name == "date-of-event" }?.cure?.en.contains("start: 2026-12-05") == true)
    }

    @Test("of other types a date is that of the page, and a time no moment")
    func otherTypes() {
        let settings = PortalSettings()
        let reading = EntryReader(folder: ContentFolder(root: "/nowhere"), settings: settings).read(
            SourceText(path: "projects/car.md", text: "---\ntitle: 车\ndate: 2026-12-05\ntime: 14:00\n---\n车。\n"),
            at: EntryAddress(path: "projects/car.md", languages: settings.languages))
        #expect(reading.entry?["date"]?.date?.description == "2026-12-05")
        #expect(!reading.diagnostics.contains { ["moment-divided", "date-of-event"].contains($0.name) })
    }
}
