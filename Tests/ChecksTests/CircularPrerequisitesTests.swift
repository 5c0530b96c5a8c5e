import Testing

@Suite struct CircularPrerequisitesTests {
    private func trainings(_ prerequisites: [String: String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: prerequisites.map { ("trainings/\($0).md", "---\ntitle: \($0)\nprerequisites: [\($1)]\n---\n") })
    }

    @Test func aChainIsSilent() throws {
        #expect(try checked(trainings(["a": "b", "b": "c", "c": ""]), advice: false) == [])
    }

    @Test func aCircleIsToldOnceWhereTheFirstNamesTheSecond() throws {
        #expect(
            try checked(trainings(["a": "d, b", "b": "c", "c": "a", "d": ""]), advice: false) == ["trainings/a.md:3 circular-prerequisites"]
        )
        #expect(try checked(trainings(["a": "a"]), advice: false) == ["trainings/a.md:3 circular-prerequisites"])
    }

    @Test func circlesApartAreToldApart() throws {
        #expect(try checked(trainings(["a": "b", "b": "a", "c": "d", "d": "c"]), advice: false).count == 2)
    }

    @Test func tutorialsAreCheckedAsWell() throws {
        let texts = [
            "tutorials/lamp.md": "---\ntitle: 灯\nprerequisites:\n  - box\n---\n",
            "tutorials/box.md": "---\ntitle: 盒\nprerequisites: [lamp]\n---\n",
        ]
        #expect(try checked(texts, advice: false) == ["tutorials/box.md:3 circular-prerequisites"])
    }
}
