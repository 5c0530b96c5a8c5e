import Testing

@Suite struct UnitInNoRoomTests {
    @Test func aUnitWithoutARoomIsToldAtItsLine() throws {
        let texts = [
            "spaces/lab.md": "---\ntitle: 工坊\nhours: always\n---\n",
            "equipment/saw.md": """
            ---
            title: 锯
            units:
              - { code: A1, space: lab }
              - { code: A2 }
              - { code: A3, condition: retired }
              - { code: A4, loanable: true }
            ---

            """,
        ]
        #expect(try checked(texts) == ["equipment/saw.md:5 unit-in-no-room"])
    }
}
