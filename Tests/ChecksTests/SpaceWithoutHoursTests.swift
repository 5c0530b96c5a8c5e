import Testing

@Suite struct SpaceWithoutHoursTests {
    @Test func theHoursOfTheCampusServeItsRooms() throws {
        let room = "---\ntitle: 工坊\ncampus: east\n---\n"
        #expect(
            try checked(["campuses/east.md": "---\ntitle: 东\n---\n", "spaces/lab.md": room]) == ["spaces/lab.md:2 space-without-hours"])
        #expect(try checked(["campuses/east.md": "---\ntitle: 东\nhours: always\n---\n", "spaces/lab.md": room]) == [])
        #expect(
            try checked(["campuses/east.md": "---\ntitle: 东\n---\n", "spaces/lab.md": "---\ntitle: 工坊\ncampus: east\nhours: always\n---\n"])
                == [])
    }
}
