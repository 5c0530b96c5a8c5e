import Testing

@Suite struct TutorialImpossibleTests {
    @Test func aTutorialThatOneCampusCanGiveIsSilent() throws {
        #expect(try checked(Self.texts(condition: "working")) == [])
    }

    @Test func aTutorialThatNoCampusCanGiveIsTold() throws {
        #expect(try checked(Self.texts(condition: "out-of-order")) == ["tutorials/box.md:2 tutorial-impossible"])
    }

    @Test func withoutCampusesNothingCanBeSaid() throws {
        var texts = Self.texts(condition: "out-of-order")
        texts["campuses/east.md"] = nil
        texts["campuses/west.md"] = nil
        #expect(try checked(texts) == [])
    }
}

extension TutorialImpossibleTests {
    /// A saw that stands at one of two campuses.
    static func texts(condition: String) -> [String: String] {
        [
            "campuses/east.md": "---\ntitle: 东\n---\n", "campuses/west.md": "---\ntitle: 西\n---\n",
            "spaces/lab.md": "---\ntitle: 工坊\ncampus: east\nhours: always\n---\n",
            "equipment/saw.md": "---\ntitle: 锯\nunits:\n  - { code: A1, space: lab, condition: \(condition) }\n---\n",
            "tutorials/box.md": "---\ntitle: 盒子\ntools: [saw]\n---\n",
        ]
    }
}
