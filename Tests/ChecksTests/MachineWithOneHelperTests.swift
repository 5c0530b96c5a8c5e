import Testing

@Suite struct MachineWithOneHelperTests {
    @Test func oneHelperIsToldTwoAreNot() throws {
        let machine = [
            "equipment/saw.md": "---\ntitle: 锯\nunits:\n  - { code: A1, loanable: true }\n---\n",
            "people/lin.md": "---\ntitle: 林\nskills: [saw]\nsupervises: [saw]\n---\n",
        ]
        #expect(try checked(machine) == ["equipment/saw.md:2 machine-with-one-helper"])
        #expect(try checked(machine.merging(["people/he.md": "---\ntitle: 何\nsupervises: [saw]\n---\n"]) { a, _ in a }) == [])
    }

    @Test func aPupilIsNoSecondHelperAndABrokenMachineNeedsNone() throws {
        let pupil = ["people/he.md": "---\ntitle: 何\nby: student\nskills: [saw]\n---\n"]
        let lin = ["people/lin.md": "---\ntitle: 林\nskills: [saw]\n---\n"]
        let working = ["equipment/saw.md": "---\ntitle: 锯\nunits:\n  - { code: A1, loanable: true }\n---\n"]
        let broken = ["equipment/saw.md": "---\ntitle: 锯\nunits:\n  - { code: A1, loanable: true, condition: out-of-order }\n---\n"]
        #expect(
            try checked(pupil.merging(lin) { a, _ in a }.merging(working) { a, _ in a }) == ["equipment/saw.md:2 machine-with-one-helper"])
        #expect(try checked(lin.merging(broken) { a, _ in a }) == [])
    }
}
