import Testing

@Suite struct ServiceWithoutChannelsTests {
    @Test func itsOwnItsCampusOrItsRoomsCampusServe() throws {
        let service = "---\ntitle: 咨询\nmode: hybrid\n"
        let room = "---\ntitle: 工坊\ncampus: east\nhours: always\n---\n"
        let campus = "---\ntitle: 东\nchannels:\n  - desk: 门口\n---\n"
        #expect(try checked(["services/s.md": service + "---\n"]) == ["services/s.md:2 service-without-channels"])
        #expect(try checked(["services/s.md": service + "channels:\n  - phone: 110\n---\n"]) == [])
        #expect(try checked(["services/s.md": service + "campus: [east]\n---\n", "campuses/east.md": campus]) == [])
        #expect(try checked(["services/s.md": service + "space: [lab]\n---\n", "spaces/lab.md": room, "campuses/east.md": campus]) == [])
    }

    @Test func thePortalsChannelsServeAll() throws {
        let settings = "channels:\n  - email: maker@school.example\n"
        #expect(try checked(["services/s.md": "---\ntitle: 咨询\nmode: hybrid\n---\n", "portal.yml": settings]) == [])
    }
}
