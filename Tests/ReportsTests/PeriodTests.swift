import Content
import Testing

@testable import Reports

@Suite struct PeriodTests {
    private func period(_ from: String?, _ to: String?) throws -> String? {
        let period = Period(from: from.flatMap { Day($0) }, to: to.flatMap { Day($0) }, today: try #require(Day("2026-11-24")))
        return period.map { "\($0.first) \($0.last) \($0.days)" }
    }

    @Test func leftOutEndsAreTodayAndAYearBefore() throws {
        #expect(try period(nil, nil) == "2025-11-25 2026-11-24 365")
        #expect(try period("2026-09-01", nil) == "2026-09-01 2026-11-24 85")
        #expect(try period("2027-09-01", nil) == "2027-09-01 2027-09-01 1")
        #expect(try period(nil, "2024-02-29") == "2023-03-02 2024-02-29 365")
        #expect(try period("2026-09-01", "2026-08-31") == nil)
    }
}
