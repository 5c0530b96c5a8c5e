import Diagnostics
import Testing

@testable import Content

/// A range whose end no whole number reaches is a value that can't be read, and no more.
@Suite struct HostileRangeTests {
    @Test(arguments: ["minutes", "level", "class_hours", "capacity", "valid_months"])
    func itIsToldAndTheRestIsRead(_ key: String) throws {
        let folder = key == "capacity" ? "spaces" : key == "valid_months" ? "trainings" : "tutorials"
        for value in [
            "1-99999999999999999999", "1~inf", "1-nan", "一-1e99", "9223372036854775807-9223372036854775808", "2—1e400", "3至-0", "1-9e18 课时",
            "99999999999999999999 课时", "1e18 节课", "１－９９９９９９９９９９９９９９９９９９９９",
        ] {
            let entry = try #require(read("---\ntitle: 灯\n\(key): \(value)\n---\n正文\n", path: folder + "/lamp.md").entry, "\(value)")
            #expect(entry.title == "灯", "\(value)")
        }
    }

    @Test func aRangeOfWholeNumbersIsStillExplained() {
        let found = read("---\ntitle: 灯\nminutes: 40-60\n---\n正文\n").diagnostics
        #expect(found.first?.cure?.en.contains("minutes: 60") == true)
        #expect(read("---\ntitle: 灯\nminutes: 2 课时\n---\n正文\n").diagnostics.first?.cure?.en.contains("class_hours: 2") == true)
    }
}
