import Testing

@Suite struct NamesItselfTests {
    @Test func whatNamesAnotherIsSilent() throws {
        let texts = [
            "materials/board.md": "---\ntitle: 木板\nsubstitutes: [card]\n---\n",
            "materials/card.md": "---\ntitle: 卡纸\nsubstitutes: [board]\n---\n",
            "services/desk.md": "---\ntitle: 台\nmode: physical\ncounterpart: [online]\n---\n",
            "services/online.md": "---\ntitle: 在线\nmode: virtual\ncounterpart: [desk]\n---\n",
        ]
        #expect(try checked(texts, advice: false) == [], "each may replace the other")
    }

    @Test func whatNamesItselfIsToldAtItsPlace() throws {
        #expect(
            try checked(["services/desk.md": "---\ntitle: 台\nmode: hybrid\ncounterpart: [desk]\n---\n"], advice: false) == [
                "services/desk.md:4 names-itself"
            ])
        let material = "---\ntitle: 木板\nsubstitutes:\n  - board\n---\n"
        #expect(try checked(["materials/board.md": material], advice: false) == ["materials/board.md:4 names-itself"])
    }
}
