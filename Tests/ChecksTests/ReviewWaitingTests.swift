import Testing

@Suite struct ReviewWaitingTests {
    @Test func aMonthIsLongEnough() throws {
        func waiting(_ fields: String) throws -> [String] {
            try checked(["projects/a.md": "---\ntitle: 灯\nstatus: review\n\(fields)---\n"])
        }
        #expect(try waiting("date: 2026-10-24\n") == ["projects/a.md:3 review-waiting"])
        #expect(try waiting("date: 2026-10-25\n") == [])
        #expect(try waiting("date: 2026-01-01\nupdated: 2026-11-01\n") == [])
        #expect(try waiting("") == [])
        #expect(try checked(["projects/a.md": "---\ntitle: 灯\nstatus: draft\ndate: 2026-01-01\n---\n"]) == [])
    }
}
