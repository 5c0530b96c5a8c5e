import Testing

@testable import Content

@Suite struct ImpossibleTimeTests {
    @Test(arguments: [
        ("18:00-25:00", "25:00"), ("周一至周五 8:00-9:75", "9:75"), ("24:30", "24:30"), ("9：60到10：00", "9：60"), ("2026-12-01 25:10", "25:10"),
        ("晚上 25点", "25点"), ("9点75分到10点", "9点75分"), ("8:00-12:00, 13:00-99:99", "99:99"),
    ])
    func first(_ words: String, _ time: String) { #expect(ImpossibleTime(in: words)?.text == time) }

    @Test(arguments: [
        "8:00-24:00", "2026-12-01 16:30:59", "12:00-13:30, 16:30-18:00", "9点半", "1:234", "12345:99", "A-25: 号", "2027-05-05T10:00+25:00",
        "", ":", "25", "9:7",
    ])
    func none(_ words: String) { #expect(ImpossibleTime(in: words) == nil) }

    @Test(
        "the place is that of the time alone, and a cure tells what there is in its stead",
        arguments: [
            ("hours: 周一至周五 8:00-25:00", 19, "01:00"), ("hours: {mon: \"8:00-9:75\"}", 20, "10:15"),
            ("hours:\n  周六: 8:00-24:30", 12, "24:00"),
        ])
    func place(_ line: String, _ column: Int, _ cure: String) throws {
        let told = read("---\ntitle: 坊\n\(line)\n---\n", path: "spaces/lab.md").diagnostics
        #expect(told.map(\.place.column) == [column])
        #expect(told.first?.cure?.zh.contains(cure) == true && told.first?.cure?.en.contains(cure) == true)
    }
}
