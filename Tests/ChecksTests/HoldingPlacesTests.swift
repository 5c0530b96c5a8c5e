import Testing

@Suite struct HoldingPlacesTests {
    static let places = [
        "campuses/east.md": "---\ntitle: 东\n---\n", "campuses/west.md": "---\ntitle: 西\n---\n",
        "spaces/hall.md": "---\ntitle: 厅\ncampus: east\nhours: always\n---\n",
    ]

    private func said(_ file: String, _ text: String, _ name: String) throws -> [String] {
        try checked(Self.places.merging([file: text]) { $1 }).filter { $0.hasSuffix(" " + name) }
    }

    @Test func aHoldingNamesItsCampusOrARoom() throws {
        func holding(_ text: String) throws -> [String] {
            try said(
                "resources/a.md", "---\ntitle: 书\nkind: book\nholdings:\n  - {shelf: A, space: hall}\n  - \(text)\n---\n",
                "holding-at-no-campus")
        }
        #expect(try holding("{shelf: B, copies: 2}") == ["resources/a.md:6 holding-at-no-campus"])
        #expect(try holding("{shelf: B, campus: west}") == [])
    }

    @Test func aRoomLiesAtTheCampusThatIsNamed() throws {
        let resource = "---\ntitle: 书\nkind: book\nholdings:\n  - {campus: west, space: hall}\n  - {campus: east, space: hall}\n---\n"
        #expect(try said("resources/a.md", resource, "place-at-other-campus") == ["resources/a.md:5 place-at-other-campus"])
        let material = "---\ntitle: 板\nprice: 1\nstock:\n  - {campus: west, space: hall, quantity: 3}\n---\n"
        #expect(try said("materials/a.md", material, "place-at-other-campus") == ["materials/a.md:5 place-at-other-campus"])
    }

    @Test func aCounterpartIsTheOtherHalf() throws {
        func pair(_ one: String, _ other: String) throws -> [String] {
            try checked([
                "services/a.md": "---\ntitle: 甲\nmode: \(one)\ncounterpart: [b]\n---\n",
                "services/b.md": "---\ntitle: 乙\nmode: \(other)\n---\n",
            ]).filter { $0.hasSuffix("counterpart-of-same-kind") }
        }
        #expect(try pair("physical", "virtual") == [])
        #expect(try pair("hybrid", "hybrid") == [])
        #expect(try pair("virtual", "virtual") == ["services/a.md:4 counterpart-of-same-kind"])
    }
}
