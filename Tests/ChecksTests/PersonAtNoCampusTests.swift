import Testing

@Suite struct PersonAtNoCampusTests {
    @Test func whereThereAreTwoCampusesAPersonNamesOne() throws {
        let campuses = ["campuses/east.md": "---\ntitle: 东\n---\n", "campuses/west.md": "---\ntitle: 西\n---\n"]
        let people = [
            "people/a.md": "---\ntitle: 甲\n---\n", "people/b.md": "---\ntitle: 乙\ncampus: east\n---\n",
            "people/c.md": "---\ntitle: 丙\nby: student\n---\n",
        ]
        #expect(try checked(campuses.merging(people) { a, _ in a }) == ["people/a.md:2 person-at-no-campus"])
        #expect(try checked(["campuses/east.md": "---\ntitle: 东\n---\n", "people/a.md": "---\ntitle: 甲\n---\n"]) == [])
    }
}
