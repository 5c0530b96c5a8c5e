import Content
import Services
import Testing

@Suite struct MakerspaceTests {
    static let texts = [
        "campuses/hedong.md":
            "---\ntitle: 河东\nlocation: {latitude: 30, longitude: 120}\nhours: {mon-fri: \"12:00-13:30\"}\nexceptions:\n  - {date: 2026-12-12, hours: \"09:00-16:00\"}\n  - {date: 2027-01-01, until: 2027-01-03, closed: true}\n---\n",
        "spaces/studio.md": "---\ntitle: 工坊\ncampus: hedong\nshelves:\n  - {name: A-01, x: 10, y: 20}\n---\n",
        "equipment/laser.md": "---\ntitle: 激光\nsupervision: 3\nunits:\n  - {code: LC-01, space: studio, condition: out-of-order}\n---\n",
        "materials/board.md": "---\ntitle: 木板\nstock:\n  - {space: studio, shelf: A-01, quantity: 4}\n---\n",
        "services/desk.md": "---\ntitle: 服务台\nmode: physical\ncounterpart: online\n---\n",
        "services/online.md": "---\ntitle: 在线\nmode: virtual\n---\n",
        "events/open.md": "---\ntitle: 开放\nstart: 2026-12-02 16:30\nspace: studio\n---\n",
    ]

    @Test func entriesBecomeThingsAndPlaces() throws {
        let (portal, makerspace) = try linked(Self.texts)
        let hedong = try #require(portal.groups.firstIndex { $0.id == "campuses/hedong" })
        let studio = try #require(makerspace.spaces.first)
        #expect(studio.campus == hedong)
        #expect(studio.shelves == [Shelf(name: "A-01", point: PlanPoint(x: 10, y: 20))])
        let laser = try #require(makerspace.machines.first)
        #expect(laser.supervision == 3 && laser.units.map(\.condition) == [.outOfOrder] && laser.units[0].space == studio.group)
        #expect(makerspace.materials[0].stock[0].campus == hedong, "a room tells the campus")
        #expect(makerspace.events[0].campuses == [hedong], "an event takes place where its room is")
    }

    @Test func namesThatNoEntryHasAreKeptAndMakeNothingFeasible() throws {
        var texts = Self.texts
        texts["equipment/saw.md"] = "---\ntitle: 锯\nrequires: [sawing]\nunits:\n  - {space: studio}\n---\n"
        texts["trainings/basics.md"] = "---\ntitle: 入门\nprerequisites: [alphabet]\n---\n"
        texts["tutorials/box.md"] = "---\ntitle: 盒\ntools: [laser-cuter, saw, laser-cuter]\nrequires: [basics, soldring]\n---\n"
        let (_, makerspace) = try linked(texts)
        let work = try #require(makerspace.works.first)
        #expect(work.unknownTools == ["laser-cuter"] && work.unknownRequires == ["soldring"] && work.tools.count == 1)
        let making = FeasibilityFinder(makerspace, today: try #require(Day("2026-11-24")))
        #expect(making.unknownTrainings(of: work) == ["soldring", "sawing", "alphabet"])
        #expect(making.unknownTrainings(ofMachine: work.tools[0]) == ["sawing"])
        let answer = try #require(making.feasibilities(of: work.group).first)
        #expect(answer.status == .notReady && answer.reasons.contains(.unknownTool(name: "laser-cuter")))
        #expect(answer.reasons.contains(.unknownTraining(name: "alphabet")))
    }

    @Test(arguments: ["supervision: 5", "supervision: always", "supervision: [1, 2]"])
    func supervisionThatCanNotBeReadIsTheStrictest(_ line: String) throws {
        let (_, makerspace) = try linked(["equipment/laser.md": "---\ntitle: 激光\n\(line)\n---\n"])
        #expect(makerspace.machines.first?.supervision == 3)
    }

    @Test func supervisionThatNobodyGaveIsNone() throws {
        let (_, makerspace) = try linked(["equipment/ruler.md": "---\ntitle: 尺\nsupervision:\n---\n"])
        #expect(makerspace.machines.first?.supervision == 0)
    }

    @Test func aUnitInAConditionThatCanNotBeReadIsNotUsable() throws {
        let (_, makerspace) = try linked([
            "equipment/laser.md":
                "---\ntitle: 激光\nunits:\n  - {code: A, condition: kaputt}\n  - {code: B}\n  - {code: C, condition: {a: b}}\n---\n"
        ])
        #expect(makerspace.machines.first?.units.map(\.condition) == [.outOfOrder, .working, .outOfOrder])
    }

    @Test func counterpartsHoldForBothSides() throws {
        let (_, makerspace) = try linked(Self.texts)
        let (desk, online) = (makerspace.services[0], makerspace.services[1])
        #expect(desk.counterparts == [online.group] && online.counterparts == [desk.group])
    }

    @Test func exceptionsOverrideTheWeek() throws {
        let (_, makerspace) = try linked(Self.texts)
        let schedule = try #require(makerspace.schedule(of: makerspace.campuses[0].group))
        func spans(_ day: String) throws -> [Range<Int>]? { schedule.spans(on: try #require(Day(day))) }
        #expect(try spans("2026-12-11") == [720..<810])
        #expect(try spans("2026-12-12") == [540..<960], "a Saturday on which there is school")
        #expect(try spans("2027-01-01") == [], "a Friday that is a holiday")
    }

    @Test func distanceIsThatOfTheSphere() {
        let (hedong, hexi) = (Location(latitude: 30, longitude: 120.03), Location(latitude: 30.012, longitude: 119.972))
        #expect(abs(hedong.distance(to: hexi) - 5.74) < 0.02)
        #expect(hedong.distance(to: hedong) == 0)
    }
}
