import Testing

@Suite struct CodeRulesTests {
    static let names: Set = ["code-clash", "unusable-code", "code-without-thing", "unknown-replacement"]
    static let laser = "---\ntitle: 激光\nunits:\n  - {code: LC-01, space: studio}\n---\n"
    static let studio = "---\ntitle: 工坊\ncampus: hedong\ncode: STUDIO\nshelves:\n  - {name: A-01, code: A1}\n---\n"

    private func found(_ texts: [String: String], advice: Bool = true) throws -> [String] {
        try checked(["campuses/hedong.md": "---\ntitle: 河东\n---\n"].merging(texts) { $1 }, advice: advice)
            .filter { Self.names.contains(String($0.split(separator: " ").last ?? "")) }
    }

    @Test func oneCodeForEachThingIsSilent() throws {
        let register = "LC-01: {thing: equipment/laser}\nOLD: {thing: equipment/old, replaced_by: lc-01}\nOLDER: {replaced_by: OLD}\n"
        #expect(try found(["equipment/laser.md": Self.laser, "spaces/studio.md": Self.studio, "codes.yml": register]) == [])
    }

    @Test func twoThingsWithOneCodeAreToldAtTheSecond() throws {
        let plotter = "---\ntitle: 刻字机\nunits:\n  - {code: VC-01}\n  - {code: lc-01}\n---\n"
        #expect(
            try found(["equipment/laser.md": Self.laser, "equipment/plotter.md": plotter], advice: false) == [
                "equipment/plotter.md:5 code-clash"
            ])
        let shelf = Self.studio.replacing("code: A1", with: "code: LC-01")
        #expect(
            try found(["equipment/laser.md": Self.laser, "spaces/studio.md": shelf], advice: false) == ["spaces/studio.md:6 code-clash"])
    }

    @Test func aPrintedCodeKeepsItsMeaning() throws {
        let texts = ["equipment/laser.md": Self.laser, "spaces/studio.md": Self.studio]
        #expect(
            try found(texts.merging(["codes.yml": "LC-01: {thing: spaces/studio}\n"]) { $1 }, advice: false) == [
                "equipment/laser.md:4 code-clash"
            ])
        #expect(
            try found(texts.merging(["codes.yml": "Studio: {thing: spaces/studio}\n"]) { $1 }, advice: false) == [
                "spaces/studio.md:4 code-clash"
            ])
    }

    @Test func aCodeThatCannotBeAnAddressIsToldAtItsPlace() throws {
        let laser = Self.laser.replacing("LC-01", with: "LC/01")
        #expect(try found(["equipment/laser.md": laser], advice: false) == ["equipment/laser.md:4 unusable-code"])
    }

    @Test func whatIsGoneAsksForAReplacement() throws {
        #expect(try found(["codes.yml": "# gone\nOLD: {thing: equipment/old}\n"]) == ["codes.yml:2 code-without-thing"])
        #expect(try found(["codes.yml": "OLD: {thing: equipment/old}\n"], advice: false) == [])
    }

    @Test func aReplacementLeadsToSomethingInUse() throws {
        #expect(try found(["codes.yml": "OLD: {replaced_by: LC-9}\n"], advice: false) == ["codes.yml:1 unknown-replacement"])
        #expect(
            try found(["codes.yml": "A: {replaced_by: B}\nB: {replaced_by: A}\n"], advice: false)
                == ["codes.yml:1 unknown-replacement", "codes.yml:2 unknown-replacement"])
    }
}
