import Testing

@Suite struct MachineWithoutSupervisorTests {
    @Test func aMachineThatNobodySupervisesIsTold() throws {
        let laser = "---\ntitle: 激光\nsupervision: 2\nunits:\n  - { code: A1, loanable: true }\n---\n"
        let lin = "---\ntitle: 林\nskills: [laser]\n---\n"
        let wang = "---\ntitle: 王\nskills: [laser]\n---\n"
        #expect(
            try checked(["equipment/laser.md": laser, "people/lin.md": lin, "people/wang.md": wang])
                == ["equipment/laser.md:3 machine-without-supervisor"])
        #expect(
            try checked([
                "equipment/laser.md": laser, "people/lin.md": lin, "people/wang.md": wang,
                "people/he.md": "---\ntitle: 何\nsupervises: [laser]\n---\n",
            ]) == [])
    }

    @Test func aPupilIsNoSupervisor() throws {
        let laser = "---\ntitle: 激光\nsupervision: 2\nunits:\n  - { code: A1, loanable: true }\n---\n"
        let pupil = "---\ntitle: 何\nby: student\nconsent: true\nsupervises: [laser]\n---\n"
        #expect(try checked(["equipment/laser.md": laser, "people/he.md": pupil]) == ["equipment/laser.md:3 machine-without-supervisor"])
    }

    @Test func levelOneBrokenMachinesAndPortalsWithoutPeopleAreSilent() throws {
        let people = ["people/he.md": "---\ntitle: 何\n---\n"]
        let levelOne = ["equipment/a.md": "---\ntitle: 甲\nsupervision: 1\nunits:\n  - { code: A1, loanable: true }\n---\n"]
        let broken = [
            "equipment/a.md": "---\ntitle: 甲\nsupervision: 3\nunits:\n  - { code: A1, condition: out-of-order, loanable: true }\n---\n"
        ]
        #expect(try checked(people.merging(levelOne) { a, _ in a }) == [])
        #expect(try checked(people.merging(broken) { a, _ in a }) == [])
        #expect(try checked(["equipment/a.md": "---\ntitle: 甲\nsupervision: 2\nunits:\n  - { loanable: true }\n---\n"]) == [])
    }
}
