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

    @Test(arguments: ["周一至周五 12点", "中午", "\n  周八: 9:00-12:00"])
    func hoursThatCanNotBeReadAreNotMissing(_ hours: String) throws {
        let campus = "---\ntitle: 东\n---\n"
        #expect(
            try checked(["campuses/east.md": campus, "spaces/lab.md": "---\ntitle: 工坊\ncampus: east\nhours: \(hours)\n---\n"]) == [])
        #expect(
            try checked([
                "campuses/east.md": "---\ntitle: 东\nhours: \(hours)\n---\n", "spaces/lab.md": "---\ntitle: 工坊\ncampus: east\n---\n",
            ]) == [])
    }
}
