import Testing

@Suite struct TutorialNotTestedTests {
    @Test func twoYearsAndADayAreTooLong() throws {
        func tested(_ day: String) throws -> [String] { try checked(["tutorials/a.md": "---\ntitle: 灯\nlast_tested: \(day)\n---\n"]) }
        #expect(try tested("2024-11-23") == ["tutorials/a.md:3 tutorial-not-tested"])
        #expect(try tested("2024-11-24") == [])
        #expect(try tested("2026-11-01") == [])
        #expect(try checked(["tutorials/a.md": "---\ntitle: 灯\n---\n"]) == [])
    }
}
