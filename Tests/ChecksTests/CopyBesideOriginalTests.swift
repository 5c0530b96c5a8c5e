import Testing

@Suite struct CopyBesideOriginalTests {
    private static let lamp = "---\ntitle: 纸台灯\n---\n\n折一个灯罩。\n"

    @Test func aCopyIsToldOfOnceAndNothingElseOfIt() throws {
        let texts = [
            "guides/lamp.md": Self.lamp, "guides/lamp - 副本.md": Self.lamp, "guides/lamp (conflicted copy 2026-11-27).md": "# 别的\n",
        ]
        #expect(
            try checked(texts, advice: false) == [
                "guides/lamp (conflicted copy 2026-11-27).md:0 copy-beside-original", "guides/lamp - 副本.md:0 copy-beside-original",
            ])
    }

    @Test func pagesOfTheirOwnAreSilent() throws {
        let texts = ["guides/Arduino 入门 (1).md": Self.lamp, "guides/lamp.md": Self.lamp, "guides/lamp (2).md": "# 木台灯\n\n锯木板。\n"]
        #expect(try checked(texts, advice: false) == [])
    }
}
