import Testing

@Suite struct NotReviewedTests {
    private let staff = ["people/lin.md": "---\ntitle: 林浩\nby: staff\ncampus: east\n---\n"]

    private func found(_ project: String, in path: String = "projects/a.md", with others: [String: String]) throws -> [String] {
        try checked([path: "---\ntitle: 灯\n\(project)---\n文\n"].merging(others) { $1 }).filter { $0.hasSuffix("not-reviewed") }
    }

    @Test func whereThereIsSomebodyToReview() throws {
        #expect(try found("", with: staff) == ["projects/a.md:0 not-reviewed"])
        #expect(try found("reviewed_by: lin\n", with: staff) == [])
        #expect(try found("", with: [:]) == [])
        #expect(try found("", with: ["people/gu.md": "---\ntitle: 谷雨\nby: student\nconsent: true\n---\n"]) == [])
    }

    @Test func onlyOfPupilsProjects() throws {
        #expect(try found("by: staff\n", with: staff) == [])
        #expect(try found("by: student\n", in: "tutorials/a.md", with: staff) == [])
        #expect(try found("status: draft\n", with: staff) == [])
    }

    @Test func aTranslationIsNoOtherWork() throws {
        #expect(
            try found("", with: staff.merging(["projects/a.en.md": "---\ntitle: Lamp\n---\ntext\n"]) { $1 }) == [
                "projects/a.md:0 not-reviewed"
            ])
    }
}
