import Content
import Foundation
import Services
import Testing

@Suite struct OpenStateTests {
    struct Case: Decodable {
        struct Moment: Decodable {
            struct Answer: Decodable {
                var open: Bool
                var next: Next?
            }
            struct Next: Decodable {
                var day: String
                var minute: Int

                init(from decoder: any Decoder) throws {
                    var container = try decoder.unkeyedContainer()
                    day = try container.decode(String.self)
                    minute = try container.decode(Int.self)
                }
            }
            var day: String
            var minute: Int
            var answer: Answer?
        }
        var from: String
        var until: String
        var week: String
        var days: String
        var moments: [Moment]
    }

    static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Scripts/open-states.json")

    @Test func everyCaseIsAnsweredAsTheFileSays() throws {
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: Self.file))
        #expect(cases.count == 150)
        for one in cases {
            let week = one.week.split(separator: ";", omittingEmptySubsequences: false).map { spans($0) ?? [] }
            let exceptions = try one.days.split(separator: ";").map { item in
                let parts = item.split(separator: "=", omittingEmptySubsequences: false)
                let ends = try parts[0].split(separator: "/").map { try #require(Day($0)) }
                return HoursException(days: ends[0]...ends[1], spans: spans(parts[1]))
            }
            let schedule = OpeningSchedule(week: Hours(isAlways: false, days: week), exceptions: exceptions)
            let known = try #require(Day(one.from))...(try #require(Day(one.until)))
            for moment in one.moments {
                let found = schedule.state(at: Moment(day: try #require(Day(moment.day)), minutes: moment.minute), known: known)
                let next = moment.answer?.next.flatMap { next in Day(next.day).map { Moment(day: $0, minutes: next.minute) } }
                let expected = moment.answer.map { $0.open ? OpenState.open(until: next) : .closed(opens: next) }
                #expect(found == expected, "\(one.week) \(one.days) \(moment)")
            }
        }
    }

    private func spans(_ text: Substring) -> [Range<Int>]? {
        text == "?"
            ? nil
            : text.split(separator: ",").map { span in
                let ends = span.split(separator: "-").compactMap { Int($0) }
                return ends[0]..<ends[1]
            }
    }
}

@Suite struct OpeningScheduleTests {
    static let campus = """
        ---
        title: 河东
        hours: {mon-fri: "12:00-18:00", sat: "09:00-16:00"}
        exceptions:
          - {date: 2026-12-12, hours: "09:00-15:00"}
          - {date: 2026-12-14, closed: true}
          - {date: 2026-12-20, as: 周三}
          - {date: 2026-12-21, as: wed, hours: "16:30-17:00"}
        ---

        """
    static let texts = [
        "campuses/hedong.md": campus,
        "campuses/hexi.md": "---\ntitle: 河西\nhours: {mon-fri: \"12:00-13:00\"}\n---\n",
        "spaces/lounge.md": "---\ntitle: 阅读区\ncampus: hedong\n---\n",
        "spaces/studio.md":
            "---\ntitle: 工坊\ncampus: hedong\nhours: {wed: \"16:00-18:00\", sat: \"10:00-11:00\"}\nexceptions:\n  - {date: 2026-12-14, hours: \"10:00-11:00\"}\n---\n",
        "services/desk.md": "---\ntitle: 服务台\nmode: physical\nspace: studio\n---\n",
        "services/bus.md": "---\ntitle: 校车\nmode: physical\ncampus: [hedong, hexi]\nhours: {mon-fri: \"16:00-17:00\"}\n---\n",
        "services/loan.md": "---\ntitle: 外借\nmode: physical\ncampus: [hedong, hexi]\n---\n",
        "services/online.md": "---\ntitle: 在线\nmode: virtual\ncampus: hedong\nhours: always\n---\n",
    ]

    private func spans(_ id: String, _ day: String) throws -> [Range<Int>]? {
        let (portal, makerspace) = try linked(Self.texts)
        let group = try #require(portal.groups.firstIndex { $0.id == id })
        let schedule = try #require(makerspace.schedule(of: group))
        return schedule.spans(on: try #require(Day(day)))
    }

    @Test func aClosedCampusClosesWhatIsInIt() throws {
        #expect(try spans("campuses/hedong", "2026-12-14") == [])
        #expect(try spans("spaces/lounge", "2026-12-14") == [])
        #expect(try spans("services/online", "2026-12-14") == [0..<1440], "what is open day and night heeds no campus")
    }

    @Test func aRoomsOwnWordComesFirst() throws {
        #expect(try spans("spaces/studio", "2026-12-14") == [600..<660])
        #expect(try spans("services/desk", "2026-12-14") == [600..<660], "a service without hours follows its room")
    }

    @Test func specialHoursSayNothingOfARoomWithHoursOfItsOwn() throws {
        #expect(try spans("campuses/hedong", "2026-12-12") == [540..<900])
        #expect(try spans("spaces/lounge", "2026-12-12") == [540..<900])
        #expect(try spans("spaces/studio", "2026-12-12") == nil)
    }

    @Test func withAnotherDaysTimetableEverythingFollowsThatDay() throws {
        #expect(try spans("campuses/hedong", "2026-12-20") == [720..<1080])
        #expect(try spans("spaces/studio", "2026-12-20") == [960..<1080])
        #expect(try spans("campuses/hedong", "2026-12-21") == [990..<1020])
        #expect(try spans("spaces/studio", "2026-12-21") == [990..<1020], "within what the campus says")
    }

    @Test func severalCampusesMustAgree() throws {
        #expect(try spans("services/bus", "2026-12-15") == [960..<1020])
        #expect(try spans("services/bus", "2026-12-14") == nil, "one campus is closed, the other isn't")
        let (portal, makerspace) = try linked(Self.texts)
        let loan = try #require(portal.groups.firstIndex { $0.id == "services/loan" })
        #expect(makerspace.schedule(of: loan) == nil)
    }

    @Test func aPortalKnowsItsMonthAndTheTwoAfterIt() throws {
        let known = OpeningSchedule.known(on: try #require(Day("2026-11-25")))
        #expect(known.lowerBound.description == "2026-11-01" && known.upperBound.description == "2027-01-31")
        let leap = OpeningSchedule.known(on: try #require(Day("2027-12-31")))
        #expect(leap.lowerBound.description == "2027-12-01" && leap.upperBound.description == "2028-02-29")
    }

    @Test func daysThatDifferAreGatheredIntoRows() throws {
        let (_, makerspace) = try linked(Self.texts)
        let schedule = try #require(makerspace.schedule(of: makerspace.campuses[0].group))
        let found = schedule.deviations(in: OpeningSchedule.known(on: try #require(Day("2026-12-01"))))
        #expect(found.map(\.days.lowerBound.description) == ["2026-12-12", "2026-12-14", "2026-12-20", "2026-12-21"])
    }

    @Test func aRowIsCutWhereOtherTimesHold() throws {
        func day(_ text: String) throws -> Day { try #require(Day(text)) }
        let week = Hours(isAlways: false, days: Array(repeating: [600..<660], count: 7))
        let own = HoursException(days: try day("2027-01-23")...day("2027-01-23"), spans: [540..<600], note: "own")
        let holiday = HoursException(days: try day("2027-01-23")...day("2027-02-21"), spans: [], note: "holiday")
        let found = OpeningSchedule(week: week, exceptions: [own], campuses: [[holiday]]).rows(of: [holiday, own])
        #expect(found.map(\.exception.note) == ["own", "holiday"])
        #expect(found.map(\.days) == [own.days, try day("2027-01-24")...day("2027-02-21")])
        #expect(found.map(\.spans) == [[540..<600], []])
        #expect(
            OpeningSchedule(week: week, exceptions: [holiday, own]).rows(of: [own, holiday]).map(\.exception.note) == [
                "holiday", "holiday",
            ])
    }
}
