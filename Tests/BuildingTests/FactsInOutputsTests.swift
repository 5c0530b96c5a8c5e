import Content
import Foundation
import Testing

@testable import Building

/// A fact is the same wherever it is told: on the page, in what search engines read of it, in feeds, calendars, open data, tables and
/// the search.
@Suite struct FactsInOutputsTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: Maker\nlanguages: [en]\nurl: https://maker.example.org\nlicense: CC BY 4.0\n")
        try folder.put(
            "content/campuses/east.md",
            """
            ---
            title: East
            address: 1 Canal Road
            location: {latitude: 31.5, longitude: 120.3}
            hours: {mon-fri: "12:00-13:30"}
            exceptions: [{date: 2026-12-05, hours: "09:00-11:00", note: Open day}]
            channels: [{phone: 555-0101}, {email: broken@maker.example.org, for: fault}, {email: hello@maker.example.org}]
            ---
            """)
        try folder.put("content/spaces/hall.md", "---\ntitle: Hall\ncampus: east\ncapacity: 30\n---\n")
        try folder.put("content/people/lin.md", "---\ntitle: Lin Hao\ncampus: east\n---\n")
        try folder.put(
            "content/events/fair.md",
            """
            ---
            title: Paper fair
            start: 2026-12-02 16:00
            end: 2026-12-02 17:30
            space: hall
            capacity: 24
            signup: httpx call us
            ---
            """)
        try folder.put(
            "content/events/talk.md",
            "---\ntitle: Talk\nstart: 2026-12-03 16:00\nmode: virtual\nsignup: https://forms.example.org/talk\n---\n")
        try folder.put(
            "content/guides/glue.md",
            """
            ---
            title: Glue
            authors: [lin, Bo]
            date: 2026-05-01
            updated: 2026-06-02
            license: CC BY-SA 4.0
            campus: east
            ---
            Text.
            """)
        try folder.put(
            "content/guides/bare.md", "---\ntitle: Bare\ndate: 2026-05-03\nupdated: 2026-04-01\nlicense: \"\"\n---\nText.\n")
        try folder.put(
            "content/tutorials/box.md", "---\ntitle: Box\nmaterials: [{item: wood, quantity: 3}]\n---\n## Step 1: Cut\n\nCut.\n")
        try folder.put(
            "content/materials/wood.md",
            "---\ntitle: Wood\nunit: sheet\nprice: 4.5\ncurrency: EUR\nstock: [{space: hall, shelf: B2, quantity: 7}]\n---\n")
        let day = try #require(Day("2026-11-24"))
        let report = Build(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 2)).run()
        #expect(report.errors == 0)
    }

    /// What a page tells readers, without what it tells search engines.
    private func shown(_ page: String) -> String {
        let text = folder.text("site/" + page) ?? ""
        return text.replacing(/<script type="application\/ld\+json">.*?<\/script>/, with: "").replacing(/<[^>]*>/, with: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func data(_ page: String) -> String {
        let text = folder.text("site/" + page) ?? ""
        return text.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/).map { String($0.1) } ?? ""
    }

    /// A file as it is, with the lines of a calendar unfolded.
    private func file(_ path: String) -> String {
        (folder.text("site/" + path) ?? "").replacing("\r\n ", with: "").replacing("\n ", with: "")
    }

    /// The feed without the space between its tags.
    private var feed: String { file("feed.xml").replacing(/>\s+</, with: "><") }

    /// All that the search answers with.
    private var answers: String {
        folder.files("site/search").filter { $0.path.contains("answers") && $0.path.hasSuffix(".json") }
            .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }

    @Test func aCampusIsReachedTheSameWay() {
        #expect(shown("campuses/east.html").contains("Phone 555-0101"))
        #expect(data("campuses/east.html").contains(#""telephone":"555-0101","email":"hello@maker.example.org""#))
        #expect(file("spaceapi/east.json").contains(#""phone":"555-0101","email":"hello@maker.example.org","issue_mail":"broken@maker."#))
        #expect(answers.contains("555-0101"))
    }

    @Test func aCampusIsAtOnePlace() {
        #expect(shown("campuses/east.html").contains("1 Canal Road"))
        #expect(data("campuses/east.html").contains(#""streetAddress":"1 Canal Road""#))
        #expect(data("campuses/east.html").contains(#""latitude":31.5,"longitude":120.3"#))
        #expect(data("events/fair.html").contains(#""streetAddress":"1 Canal Road""#))
        #expect(file("spaceapi/east.json").contains(#""address":"1 Canal Road","lat":31.5,"lon":120.3"#))
        #expect(file("portal.json").contains(#""address":"1 Canal Road","latitude":31.5,"longitude":120.3"#))
        #expect(file("calendar/all.ics").contains("LOCATION:Hall\\, East\\, 1 Canal Road"))
        #expect(file("calendar/all.ics").contains("GEO:31.5;120.3"))
    }

    @Test func aCampusHasOneWeek() {
        #expect(shown("campuses/east.html").contains("Monday–Friday 12:00–13:30"))
        #expect(shown("campuses/east.html").contains("5 December 09:00–11:00 Open day"))
        #expect(data("campuses/east.html").contains(#""opens":"12:00","closes":"13:30""#))
        #expect(data("campuses/east.html").contains(#""validThrough":"2026-12-05","opens":"09:00","closes":"11:00""#))
        #expect(file("portal.json").contains(#""hours_per_week":7.5"#))
    }

    @Test func anEventTakesPlaceOnce() {
        #expect(shown("events/fair.html").contains("Wednesday 2 December 2026, 16:00–17:30"))
        #expect(data("events/fair.html").contains(#""startDate":"2026-12-02T16:00","endDate":"2026-12-02T17:30""#))
        #expect(file("calendar/all.ics").contains("DTSTART;TZID=Asia/Shanghai:20261202T160000"))
        #expect(shown("events/fair.html").contains("24 people"))
        #expect(data("events/fair.html").contains(#""maximumAttendeeCapacity":24"#))
    }

    @Test func wordsAreNoFormAndAFormNoWords() {
        #expect(shown("events/fair.html").contains("Sign up httpx call us"))
        #expect(!file("events/fair.html").contains("href=\"httpx"))
        #expect(file("calendar/events/fair.ics").contains("Sign up: httpx call us"))
        #expect(answers.contains("httpx call us"))
        #expect(file("events/talk.html").contains("href=\"https://forms.example.org/talk\""))
        #expect(data("events/talk.html").contains(#""url":"https://forms.example.org/talk""#))
        #expect(!file("calendar/events/talk.ics").contains("Sign up"))
    }

    @Test func aTextHasItsWritersAndDays() {
        #expect(shown("guides/glue.html").contains("Glue Lin Hao Bo"))
        #expect(data("guides/glue.html").contains(#"{"@type":"Person","name":"Lin Hao"},{"@type":"Person","name":"Bo"}"#))
        #expect(feed.contains("<author><name>Lin Hao, Bo</name></author>"))
        #expect(!file("portal.json").contains("Lin Hao"))
        #expect(shown("guides/glue.html").contains("Published 1 May 2026 Updated 2 June 2026"))
        #expect(data("guides/glue.html").contains(#""datePublished":"2026-05-01","dateModified":"2026-06-02""#))
        #expect(feed.contains("<published>2026-05-01T00:00:00Z</published><updated>2026-06-02T00:00:00Z</updated>"))
        #expect(file("sitemap.xml").contains("guides/glue.html</loc><lastmod>2026-06-02</lastmod>"))
        #expect(file("portal.json").contains(#""license":"CC BY-SA 4.0","date":"2026-06-02""#))
    }

    @Test("a change before the publication is told nowhere, and an empty licence is none")
    func nothingGiven() {
        #expect(!shown("guides/bare.html").contains("Updated"))
        #expect(!data("guides/bare.html").contains("dateModified"))
        #expect(feed.contains("<published>2026-05-03T00:00:00Z</published><updated>2026-05-03T00:00:00Z</updated>"))
        #expect(!data("guides/bare.html").contains("license"))
        #expect(file("portal.json").contains(#""url":{"en":"guides/bare.html"},"language":"en","date":"2026-05-03""#))
        #expect(shown("guides/glue.html").contains("CC BY-SA 4.0"))
        #expect(data("guides/glue.html").contains(#""license":"https://creativecommons.org/licenses/by-sa/4.0/""#))
    }

    @Test func aMaterialCostsAndLies() {
        #expect(shown("materials/wood.html").contains("EUR 4.5 per sheet"))
        #expect(shown("materials/wood.html").contains("Hall B2 · 7 sheets"))
        #expect(file("tutorials/box.materials.csv").contains("Wood,,3,sheet,4.5,EUR,13.5,7,0"))
        #expect(shown("tutorials/box.html").contains("13.5"))
        #expect(answers.contains("4.5"))
    }
}
