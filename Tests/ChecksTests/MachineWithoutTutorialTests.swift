import Testing

@Suite struct MachineWithoutTutorialTests {
    @Test func aMachineThatOnlyAProjectUsesIsTold() throws {
        #expect(
            try checked([
                "equipment/saw.md": "---\ntitle: 锯\n---\n", "equipment/drill.md": "---\ntitle: 钻\n---\n",
                "projects/bench.md": "---\ntitle: 凳子\ntools: [drill]\n---\n", "tutorials/box.md": "---\ntitle: 盒子\ntools: [saw]\n---\n",
            ]) == ["equipment/drill.md:2 machine-without-tutorial"])
    }

    @Test func whatIsRetiredNeedsNoTutorialAndAPortalWithoutTutorialsNoAdvice() throws {
        let retired = "---\ntitle: 旧锯\nunits:\n  - { code: A1, condition: retired }\n---\n"
        #expect(try checked(["equipment/old.md": retired, "tutorials/box.md": "---\ntitle: 盒子\n---\n"]) == [])
        #expect(try checked(["equipment/saw.md": "---\ntitle: 锯\n---\n"]) == [])
    }
}
