import Content
import Diagnostics
import Testing

@Suite struct CodeRegisterTests {
    private func read(_ text: String) -> (items: [CodeRegister.Item], found: [String]) {
        let (register, diagnostics) = CodeRegister.read(SourceText(path: "codes.yml", text: text))
        return (register.items, diagnostics.map { "\($0.place.line) \($0.name) \($0.severity)" })
    }

    @Test func itemsAreReadAsTheyAreWritten() throws {
        let (items, found) = read(
            """
            # 印过的编号
            LC-01: {thing: equipment/laser-cutter, printed: 2026-11-25}   # 门边
            K7Q: {thing: spaces/fab-studio, shelf: A-01, name: "椴木板: A-01", printed: 2026-11-25}
            OLD-1:
              对象: equipment/old-laser
              name: {zh-Hans: 旧激光机, en: Old laser}
              replaced_by: LC-01
            007: equipment/spy
            """)
        #expect(found == [])
        #expect(items.map(\.code) == ["LC-01", "K7Q", "OLD-1", "007"])
        #expect(items[0].thing == "equipment/laser-cutter" && items[0].printed == Day("2026-11-25"))
        #expect(items[1].shelf == "A-01" && items[1].name(in: "en") == "椴木板: A-01")
        #expect(items[2].replacedBy == "LC-01" && items[2].name(in: "en") == "Old laser" && items[2].thing == "equipment/old-laser")
        #expect(items[3].thing == "equipment/spy")
    }

    @Test func aMistakeIsToldAtItsPlaceAndStopsNoOther() {
        let (items, found) = read(
            """
            LC-01: {thing: equipment/laser-cutter, pinted: 2026-11-25}
            LC-01: {thing: equipment/other}
            lc-01: {thing: equipment/other}
            A/B: {thing: equipment/other}
            THIS-CODE-IS-MUCH-TOO-LONG-FOR-ALL: {thing: equipment/other}
            NUL: {thing: equipment/other}
            BAD-1: {thing: equipment/other, name: [
            DAY-1: {printed: 2026-02-30}
            just words
            OK-1: {thing: spaces/studio}
            """)
        #expect(items.map(\.code) == ["LC-01", "BAD-1", "DAY-1", "OK-1"])
        #expect(
            found == [
                "1 unknown-field warning", "2 code-given-twice error", "3 code-given-twice error", "4 unusable-code error",
                "5 unusable-code error", "6 unusable-code error", "7 not-a-code-line error", "8 bad-value warning",
                "9 not-a-code-line error",
            ])
    }

    @Test func anUnclosedQuoteIsToldAtItsOwnLineAndItsCodeStays() {
        let (items, found) = read(
            """
            A-01: {thing: "equipment/x, printed: 2026-11-25}
            A-02: {thing: equipment/y}
            "A-03: {thing: equipment/y}
            'A-04': {thing: 'equipment/z}
            “A-05”: {thing: equipment/y
            A-06:
              thing: [equipment/z
              name: "a
            A-07: {thing: equipment/y, name: "a
            """)
        #expect(items.map(\.code) == ["A-01", "A-02", "A-03", "A-04", "A-05", "A-06", "A-07"])
        #expect(items.map { $0.thing ?? "" } == ["", "equipment/y", "", "", "", "", ""])
        #expect(found.filter { $0.hasSuffix("error") }.count == 6)
        #expect(found.compactMap { $0.split(separator: " ").first }.filter { $0 == "2" } == [])
    }

    @Test func aWindowsFileIsReadAlike() {
        let (items, found) = read("\u{FEFF}---\r\nLC-01: {thing: a}\r\n\r\n# ende\r\nLC-02: {thing: b}")
        #expect(items.map(\.code) == ["LC-01", "LC-02"] && items.map(\.thing) == ["a", "b"] && found == [])
    }

    @Test(arguments: [
        ("LC-01", true), ("3DP_1.b", true), ("a", true), ("", false), ("-a", false), (".a", false), ("a.", false), ("激光-01", false),
        ("a b", false), ("a/b", false), ("con", false), ("COM1.x", false), ("COMB", true), (String(repeating: "A", count: 24), true),
        (String(repeating: "A", count: 25), false), ("a\\b", false), ("a?b", false), ("é", false),
    ])
    func aCodeCanBeAnAddressEverywhere(_ code: String, _ isUsable: Bool) {
        #expect(ShortCode.isUsable(code) == isUsable)
    }
}
