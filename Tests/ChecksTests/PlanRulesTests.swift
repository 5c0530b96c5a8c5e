import Testing

@Suite struct PlanRulesTests {
    static let names: Set = ["unknown-floor", "point-in-no-room", "point-without-plan", "half-a-point", "unknown-shelf"]
    static let campus = "---\ntitle: 河东\nfloors:\n  - {name: 1F, plan: 1f.svg}\n  - {name: 2F}\n---\n"
    static let studio = "---\ntitle: 工坊\ncampus: hedong\nfloor: 1f\nx: 10\ny: 20\nshelves:\n  - {name: A-01, x: 1, y: 2}\n---\n"

    private func found(_ texts: [String: String], advice: Bool = true) throws -> [String] {
        try checked(["campuses/hedong.md": Self.campus, "spaces/studio.md": Self.studio].merging(texts) { $1 }, advice: advice)
            .filter { Self.names.contains(String($0.split(separator: " ").last ?? "")) }
    }

    @Test func whatIsOnThePlanIsSilent() throws {
        let book = "---\ntitle: 书\nkind: book\nholdings:\n  - {space: studio, shelf: A-01, x: 0, y: 100}\n---\n"
        let laser = "---\ntitle: 激光\nunits:\n  - {space: studio, x: 3, y: 4}\n  - {x: 3, y: 4, condition: retired}\n---\n"
        #expect(try found(["resources/book.md": book, "equipment/laser.md": laser]) == [])
    }

    @Test func aFloorIsOneOfTheCampus() throws {
        #expect(
            try found(["spaces/attic.md": "---\ntitle: 阁楼\ncampus: hedong\nfloor: 3F\n---\n"], advice: false) == [
                "spaces/attic.md:4 unknown-floor"
            ])
        let unknown = ["campuses/hedong.md": "---\ntitle: 河东\n---\n"]
        #expect(try found(unknown, advice: false) == [], "a campus that names no floors knows them all")
    }

    @Test func coordinatesNeedARoom() throws {
        let laser = "---\ntitle: 激光\nunits:\n  - {code: LC-01, x: 3, y: 4}\n---\n"
        #expect(try found(["equipment/laser.md": laser], advice: false) == ["equipment/laser.md:4 point-in-no-room"])
        let book = "---\ntitle: 书\nkind: book\nholdings:\n  - {campus: hedong, x: 3, y: 4}\n---\n"
        #expect(
            try found(["resources/book.md": book], advice: false) == ["resources/book.md:5 point-in-no-room"], "a campus has several floors"
        )
    }

    @Test func coordinatesWithoutAPlanAreAdvice() throws {
        let office = ["spaces/office.md": "---\ntitle: 办公室\ncampus: hedong\nfloor: 2F\nx: 5\ny: 5\n---\n"]
        #expect(try found(office) == ["spaces/office.md:5 point-without-plan"])
        #expect(try found(office, advice: false) == [])
    }

    @Test func aPointHasTwoCoordinates() throws {
        let laser = "---\ntitle: 激光\nunits:\n  - {space: studio, x: 30, y: 140}\n---\n"
        #expect(
            try found(["equipment/laser.md": laser], advice: false) == ["equipment/laser.md:4 half-a-point"], "outside the plan is left out"
        )
        let office = "---\ntitle: 办公室\ncampus: hedong\nfloor: 1F\ny: 5\nshelves:\n  - {name: B, x: 1}\n---\n"
        #expect(
            try found(["spaces/office.md": office], advice: false) == [
                "spaces/office.md:5 half-a-point", "spaces/office.md:7 half-a-point",
            ])
    }

    @Test func aShelfIsOneOfTheRoom() throws {
        let board = "---\ntitle: 木板\nstock:\n  - {space: studio, shelf: A-01}\n  - {space: studio, shelf: A-10}\n---\n"
        #expect(try found(["materials/board.md": board]) == ["materials/board.md:5 unknown-shelf"])
    }
}
