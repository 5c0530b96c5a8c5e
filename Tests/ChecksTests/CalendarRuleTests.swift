import Testing

/// The rules about repeats, events and exceptions to opening hours.
@Suite struct CalendarRuleTests {
    private func event(_ fields: String) -> [String: String] {
        ["events/a.md": "---\ntitle: 工坊\nstart: 2026-12-02 16:30\n\(fields)\n---\n"]
    }

    @Test(arguments: ["every: moon", "every: 0 weeks", "{every: week, days: [wed, month]}", "{every: week, days: [1st wed]}"])
    func wordsThatNameNoUnitOrWeekdayAreTold(_ rule: String) throws {
        let text = rule.hasPrefix("{") ? "repeat: \(rule.dropLast()), count: 3}" : "repeat:\n  \(rule)\n  count: 3"
        let found = try checked(event(text), advice: false)
        #expect(found == ["events/a.md:\(rule.hasPrefix("{") ? 4 : 5) unreadable-repeat"])
    }

    @Test(arguments: [
        "{every: week, days: [wed, 周五], count: 3}", "{every: 每月第一个周三, count: 2}", "{every: month, days: [last fri], until: 2027-01-31}",
    ])
    func repeatsThatCanBeReadAreSilent(_ rule: String) throws {
        #expect(try checked(event("repeat: \(rule)")) == [])
    }

    @Test(arguments: [("[周三]", false), ("[wed, fri]", false), ("[周四]", true), ("[mon, tue]", true), ("[周五, 周一]", true)])
    func aStartOnAnotherDayIsTold(_ days: String, _ isTold: Bool) throws {
        let found = try checked(event("repeat: {every: week, days: \(days), until: 2027-01-13}"), advice: false)
        #expect(found == (isTold ? ["events/a.md:3 start-outside-repeat"] : []))
    }

    @Test func ofARepeatThatCantBeReadNobodyKnowsTheDays() throws {
        #expect(try checked(event("repeat: {every: week, until: 2027年1月}\nexcept: [2026-12-16]")) == [])
    }

    @Test func anEndlessRepeatIsAdvisedAbout() throws {
        #expect(try checked(event("repeat: week")) == ["events/a.md:4 endless-repeat"])
        #expect(try checked(event("repeat: week"), advice: false) == [])
    }

    @Test func anEventThatNeverTakesPlaceIsTold() throws {
        #expect(try checked(event("repeat: {every: week, until: 2026-11-30}"), advice: false) == ["events/a.md:4 event-never"])
        #expect(try checked(event("except: [2026-12-02]"), advice: false) == ["events/a.md:4 event-never"])
    }

    @Test func anEndBeforeTheStartIsTold() throws {
        #expect(try checked(event("end: 2026-12-02 15:00"), advice: false) == ["events/a.md:4 event-ends-early"])
        #expect(try checked(event("end: 2026-12-03 01:00"), advice: false) == [])
    }

    @Test func aDayLeftOutForNothingIsAdvisedAbout() throws {
        #expect(
            try checked(event("repeat: {every: week, count: 4}\nexcept: [2026-12-09, 2026-12-10]")) == [
                "events/a.md:5 except-without-occasion"
            ])
    }

    @Test func anEventOnAClosedDayIsAdvisedAbout() throws {
        let campus = "---\ntitle: 河东\nhours: {mon-fri: \"12:00-18:00\"}\nexceptions:\n  - {date: 2026-12-16, closed: true}\n---\n"
        var texts = event("campus: hedong\nrepeat: {every: week, count: 4}")
        texts["campuses/hedong.md"] = campus
        #expect(try checked(texts).filter { $0.contains("event") } == ["events/a.md:5 event-when-closed"])
        texts = event("campus: hedong\nrepeat: {every: week, count: 4}\nexcept: [2026-12-16]")
        texts["campuses/hedong.md"] = campus
        #expect(try checked(texts).filter { $0.contains("event") } == [])
        texts = event("campus: hedong\nmode: virtual\nrepeat: {every: week, count: 4}")
        texts["campuses/hedong.md"] = campus
        #expect(try checked(texts).filter { $0.contains("event") } == [], "online it can take place")
    }

    @Test func aTranslationWithOtherTimesIsTold() throws {
        var texts = event("repeat: {every: week, count: 4}\nexcept: [2026-12-09]")
        texts["portal.yml"] = "languages: [zh-Hans, en]\n"
        texts["events/a.en.md"] = "---\ntitle: Workshop\nrepeat: {every: 每周, count: 4}\nexcept: [2026-12-09]\n---\n"
        #expect(try checked(texts, advice: false) == [])
        texts["events/a.en.md"] = "---\ntitle: Workshop\nrepeat: {every: week, count: 5}\nexcept: [2026-12-16]\n---\n"
        #expect(
            try checked(texts, advice: false) == [
                "events/a.en.md:3 translation-with-other-times", "events/a.en.md:4 translation-with-other-times",
            ])
    }

    @Test func exceptionsThatContradictAreTold() throws {
        let campus = """
            ---
            title: 河东
            hours: {mon-fri: "12:00-18:00"}
            exceptions:
              - {date: 2026-12-20, until: 2026-12-31, closed: true}
              - {date: 2026-12-24, hours: "12:00-13:00"}
              - {date: 2027-01-03, until: 2027-01-01, closed: true}
              - {date: 2027-02-01, closed: true, hours: "12:00-13:00"}
              - {date: 2026-12-31, until: 2027-01-01, closed: true}
            ---

            """
        #expect(
            try checked(["campuses/a.md": campus], advice: false) == [
                "campuses/a.md:6 overlapping-exceptions", "campuses/a.md:7 contradictory-exception",
                "campuses/a.md:8 contradictory-exception", "campuses/a.md:9 overlapping-exceptions",
            ])
    }
}
